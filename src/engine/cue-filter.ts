/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. Two steps: a rare word
 * without which some rows cannot do, then, in its sentence only, the other words that those rows need.
 */
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { partsOf, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

/** What a row needs in a sentence besides its anchor. */
export interface Demand {
  /** Of each of these one word. */
  readonly lists: readonly (readonly string[])[];
  /** That it stands alone, as headlines do. */
  readonly headline: boolean;
}

/** The same, with words as places in the table of all words. */
interface PlacedDemand {
  readonly lists: readonly Places[];
  readonly headline: boolean;
}

/** Places of words in the table of all words. */
type Places = readonly number[];

/** The end of a sentence that a period or the like closes: no headline. */
const CLOSED = /[.!…][\s"”“»’')\]]*$/;
const LONGEST_CLOSE = 10;

/** What may stand in a text for a word; of a word with hyphens or apostrophes its first part is looked for. */
function writtenParts(word: string, pack: LanguagePack): string[] {
  return writtenForms(word, pack).map((form) => partsOf(form)[0] ?? '');
}

export class CueFilter {
  private readonly anchors: WordTable;
  private readonly words: WordTable;
  /** By place in `anchors`, what each row with that anchor needs; `null` where a row needs nothing else. */
  private readonly demands: readonly (readonly PlacedDemand[] | null)[];
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
    const lists = new Set([...rows.values()].flat().flatMap((demand) => demand.lists));
    this.anchors = new WordTable(byPart.keys());
    this.words = new WordTable([...lists].flatMap((list) => list.flatMap(partsOfWord)));
    this.met = new Int32Array(this.words.size);
    const places = new Map<readonly string[], Places>();
    for (const list of lists)
      places.set(
        list,
        [...new Set(list.flatMap(partsOfWord))].map((part) => this.words.indexOf(part)),
      );
    const placed = ({ lists: own, headline }: Demand): PlacedDemand => ({
      lists: own.map((list) => places.get(list) ?? []).sort(byLength),
      headline,
    });
    this.demands = [...byPart.values()].map((demands) =>
      demands.some((demand) => demand.lists.length === 0 && !demand.headline) ? null : distinct(demands).map(placed),
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
    const sentences = splitSentences(text, this.pack);
    const headline = sentences.length === 1 && !CLOSED.test(text.slice(-LONGEST_CLOSE));
    return sentences.filter((sentence) => {
      while ((starts[at] ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
      const first = at;
      while ((starts[at] ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
      return at > first && this.mayHold(text, sentence, headline, anchors.slice(first, at));
    });
  }

  private mayHold(text: string, sentence: Span, headline: boolean, anchors: readonly number[]): boolean {
    if (anchors.some((anchor) => this.demands[anchor] === null)) return true;
    this.sentence += 1;
    this.words.scan(text, sentence.start, sentence.end, (index) => {
      this.met[index] = this.sentence;
    });
    return anchors.some((anchor) =>
      this.demands[anchor]?.some((demand) => (headline || !demand.headline) && demand.lists.every(this.isMet)),
    );
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
  return [...new Map(demands.map((demand) => [`${demand.lists.map(numberOf)} ${demand.headline}`, demand])).values()];
}
