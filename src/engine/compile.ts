/**
 * A pack's rows made ready: unfolded into flat patterns, found by their rarest words, and with what else each of them
 * cannot do without, so that only likely places are looked at closely.
 */
import { append } from './append.ts';
import { CueFilter, type Demand, type Wanted, type WordMeaning } from './cue-filter.ts';
import { type Element, MARKS_OF_TESTS, UNBOUNDED } from './element.ts';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import { type FlatPattern, unfoldPattern } from './pattern.ts';
import { ENDING } from './word-table.ts';
import { bitOfWord, normalForms } from './words.ts';

/** A row with one of the flat patterns that its own unfolds to. */
export interface CompiledRow extends Demand {
  readonly row: CueRow;
  readonly pattern: FlatPattern;
  /** What voids a match, read when it is first asked for; `null` where nothing does. */
  readonly voids: (() => Voids) | null;
  /** Position in the pack: earlier rows win. */
  readonly order: number;
}

/** A flat pattern, with how many words a match may have before its anchor, and from it on. */
export interface AnchoredPattern {
  readonly pattern: FlatPattern;
  readonly before: number;
  readonly after: number;
}

/** Patterns that void a match which they overlap. */
export interface Voids {
  /** By a word without which they cannot do. */
  readonly byWord: ReadonlyMap<string, readonly AnchoredPattern[]>;
  /** Bits of those words, by `bitOfWord`: most other words are told by them. */
  readonly bits: number;
  /** Those without such a word. */
  readonly others: readonly FlatPattern[];
}

/** A pack's rows, ready to be tried. */
export interface CompiledPack {
  readonly filter: CueFilter<CompiledRow>;
}

/** What a word must be for an element to take it: one of these, or one that ends so. */
interface Choice {
  readonly words: readonly string[];
  readonly endings: readonly string[];
  /** Of a phrase in a class one word stands for all: how many words away from it the one may be that is taken. */
  readonly slack: number;
}

/** The same, and how often such a word is met by chance. */
interface Need extends Choice {
  readonly cost: number;
}

const NO_WORDS: readonly string[] = [];

/** A row has this many needs at most, those that are met least by chance. */
const MOST_NEEDS = 4;

/** Weight of the commonest function word; the others' fall with their rank (Zipf's law). */
const COMMONEST_WORD = 7000;
/** Weight of a function word that is not among the commonest. */
const FUNCTION_WORD = 50;
/** Weight of an elided article, pronoun or preposition. */
const ELIDED_WORD = 5000;
/** Weight of another word by its number of letters: the shorter, the commoner. */
const SHORT_WORDS: readonly number[] = [0, 400, 200, 100, 12, 5, 2];

/** Weight of an ending. */
const AN_ENDING = 30;

const knownMarks = new Map<string, RegExp>();

/** The punctuation marks without which an element takes no word, or an empty string. */
function marksOfElement({ words, classes, tests, all, any, negative, least }: Element): string {
  if (negative || any || least === 0) return '';
  if (all) return all.map(marksOfElement).find((marks) => marks !== '') ?? '';
  if (words || classes.length > 0 || tests.some((name) => MARKS_OF_TESTS[name] === undefined)) return '';
  return tests.map((name) => MARKS_OF_TESTS[name]).join('');
}

function marksOf(elements: readonly Element[]): readonly RegExp[] {
  const wanted = new Set(elements.map(marksOfElement));
  wanted.delete('');
  return [...wanted].map((marks) => {
    let known = knownMarks.get(marks);
    if (!known) {
      known = new RegExp(`[${marks.replaceAll('-', '\\-')}]`);
      knownMarks.set(marks, known);
    }
    return known;
  });
}

