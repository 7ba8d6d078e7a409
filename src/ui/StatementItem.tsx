import type { Statement } from '../engine/types.ts';
import { isToldByKind, sourceLine } from '../report/source-line.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS, SUBKIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { segmentsOf } from './segments.ts';

interface Props {
  readonly statement: Statement;
  /** The article's language, which need not be the interface's. */
  readonly language: string;
  /** True where the source already stands above, as in the list of a source. */
  readonly isUnderSource?: boolean;
  readonly onShow: (id: string) => void;
}

function KindLine({ kind, subkind, confidence }: Statement) {
  return (
    <span class="statement-kind">
      <LineSample kind={kind} />
      <b>{texts.text(KIND_TEXTS[kind].name)}</b>
      {subkind && <span class="muted">{texts.text(SUBKIND_TEXTS[subkind])}</span>}
      {confidence === 'likely' && <span class="likely">{texts.text('statement_likely')}</span>}
    </span>
  );
}

/** One statement: its kind, its sentence with the cue set off, its source. Choosing it shows it on the page. */
export function StatementItem({ statement, language, isUnderSource = false, onShow }: Props) {
  const source = isUnderSource || isToldByKind(statement) ? null : sourceLine(statement, texts, false);
  return (
    <button
      type="button"
      class="statement"
      data-kind={statement.kind}
      data-statement={statement.id}
      title={texts.text('statement_show')}
      onClick={() => onShow(statement.id)}
    >
      <KindLine {...statement} />
      <span class="statement-text" lang={language} dir="auto">
        {segmentsOf(statement).map(({ text, at, isCue, isAside }) =>
          isCue ? (
            <strong key={at}>{text}</strong>
          ) : (
            <span key={at} class={isAside ? 'muted' : undefined}>
              {text}
            </span>
          ),
        )}
      </span>
      {source && <span class="statement-source muted">{source}</span>}
    </button>
  );
}
