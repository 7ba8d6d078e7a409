/**
 * Cue rows against tokens. compromise is the matcher; which sentence meets which row is decided here, so that only
 * rows whose rarest words are in a sentence are tried on it.
 */
import nlp from 'compromise/one';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import { unfoldPattern } from './pattern.ts';
import { normalForm, type Token } from './tokens.ts';

/** What compromise's parser makes of one element of a pattern; only what is read here. */
interface Element {
  readonly word?: string;
  readonly tag?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly operator?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Element[])[];
}

type Pointer = readonly [sentence: number, start: number, end: number];

interface Matcher {
  parseMatch(pattern: string, options: object, world: unknown): readonly Element[];
  match(
    sentences: readonly (readonly unknown[])[],
    todo: { regs: readonly Element[] },
  ): { ptrs: readonly Pointer[]; byGroup: Readonly<Record<string, readonly Pointer[]>> };
}

// compromise's own types leave its inner methods untyped; this is the one place where they are narrowed.
const matcher = (nlp.methods() as unknown as { one: Matcher }).one;
// Not `nlp.parseMatch`, which would write "bestätigte" without its accents; the words of a text keep theirs.
const parsePattern = (pattern: string): readonly Element[] => matcher.parseMatch(pattern, {}, nlp.world());

interface CompiledRow {
  readonly row: CueRow;
  /** Patterns that void a match which they overlap. */
  readonly unless: readonly (readonly Element[])[];
  readonly elements: readonly Element[];
  /** Position in the pack: earlier rows win. */
  readonly order: number;
}

/** A row that matched: token indices `[start, end)` of the cue words, and of the whole pattern. */
export interface CueMatch {
  readonly row: CueRow;
  readonly start: number;
  readonly end: number;
  readonly wholeStart: number;
  readonly wholeEnd: number;
  readonly order: number;
}

export interface CompiledPack {
  readonly pack: LanguagePack;
  /** Rows by the words that they cannot do without. */
  readonly byAnchor: ReadonlyMap<string, readonly CompiledRow[]>;
  /** Finds a place where a cue may be; global, so set `lastIndex`. */
  readonly stems: RegExp;
}

/** Words that an element may match, or `null` where it may match what cannot be listed. */
function wordsOf(element: Element, pack: LanguagePack): string[] | null {
  if (element.negative) return null;
  if (element.word !== undefined) return [element.word];
  if (element.tag !== undefined) {
    const entries = Object.entries(pack.lexicon).find(([tag]) => tag === element.tag)?.[1] ?? [];
    if ((pack.suffixes[element.tag] ?? []).length > 0) return null;
    return entries.map((entry) => normalForm(entry.split(' ')[0] ?? entry));
  }
  if (element.fastOr) return [...element.fastOr];
  if (element.operator === 'or' && element.choices) {
    const words: string[] = [];
    for (const choice of element.choices) {
      const best = anchorOf(choice, pack);
      if (!best) return null;
      words.push(...best);
    }
    return words;
  }
  if (element.operator === 'and' && element.choices) {
    for (const choice of element.choices) {
      const best = anchorOf(choice, pack);
      if (best) return best;
    }
  }
  return null;
}

/** How often a set of words is met by chance: function words and short words weigh heavily. */
function cost(words: readonly string[], common: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (common.has(word) ? 1000 : word.length < 4 ? 50 : word.length < 6 ? 3 : 1), 0);
}

const commonWords = new WeakMap<LanguagePack, Set<string>>();

function anchorOf(elements: readonly Element[], pack: LanguagePack): string[] | null {
  let common = commonWords.get(pack);
  if (!common) {
    const { Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser } = pack.lexicon;
    common = new Set([...pack.stopwords, ...[Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser].flat()]);
    commonWords.set(pack, common);
  }
  let best: string[] | null = null;
  for (const element of elements) {
    if (element.optional) continue;
    const words = wordsOf(element, pack);
    if (words && words.length > 0 && (!best || cost(words, common) < cost(best, common))) best = words;
  }
  return best;
}

