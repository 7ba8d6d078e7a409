import type { Kind, Source, Statement } from '../engine/types.ts';
import { isUnclear } from './written.ts';

/** Which statements a reader wants to see of those that there are. */
export interface StatementFilter {
  /** Kinds that are left out. */
  readonly without: ReadonlySet<Kind>;
  readonly certainOnly: boolean;
  /** Name of the source that they must have; empty for all. */
  readonly source: string;
  /** Words that sentence, source or outlet must hold, each; upper and lower case and accents are one. */
  readonly search: string;
}

/** Lets every statement through. */
export const NO_FILTER: StatementFilter = { without: new Set(), certainOnly: false, source: '', search: '' };

/** The sources, each name once, in reading order; after them whom the article only describes. */
export function sourcesIn(statements: readonly Statement[]): Source[] {
  const sources = statements.flatMap(({ source }) => (source?.name && !isUnclear(source) ? [source] : []));
  const named = sources.filter(({ described }) => !described);
  const all = [...named, ...sources];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

/** Letters without case and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'");

/** The statements that pass a filter, in their order. */
export function filtered(statements: readonly Statement[], filter: StatementFilter): Statement[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return statements.filter((statement) => {
    if (filter.without.has(statement.kind)) return false;
    if (filter.source !== '' && statement.source?.name !== filter.source) return false;
    if (filter.certainOnly && statement.confidence === 'likely') return false;
    const { text, source, via } = statement;
    const searched = folded([text, source?.name, source?.role, source?.organisation, via].filter(Boolean).join(' '));
    return words.every((word) => searched.includes(word));
  });
}
