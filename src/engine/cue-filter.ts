/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A row is tried where the
 * word stands without which it cannot do, if near it there is a word for everything else that it needs.
 */
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { END_SLOTS, ENDING, endSlot, longer, partsOf, WordList, WordTable } from './word-table.ts';
import { writtenForms } from './words.ts';

/** What a row needs in a sentence, and within how many words. */
export interface Demand {
  readonly needs: readonly number[];
  /** Each matches a text with the punctuation marks that a match has; the same object for the same marks. */
  readonly marks: readonly RegExp[];
  /** Words before the anchor, and from it on, that a match may have. */
  readonly before: number;
  readonly after: number;
  /** Whether a match must begin, and end, with the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** That the sentence stands alone, as headlines do. */
  readonly headline: boolean;
}

/** What a word means to the rows. */
export interface WordMeaning<Row> {
  /** Rows that cannot do without it. */
  readonly rows: Row[];
  /** Numbers of the needs that it fills. */
  readonly needs: number[];
}

/** A row that may match at a word of a text. */
export interface Chance<Row> {
  readonly row: Row;
  /** Where its anchor stands. */
  readonly at: number;
}

/** A sentence in which a cue may be. */
export interface Candidate<Row> extends Span {
  readonly chances: readonly Chance<Row>[];
}

/** The end of a sentence that a period or the like closes: no headline. */
const CLOSED = /[.!…][\s"”“»’')\]]*$/;
const LONGEST_CLOSE = 10;

/** Lists of numbers, one behind the other: near at hand, which many small ones are not. */
class NumberLists {
  private readonly numbers: Int32Array;
  /** Where each list starts, and behind the last one where it ends. */
  private readonly starts: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.numbers = Int32Array.from(lists.flat());
    this.starts = new Int32Array(lists.length + 1);
    for (let k = 0; k < lists.length; k += 1) this.starts[k + 1] = this.startOf(k) + (lists[k]?.length ?? 0);
  }

  /** Where a list starts among the numbers of all. */
  startOf(list: number): number {
    return this.starts[list] ?? 0;
  }

  /** The number at a place among those of all lists. */
  at(place: number): number {
    return this.numbers[place] ?? 0;
  }
}

/** Some needs, a bit each in one of two numbers; several needs share a bit. */
class NeedBits {
  private readonly low: Int32Array;
  private readonly high: Int32Array;

  /** @param lists needs by number */
  constructor(lists: readonly (readonly number[])[]) {
    this.low = new Int32Array(lists.length);
    this.high = new Int32Array(lists.length);
    lists.forEach((needs, list) => {
      for (const need of needs) {
        const half = (need & BITS) === 0 ? this.low : this.high;
        half[list] = (half[list] ?? 0) | (1 << (need % BITS));
      }
    });
  }

  lowOf(list: number): number {
    return this.low[list] ?? 0;
  }

  highOf(list: number): number {
    return this.high[list] ?? 0;
  }
}

const BITS = 32;

/** First and last word of the sentence at hand that fills each need. */
class Filled {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** The sentence in which a need was last filled. */
  private readonly sentences: Int32Array;
  private sentence = 0;

  constructor(needs: number) {
    this.first = new Int32Array(needs);
    this.last = new Int32Array(needs);
    this.sentences = new Int32Array(needs);
  }

  begin(): void {
    this.sentence += 1;
  }

  note(need: number, at: number): void {
    if (this.sentences[need] !== this.sentence) {
      this.sentences[need] = this.sentence;
      this.first[need] = at;
    }
    this.last[need] = at;
  }

  /** Whether none of the words `[from, to)` fills a need, for sure. */
  lacks(need: number, from: number, to: number): boolean {
    return this.sentences[need] !== this.sentence || (this.first[need] ?? 0) >= to || (this.last[need] ?? 0) < from;
  }
}

/** Whether marks stand in a sentence, each looked for once. */
class Marks {
  private known: Map<RegExp, boolean> | null = null;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  hold(wanted: readonly RegExp[]): boolean {
    for (const mark of wanted) if (!this.has(mark)) return false;
    return true;
  }

  private has(mark: RegExp): boolean {
    this.known ??= new Map();
    let known = this.known.get(mark);
    if (known === undefined) {
      known = mark.test(this.text.slice(this.start, this.end));
      this.known.set(mark, known);
    }
    return known;
  }
}

/** Words of a sentence that mean something to the rows, in order. */
class Hits {
  count = 0;
  /** Bits of the needs that they fill together. */
  low = 0;
  high = 0;
  /** What each means: the place of its part or ending. */
  meanings: Int32Array = new Int32Array(FEW_HITS);
  /** Its offset in the text. */
  starts: Int32Array = new Int32Array(FEW_HITS);
  /** How many words stand before it; what hyphens, apostrophes and the like join counts as one word here. */
  ordinals: Int32Array = new Int32Array(FEW_HITS);

