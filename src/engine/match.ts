/** Cue rows against tokens. */
import type { AnchoredPattern, CompiledRow, Voids } from './compile.ts';
import type { Chance } from './cue-demand.ts';
import { matchFlat } from './flat-match.ts';
import type { CueRow } from './packs/pack.ts';
import type { FlatPattern } from './pattern.ts';
import { opensClause } from './phrase-edges.ts';
import type { Token } from './tokens.ts';

/** A row that matched: token indices `[start, end)` of the cue words, and of the whole pattern. */
export interface CueMatch {
  readonly row: CueRow;
  readonly start: number;
  readonly end: number;
  readonly wholeStart: number;
  readonly wholeEnd: number;
  readonly order: number;
}

/** Words around a match in which a false friend is looked for. */
const VOID_REACH = 10;

function isFalseFriend(tokens: readonly Token[], voids: Voids, start: number, end: number): boolean {
  const { slots, others } = voids;
  const from = Math.max(0, start - VOID_REACH);
  const to = Math.min(tokens.length, end + VOID_REACH);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const patterns = token && (slots[token.slot] === 1 || token.tail !== '') ? patternsOf(token, voids) : undefined;
    if (!patterns) continue;
    for (const { pattern, before, after } of patterns) {
      const first = Math.max(from, at - before);
      const last = Math.min(to, at + after);
      if (first < end && last > start && overlaps(tokens, first, last, pattern, start, end, at)) return true;
    }
  }
  return others.length > 0 && others.some((pattern) => overlaps(tokens, from, to, pattern, start, end));
}

/** The patterns that a word anchors; of a compound that is no anchor itself the last part is one: "Instagram-Account". */
const patternsOf = ({ normal, tail }: Token, { byWord }: Voids): readonly AnchoredPattern[] | undefined =>
  byWord.get(normal) ?? (tail === '' ? undefined : byWord.get(tail));

/** Whether a pattern matches among the words `[from, to)` so that one of `[start, end)` is in the match. */
function overlaps(
  tokens: readonly Token[],
  from: number,
  to: number,
  pattern: FlatPattern,
  start: number,
  end: number,
  lastStart?: number,
): boolean {
  if ((pattern.atStart && from > 0) || (pattern.atEnd && to < tokens.length)) return false;
  return matchFlat(tokens, from, to, pattern, lastStart).some((other) => other.start < end && other.end > start);
}

/** Index of the word in which an offset stands. */
function wordAt(tokens: readonly Token[], offset: number, from: number): number {
  let at = from;
  while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) <= offset) at += 1;
  return at;
}

/** More matches than a sentence of prose has: what has more is no prose, and its first are enough. */
const MOST_MATCHES = 64;

/** An anchor's first part may be the word before it: the "couldn" of "couldn't" for "not". */
const SLACK = 1;

/**
 * Tries rows on one sentence where they may match, each in the words around its anchor.
 *
 * @param headline whether the sentence stands alone, as headlines do
 * @param chances in order of their anchors
 * @returns matches by place, then by the pack's order; each once
 */
export function findCues(
  tokens: readonly Token[],
  headline: boolean,
  chances: readonly Chance<CompiledRow>[],
): CueMatch[] {
  const found: CueMatch[] = [];
  const count = tokens.length;
  let at = 0;
  for (const chance of chances) {
    const { row } = chance;
    at = wordAt(tokens, chance.at, at);
    if ((row.headline && !headline) || (row.atStart && at > row.before)) continue;
    if (row.atEnd && count - at > row.after + SLACK) continue;
    const from = row.atStart ? 0 : Math.max(0, at - row.before);
    const to = row.atEnd ? count : Math.min(count, at + row.after + SLACK);
    // What begins behind the anchor has another one.
    tryRow(tokens, row, from, to, at + SLACK, found);
    if (found.length >= MOST_MATCHES) break;
  }
  return found.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}

/** Adds a row's matches among the words `[from, to)`, none of which begins behind `lastStart`. */
function tryRow(
  tokens: readonly Token[],
  compiledRow: CompiledRow,
  from: number,
  to: number,
  lastStart: number,
  found: CueMatch[],
): void {
  const { row, pattern, order, voids } = compiledRow;
  for (const match of matchFlat(tokens, from, to, pattern, lastStart)) {
    const { start: wholeStart, end: wholeEnd, cueStart: start, cueEnd: end } = match;
    if (row.guards?.includes('clause-initial') && !opensClause(tokens, wholeStart)) continue;
    const twin = found.findIndex((other) => other.order === order && other.start === start && other.end === end);
    const known = found[twin];
    // "à en croire (les informations de) ...": of two readings of the same words, the one that takes more in.
    if (known && known.wholeEnd - known.wholeStart >= wholeEnd - wholeStart) continue;
    if (voids && isFalseFriend(tokens, voids(), wholeStart, wholeEnd)) continue;
    const cue = { row, order, start, end, wholeStart, wholeEnd };
    if (known) found[twin] = cue;
    else found.push(cue);
  }
}
