/**
 * A pack's rows made ready: unfolded into flat patterns, found by their rarest words, and with what else each of them
 * cannot do without, so that only likely places are looked at closely.
 *
 * A reader waits for this where the background was stopped, and no compiler has seen the code then: lists that are long
 * or many are gone through by `forEach` or by index, since `for ... of` makes an object for each entry until it has.
 */
import { append } from './append.ts';
import type { Demand, Wanted, WordMeaning } from './cue-demand.ts';
import { CueFilter } from './cue-filter.ts';
import { marksOf } from './cue-marks.ts';
import { type Element, UNBOUNDED } from './element.ts';
import type { Act, CueRow, LanguagePack } from './packs/pack.ts';
import { type FlatPattern, unfoldPattern } from './pattern.ts';
import { ENDING } from './word-table.ts';
import { normalForms, slotOfWord, WORD_SLOTS } from './words.ts';

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
  /** By `slotOfWord`, 1 where one of those words has the slot: most other words are told by it. */
  readonly slots: Uint8Array;
  /** Those without such a word. */
  readonly others: readonly FlatPattern[];
}

/** A pack's rows, ready to be tried. */
interface CompiledPack {
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

/** What hands on what somebody says, where its party speaks. */
const SPEAKING_ACTS: ReadonlySet<string> = new Set<Act>(['say', 'confirm', 'attribute', 'document']);

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

/** What a word means to the rows that are compiled already. */
interface Meaning extends WordMeaning {
  readonly anchors: number[];
  readonly needs: number[];
}

/** What the rows of one pack share while they are compiled. */
class Compiler implements Wanted<CompiledRow> {
  readonly rows: CompiledRow[] = [];
  readonly anchors: number[][] = [];
  readonly slacks: number[] = [];
  /** Words of a class among them, where they can be listed. */
  readonly meanings = new Map<string, Meaning>();
  /** Weights of function words. */
  private readonly common: ReadonlyMap<string, number>;
  /** Numbers of the needs that a word fills by its ending. */
  readonly endings = new Map<string, number[]>();
  private readonly classChoices = new Map<string, Choice | null>();
  private readonly numbers = new Map<Need, number>();
  private readonly rowsOfAnchor = new Map<readonly string[], number[]>();
  private readonly needOfElement = new Map<Element, Need | null>();
  private readonly needOfChoice = new Map<Choice, Need>();
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
    const headline = row.guards?.includes('headline') === true;
    const clauseInitial = row.guards?.includes('clause-initial') === true;
    const withSpeech = row.guards?.includes('with-speech') === true;
    const speaks = SPEAKING_ACTS.has(row.act);
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
        headline,
        opensClause: clauseInitial && before === 0,
        withSpeech,
        speaks,
      };
      this.rowsOf(anchor.words).push(this.rows.push(compiled) - 1);
    }
  }

  private voidsOf({ unless }: CueRow): Voids {
    const byWord = new Map<string, AnchoredPattern[]>();
    const others: FlatPattern[] = [];
    const slots = new Uint8Array(WORD_SLOTS);
    for (const pattern of (unless ?? []).flatMap(unfoldPattern)) {
      const anchor = this.anchorOf(pattern.elements);
      if (!anchor) {
        others.push(pattern);
        continue;
      }
      const { before, after } = windowOf(pattern.elements, anchor.element);
      for (const word of anchor.words) {
        append(byWord, word, { pattern, before, after });
        slots[slotOfWord(word)] = 1;
      }
    }
    return { byWord, slots, others };
  }

  /**
   * Numbers of the needs of a pattern that tell most, of those whose words can be listed.
   *
   * @param anchor the words of the anchor, whose own need is filled where it stands
   */
  private needsOf(elements: readonly Element[], anchor: readonly string[]): number[] {
    const needs: Need[] = [];
    const note = (element: Element): void => {
      const need = this.needOf(element);
      if (!need || need.words === anchor || needs.includes(need)) return;
      let at = needs.push(need) - 1;
      for (let other = needs[at - 1]; other && other.cost > need.cost; other = needs[at - 1]) {
        needs[at] = other;
        at -= 1;
      }
      needs[at] = need;
    };
    elements.forEach((element) => {
      const { all, least, negative } = element;
      if (all && least > 0 && !negative) all.forEach(note);
      else note(element);
    });
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
      anchor.forEach((word) => {
        this.meaningOf(word).anchors.push(number);
      });
    }
    return rows;
  }

  private meaningOf(word: string): Meaning {
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
      const filled = number;
      need.words.forEach((word) => {
        this.meaningOf(word).needs.push(filled);
      });
      for (const ending of need.endings) append(this.endings, ending, number);
    }
    return number;
  }

  /** What a word must be for an element to take it; `null` where it may take none, or any. */
  private needOf(element: Element): Need | null {
    let need = this.needOfElement.get(element);
    if (need === undefined) {
      const choice = element.least === 0 ? null : this.choiceOf(element);
      need = choice && this.needFor(choice);
      this.needOfElement.set(element, need);
    }
    return need;
  }

  /** The same object each time. */
  private needFor(choice: Choice): Need {
    let need = this.needOfChoice.get(choice);
    if (!need) {
      const { words, endings, slack } = choice;
      need = { words, endings, slack, cost: this.cost(choice) };
      this.needOfChoice.set(choice, need);
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
    const [only] = classes;
    if (words.length === 0 && only !== undefined && classes.length === 1) return this.choiceOfClass(only);
    if (classes.length === 0) return { words: [...new Set(words)], endings: NO_WORDS, slack: 0 };
    const listed = new Set(words);
    const endings = new Set<string>();
    let slack = 0;
    for (const name of classes) {
      const choice = this.choiceOfClass(name);
      if (!choice) return null;
      choice.words.forEach((word) => {
        listed.add(word);
      });
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
      words: [...new Set(entries.map((words) => this.rarestWord(words)))],
      endings: [...new Set(suffixes.map((suffix) => suffix.slice(-ENDING)))],
      slack: entries.reduce((longest, { length }) => Math.max(longest, length), 1) - 1,
    };
  }

  /** Of a phrase, the word that is met least by chance. */
  private rarestWord(words: readonly string[]): string {
    if (words.length === 1) return words[0] ?? '';
    return words.reduce((best, word) => (this.weight(word) < this.weight(best) ? word : best), words[0] ?? '');
  }

  /** How often a set of words is met by chance: function words and short words weigh heavily. */
  private cost({ words, endings }: Choice): number {
    return words.reduce((sum, word) => sum + this.weight(word), endings.length * AN_ENDING);
  }

  private weight(word: string): number {
    return word.endsWith("'") ? ELIDED_WORD : (this.common.get(word) ?? SHORT_WORDS[word.length] ?? 1);
  }

  /** The element whose words are met least by chance, and those words. */
  private anchorOf(elements: readonly Element[]): { element: Element; words: readonly string[] } | null {
    let anchor: Element | null = null;
    let best: Need | null = null;
    for (let k = 0; k < elements.length; k += 1) {
      const element = elements[k] as Element;
      const need = this.needOf(element);
      if (!need || need.words.length === 0 || need.endings.length > 0 || (best && need.cost >= best.cost)) continue;
      anchor = element;
      best = need;
    }
    return anchor && best && { element: anchor, words: best.words };
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
  // An anchor may be any word of a class's phrase.
  const slack = hasClass(anchor) ? LONGEST_CLASS_PHRASE - 1 : 0;
  let before = reachOf(anchor) - 1 + slack;
  let after = slack;
  elements.forEach((element, k) => {
    if (k < at) before += reachOf(element);
    else after += reachOf(element);
  });
  return { before, after };
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
