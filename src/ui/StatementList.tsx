import { useEffect, useRef, useState } from 'preact/hooks';
import type { Statement } from '../engine/types.ts';
import type { TabState } from '../messages/protocol.ts';
import { quotation } from '../report/quotation.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { Filter } from './StatementFilter.tsx';
import { StatementItem } from './StatementItem.tsx';
import { filtered, NO_FILTER } from './statement-filter.ts';
import { shownFirst } from './written.ts';

/** A list of fewer statements is seen at once and needs no filter. */
const FEW = 8;

interface Props {
  readonly article: Extract<TabState, { status: 'done' }>;
  /** The statement that a reader has scrolled to on the page, where that is followed. */
  readonly inView: string | null;
  readonly onShow: (id: string) => void;
}

/** What a statement answers, or who answers it; choosing one shows it on the page. */
function Chain({
  statement,
  statements,
  onShow,
}: Pick<Props, 'onShow'> & { readonly statement: Statement; readonly statements: readonly Statement[] }) {
  const rumor = statements.find(({ id }) => id === statement.answers);
  const answers = statements.filter((other) => other.answers === statement.id);
  const linked = rumor ? [rumor] : answers;
  if (linked.length === 0) return null;
  const nameOf = ({ source, text }: Statement): string =>
    source?.name ? shownFirst(source, texts.text) : source?.text || text;
  return (
    <p class="chain small">
      <span class="muted">{texts.text(rumor ? 'card_answers' : 'card_answered_by')}</span>
      {linked.map((other) => (
        <button key={other.id} type="button" class="link-button" title={other.text} onClick={() => onShow(other.id)}>
          <LineSample kind={other.kind} />
          <span class="visually-hidden">{texts.text(KIND_TEXTS[other.kind].name)}: </span>
          <span class="chain-name" dir="auto">
            {nameOf(other)}
          </span>
        </button>
      ))}
    </p>
  );
}

/** Two sheets, or a tick once it is done. */
const COPY_PATHS = { idle: 'M5.5 3.5h7v9h-7z M3.5 5.5v9h7', copied: 'M3 8.5l3.5 3.5L13 4.5' } as const;

/** Copies a statement with its source and its place, as the card on the page does. */
function CopyButton({
  statement,
  article: { title, url },
}: Pick<Props, 'article'> & { readonly statement: Statement }) {
  const [outcome, setOutcome] = useState<'card_copied' | 'export_failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(quotation(statement, title, url, texts.text)).then(
      () => setOutcome('card_copied'),
      () => setOutcome('export_failed'),
    );
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={texts.text('card_copy')}
        title={texts.text('card_copy')}
        onClick={copy}
      >
        <svg viewBox="0 0 16 18" width="16" height="18" aria-hidden="true">
          <path
            d={COPY_PATHS[outcome === 'card_copied' ? 'copied' : 'idle']}
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
          />
        </svg>
      </button>
      <span role="status" class={outcome === 'export_failed' ? 'small' : 'visually-hidden'}>
        {outcome && texts.text(outcome)}
      </span>
    </>
  );
}

/** The statements in reading order, each with the chain it is part of; long lists can be searched and narrowed. */
export function StatementList({ article, inView, onShow }: Props) {
  const { statements, language } = article.analysis;
  const [filter, setFilter] = useState(NO_FILTER);
  const list = useRef<HTMLOListElement>(null);
  const shown = filtered(statements, filter);
  const first = useRef<string | null>(null);
  useEffect(() => {
    // Who opens the panel sees its headline first; it follows from the next statement on.
    first.current ??= inView;
    // Nothing moves away under the pointer of whoever is reading here.
    if (inView === first.current || list.current?.matches(':hover')) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  return (
    <>
      {statements.length >= FEW && <Filter statements={statements} filter={filter} onChange={setFilter} />}
      <ol class="plain statements" ref={list}>
        {shown.map((statement) => (
          <li key={statement.id} aria-current={statement.id === inView ? 'true' : undefined}>
            <StatementItem statement={statement} language={language} onShow={onShow} />
            <CopyButton statement={statement} article={article} />
            <Chain statement={statement} statements={statements} onShow={onShow} />
          </li>
        ))}
      </ol>
      <p role="status" class="muted small">
        {shown.length < statements.length &&
          texts.text('filter_count', texts.number(shown.length), texts.number(statements.length))}
      </p>
    </>
  );
}
