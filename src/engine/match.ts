/** Cue rows against tokens: only rows whose every need a sentence fills are tried on it, each around its rarest word. */
import type { CompiledPack, CompiledRow, Voids } from './compile.ts';
import { endOf, Filled, isInReach, startOf } from './filled.ts';
import { matchFlat } from './flat-match.ts';
import type { CueRow } from './packs/pack.ts';
import type { FlatPattern } from './pattern.ts';
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

const filledOf = new WeakMap<CompiledPack, Filled>();

/** Notes what each word of a sentence fills. */
function fill(tokens: readonly Token[], compiled: CompiledPack): Filled {
  let filled = filledOf.get(compiled);
  if (!filled) {
    filled = new Filled(compiled.needs);
    filledOf.set(compiled, filled);
  }
  filled.begin();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const use = compiled.words.get(token.normal);
    if (use) filled.note(use.needs, at);
    // A word is taken as it is written too: the "ca" of "can't".
    const written = token.text === token.normal ? undefined : compiled.words.get(token.text);
    if (written) filled.note(written.needs, at);
    if (token.post !== ' ' || at === 0) fillByPunctuation(token, at, compiled, filled);
    if (token.tags.size > 0) filled.note(compiled.filledBy(token.tags), at);
  }
  return filled;
}

function fillByPunctuation(token: Token, at: number, { punctuation }: CompiledPack, filled: Filled): void {
  for (const { test, needs } of punctuation) if (test(token)) filled.note(needs, at);
}

/** Words around a match in which a false friend is looked for. */
const VOID_REACH = 10;

function isVoided(tokens: readonly Token[], { byWord, others }: Voids, start: number, end: number): boolean {
  if (byWord.size === 0 && others.length === 0) return false;
  const from = Math.max(0, start - VOID_REACH);
  const to = Math.min(tokens.length, end + VOID_REACH);
  const overlaps = (pattern: FlatPattern): boolean =>
    matchFlat(tokens, from, to, pattern).some((other) => other.start < end && other.end > start);
  const tried = new Set<readonly FlatPattern[]>();
  for (let at = from; at < to; at += 1) {
    const normal = tokens[at]?.normal ?? '';
    const patterns = byWord.get(normal) ?? byWord.get(lastPart(normal));
    if (!patterns || tried.has(patterns)) continue;
    if (patterns.some(overlaps)) return true;
    tried.add(patterns);
  }
  return others.some(overlaps);
}

/**
 * Tries on one sentence all rows whose anchors it holds, each in the words around its anchor.
 *
 * @param headline whether the sentence stands alone, as headlines do
 * @returns matches by place, then by the pack's order; each once
 */
export function findCues(tokens: readonly Token[], headline: boolean, compiled: CompiledPack): CueMatch[] {
  const filled = fill(tokens, compiled);
  const count = tokens.length;
  const found = new Map<string, CueMatch>();
  for (let at = 0; at < count; at += 1) {
    for (const row of rowsOf(tokens[at]?.normal ?? '', compiled)) {
      if ((row.headline && !headline) || !filled.mayHold(row.needs, 0, count) || !isInReach(row, at, count)) continue;
      const from = startOf(row, at, filled);
      const to = endOf(row, at, count);
      if (filled.mayHold(row.needs, from, to)) tryRow(tokens, row, from, to, found);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}

const NO_ROWS: readonly CompiledRow[] = [];

/** The rows that a word anchors; of a compound that is no anchor itself the last part is one: "Instagram-Account". */
function rowsOf(normal: string, { words }: CompiledPack): readonly CompiledRow[] {
  const use = words.get(normal);
  return use ? use.rows : (words.get(lastPart(normal))?.rows ?? NO_ROWS);
}

/** The last part of a compound; empty for what is none. */
function lastPart(normal: string): string {
  const cut = normal.lastIndexOf('_');
  return cut < 0 ? '' : normal.slice(cut + 1);
}

/** Adds a row's matches among the words `[from, to)`. */
function tryRow(
  tokens: readonly Token[],
  compiledRow: CompiledRow,
  from: number,
  to: number,
  found: Map<string, CueMatch>,
): void {
  const { row, order, voids } = compiledRow;
  for (const match of matchFlat(tokens, from, to, compiledRow)) {
    const { start: wholeStart, end: wholeEnd, cueStart: start, cueEnd: end } = match;
    const key = `${order}:${start}:${end}`;
    const known = found.get(key);
    // "à en croire (les informations de) ...": of two readings of the same words, the one that takes more in.
    if (known && known.wholeEnd - known.wholeStart >= wholeEnd - wholeStart) continue;
    if (isVoided(tokens, voids(), wholeStart, wholeEnd)) continue;
    found.set(key, { row, order, start, end, wholeStart, wholeEnd });
  }
}