  add(meaning: number, start: number, ordinal: number): void {
    const { count } = this;
    if (count === this.starts.length) {
      this.meanings = longer(this.meanings);
      this.starts = longer(this.starts);
      this.ordinals = longer(this.ordinals);
    }
    this.meanings[count] = meaning;
    this.starts[count] = start;
    this.ordinals[count] = ordinal;
    this.count = count + 1;
  }
}

/** Hits that there is room for at first. */
const FEW_HITS = 1024;

/** The words of the text at hand. */
const words = new WordList();
/** Their places in the table of the language at hand, -1 for most. */
let places = new Int32Array(0);
/** Those of the sentence at hand that mean something. */
const hits = new Hits();

/** What a word is to the rows. */
const HEADLINE_ANCHOR = 1;
const ANCHOR = 2;

/** Farther than any word of a sentence. */
const ANY_REACH = 1 << 30;

/** Finds the sentences of a text in which a cue may be, and the rows to try there. */
export class CueFilter<Row extends Demand> {
  private readonly table: WordTable;
  /** By place in the table: whether a word anchors a row (`ANCHOR`), or does so in headlines only (`HEADLINE_ANCHOR`). */
  private readonly anchors: Uint8Array;
  /** By place in the table: the rows that a word anchors, by number. */
  private readonly anchored: NumberLists;
  /** By place in the table, and behind those by ending: the needs that are filled. */
  private readonly fills: NumberLists;
  private readonly fillBits: NeedBits;
  /** How many places the table has; those of endings come behind. */
  private readonly size: number;
  /** By slot, whether an ending is looked for. */
  private readonly endings = new Uint8Array(END_SLOTS);
  private readonly hasEndings: boolean;
  private readonly rows: readonly Row[];
  /** By row. */
  private readonly needs: NumberLists;
  private readonly needBits: NeedBits;
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly filled: Filled;

