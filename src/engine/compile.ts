/**
 * A pack's rows made ready: unfolded into flat patterns, found by their rarest words, and with what else each of them
 * cannot do without, so that only likely places are looked at closely.
 */
import { CueFilter, type WordMeaning } from './cue-filter.ts';
import { type Element, UNBOUNDED, WORD_TESTS, type WordTest } from './element.ts';
import type { Demand } from './filled.ts';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import { type FlatPattern, unfoldPattern } from './pattern.ts';
import type { Tags } from './tags.ts';
import { normalForms } from './words.ts';

/** A flat pattern, and the numbers of the needs that every match of it fills. */
export interface Pattern extends FlatPattern {
  readonly needs: readonly number[];
}

export interface CompiledRow extends Pattern, Demand {
  readonly row: CueRow;
  /** What voids a match; read when it is first asked for. */
  readonly voids: () => Voids;
  /** Position in the pack: earlier rows win. */
  readonly order: number;
}

/** Patterns that void a match which they overlap. */
export interface Voids {
  /** By a word without which they cannot do. */
  readonly byWord: ReadonlyMap<string, readonly FlatPattern[]>;
  /** Those without such a word. */
  readonly others: readonly FlatPattern[];
}

/** What a word means to a pack's rows. */
export interface WordUse {
  /** Rows that cannot do without it. */
  readonly rows: CompiledRow[];
  /** Needs that it fills. */
  readonly needs: number[];
}

export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly words: ReadonlyMap<string, WordUse>;
  /** Needs that a word fills by its classes. */
  readonly filledBy: (tags: Tags) => readonly number[];
  /** Tests of the punctuation beside a word, with the needs that it then fills. */
  readonly punctuation: readonly { readonly test: WordTest; readonly needs: readonly number[] }[];
  /** How many needs there are. */
  readonly needs: number;
  readonly filter: CueFilter;
}

/** Words and classes one of which an element takes. */
interface Need {
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

/** Weight of the commonest function word; the others' fall with their rank (Zipf's law). */
const COMMONEST_WORD = 7000;
/** Weight of a function word that is not among the commonest. */
const FUNCTION_WORD = 50;
/** Weight of an elided article, pronoun or preposition. */
const ELIDED_WORD = 5000;
/** Weight of another word by its number of letters: the shorter, the commoner. */
const SHORT_WORDS: readonly number[] = [0, 400, 200, 100, 12, 5, 2];

/** What the rows of one pack share while they are compiled. */
class Compiler {
  readonly words = new Map<string, WordUse>();
  private readonly classes = new Map<string, number[]>();
  private readonly byTags = new Map<Tags, readonly number[]>();
  /** Weights of function words. */
  private readonly common: ReadonlyMap<string, number>;
  private readonly classWords = new Map<string, readonly string[] | null>();
  private readonly numbers = new Map<Need, number>();
  private readonly needOfElement = new Map<Element, Need | null>();
  private readonly wordsOfElement = new Map<Element, readonly string[] | null>();
  private readonly costs = new Map<Element, number>();
  /** By number, the words that fill a need; `null` where they cannot be listed. */
  private readonly needWords: (readonly string[] | null)[] = [];

  constructor(readonly pack: LanguagePack) {
    const { Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker } = pack.lexicon;
    const others = [Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker].flat();
    this.common = new Map([
      ...others.map((word): [string, number] => [word, FUNCTION_WORD]),
      ...pack.stopwords.map((word, rank): [string, number] => [word, COMMONEST_WORD / (rank + 1)]),
    ]);
  }

  /** The needs that a set of classes fills; kept, for there are few sets. */
  readonly filledBy = (tags: Tags): readonly number[] => {
    let needs = this.byTags.get(tags);
    if (!needs) {
      needs = [...new Set([...tags].flatMap((name) => this.classes.get(name) ?? []))];
      this.byTags.set(tags, needs);
    }
    return needs;
  };

  get punctuation(): CompiledPack['punctuation'] {
    return [...this.classes].flatMap(([name, needs]) => {
      const test = WORD_TESTS[name.slice(1)];
      return name.startsWith('@') && test ? [{ test, needs }] : [];
    });
  }

  get needs(): number {
    return this.needWords.length;
  }

