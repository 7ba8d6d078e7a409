import { useState } from 'preact/hooks';
import { KINDS, type Kind, type Statement } from '../engine/types.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { StatementItem } from './StatementItem.tsx';
import { filtered, NO_FILTER, type StatementFilter } from './statement-filter.ts';

/** A list of fewer statements is seen at once and needs no filter. */
const FEW = 8;

interface Props {
  readonly statements: readonly Statement[];
  /** The article's language, which need not be the interface's. */
  readonly language: string;
  readonly onShow: (id: string) => void;
}

const withKind = ({ without }: StatementFilter, kind: Kind, isIn: boolean): ReadonlySet<Kind> =>
  new Set(isIn ? [...without].filter((other) => other !== kind) : [...without, kind]);

function Filter({
  statements,
  filter,
  onChange,
}: {
  readonly statements: readonly Statement[];
  readonly filter: StatementFilter;
  readonly onChange: (filter: StatementFilter) => void;
}) {
  const present = KINDS.filter((kind) => statements.some((statement) => statement.kind === kind));
  const hasLikely = statements.some(({ confidence }) => confidence === 'likely');
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={texts.text('filter_search')}
        placeholder={texts.text('filter_search')}
        value={filter.search}
        onInput={({ currentTarget: { value } }) => onChange({ ...filter, search: value })}
      />
      {present.length > 1 &&
        present.map((kind) => (
          <label key={kind} class="filter-choice">
            <input
              type="checkbox"
              checked={!filter.without.has(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ ...filter, without: withKind(filter, kind, checked) })
              }
            />
            <LineSample kind={kind} />
            {texts.text(KIND_TEXTS[kind].name)}
          </label>
        ))}
      {hasLikely && (
        <label class="filter-choice">
          <input
            type="checkbox"
            checked={filter.certainOnly}
            onChange={({ currentTarget: { checked } }) => onChange({ ...filter, certainOnly: checked })}
          />
          {texts.text('options_certain')}
        </label>
      )}
    </search>
  );
}

/** What a statement answers, or who answers it; choosing one shows it on the page. */
function Chain({ statement, statements, onShow }: Pick<Props, 'statements' | 'onShow'> & { statement: Statement }) {
  const rumor = statements.find(({ id }) => id === statement.answers);
  const answers = statements.filter((other) => other.answers === statement.id);
  const linked = rumor ? [rumor] : answers;
  if (linked.length === 0) return null;
  const nameOf = ({ source, text }: Statement): string => source?.name || source?.text || text;
  return (
    <p class="chain small">
      <span class="muted">{texts.text(rumor ? 'chain_answers' : 'chain_answered')}</span>
      {linked.map((other) => (
        <button key={other.id} type="button" class="link-button" title={other.text} onClick={() => onShow(other.id)}>
          <LineSample kind={other.kind} />
          <span class="visually-hidden">{texts.text(KIND_TEXTS[other.kind].name)}: </span>
          <span dir="auto">{nameOf(other)}</span>
        </button>
      ))}
    </p>
  );
}

/** The statements in reading order, each with the chain it is part of; long lists can be searched and narrowed. */
export function StatementList({ statements, language, onShow }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filtered(statements, filter);
  return (
    <>
      {statements.length >= FEW && <Filter statements={statements} filter={filter} onChange={setFilter} />}
      <ol class="plain statements">
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementItem statement={statement} language={language} onShow={onShow} />
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
