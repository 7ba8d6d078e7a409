import type { Analysis, PartySummary, SourceType, Statement } from '../engine/types.ts';
import { texts } from './i18n.ts';
import { TYPE_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';
import { StatementItem } from './StatementItem.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly onShow: (id: string) => void;
}

/** Role and organisation, without what the name says already. */
const aboutOf = ({ name, role, organisation }: PartySummary): string =>
  [role, organisation].filter((part) => part && part !== name).join(', ');

/** An address that a link may lead to; pages can write anything into theirs. */
const safeHref = (href = ''): string | null => (/^https?:\/\//i.test(href) ? href : null);

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
  const about = aboutOf(party);
  const href = safeHref(party.href);
  return (
    <details class="party">
      <summary>
        <span class="party-name" dir="auto">
          <b lang={language}>{party.name}</b>
          {about && <span class="muted" lang={language}>{` ${about}`}</span>}
        </span>
        <span class="party-count">
          {[...new Set(statements.map(({ kind }) => kind))].map((kind) => (
            <LineSample key={kind} kind={kind} />
          ))}
          <span class="visually-hidden">{texts.plural('source_statements', statements.length)}</span>
          <span aria-hidden="true">{statements.length}</span>
        </span>
      </summary>
      {href && (
        <a class="party-link" href={href} target="_blank" rel="noopener noreferrer">
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

/** The parties behind the statements, by their type; each opens to what it stands behind. */
export function SourceList({ analysis, onShow }: Props) {
  const { statements, summary, language } = analysis;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const types = (Object.keys(TYPE_TEXTS) as SourceType[]).filter((type) =>
    summary.parties.some((party) => party.type === type),
  );
  return types.map((type) => (
    <section key={type} class="party-group">
      <h2>{texts.text(TYPE_TEXTS[type])}</h2>
      {summary.parties
        .filter((party) => party.type === type)
        .map((party) => (
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
