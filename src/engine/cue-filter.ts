/**
 * Which sentences may hold a cue: told from the words of a text before it is cut into tokens. A row is tried where the
 * word stands without which it cannot do, if near it there is a word for everything else that it needs.
 */
import { isMet, type Outline, triggersOf } from './outline.ts';
import type { LanguagePack } from './packs/pack.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './types.ts';
import { END_SLOTS, ENDING, endSlot, headHash, longer, WordList, WordTable } from './word-table.ts';
import { hashOn, writtenForms } from './words.ts';

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

/** Sets of needs by number, a bit for each need in one of two numbers; several needs share a bit. */
class NeedBits {
  private low: Int32Array = new Int32Array(FEW);
  private high: Int32Array = new Int32Array(FEW);

  add(set: number, need: number): void {
    while (set >= this.low.length) {
      this.low = longer(this.low);
      this.high = longer(this.high);
    }
    const half = (need & BITS) === 0 ? this.low : this.high;
    half[set] = (half[set] ?? 0) | (1 << (need % BITS));
  }

  lowOf(set: number): number {
    return this.low[set] ?? 0;
  }

  highOf(set: number): number {
    return this.high[set] ?? 0;
  }
}

const BITS = 32;
/** Entries that there is room for at first in a list that grows. */
const FEW = 1024;

/** First and last word of the sentence at hand that fills each need. */
class Filled {
  private first: Int32Array = new Int32Array(FEW);
  private last: Int32Array = new Int32Array(FEW);
  /** The sentence in which a need was last filled. */
  private sentences: Int32Array = new Int32Array(FEW);
  private sentence = 0;
  private needs = 0;

