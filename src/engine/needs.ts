/**
 * What the elements of patterns cannot do without, and how often that is met by chance. Long lists are gone through as
 * compile.ts says.
 */
import type { Element } from './element.ts';
import type { LanguagePack } from './packs/pack.ts';
import { ENDING } from './word-table.ts';
import { normalForms } from './words.ts';

/** What a word must be for an element to take it: one of these, or one that ends so. */
interface Choice {
  readonly words: readonly string[];
  readonly endings: readonly string[];
  /** Of a phrase in a class one word stands for all: how many words away from it the one may be that is taken. */
  readonly slack: number;
}

/** The same, and how often such a word is met by chance. */
export interface Need extends Choice {
  readonly cost: number;
}

/** The element by whose words a pattern is found. */
interface Anchor {
  readonly element: Element;
  readonly words: readonly string[];
}

const NO_WORDS: readonly string[] = [];

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

/** What elements need in one language; the same object for the same need. */
export class Needs {
  /** Weights of function words. */
  private readonly common: ReadonlyMap<string, number>;
  private readonly classChoices = new Map<string, Choice | null>();
  private readonly needOfElement = new Map<Element, Need | null>();
  private readonly needOfChoice = new Map<Choice, Need>();
  private readonly elementChoices = new Map<Element, Choice | null>();

  constructor(private readonly pack: LanguagePack) {
    const { Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker } = pack.lexicon;
    const others = [Auxiliary, Determiner, Preposition, Negation, To, Adverb, And, Complementiser, Blocker].flat();
    this.common = new Map([
      ...others.map((word): [string, number] => [word, FUNCTION_WORD]),
      ...pack.stopwords.map((word, rank): [string, number] => [word, COMMONEST_WORD / (rank + 1)]),
    ]);
  }

  /** What a word must be for an element to take it; `null` where it may take none, or any. */
  of(element: Element): Need | null {
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
  anchorOf(elements: readonly Element[]): Anchor | null {
    let anchor: Element | null = null;
    let best: Need | null = null;
    for (let k = 0; k < elements.length; k += 1) {
      const element = elements[k] as Element;
      const need = this.of(element);
      if (!need || need.words.length === 0 || need.endings.length > 0 || (best && need.cost >= best.cost)) continue;
      anchor = element;
      best = need;
    }
    return anchor && best && { element: anchor, words: best.words };
  }
}
