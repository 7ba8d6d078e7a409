import { withoutArticle } from './articles.ts';
import type { Naming } from './packs/naming.ts';
import { NAMINGS } from './packs/namings.ts';
import {
  type Heard,
  KINDS,
  type Kind,
  type Origin,
  type PartySummary,
  SILENT,
  type Source,
  type Statement,
  type Subkind,
  type Summary,
} from './types.ts';

/** What two ways to write the name of a party have in common: "le groupe" is the "groupe" of "porte-parole du groupe". */
export const nameKey = (name: string, naming: Naming): string => withoutArticle(name, naming).toLowerCase();

/** Whoever something unconfirmed comes from. */
type Root = Pick<Source, 'name' | 'type' | 'number'>;

const keyOf = (source: Root, naming: Naming): string =>
  // Of people without a name the first word may be their number.
  source.type === 'unnamed' ? `unnamed:${source.name.toLowerCase()}` : `named:${nameKey(source.name, naming)}`;

/** Distinct parties in reading order, each with the statements that it stands behind. */
function partiesOf(statements: readonly Statement[], naming: Naming): PartySummary[] {
  const parties = new Map<string, { source: Source; ids: string[] }>();
  for (const { source, id } of statements) {
    if (!source || source.name === '') continue;
    const party = keyOf(source, naming);
    const known = parties.get(party);
    if (known) known.ids.push(id);
    else parties.set(party, { source, ids: [id] });
  }
  return [...parties.values()].map(({ source, ids }) => ({
    name: source.name,
    type: source.type,
    ...(source.role ? { role: source.role } : {}),
    ...(source.organisation ? { organisation: source.organisation } : {}),
    ...(source.href ? { href: source.href } : {}),
    ...(source.described ? { described: true } : {}),
    statements: ids,
  }));
}

/**
 * Where everything unconfirmed comes from. A rumor without a source of its own hangs on the one named elsewhere in the
 * article, where there is just one.
 */
function originOf(rumors: readonly Statement[], naming: Naming): Origin {
  if (rumors.length === 0) return { form: 'none' };
  // What an outlet has from its unnamed sources hangs on that outlet.
  const areOutlets =
    rumors.some(({ source }) => source?.type === 'outlet') &&
    rumors.every(({ source, via }) => source?.type !== 'unnamed' || via !== '');
  const sources = new Map<string, Root>();
  for (const { source, via } of rumors) {
    if (!source || source.name === '') continue;
    const root: Root = areOutlets && source.type === 'unnamed' ? { name: via, type: 'outlet' } : source;
    const key = keyOf(root, naming);
    if (!sources.has(key) && (!areOutlets || root.type === 'outlet')) sources.set(key, root);
  }
  const roots = [...sources.values()];
  const [only] = roots;
  if (!only) return { form: 'unattributed' };
  if (roots.length === 1) {
    const { name, type, number } = only;
    const told = { name, type: type === 'outlet' ? ('outlet' as const) : ('unnamed' as const) };
    return number === undefined ? { form: 'single', ...told } : { form: 'single', ...told, number };
  }
  return { form: 'several', names: roots.map((source) => source.name) };
}

/** Who speaks for a body, not for themselves. */
const SPEAKS_FOR_BODY: ReadonlySet<Subkind | null> = new Set<Subkind>(['spokesperson', 'organisation', 'executive']);

/**
 * Whom a statement speaks for: the body, where it is named and not only called "the group"; else who speaks. A paper is
 * nobody who was heard.
 */
function concernedIn({ source, subkind }: Statement): string {
  if (!source || source.type === 'document') return source?.organisation ?? '';
  const body = source.organisation ?? '';
  const forBody = source.type === 'spokesperson' || SPEAKS_FOR_BODY.has(subkind);
  return forBody && /^[\p{Lu}\p{N}]/u.test(body) ? body : source.name;
}

/** "Le groupe" and "un porte-parole du groupe" are one voice, where neither is called by a name. */
const voiceOf = ({ source }: Statement, name: string, naming: Naming): string =>
  nameKey(
    source?.described && source.type === 'spokesperson' && source.organisation ? source.organisation : name,
    naming,
  );

function heardOf(statements: readonly Statement[], naming: Naming): Heard {
  const names = (wanted: Kind, isSilent = false): string[] => {
    const found = new Map<string, string>();
    for (const statement of statements) {
      if (statement.kind !== wanted || SILENT.includes(statement.subkind) !== isSilent) continue;
      const name = concernedIn(statement);
      const party = voiceOf(statement, name, naming);
      if (name && !found.has(party)) found.set(party, name);
    }
    return [...found.values()];
  };
  return {
    confirmed: names('confirmation'),
    denied: names('denial'),
    declined: names('no-comment'),
    silent: names('no-comment', true),
  };
}

/** What the article calls parties without giving their names; who has a name anywhere is none of them. */
function descriptionsIn(statements: readonly Statement[]): string[] {
  const sources = statements.flatMap(({ source }) => source ?? []);
  const named = new Set(sources.filter(({ described }) => !described).map(({ name }) => name));
  return [...new Set(sources.map(({ name }) => name))].filter((name) => name !== '' && !named.has(name));
}

/** Of a language without a pack nothing is known. */
const UNKNOWN: Naming = { articles: { definite: [], plural: [] }, numbers: [] };

/**
 * Sums up an article's statements; no score, no verdict on truth.
 *
 * @param language of the article
 */
export function summarize(statements: readonly Statement[], language: string): Summary {
  const naming = NAMINGS[language] ?? UNKNOWN;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const subkinds: Partial<Record<Subkind, number>> = {};
  for (const { kind, subkind } of statements) {
    counts[kind] += 1;
    if (subkind) subkinds[subkind] = (subkinds[subkind] ?? 0) + 1;
  }
  const parties = partiesOf(statements, naming);
  const unnamed = parties.filter((party) => party.type === 'unnamed').length;
  return {
    statements: statements.length,
    counts,
    subkinds,
    parties,
    named: parties.length - unnamed,
    unnamed,
    origin: originOf(
      statements.filter((s) => s.kind === 'rumor'),
      naming,
    ),
    heard: heardOf(statements, naming),
    described: descriptionsIn(statements),
  };
}
