import { folded, foldOf, GAP, LETTER, MARK, OUTSIDE, sortAt, UNCLEAR } from './characters.ts';
import { hashOf, hashOn, isJoiner } from './words.ts';

/** Places in the table for each word: three quarters of them empty at least, so that most other words are told at once. */
const ROOM = 4;

/** Words of a table that were met in a text, in order, by number. */
export interface Hits {
  count: number;
  /** Place of the word in the list. */
  places: Int32Array;
  /** Its offset in the text. */
  starts: Int32Array;
  /** How many words stand before it; what hyphens, apostrophes and the like join counts as one word here. */
  ordinals: Int32Array;
}

/** A power of two: little enough to be near at hand, and many times as many as a table of anchors has words. */
const HINTS = 1 << 14;

/** Letters of an ending. */
export const ENDING = 3;
/** A power of two; endings that share a slot are taken for each other. */
const END_SLOTS = 1 << 10;

/** Hits that there is room for at first. */
const FEW_HITS = 1024;

function longer(list: Int32Array): Int32Array {
  const copy = new Int32Array(list.length * 2);
  copy.set(list);
  return copy;
}

/**
 * Finds words of a list in a text, whatever their case, without cutting the text up: the hash of each word is made while
 * the text is gone through once.
 *
 * A word here is a run of letters, marks and numbers; hyphens and apostrophes part words.
 */
export class WordTable {
  /** Place in the list plus one, by slot; 0 where it is free. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;
  /** By the last bits of a hash, whether a word of the list has them: most other words are told by this alone. */
  private readonly hints = new Uint8Array(HINTS);
  /** By slot, whether an ending is looked for; `null` where none is. */
  private readonly endings: Uint8Array | null;
  private readonly size: number;
  /** What the last scan met. */
  readonly hits: Hits = {
    count: 0,
    places: new Int32Array(FEW_HITS),
    starts: new Int32Array(FEW_HITS),
    ordinals: new Int32Array(FEW_HITS),
  };