  /**
   * @param meanings what each word means to the rows, in normal form
   * @param endings what needs a word fills that ends so, by its last `ENDING` letters
   * @param needs how many needs there are
   * @param pack the language, for its contractions and its sentences
   */
  constructor(
    meanings: ReadonlyMap<string, WordMeaning<Row>>,
    endings: ReadonlyMap<string, readonly number[]>,
    needs: number,
    private readonly pack: LanguagePack,
  ) {
    const byPart = new Map<string, { rows: Set<Row>; needs: Set<number> }>();
    for (const [word, { rows, needs: own }] of meanings)
      for (const form of writtenForms(word, pack)) {
        // Of a word with hyphens or apostrophes its first part is looked for.
        const part = partsOf(form)[0] ?? '';
        const meaning = byPart.get(part) ?? { rows: new Set(), needs: new Set() };
        byPart.set(part, meaning);
        for (const row of rows) meaning.rows.add(row);
        for (const need of own) meaning.needs.add(need);
      }
    this.table = new WordTable(byPart.keys());
    this.size = byPart.size;
    const parts = [...byPart.values()];
    this.anchors = Uint8Array.from(parts, ({ rows }) =>
      rows.size === 0 ? 0 : [...rows].some((row) => !row.headline) ? ANCHOR : HEADLINE_ANCHOR,
    );
    const numbers = new Map([...new Set(parts.flatMap(({ rows }) => [...rows]))].map((row, number) => [row, number]));
    this.rows = [...numbers.keys()];
    this.anchored = new NumberLists(parts.map(({ rows }) => [...rows].map((row) => numbers.get(row) ?? 0)));
    this.hasEndings = endings.size > 0;
    const byEnding: number[][] = Array.from({ length: END_SLOTS }, () => []);
    for (const [ending, own] of endings) {
      const slot = endSlot(ending, 0, ending.length);
      byEnding[slot]?.push(...own);
      this.endings[slot] = 1;
    }
    const fills = [...parts.map((part) => [...part.needs]), ...byEnding];
    this.fills = new NumberLists(fills);
    this.fillBits = new NeedBits(fills);
    const needed = this.rows.map((row) => row.needs);
    this.needs = new NumberLists(needed);
    this.needBits = new NeedBits(needed);
    this.before = Int32Array.from(this.rows, (row) => row.before);
    this.after = Int32Array.from(this.rows, (row) => (row.atEnd ? ANY_REACH : row.after));
    this.filled = new Filled(needs);
  }

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): Candidate<Row>[] {
    words.read(text, 0, text.length);
    this.findPlaces();
    if (!this.hasAnchor(0, words.count, HEADLINE_ANCHOR)) return [];
    const closed = CLOSED.test(text.slice(-LONGEST_CLOSE));
    const wanted = closed ? ANCHOR : HEADLINE_ANCHOR;
    if (closed && !this.hasAnchor(0, words.count, wanted)) return [];
    const sentences = splitSentences(text, this.pack);
    const headline = sentences.length === 1 && !closed;
    const found: Candidate<Row>[] = [];
    let to = 0;
    for (const { start, end } of sentences) {
      const from = to;
      while (to < words.count && (words.starts[to] ?? 0) < end) to += 1;
      if (!this.hasAnchor(from, to, wanted)) continue;
      const chances = this.chancesAmong(text, from, to, headline, new Marks(text, start, end));
      if (chances.length > 0) found.push({ start, end, chances });
    }
    return found;
  }

  /** Looks each word up once. */
  private findPlaces(): void {
    if (places.length < words.count) places = new Int32Array(words.starts.length);
    for (let at = 0; at < words.count; at += 1) places[at] = this.table.find(words.hashes[at] ?? 0);
  }

  /** Whether one of the words `[from, to)` anchors a row. */
  private hasAnchor(from: number, to: number, wanted: number): boolean {
    for (let at = from; at < to; at += 1) {
      const place = places[at] ?? -1;
      if (place >= 0 && (this.anchors[place] ?? 0) >= wanted) return true;
    }
    return false;
  }

  /** The rows that a sentence of the words `[from, to)` may match. */
  private chancesAmong(text: string, from: number, to: number, headline: boolean, marks: Marks): Chance<Row>[] {
    const { anchored, needBits } = this;
    this.readHits(text, from, to);
    const lacksLow = ~hits.low;
    const lacksHigh = ~hits.high;
    const chances: Chance<Row>[] = [];
    let isFilled = false;
    for (let hit = 0; hit < hits.count; hit += 1) {
      const meaning = hits.meanings[hit] ?? 0;
      if (meaning >= this.size) continue;
      const end = anchored.startOf(meaning + 1);
      for (let at = anchored.startOf(meaning); at < end; at += 1) {
        const number = anchored.at(at);
        // Most rows need what no word of the sentence is.
        if (((needBits.lowOf(number) & lacksLow) | (needBits.highOf(number) & lacksHigh)) !== 0) continue;
        if (!isFilled) this.fill();
        isFilled = true;
        if (!this.isMet(number, hits.ordinals[hit] ?? 0)) continue;
        const row = this.rows[number] as Row;
        if ((headline || !row.headline) && marks.hold(row.marks)) chances.push({ row, at: hits.starts[hit] ?? 0 });
      }
    }
    return chances;
  }

  /** Notes which words fill which needs. */
  private fill(): void {
    const { filled, fills } = this;
    filled.begin();
    for (let hit = 0; hit < hits.count; hit += 1) {
      const meaning = hits.meanings[hit] ?? 0;
      const ordinal = hits.ordinals[hit] ?? 0;
      const end = fills.startOf(meaning + 1);
      for (let at = fills.startOf(meaning); at < end; at += 1) filled.note(fills.at(at), ordinal);
    }
  }

  /** Finds what the words `[from, to)` mean. */
  private readHits(text: string, from: number, to: number): void {
    const { fillBits, endings, size, hasEndings } = this;
    hits.count = 0;
    let ordinal = -1;
    let low = 0;
    let high = 0;
    for (let at = from; at < to; at += 1) {
      if (at === from || !words.isJoined(text, at)) ordinal += 1;
      const place = places[at] ?? -1;
      const start = words.starts[at] ?? 0;
      if (place >= 0) {
        hits.add(place, start, ordinal);
        low |= fillBits.lowOf(place);
        high |= fillBits.highOf(place);
      }
      const end = words.ends[at] ?? 0;
      if (!hasEndings || end - start <= ENDING) continue;
      const slot = endSlot(text, start, end);
      if (endings[slot] === 0) continue;
      hits.add(size + slot, start, ordinal);
      low |= fillBits.lowOf(size + slot);
      high |= fillBits.highOf(size + slot);
    }
    hits.low = low;
    hits.high = high;
  }

  /** Whether a row finds all that it needs near its anchor; joined words count as one, so that none is too far away. */
  private isMet(row: number, anchor: number): boolean {
    const { needs, filled } = this;
    const from = anchor - (this.before[row] ?? 0);
    const to = anchor + (this.after[row] ?? 0);
    const end = needs.startOf(row + 1);
    for (let at = needs.startOf(row); at < end; at += 1) if (filled.lacks(needs.at(at), from, to)) return false;
    return true;
  }
}