/** Letters of an anchor that the stem filter looks for. */
const STEM_LENGTH = 6;

function stemFilter(anchors: Iterable<string>): RegExp {
  const stems = new Set<string>();
  for (const anchor of anchors) stems.add(anchor.replace(/_.*$/, '').slice(0, STEM_LENGTH));
  const list = [...stems].filter((stem) => ![...stems].some((other) => other !== stem && stem.startsWith(other))).sort();
  const escaped = list.map((stem) => {
    const first = stem.charAt(0);
    const rest = stem.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");
    const upper = first.toUpperCase();
    return upper === first ? `${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${rest}` : `[${first}${upper}]${rest}`;
  });
  return new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})`, 'gu');
}

const packs = new WeakMap<LanguagePack, CompiledPack>();

/**
 * Compiles a pack's rows once.
 *
 * @throws Error naming the row whose pattern has no word to look for
 */
export function compilePack(pack: LanguagePack): CompiledPack {
  const known = packs.get(pack);
  if (known) return known;
  const byAnchor = new Map<string, CompiledRow[]>();
  pack.cues.forEach((row, order) => {
    const unless = (row.unless ?? []).flatMap(unfoldPattern).map(parsePattern);
    for (const flat of unfoldPattern(row.pattern)) {
      const elements = parsePattern(flat);
      const anchors = anchorOf(elements, pack);
      if (!anchors) throw new Error(`${row.id}: no word in "${flat}" that every match must hold`);
      const compiled = { row, elements, unless, order };
      for (const anchor of new Set(anchors)) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), compiled]);
    }
  });
  const compiled = { pack, byAnchor, stems: stemFilter(byAnchor.keys()) };
  packs.set(pack, compiled);
  return compiled;
}

/**
 * compromise tries a pattern from each word on and copies the rest of the sentence each time; beyond this many words
 * only the neighbourhood of the anchors is given to it, so that time stays linear on a sentence of any length.
 */
const LONGEST_SENTENCE = 120;
const NEIGHBOURHOOD = 24;

function windowsOf(count: number, anchors: readonly number[]): { from: number; to: number }[] {
  if (count <= LONGEST_SENTENCE) return [{ from: 0, to: count }];
  const windows: { from: number; to: number }[] = [];
  for (const at of anchors) {
    const from = Math.max(0, at - NEIGHBOURHOOD);
    const to = Math.min(count, at + NEIGHBOURHOOD);
    const last = windows.at(-1);
    if (last && from <= last.to && to - last.from <= LONGEST_SENTENCE) last.to = to;
    else windows.push({ from, to });
  }
  return windows;
}

/**
 * Tries on one sentence all rows whose anchors it holds.
 *
 * @returns matches by place, then by the pack's order
 */
export function findCues(tokens: readonly Token[], compiled: CompiledPack): CueMatch[] {
  const rows = new Map<CompiledRow, number[]>();
  tokens.forEach((token, i) => {
    for (const row of compiled.byAnchor.get(token.normal) ?? []) rows.set(row, [...(rows.get(row) ?? []), i]);
  });
  const found: CueMatch[] = [];
  for (const [{ row, elements, unless, order }, anchors] of rows) {
    for (const { from, to } of windowsOf(tokens.length, anchors)) {
      const window = tokens.slice(from, to);
      const { ptrs, byGroup } = matcher.match([window], { regs: elements });
      if (ptrs.length === 0) continue;
      const voids = unless.flatMap((regs) => matcher.match([window], { regs }).ptrs);
      ptrs.forEach((pointer, i) => {
        if (voids.some((other) => other[1] < pointer[2] && other[2] > pointer[1])) return;
        const cue = byGroup['cue']?.[i] ?? pointer;
        found.push({
          row,
          order,
          start: from + cue[1],
          end: from + cue[2],
          wholeStart: from + pointer[1],
          wholeEnd: from + pointer[2],
        });
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}