  add(row: CueRow, order: number): void {
    const voids = once(() => this.voidsOf(row));
    for (const flat of unfoldPattern(row.pattern)) {
      const { elements } = flat;
      const anchor = this.anchorOf(elements);
      if (!anchor) throw new Error(`${row.id}: a variant of its pattern has no word that every match must hold`);
      const { before, after } = windowOf(elements, anchor.element);
      const needs = this.needsOf(elements);
      const compiled = {
        // Written out, not spread: V8 reads the fields of a copied object many times as slowly.
        elements,
        cueStart: flat.cueStart,
        cueEnd: flat.cueEnd,
        atStart: flat.atStart,
        atEnd: flat.atEnd,
        needs,
        listed: this.listed(needs),
        row,
        voids,
        order,
        lead: this.leadOf(elements),
        before,
        after,
        headline: row.guards?.includes('headline') === true,
      };
      for (const word of anchor.words) this.useOf(word).rows.push(compiled);
    }
  }

  private voidsOf({ unless }: CueRow): Voids {
    const byWord = new Map<string, FlatPattern[]>();
    const others: FlatPattern[] = [];
    for (const flat of (unless ?? []).flatMap(unfoldPattern)) {
      const anchor = this.anchorOf(flat.elements);
      if (!anchor) others.push(flat);
      for (const word of anchor?.words ?? []) append(byWord, word, flat);
    }
    return { byWord, others };
  }

  /** What each word means to the rows; words of a class among them, where they can be listed. */
  meanings(): Map<string, WordMeaning> {
    const meanings = new Map<string, WordMeaning>();
    const meaningOf = (word: string): WordMeaning => {
      let meaning = meanings.get(word);
      if (!meaning) {
        meaning = { demands: new Set(), needs: new Set() };
        meanings.set(word, meaning);
      }
      return meaning;
    };
    for (const [word, { rows }] of this.words) for (const row of rows) meaningOf(word).demands.add(row);
    for (const [need, words] of this.needWords.entries())
      for (const word of words ?? []) meaningOf(word).needs.add(need);
    return meanings;
  }

  /** The needs whose words can be listed, those of few words first. */
  private listed(needs: readonly number[]): number[] {
    const count = (need: number): number => this.needWords[need]?.length ?? 0;
    return needs.filter((need) => this.needWords[need]).sort((a, b) => count(a) - count(b));
  }

  private needsOf(elements: readonly Element[]): number[] {
    const needs = new Set<number>();
    for (const element of elements)
      for (const part of element.all && element.least > 0 && !element.negative ? element.all : [element]) {
        const need = this.needOf(part);
        if (need) needs.add(this.numberOf(need));
      }
    return [...needs];
  }

  private leadOf([first]: readonly Element[]): number | null {
    const need = first ? this.needOf(first) : null;
    return need ? this.numberOf(need) : null;
  }

  private useOf(word: string): WordUse {
    let use = this.words.get(word);
    if (!use) {
      use = { rows: [], needs: [] };
      this.words.set(word, use);
    }
    return use;
  }

  private numberOf(need: Need): number {
    const known = this.numbers.get(need);
    if (known !== undefined) return known;
    const number = this.needWords.length;
    this.numbers.set(need, number);
    const { words, classes } = need;
    const listed = classes.map((name) => this.wordsOfClass(name));
    this.needWords.push(listed.includes(null) ? null : [...words, ...listed.flatMap((list) => list ?? [])]);
    for (const word of words) this.useOf(word).needs.push(number);
    for (const name of classes) append(this.classes, name, number);
    return number;
  }

  /** What a word must be for an element to take it, the same object each time; `null` where it may take none, or any. */
  private needOf(element: Element): Need | null {
    let need = this.needOfElement.get(element);
    if (need === undefined) {
      need = this.readNeed(element);
      this.needOfElement.set(element, need);
    }
    return need;
  }

  private readNeed({ words, classes, tests, all, any, negative, least }: Element): Need | null {
    if (negative || any || least === 0) return null;
    if (all) return all.map((part) => this.needOf(part)).find((need) => need !== null) ?? null;
    if (tests.some((name) => !name.startsWith('has'))) return null;
    return { words: [...(words ?? [])], classes: [...classes, ...tests.map((name) => `@${name}`)] };
  }

