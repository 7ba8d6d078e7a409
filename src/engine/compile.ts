/**
 * A pack's rows made ready: parsed by compromise, found by their rarest words, and with what else each of them cannot
 * do without, so that compromise is asked about likely places only.
 */
import nlp from 'compromise/one';
import { CueFilter, type Demand } from './cue-filter.ts';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import { unfoldPattern } from './pattern.ts';
import type { Tags } from './tags.ts';
import { normalForms } from './words.ts';

/** What compromise's parser makes of one element of a pattern; only what is read here. */
interface Element {
  readonly word?: string;
  readonly tag?: string;
  /** A test of the punctuation beside a word. */
  readonly method?: string;
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

type PunctuationTest = (token: unknown) => boolean;

interface Matcher {
  readonly termMethods: Readonly<Record<string, PunctuationTest>>;
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

/** A flat pattern, and the numbers of the needs that every match of it fills. */
export interface Pattern {
  readonly elements: readonly Element[];
  readonly needs: readonly number[];
}

export interface CompiledRow extends Pattern {
  readonly row: CueRow;
  /** Patterns that void a match which they overlap. */
  readonly unless: readonly Pattern[];
  /** Words before the anchor, and from it on, that a match may have. */
  readonly before: number;
  readonly after: number;
  /** Whether a match must begin, and end, with the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The need that the first word of every match fills, where there is one. */
  readonly lead: number | null;
  /** Whether only a sentence that stands alone, as headlines do, is looked at. */
  readonly headline: boolean;
  /** Position in the pack: earlier rows win. */
  readonly order: number;
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
  readonly punctuation: readonly { readonly test: PunctuationTest; readonly needs: readonly number[] }[];
  /** How many needs there are. */
  readonly needs: number;
  readonly filter: CueFilter;
}

/** Where a pattern matches in a few words, as compromise says it. */
export const match = (tokens: readonly unknown[], { elements }: Pattern): ReturnType<Matcher['match']> =>
  matcher.match([tokens], { regs: elements });

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
  private readonly numbers = new Map<string, number>();
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
      const test = matcher.termMethods[name.slice(1)];
      return name.startsWith('@') && test ? [{ test, needs }] : [];
    });
  }

  get needs(): number {
    return this.numbers.size;
  }

  add(row: CueRow, order: number): void {
    const unless = (row.unless ?? []).flatMap(unfoldPattern).map((flat) => this.patternOf(parsePattern(flat)));
    for (const flat of unfoldPattern(row.pattern)) {
      const elements = parsePattern(flat);
      const anchor = this.anchorOf(elements);
      if (!anchor) throw new Error(`${row.id}: no word in "${flat}" that every match must hold`);
      const { before, after } = windowOf(elements, anchor.element);
      const compiled = {
        // Written out, not spread: V8 reads the fields of a copied object many times as slowly.
        elements,
        needs: this.needsOf(elements),
        row,
        unless,
        order,
        lead: this.leadOf(elements),
        before,
        after,
        headline: row.guards?.includes('headline') === true,
        atStart: elements.some((element) => element.start),
        atEnd: elements.some((element) => element.end),
      };
      for (const word of new Set(anchor.words)) this.useOf(word).rows.push(compiled);
    }
  }

  /** What the rows of each anchor need besides it, where it can be listed. */
  demands(): Map<string, Demand[]> {
    const demands = new Map<string, Demand[]>();
    for (const [word, { rows, needs }] of this.words) {
      if (rows.length > 0)
        demands.set(
          word,
          rows.map((row) => this.demandOf(row, needs)),
        );
    }
    return demands;
  }

  private demandOf({ needs, headline }: CompiledRow, filled: readonly number[]): Demand {
    const words = needs.filter((need) => !filled.includes(need)).map((need) => this.needWords[need] ?? null);
    return { lists: words.filter((list) => list !== null), headline };
  }

  private patternOf(elements: readonly Element[]): Pattern {
    return { elements, needs: this.needsOf(elements) };
  }

  private needsOf(elements: readonly Element[]): number[] {
    const needs = elements
      .flatMap((element) => (element.operator === 'and' ? this.needsOfAll(element) : [this.needOf(element)]))
      .flatMap((need) => (need ? [this.numberOf(need)] : []));
    return [...new Set(needs)];
  }

  private leadOf([first]: readonly Element[]): number | null {
    // Of alternatives of several words a need holds the rarest, which need not be the first.
    const need = first && !first.choices ? this.needOf(first) : null;
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

  private numberOf({ words, classes }: Need): number {
    const key = `${words.join(' ')}#${classes.join(' ')}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    const listed = classes.map((name) => this.wordsOfClass(name));
    this.needWords.push(listed.includes(null) ? null : [...words, ...listed.flatMap((list) => list ?? [])]);
    for (const word of new Set(words)) this.useOf(word).needs.push(number);
    for (const name of new Set(classes)) this.classes.set(name, [...(this.classes.get(name) ?? []), number]);
    return number;
  }

  /** Everything that a word must be which an element takes that has several conditions. */
  private needsOfAll(element: Element): (Need | null)[] {
    if (element.negative || element.optional) return [];
    return (element.choices ?? []).map((choice) => this.rarestOf(choice));
  }

  /** What a word must be for an element to take it; `null` where an element may take none, or any. */
  private needOf(element: Element): Need | null {
    if (element.negative || element.optional) return null;
    if (element.word !== undefined) return { words: [element.word], classes: [] };
    if (element.tag !== undefined) return { words: [], classes: [element.tag] };
    if (element.method !== undefined) return { words: [], classes: [`@${element.method}`] };
    if (element.fastOr) return { words: [...element.fastOr], classes: [] };
    const choices = element.choices?.map((choice) => this.rarestOf(choice)) ?? [];
    if (element.operator === 'and') return choices.find((need) => need !== null) ?? null;
    const known = choices.filter((need) => need !== null);
    if (element.operator !== 'or' || known.length < choices.length) return null;
    return { words: known.flatMap(({ words }) => words), classes: known.flatMap(({ classes }) => classes) };
  }

  private rarestOf(choice: readonly Element[]): Need | null {
    const weight = ({ words, classes }: Need): number => this.cost(words) + classes.length * 1000;
    let best: Need | null = null;
    for (const element of choice) {
      const need = this.needOf(element);
      if (need && (!best || weight(need) < weight(best))) best = need;
    }
    return best;
  }

  /** Words that an element may match, or `null` where it may match what cannot be listed. */
  private wordsOf(element: Element): readonly string[] | null {
    if (element.negative) return null;
    if (element.word !== undefined) return [element.word];
    if (element.tag !== undefined) return this.wordsOfClass(element.tag);
    if (element.fastOr) return [...element.fastOr];
    const choices = element.choices?.map((choice) => this.anchorOf(choice)?.words ?? null) ?? [];
    if (element.operator === 'and') return choices.find((words) => words !== null) ?? null;
    if (element.operator !== 'or' || choices.includes(null)) return null;
    return choices.flatMap((words) => words ?? []);
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

  private weight(word: string): number {
    return word.endsWith("'") ? ELIDED_WORD : (this.common.get(word) ?? SHORT_WORDS[word.length] ?? 1);
  }

  /** The element whose words are met least by chance. */
  private anchorOf(elements: readonly Element[]): { element: Element; words: readonly string[] } | null {
    let best: { element: Element; words: readonly string[]; cost: number } | null = null;
    for (const element of elements) {
      if (element.optional) continue;
      const words = this.wordsOf(element);
      if (!words || words.length === 0) continue;
      const cost = this.cost(words);
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

const hasClass = (element: Element): boolean =>
  element.tag !== undefined || (element.choices ?? []).some((choice) => choice.some(hasClass));

/** Most words that an element can take. */
function reachOf(element: Element): number {
  const longest =
    element.choices && element.operator !== 'and'
      ? Math.max(...element.choices.map((choice) => choice.reduce((sum, part) => sum + reachOf(part), 0)))
      : 1;
  if (element.max !== undefined) return Math.min(element.max, LONGEST_GAP) * longest;
  return element.greedy ? MOST_REPEATS : longest;
}

/**
 * Words that a match may have before its anchor, and from it on. compromise tries a pattern from each word on and copies
 * the rest each time, so only these few are given to it.
 */
function windowOf(elements: readonly Element[], anchor: Element): { before: number; after: number } {
  const at = elements.indexOf(anchor);
  const sum = (part: readonly Element[]): number => part.reduce((total, element) => total + reachOf(element), 0);
  // An anchor may be any word of a class's phrase.
  const slack = hasClass(anchor) ? LONGEST_CLASS_PHRASE - 1 : 0;
  return { before: sum(elements.slice(0, at)) + reachOf(anchor) - 1 + slack, after: sum(elements.slice(at)) + slack };
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
  const compiled = { pack, words, filledBy, punctuation, needs, filter: new CueFilter(compiler.demands(), pack) };
  packs.set(pack, compiled);
  return compiled;
}
