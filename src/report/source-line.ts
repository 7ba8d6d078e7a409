import { SUBKIND_TEXTS } from '../ui/kinds.ts';
import type { Texts } from '../ui/texts.ts';
import { namedWithin, standingOf } from '../ui/written.ts';
import type { Report, ReportStatement } from './report.ts';

/** Who stands behind a statement, in one line of the interface's language; in full with role and body. */
export function sourceLine(
  { source, via }: Pick<ReportStatement, 'source' | 'via'>,
  { text }: Texts,
  isInFull = true,
): string {
  const called = source?.name || source?.text;
  if (!source || !called) return text('statement_no_source');
  const name = namedWithin({ ...source, name: called }, source.type === 'outlet', text);
  const whom = text('statement_source', [name, ...(isInFull ? standingOf(source) : [])].join(', '));
  return via === '' ? whom : `${whom}, ${text('statement_via', via)}`;
}

/** Hearsay has no source by its nature, and its subkind says so already. */
export const isToldByKind = ({ source, subkind }: Pick<ReportStatement, 'source' | 'subkind'>): boolean =>
  subkind === 'hearsay' && !source?.text;

/** What belongs to a statement's kind: which sort of it, and whether it is less certain than others. */
export const sortsOf = ({ subkind, confidence }: ReportStatement, { text }: Texts): readonly string[] => [
  ...(subkind ? [text(SUBKIND_TEXTS[subkind])] : []),
  ...(confidence === 'likely' ? [text('statement_likely')] : []),
];

/** In which language and when an article was read. */
export const readLine = ({ language, readAt }: Report, { text, languageName, date }: Texts): string =>
  text('report_read', languageName(language) ?? language, date(Date.parse(readAt)));
