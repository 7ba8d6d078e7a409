/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. Two steps: a rare word
 * without which some rows cannot do, then, in its sentence only, the other words that those rows need.
 */
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { partsOf, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

/** What a row needs in a sentence besides its anchor: of each list one word. */
export type Demand = readonly (readonly string[])[];

/** Places of words in the table of all words. */
type Places = readonly number[];

/** What may stand in a text for a word; of a word with hyphens or apostrophes its first part is looked for. */
function writtenParts(word: string, pack: LanguagePack): string[] {
  return writtenForms(word, pack).map((form) => partsOf(form)[0] ?? '');
}

export class CueFilter {
  private readonly anchors: WordTable;
  private readonly words: WordTable;
  /** By place in `anchors`, what each row with that anchor needs; `null` where a row needs nothing else. */
  private readonly demands: readonly (readonly (readonly Places[])[] | null)[];
  /** By place in `words`, the sentence in which the word was met last. */
  private readonly met: Int32Array;
  private sentence = 0;

  /**
   * @param rows what the rows of each anchor need besides
   * @param pack the language, for its contractions and its sentences
   */
  constructor(
    rows: ReadonlyMap<string, readonly Demand[]>,
    private readonly pack: LanguagePack,
  ) {
    const parts = new Map<string, readonly string[]>();
    const partsOfWord = (word: string): readonly string[] => {
      const known = parts.get(word) ?? writtenParts(word, pack);
      parts.set(word, known);
      return known;
    };
    const byPart = new Map<string, Demand[]>();
    for (const [anchor, demands] of rows)
      for (const part of new Set(partsOfWord(anchor))) byPart.set(part, [...(byPart.get(part) ?? []), ...demands]);
    const lists = new Set([...rows.values()].flat(2));
    this.anchors = new WordTable(byPart.keys());
    this.words = new WordTable([...lists].flatMap((list) => list.flatMap(partsOfWord)));
    this.met = new Int32Array(this.words.size);
    const places = new Map<readonly string[], Places>();
    for (const list of lists)
      places.set(
        list,
        [...new Set(list.flatMap(partsOfWord))].map((part) => this.words.indexOf(part)),
      );
    this.demands = [...byPart.values()].map((demands) =>
      demands.some((demand) => demand.length === 0)
        ? null
        : distinct(demands).map((demand) => demand.map((list) => places.get(list) ?? []).sort(byLength)),
    );
  }

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): Span[] {
    const starts: number[] = [];
    const anchors: number[] = [];
    this.anchors.scan(text, 0, text.length, (index, start) => {
      starts.push(start);
      anchors.push(index);
    });
    if (starts.length === 0) return [];
    let at = 0;
    return splitSentences(text, this.pack).filter((sentence) => {
      while ((starts[at] ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
      const first = at;
      while ((starts[at] ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
      return at > first && this.mayHold(text, sentence, anchors.slice(first, at));
    });
  }

  private mayHold(text: string, sentence: Span, anchors: readonly number[]): boolean {
    if (anchors.some((anchor) => this.demands[anchor] === null)) return true;
    this.sentence += 1;
    this.words.scan(text, sentence.start, sentence.end, (index) => {
      this.met[index] = this.sentence;
    });
    return anchors.some((anchor) => this.demands[anchor]?.some((lists) => lists.every(this.isMet)));
  }

  /** Whether one of the words stands in the sentence at hand. */
  private readonly isMet = (places: Places): boolean => {
    for (const place of places) if (this.met[place] === this.sentence) return true;
    return false;
  };
}

const byLength = (one: Places, other: Places): number => one.length - other.length;

/** Each demand once; the lists of one pack are told apart by identity. */
function distinct(demands: readonly Demand[]): Demand[] {
  const numbers = new Map<readonly string[], number>();
  const numberOf = (list: readonly string[]): number => {
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    return number;
  };
  return [...new Map(demands.map((demand) => [demand.map(numberOf).join(), demand])).values()];
}
