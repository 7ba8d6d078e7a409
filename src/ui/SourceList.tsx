import { type Analysis, KINDS, type PartySummary, type SourceType, type Statement } from '../engine/types.ts';
import { isWebPage } from './address.ts';
import { texts } from './i18n.ts';
import { TYPES } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { StatementItem } from './StatementItem.tsx';
import { isNameOnly, isUnclear, shownFirst, standingOf } from './written.ts';

interface Props {
  readonly analysis: Analysis;
  readonly onShow: (id: string) => void;
}

/** An address that a link may lead to; pages can write anything into theirs. */
const safeHref = (href = ''): string | null => (isWebPage(href) ? href : null);

function Party({
  party,
  statements,
  language,
  onShow,
}: {
  readonly party: PartySummary;
  readonly statements: readonly Statement[];
  readonly language: string;
  readonly onShow: (id: string) => void;
}) {
  const name = shownFirst(party, texts.text);
  const nameLanguage = isUnclear(party) ? texts.language : language;
  const about = standingOf(party).join(', ');
  const href = safeHref(party.href);
  return (
    <details class="party">
      <summary>
        <span class="party-name" dir="auto">
          {party.described ? <span lang={nameLanguage}>{name}</span> : <b lang={language}>{name}</b>}
          {about && <span class="muted" lang={language}>{` ${about}`}</span>}
        </span>
        <span class="party-count">
          {KINDS.filter((kind) => statements.some((statement) => statement.kind === kind)).map((kind) => (
            <LineSample key={kind} kind={kind} />
          ))}
          <span class="visually-hidden">{texts.plural('source_statements', statements.length)}</span>
          <span aria-hidden="true">{statements.length}</span>
        </span>
      </summary>
      {href && (
        <a class="party-link" href={href} target="_blank" rel="noreferrer">
          {texts.text('source_original')}
        </a>
      )}
      <ul class="plain">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementItem statement={statement} language={language} isUnderSource onShow={onShow} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Parties under a heading of their own. */
interface Group {
  /** A type of source, or what stands in its place. */
  readonly sort: SourceType | 'name_only' | 'described';
  readonly parties: readonly PartySummary[];
}

/**
 * Those with a name by their type, with the sources that are kept unnamed; last of whom there is but one name, and whom the
 * article only describes.
 */
function groupsOf(parties: readonly PartySummary[]): Group[] {
  const isNoName = ({ type, described }: PartySummary): boolean => type !== 'unnamed' && described === true;
  return [
    ...TYPES.map((type) => ({
      sort: type,
      parties: parties.filter((party) => party.type === type && !isNoName(party) && !isNameOnly(party)),
    })),
    { sort: 'name_only' as const, parties: parties.filter(isNameOnly) },
    { sort: 'described' as const, parties: parties.filter(isNoName) },
  ].filter((group) => group.parties.length > 0);
}

/** The parties behind the statements, in groups; each opens to what it stands behind. */
export function SourceList({ analysis, onShow }: Props) {
  const { statements, summary, language } = analysis;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return groupsOf(summary.parties).map(({ sort, parties }) => (
    <section key={sort} class="party-group">
      <h2>{texts.text(`type_${sort}`)}</h2>
      {parties.map((party) => (
        <Party
          key={party.name}
          party={party}
          statements={party.statements.flatMap((id) => byId.get(id) ?? [])}
          language={language}
          onShow={onShow}
        />
      ))}
    </section>
  ));
}
