import { LETTER, lowerOf, MARK, OUTSIDE, sortAt } from './characters.ts';

/** Multiplier of the hash of Bernstein's; any odd number that spreads short words does. */
const FACTOR = 33;
/** Places in the table for each word: half of them empty at least. */
const ROOM = 4;

function hashOf(word: string): number {
  let hash = 0;
  for (let k = 0; k < word.length; k += 1) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(k)) | 0;
  return hash;
}

/** Where a word of the table was met: its place in the list, and its offsets. */
export type Visit = (index: number, start: number, end: number) => void;

/**
 * Finds words of a list in a text, whatever their case, without cutting the text up: the hash of each word is made while
 * the text is gone through once.
 *
 * A word here is a run of letters, marks and numbers; hyphens and apostrophes part words.
 */
export class WordTable {
  private readonly words: string[];
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param words in lower case, composed (NFC), without anything that parts words */
  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    let size = 16;
    while (size < this.words.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.words.forEach((word, index) => {
      this.slots[this.freeSlot(hashOf(word))] = index + 1;
    });
  }

  get size(): number {
    return this.words.length;
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
    return this.find(hashOf(word), word, 0, word.length);
  }

  private find(hash: number, text: string, start: number, end: number): number {
    for (let slot = this.spread(hash); ; slot = (slot + 1) & this.mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (isSame(this.words[entry - 1] ?? '', text, start, end)) return entry - 1;
    }
  }

  /**
   * Goes through a text and tells each word of the list.
   *
   * @returns how many words of letters there are, of the list or not
   */
  scan(text: string, from: number, to: number, visit: Visit): number {
    let count = 0;
    let at = from;
    while (at < to) {
      let sort = sortAt(text, at);
      if (sort === OUTSIDE || sort === MARK) {
        at += 1;
        continue;
      }
      if (sort === LETTER) count += 1;
      const start = at;
      let hash = 0;
      let decomposed = false;
      for (; at < to; at += 1) {
        sort = sortAt(text, at);
        if (sort === OUTSIDE) break;
        if (sort === MARK) decomposed = true;
        hash = (Math.imul(hash, FACTOR) + lowerOf(text.charCodeAt(at))) | 0;
      }
      const index = decomposed ? this.indexOf(composed(text, start, at)) : this.find(hash, text, start, at);
      if (index >= 0) visit(index, start, at);
    }
    return count;
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k += 1) if (word.charCodeAt(k) !== lowerOf(text.charCodeAt(start + k))) return false;
  return true;
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