  /** @returns the number of one need more */
  addNeed(): number {
    if (this.needs === this.first.length) {
      this.first = longer(this.first);
      this.last = longer(this.last);
      this.sentences = longer(this.sentences);
    }
    this.needs += 1;
    return this.needs - 1;
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
  /** What each means: its place in the table, behind the slots of endings, or the slot of its ending. */
  meanings: Int32Array = new Int32Array(FEW);
  /** Its offset in the text. */
  starts: Int32Array = new Int32Array(FEW);
  /** How many words stand before it; what hyphens, apostrophes and the like join counts as one word here. */
  ordinals: Int32Array = new Int32Array(FEW);

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

const NO_NUMBERS: readonly number[] = [];

/** Adds a number to one of some lists, where it is not its last. */
function addLast(lists: (readonly number[])[], at: number, number: number): void {
  const list = lists[at] as number[];
  if (list.length === 0) lists[at] = [number];
  else if (list[list.length - 1] !== number) list.push(number);
}

/** Rows with the same words for an anchor. */
interface Group {
  /** Places of the words. */
  readonly places: readonly number[];
  /** By number. */
  readonly rows: number[];
  anchor: number;
}

/** A row that is made ready where a text has the words for it. */
interface Waiting {
  readonly outline: Outline;
  /** Is `null` once it has been called. */
  makeReady: (() => void) | null;
  /** Texts that had a word for it. */
  texts: number;
}

const NONE_WAITING: readonly Waiting[] = [];

/** A row that so many texts have had a word for is made ready, whatever else they have: to look takes time as well. */
const MOST_TEXTS = 32;

const SMALL_N = 'n'.charCodeAt(0);

/** Finds the sentences of a text in which a cue may be, and the rows to try there. */
export class CueFilter<Row extends Demand> {
  private readonly table = new WordTable();
  /** By place in the table: whether a word anchors a row (`ANCHOR`), or does so in headlines only (`HEADLINE_ANCHOR`). */
  private readonly anchors: number[] = [];
  /** By place in the table: the groups of rows that a word anchors, by number. */
  private readonly anchored: (readonly number[])[] = [];
  private readonly groups: Group[] = [];
  /** By ending, and behind those by place in the table: the needs that are filled. */
  private readonly fills: (readonly number[])[] = Array.from({ length: END_SLOTS }, () => NO_NUMBERS);
  private readonly fillBits = new NeedBits();
  /** By slot, whether an ending is looked for. */
  private readonly endings = new Uint8Array(END_SLOTS);
  private hasEndings = false;
  /** By number, in the order in which they were made ready. */
  private readonly rows: Row[] = [];
  private readonly needBits = new NeedBits();
  private readonly filled = new Filled();
  /** Whether it has the sentence at hand. */
  private isNoted = false;
  /** By place in the table: the rows that wait for a word. */
  private readonly waiting: (readonly Waiting[])[] = [];

  /** @param pack the language, for its contractions and its sentences */
  constructor(private readonly pack: LanguagePack) {}

  /** Has a row wait for a text that has the words for it; it is then made ready with `addRow`. */
  await(outline: Outline, makeReady: () => void): void {
    const row = { outline, makeReady, texts: 0 };
    const triggers = triggersOf(outline);
    // What may do without any word is looked for in every text.
    if (triggers.length === 0) makeReady();
    for (const word of triggers) {
      this.awaitAt(word, row);
      // "could" in "couldn't".
      if (this.pack.apostrophe === 'clitic') this.awaitAt(hashOn(word, SMALL_N), row);
    }
  }

  private awaitAt(word: number, row: Waiting): void {
    const place = this.placeOf(word);
    this.waiting[place] = [...(this.waiting[place] ?? NONE_WAITING), row];
  }

  /**
   * Adds a group that has no rows yet.
   *
   * @param places of words one of which each match has
   * @returns its number
   */
  addGroup(places: readonly number[]): number {
    const group = this.groups.push({ places, rows: [], anchor: 0 }) - 1;
    for (const place of places) addLast(this.anchored, place, group);
    return group;
  }

  /** Adds a row to a group. */
  addRow(row: Row, group: number): void {
    const number = this.rows.push(row) - 1;
    for (const need of row.needs) this.needBits.add(number, need);
    const { places, rows, anchor } = this.groups[group] as Group;
    rows.push(number);
    const own = row.headline ? HEADLINE_ANCHOR : ANCHOR;
    if (own <= anchor) return;
    (this.groups[group] as Group).anchor = own;
    for (const place of places) this.anchors[place] = Math.max(this.anchors[place] ?? 0, own);
  }

  /**
   * Adds a need.
   *
   * @param places of the words that fill it
   * @param endings the last `ENDING` letters of others that do
   * @returns its number
   */
  addNeed(places: readonly number[], endings: readonly string[]): number {
    const need = this.filled.addNeed();
    for (const place of places) this.addFill(END_SLOTS + place, need);
    for (const ending of endings) {
      const slot = endSlot(ending, 0, ending.length);
      this.addFill(slot, need);
      this.endings[slot] = 1;
      this.hasEndings = true;
    }
    return need;
  }

  private addFill(meaning: number, need: number): void {
    addLast(this.fills, meaning, need);
    this.fillBits.add(meaning, need);
  }

  /**
   * Places of the forms that words have in texts; of a form with hyphens or apostrophes its first part is looked for.
   *
   * @param list words in normal form
   */
  placesOf(list: readonly string[]): number[] {
    const found: number[] = [];
    for (const word of list) for (const form of writtenForms(word, this.pack)) found.push(this.placeOf(headHash(form)));
    return found;
  }

  private placeOf(hash: number): number {
    const place = this.table.add(hash);
    if (place === this.anchors.length) {
      this.anchors.push(0);
      this.anchored.push(NO_NUMBERS);
      this.fills.push(NO_NUMBERS);
      this.waiting.push(NONE_WAITING);
    }
    return place;
  }

  /** Makes the rows ready that wait for the words of the text at hand. */
  private admit(text: string): void {
    const met = words.met(text);
    for (let at = 0; at < words.count; at += 1) {
      const place = places[at] ?? -1;
      if (place < 0) continue;
      this.waiting[place] = (this.waiting[place] ?? NONE_WAITING).filter((row) => {
        row.texts += 1;
        if (row.texts <= MOST_TEXTS && !isMet(row.outline, met)) return true;
        row.makeReady?.();
        row.makeReady = null;
        return false;
      });
    }
    this.findPlaces();
  }

  /** The sentences of a text in which a cue may be, in order; an empty list at little cost where there is none. */
  candidates(text: string): Candidate<Row>[] {
    words.read(text, 0, text.length);
    if (this.findPlaces()) this.admit(text);
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

  /** Looks each word up once; whether a row waits for one of them. */
  private findPlaces(): boolean {
    if (places.length < words.count) places = new Int32Array(words.starts.length);
    let awaited = false;
    for (let at = 0; at < words.count; at += 1) {
      const place = this.table.find(words.hashes[at] ?? 0);
      places[at] = place;
      if (place >= 0 && (this.waiting[place]?.length ?? 0) > 0) awaited = true;
    }
    return awaited;
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
    this.readHits(text, from, to);
    const chances: Chance<Row>[] = [];
    this.isNoted = false;
    for (let hit = 0; hit < hits.count; hit += 1) {
      const groups = this.anchored[(hits.meanings[hit] ?? 0) - END_SLOTS] ?? NO_NUMBERS;
      for (let k = 0; k < groups.length; k += 1)
        this.addChances(this.groups[groups[k] ?? 0] as Group, hit, headline, marks, chances);
    }
    return chances;
  }

  /** Adds the rows of a group whose needs are met near its word, which is one of the sentence. */
  private addChances({ rows }: Group, hit: number, headline: boolean, marks: Marks, chances: Chance<Row>[]): void {
    const { needBits } = this;
    const lacksLow = ~hits.low;
    const lacksHigh = ~hits.high;
    for (let at = 0; at < rows.length; at += 1) {
      const number = rows[at] ?? 0;
      // Most rows need what no word of the sentence is.
      if (((needBits.lowOf(number) & lacksLow) | (needBits.highOf(number) & lacksHigh)) !== 0) continue;
      const row = this.rows[number] as Row;
      if ((row.headline && !headline) || !this.isFilled(row, hits.ordinals[hit] ?? 0)) continue;
      if (marks.hold(row.marks)) chances.push({ row, at: hits.starts[hit] ?? 0 });
    }
  }

  /** Notes which words fill which needs, once for a sentence. */
  private fill(): void {
    const { filled, fills } = this;
    if (this.isNoted) return;
    this.isNoted = true;
    filled.begin();
    for (let hit = 0; hit < hits.count; hit += 1) {
      const needs = fills[hits.meanings[hit] ?? 0] ?? NO_NUMBERS;
      const ordinal = hits.ordinals[hit] ?? 0;
      for (let at = 0; at < needs.length; at += 1) filled.note(needs[at] ?? 0, ordinal);
    }
  }

  /** Finds what the words `[from, to)` mean. */
  private readHits(text: string, from: number, to: number): void {
    const { fillBits, endings, hasEndings } = this;
    hits.count = 0;
    let ordinal = -1;
    let low = 0;
    let high = 0;
    for (let at = from; at < to; at += 1) {
      if (at === from || !words.isJoined(text, at)) ordinal += 1;
      const place = places[at] ?? -1;
      const start = words.starts[at] ?? 0;
      if (place >= 0) {
        const meaning = END_SLOTS + place;
        hits.add(meaning, start, ordinal);
        low |= fillBits.lowOf(meaning);
        high |= fillBits.highOf(meaning);
      }
      const end = words.ends[at] ?? 0;
      if (!hasEndings || end - start <= ENDING) continue;
      const slot = endSlot(text, start, end);
      if (endings[slot] === 0) continue;
      hits.add(slot, start, ordinal);
      low |= fillBits.lowOf(slot);
      high |= fillBits.highOf(slot);
    }
    hits.low = low;
    hits.high = high;
  }

  /** Whether a row finds all that it needs near its anchor; joined words count as one, so that none is too far away. */
  private isFilled({ needs, before, after, atEnd }: Row, anchor: number): boolean {
    this.fill();
    const from = anchor - before;
    const to = anchor + (atEnd ? ANY_REACH : after);
    for (let at = 0; at < needs.length; at += 1) if (this.filled.lacks(needs[at] ?? 0, from, to)) return false;
    return true;
  }
}
