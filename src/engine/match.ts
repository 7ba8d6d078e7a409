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
  readonly greedy?: boolean;
  readonly max?: number;
  readonly start?: boolean;
  readonly end?: boolean;
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
  /** Words before and after the anchor that a match may have; `null` where it is bound to the sentence's edge. */
  readonly window: { readonly before: number; readonly after: number } | null;
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
      words.push(...best.words);
    }
    return words;
  }
  if (element.operator === 'and' && element.choices) {
    for (const choice of element.choices) {
      const best = anchorOf(choice, pack);
      if (best) return [...best.words];
    }
  }
  return null;
}

/** Weight of a word by its number of letters: the shorter, the commoner. */
const SHORT_WORDS: readonly number[] = [0, 400, 200, 100, 12, 5, 2];

/** How often a set of words is met by chance: function words and short words weigh heavily. */
function cost(words: readonly string[], common: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (common.has(word) ? 1000 : (SHORT_WORDS[word.length] ?? 1)), 0);
}

const commonWords = new WeakMap<LanguagePack, Set<string>>();

interface Anchor {
  readonly element: Element;
  readonly words: readonly string[];
}

/** The element whose words are met least by chance. */
function anchorOf(elements: readonly Element[], pack: LanguagePack): Anchor | null {
  let common = commonWords.get(pack);
  if (!common) {
    const { Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker } = pack.lexicon;
    common = new Set([
      ...pack.stopwords,
      ...[Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker].flat(),
    ]);
    commonWords.set(pack, common);
  }
  let best: Anchor | null = null;
  for (const element of elements) {
    if (element.optional) continue;
    const words = wordsOf(element, pack);
    if (words && words.length > 0 && (!best || cost(words, common) < cost(best.words, common)))
      best = { element, words };
  }
  return best;
}

/** Letters of an anchor that the stem filter looks for. */
const STEM_LENGTH = 6;

function stemFilter(anchors: Iterable<string>): RegExp {
  const stems = new Set<string>();
  for (const anchor of anchors) stems.add(anchor.replace(/_.*$/, '').slice(0, STEM_LENGTH));
  const list = [...stems]
    .filter((stem) => ![...stems].some((other) => other !== stem && stem.startsWith(other)))
    .sort();
  const escaped = list.map((stem) => {
    const first = stem.charAt(0);
    const rest = stem
      .slice(1)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/'/g, "['’]");
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
      const anchor = anchorOf(elements, pack);
      if (!anchor) throw new Error(`${row.id}: no word in "${flat}" that every match must hold`);
      const compiled = { row, elements, unless, order, window: windowOf(elements, anchor.element) };
      for (const word of new Set(anchor.words)) byAnchor.set(word, [...(byAnchor.get(word) ?? []), compiled]);
    }
  });
  const compiled = { pack, byAnchor, stems: stemFilter(byAnchor.keys()) };
  packs.set(pack, compiled);
  return compiled;
}

/** An unbounded repetition is followed this far. */
const MOST_REPEATS = 8;
/** Words of the longest phrases in a class. */
const LONGEST_CLASS_PHRASE = 5;

const hasClass = (element: Element): boolean =>
  element.tag !== undefined || (element.choices ?? []).some((choice) => choice.some(hasClass));

/** Words around a match in which a false friend is looked for. */
const VOID_REACH = 10;

/** Most words that an element can take. */
function reachOf(element: Element): number {
  const longest =
    element.choices && element.operator !== 'and'
      ? Math.max(...element.choices.map((choice) => choice.reduce((sum, part) => sum + reachOf(part), 0)))
      : 1;
  if (element.max !== undefined) return Math.min(element.max, 40) * longest;
  return element.greedy ? MOST_REPEATS : longest;
}

/**
 * Words that a match may have before and after its anchor; `null` where the pattern is bound to the sentence's edge.
 * compromise tries a pattern from each word on and copies the rest each time, so only these few are given to it.
 */
function windowOf(elements: readonly Element[], anchor: Element): { before: number; after: number } | null {
  if (elements.some((element) => element.start || element.end)) return null;
  const at = elements.indexOf(anchor);
  const sum = (part: readonly Element[]): number => part.reduce((total, element) => total + reachOf(element), 0);
  // An anchor is the first word of a class's phrase; the pattern may go on from its last.
  const slack = hasClass(anchor) ? LONGEST_CLASS_PHRASE : 0;
  return { before: sum(elements.slice(0, at)) + reachOf(anchor) - 1, after: sum(elements.slice(at)) + slack };
}

/** Longest sentence that a pattern bound to its edges is tried on whole; a longer one is cut to its first or last words. */
const LONGEST_SENTENCE = 120;

/** The stretch of a sentence in which a row is tried for one occurrence of its anchor. */
function stretchOf({ window, elements }: CompiledRow, at: number, count: number): { from: number; to: number } {
  if (window) return { from: Math.max(0, at - window.before), to: Math.min(count, at + window.after) };
  const atStart = elements.some((element) => element.start);
  return {
    from: atStart ? 0 : Math.max(0, count - LONGEST_SENTENCE),
    to: atStart && !elements.some((element) => element.end) ? Math.min(count, LONGEST_SENTENCE) : count,
  };
}

function isVoided(tokens: readonly Token[], unless: CompiledRow['unless'], start: number, end: number): boolean {
  if (unless.length === 0) return false;
  const from = Math.max(0, start - VOID_REACH);
  const around = tokens.slice(from, end + VOID_REACH);
  return unless.some((regs) =>
    matcher.match([around], { regs }).ptrs.some((other) => from + other[1] < end && from + other[2] > start),
  );
}

/**
 * Tries on one sentence all rows whose anchors it holds, each in the words around its anchor.
 *
 * @returns matches by place, then by the pack's order; each once
 */
export function findCues(tokens: readonly Token[], compiled: CompiledPack): CueMatch[] {
  const found = new Map<string, CueMatch>();
  tokens.forEach((token, at) => {
    for (const compiledRow of compiled.byAnchor.get(token.normal) ?? []) {
      const { row, elements, unless, order } = compiledRow;
      const { from, to } = stretchOf(compiledRow, at, tokens.length);
      const { ptrs, byGroup } = matcher.match([tokens.slice(from, to)], { regs: elements });
      ptrs.forEach((pointer, i) => {
        const cue = byGroup['cue']?.[i] ?? pointer;
        const match = {
          row,
          order,
          start: from + cue[1],
          end: from + cue[2],
          wholeStart: from + pointer[1],
          wholeEnd: from + pointer[2],
        };
        const key = `${order}:${match.start}:${match.end}`;
        if (!found.has(key) && !isVoided(tokens, unless, match.wholeStart, match.wholeEnd)) found.set(key, match);
      });
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}
