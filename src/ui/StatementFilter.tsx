import { KINDS, type Kind, type Statement } from '../engine/types.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { type StatementFilter, sourcesIn } from './statement-filter.ts';
import { shownFirst } from './written.ts';

interface Props {
  readonly statements: readonly Statement[];
  readonly filter: StatementFilter;
  readonly onChange: (filter: StatementFilter) => void;
}

const withKind = ({ without }: StatementFilter, kind: Kind, isIn: boolean): ReadonlySet<Kind> =>
  new Set(isIn ? [...without].filter((other) => other !== kind) : [...without, kind]);

function SourceChoice({ statements, filter, onChange }: Props) {
  const sources = sourcesIn(statements);
  if (sources.length < 2) return null;
  return (
    <select
      aria-label={texts.text('card_source')}
      value={filter.source}
      onChange={({ currentTarget: { value } }) => onChange({ ...filter, source: value })}
    >
      <option value="">{texts.text('filter_source_all')}</option>
      {sources.map((source) => (
        <option key={source.name} value={source.name}>
          {shownFirst(source, texts.text)}
        </option>
      ))}
    </select>
  );
}

/** What narrows a list of statements: words, source, kinds, certainty. */
export function Filter({ statements, filter, onChange }: Props) {
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
      <SourceChoice statements={statements} filter={filter} onChange={onChange} />
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
        <label class="filter-choice filter-certain">
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
