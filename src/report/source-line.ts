import type { Texts } from '../ui/texts.ts';
import { namedWithin, standingOf } from '../ui/written.ts';
import type { ReportStatement } from './report.ts';

/**
 * Who stands behind a statement, in one line of the interface's language.
 *
 * @param escaped makes words from the page safe in the format that is written
 */
export function sourceLine({ source, via }: ReportStatement, texts: Texts, escaped: (text: string) => string): string {
  const called = source?.name || source?.text;
  if (!called) return escaped(texts.text('statement_no_source'));
  const name = namedWithin({ name: called, described: source?.described }, source?.type === 'outlet', texts.text);
  const whom = escaped(texts.text('statement_source', [name, ...(source ? standingOf(source) : [])].join(', ')));
  return via === '' ? whom : `${whom}, ${escaped(texts.text('statement_via', via))}`;
}