/** What the rows of one pack share while they are compiled. */
class Compiler implements Wanted<CompiledRow> {
  readonly rows: CompiledRow[] = [];
  readonly anchors: number[][] = [];
  readonly slacks: number[] = [];
  /** Words of a class among them, where they can be listed. */
  readonly meanings = new Map<string, WordMeaning>();
  /** Weights of function words. */
  private readonly common: ReadonlyMap<string, number>;
  /** Numbers of the needs that a word fills by its ending. */
  readonly endings = new Map<string, number[]>();
  private readonly classChoices = new Map<string, Choice | null>();
  private readonly numbers = new Map<Need, number>();
  private readonly rowsOfAnchor = new Map<readonly string[], number[]>();
  private readonly needOfElement = new Map<Element, Need | null>();
  private readonly elementChoices = new Map<Element, Choice | null>();

  constructor(readonly pack: LanguagePack) {
    const { Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker } = pack.lexicon;
    const others = [Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker].flat();
    this.common = new Map([
      ...others.map((word): [string, number] => [word, FUNCTION_WORD]),
      ...pack.stopwords.map((word, rank): [string, number] => [word, COMMONEST_WORD / (rank + 1)]),
    ]);
  }

  add(row: CueRow, order: number): void {
    const voids = row.unless ? once(() => this.voidsOf(row)) : null;
    const shaped = ofOneShape(row);
    for (const pattern of unfoldPattern(row.pattern)) {
      const { elements, atStart, atEnd } = pattern;
      const anchor = this.anchorOf(elements);
      if (!anchor) throw new Error(`${row.id}: a variant of its pattern has no word that every match must hold`);
      const { before, after } = windowOf(elements, anchor.element);
      const compiled: CompiledRow = {
        row: shaped,
        pattern,
        voids,
        order,
        needs: this.needsOf(elements, anchor.words),
        marks: marksOf(elements),
        before,
        after,
        atStart,
        atEnd,
        headline: row.guards?.includes('headline') === true,
      };
      this.rowsOf(anchor.words).push(this.rows.push(compiled) - 1);
    }
  }

  private voidsOf({ unless }: CueRow): Voids {
    const byWord = new Map<string, AnchoredPattern[]>();
    const others: FlatPattern[] = [];
    let bits = 0;
    for (const pattern of (unless ?? []).flatMap(unfoldPattern)) {
      const anchor = this.anchorOf(pattern.elements);
      if (!anchor) {
        others.push(pattern);
        continue;
      }
      const { before, after } = windowOf(pattern.elements, anchor.element);
      for (const word of anchor.words) {
        append(byWord, word, { pattern, before, after });
        bits |= bitOfWord(word);
      }
    }
    return { byWord, bits, others };
  }

  /**
   * Numbers of the needs of a pattern that tell most, of those whose words can be listed.
   *
   * @param anchor the words of the anchor, whose own need is filled where it stands
   */
  private needsOf(elements: readonly Element[], anchor: readonly string[]): number[] {
    const needs: Need[] = [];
    for (const element of elements)
      for (const part of element.all && element.least > 0 && !element.negative ? element.all : [element]) {
        const need = this.needOf(part);
        if (need && need.words !== anchor && !needs.includes(need)) needs.push(need);
      }
    if (needs.length > 1) needs.sort((a, b) => a.cost - b.cost);
    if (needs.length > MOST_NEEDS) needs.length = MOST_NEEDS;
    return needs.map((need) => this.numberOf(need));
  }

  /** Numbers of the rows that have an anchor, to be added to. */
  private rowsOf(anchor: readonly string[]): number[] {
    let rows = this.rowsOfAnchor.get(anchor);
    if (!rows) {
      rows = [];
      this.rowsOfAnchor.set(anchor, rows);
      const number = this.anchors.push(rows) - 1;
      for (const word of anchor) this.meaningOf(word).anchors.push(number);
    }
    return rows;
  }

  private meaningOf(word: string): WordMeaning {
    let meaning = this.meanings.get(word);
    if (!meaning) {
      meaning = { anchors: [], needs: [] };
      this.meanings.set(word, meaning);
    }
    return meaning;
  }

  private numberOf(need: Need): number {
    let number = this.numbers.get(need);
    if (number === undefined) {
      number = this.slacks.push(need.slack) - 1;
      this.numbers.set(need, number);
      for (const word of need.words) this.meaningOf(word).needs.push(number);
      for (const ending of need.endings) append(this.endings, ending, number);
    }
    return number;
  }