  /** Words that an element may match, or `null` where it may match what cannot be listed. */
  private wordsOf(element: Element): readonly string[] | null {
    let words = this.wordsOfElement.get(element);
    if (words === undefined) {
      words = this.readWords(element);
      this.wordsOfElement.set(element, words);
    }
    return words;
  }

  private readWords({ words, classes, tests, all, any, negative }: Element): readonly string[] | null {
    if (negative || any) return null;
    if (all) return all.map((part) => this.wordsOf(part)).find((list) => list !== null) ?? null;
    const lists = classes.map((name) => this.wordsOfClass(name));
    if (tests.length > 0 || lists.includes(null)) return null;
    return [...new Set([...(words ?? []), ...lists.flatMap((list) => list ?? [])])];
  }

  private wordsOfClass(name: string): readonly string[] | null {
    const known = this.classWords.get(name);
    if (known !== undefined) return known;
    const entries = this.pack.lexicon[name] ?? [];
    const listed = !name.startsWith('@') && (this.pack.suffixes[name] ?? []).length === 0;
    const words = listed ? entries.flatMap((entry) => this.rarestWord(normalForms(entry, this.pack))) : null;
    this.classWords.set(name, words);
    return words;
  }

  /** Of a phrase, the word that is met least by chance. */
  private rarestWord(words: readonly string[]): string[] {
    let best: string | undefined;
    for (const word of words) if (best === undefined || this.weight(word) < this.weight(best)) best = word;
    return best === undefined ? [] : [best];
  }

  /** How often a set of words is met by chance: function words and short words weigh heavily. */
  private cost(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weight(word), 0);
  }

  private costOf(element: Element, words: readonly string[]): number {
    let cost = this.costs.get(element);
    if (cost === undefined) {
      cost = this.cost(words);
      this.costs.set(element, cost);
    }
    return cost;
  }

  private weight(word: string): number {
    return word.endsWith("'") ? ELIDED_WORD : (this.common.get(word) ?? SHORT_WORDS[word.length] ?? 1);
  }

  /** The element whose words are met least by chance. */
  private anchorOf(elements: readonly Element[]): { element: Element; words: readonly string[] } | null {
    let best: { element: Element; words: readonly string[]; cost: number } | null = null;
    for (const element of elements) {
      if (element.least === 0) continue;
      const words = this.wordsOf(element);
      if (!words || words.length === 0) continue;
      const cost = this.costOf(element, words);
      if (!best || cost < best.cost) best = { element, words, cost };
    }
    return best;
  }
}

/** An unbounded repetition is followed this far. */
const MOST_REPEATS = 8;
/** Words of the longest phrases in a class. */
const LONGEST_CLASS_PHRASE = 5;
/** A gap longer than this is cut. */
const LONGEST_GAP = 40;

const hasClass = ({ classes, all }: Element): boolean => classes.length > 0 || all?.some(hasClass) === true;

/** Most words that an element can take. */
const reachOf = ({ most }: Element): number => (most === UNBOUNDED ? MOST_REPEATS : Math.min(most, LONGEST_GAP));

/**
 * Words that a match may have before its anchor, and from it on: a pattern is tried from each of these few only.
 */
function windowOf(elements: readonly Element[], anchor: Element): { before: number; after: number } {
  const at = elements.indexOf(anchor);
  const sum = (part: readonly Element[]): number => part.reduce((total, element) => total + reachOf(element), 0);
  // An anchor may be any word of a class's phrase.
  const slack = hasClass(anchor) ? LONGEST_CLASS_PHRASE - 1 : 0;
  return { before: sum(elements.slice(0, at)) + reachOf(anchor) - 1 + slack, after: sum(elements.slice(at)) + slack };
}

function append<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const known = lists.get(key);
  if (known) known.push(entry);
  else lists.set(key, [entry]);
}

function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
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
  const compiler = new Compiler(pack);
  for (const [order, row] of pack.cues.entries()) compiler.add(row, order);
  const { words, filledBy, punctuation, needs } = compiler;
  const compiled = {
    pack,
    words,
    filledBy,
    punctuation,
    needs,
    filter: new CueFilter(compiler.meanings(), needs, pack),
  };
  packs.set(pack, compiled);
  return compiled;
}