  /**
   * @param words in lower case, composed (NFC), without anything that parts words
   * @param endings `ENDING` letters each, in the same form; longer words that end in one are hits too
   */
  constructor(words: Iterable<string>, endings: readonly string[] = []) {
    const list = [...new Set(words)];
    this.size = list.length;
    this.endings = endings.length === 0 ? null : new Uint8Array(END_SLOTS);
    for (const ending of endings) this.endings?.fill(1, endSlot(ending), endSlot(ending) + 1);
    let size = 16;
    while (size < list.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    list.forEach((word, index) => {
      const hash = hashOf(word);
      const slot = this.freeSlot(hash);
      this.slots[slot] = index + 1;
      this.hashes[slot] = hash;
      this.hints[hash & (HINTS - 1)] = 1;
    });
  }

  /** What is said of endings by their places, which come behind those of the words; several may share one. */
  perEnding<T>(said: ReadonlyMap<string, T>): T[][] {
    const places: T[][] = Array.from({ length: END_SLOTS }, () => []);
    for (const [ending, value] of said) places[endSlot(ending)]?.push(value);
    return places;
  }

  private freeSlot(hash: number): number {
    let slot = this.spread(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }

  private spread(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** Place of a word in the list, -1 where it is none of it. */
  indexOf(word: string): number {
    return this.find(hashOf(word));
  }

  private find(hash: number): number {
    for (let slot = this.spread(hash); ; slot = (slot + 1) & this.mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0 || this.hashes[slot] === hash) return entry - 1;
    }
  }

  /**
   * The first word of the list among `[from, to)`, found with no look at what else is there.
   *
   * @returns the offset behind it, or -1 where there is none
   */
  firstEnd(text: string, from: number, to: number): number {
    const word = new Cursor(from);
    while (word.next(text, to)) {
      const mayBe = word.isUnclear || this.hints[word.hash & (HINTS - 1)] !== 0;
      if (mayBe && this.placeOf(text, word) >= 0) return word.end;
    }
    return -1;
  }

  /**
   * Goes through a text and fills `hits` with each word of the list. Words are told by their hash alone: of a million
   * other words one may be taken for one of a few thousand.
   *
   * @returns how many words of letters there are, of the list or not
   */
  scan(text: string, from: number, to: number): number {
    this.hits.count = 0;
    let count = 0;
    let ordinal = -1;
    let passed = from - 2;
    const word = new Cursor(from);
    while (word.next(text, to)) {
      const { start, end } = word;
      if (sortAt(text, start) === LETTER) count += 1;
      if (start !== passed + 1 || !isJoiner(text.charCodeAt(passed))) ordinal += 1;
      passed = end;
      const place = this.placeOf(text, word);
      if (place >= 0) this.note(place, start, ordinal);
      if (this.endings && end - start > ENDING) {
        const slot = word.isUnclear ? endSlot(composed(text, start, end)) : endSlot(text, end);
        if (this.endings[slot] === 1) this.note(this.size + slot, start, ordinal);
      }
    }
    return count;
  }

  /** Place of the word at a cursor in the list, -1 where it is none of it. */
  private placeOf(text: string, { start, end, hash, isUnclear }: Cursor): number {
    return isUnclear ? this.indexOf(composed(text, start, end)) : this.find(hash);
  }

  private note(place: number, start: number, ordinal: number): void {
    const { hits } = this;
    if (hits.count === hits.places.length) {
      hits.places = longer(hits.places);
      hits.starts = longer(hits.starts);
      hits.ordinals = longer(hits.ordinals);
    }
    hits.places[hits.count] = place;
    hits.starts[hits.count] = start;
    hits.ordinals[hits.count] = ordinal;
    hits.count += 1;
  }
}

/** Lower-case form of the code unit at an offset, or what `folded` says of it. */
function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return folded[code] || foldOf(code);
}

/** Slot of the ending of a word that ends at `end`. */
function endSlot(text: string, end = text.length): number {
  let hash = 0;
  for (let at = end - ENDING; at < end; at += 1) hash = hashOn(hash, foldedAt(text, at));
  return (hash ^ (hash >>> 10)) & (END_SLOTS - 1);
}

/** Goes through the words of a text a code unit at a time; one object for all of them, so that none is made for each. */
class Cursor {
  start = 0;
  hash = 0;
  /** The word has accents that stand for themselves, or characters beyond U+FFFF: its hash tells nothing. */
  isUnclear = false;

  /** @param end where the first word is looked for; afterwards where the word ends */
  constructor(public end: number) {}

  /** Goes on to the next word; false where none is left before `to`. */
  next(text: string, to: number): boolean {
    let at = this.end;
    while (at < to) {
      let letter = foldedAt(text, at);
      if (letter === GAP) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      while (letter > UNCLEAR) {
        hash = hashOn(hash, letter);
        at += 1;
        if (at >= to) break;
        letter = foldedAt(text, at);
      }
      const isUnclear = letter === UNCLEAR;
      if (isUnclear) at = unclearEnd(text, start, to);
      if (at === start) {
        at += 1;
        continue;
      }
      this.start = start;
      this.end = at;
      this.hash = hash;
      this.isUnclear = isUnclear;
      return true;
    }
    this.end = to;
    return false;
  }
}

/** End of a word with accents or characters beyond U+FFFF in it; `start` where none starts there. */
function unclearEnd(text: string, start: number, to: number): number {
  let end = start;
  const first = sortAt(text, start);
  if (first === MARK || first === OUTSIDE) return start;
  while (end < to && sortAt(text, end) !== OUTSIDE) end += 1;
  return end;
}

const composed = (text: string, start: number, end: number): string =>
  text.slice(start, end).normalize('NFC').toLowerCase();

/** The parts of a word that a table knows: "l'azienda" has two. */
export function partsOf(word: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = 0; at <= word.length; at += 1) {
    const inside = at < word.length && sortAt(word, at) !== OUTSIDE;
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      parts.push(composed(word, start, at));
      start = -1;
    }
  }
  return parts;
}