  /** What a word must be for an element to take it, the same object each time; `null` where it may take none, or any. */
  private needOf(element: Element): Need | null {
    let need = this.needOfElement.get(element);
    if (need === undefined) {
      const choice = element.least === 0 ? null : this.choiceOf(element);
      need = choice && { ...choice, cost: this.cost(choice) };
      this.needOfElement.set(element, need);
    }
    return need;
  }

  /** What an element may match, or `null` where it may match what cannot be listed. */
  private choiceOf(element: Element): Choice | null {
    let choice = this.elementChoices.get(element);
    if (choice === undefined) {
      choice = this.readChoice(element);
      this.elementChoices.set(element, choice);
    }
    return choice;
  }

  private readChoice({ words, classes, tests, all, any, negative }: Element): Choice | null {
    if (negative || any) return null;
    if (all) return all.map((part) => this.choiceOf(part)).find((choice) => choice !== null) ?? null;
    if (tests.length > 0) return null;
    const listed = new Set(words);
    const endings = new Set<string>();
    let slack = 0;
    for (const name of classes) {
      const choice = this.choiceOfClass(name);
      if (!choice) return null;
      for (const word of choice.words) listed.add(word);
      for (const ending of choice.endings) endings.add(ending);
      slack = Math.max(slack, choice.slack);
    }
    return { words: [...listed], endings: [...endings], slack };
  }

  private choiceOfClass(name: string): Choice | null {
    const known = this.classChoices.get(name);
    if (known !== undefined) return known;
    const suffixes = this.pack.suffixes[name] ?? NO_WORDS;
    const choice = suffixes.some((suffix) => suffix.length < ENDING) ? null : this.choiceAmong(name, suffixes);
    this.classChoices.set(name, choice);
    return choice;
  }

  private choiceAmong(name: string, suffixes: readonly string[]): Choice {
    const entries = (this.pack.lexicon[name] ?? NO_WORDS).map((entry) => normalForms(entry, this.pack));
    return {
      words: entries.map((words) => this.rarestWord(words)),
      endings: suffixes.map((suffix) => suffix.slice(-ENDING)),
      slack: entries.reduce((longest, { length }) => Math.max(longest, length), 1) - 1,
    };
  }

  /** Of a phrase, the word that is met least by chance. */
  private rarestWord([first = '', ...others]: readonly string[]): string {
    let best = first;
    for (const word of others) if (this.weight(word) < this.weight(best)) best = word;
    return best;
  }

  /** How often a set of words is met by chance: function words and short words weigh heavily. */
  private cost({ words, endings }: Choice): number {
    return words.reduce((sum, word) => sum + this.weight(word), endings.length * AN_ENDING);
  }

  private weight(word: string): number {
    return word.endsWith("'") ? ELIDED_WORD : (this.common.get(word) ?? SHORT_WORDS[word.length] ?? 1);
  }

  /** The element whose words are met least by chance. */
  private anchorOf(elements: readonly Element[]): { element: Element; words: readonly string[] } | null {
    let best: { element: Element; words: readonly string[]; cost: number } | null = null;
    for (const element of elements) {
      const need = this.needOf(element);
      if (need && need.words.length > 0 && need.endings.length === 0 && (!best || need.cost < best.cost))
        best = { element, ...need };
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

/** The row with all its fields in one order: V8 reads objects of many shapes many times as slowly. */
function ofOneShape(row: CueRow): CueRow {
  const { id, kind, subkind, act, pattern, unless, party, quoted, guards, institutional, confidence, hits, misses } =
    row;
  const shaped = {
    id,
    kind,
    subkind,
    act,
    pattern,
    unless,
    party,
    quoted,
    guards,
    institutional,
    confidence,
    hits,
    misses,
  };
  // What is left out of a row and what is `undefined` in it are the same to the engine.
  return shaped as CueRow;
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
  const compiled = { filter: new CueFilter(compiler, pack) };
  packs.set(pack, compiled);
  return compiled;
}
