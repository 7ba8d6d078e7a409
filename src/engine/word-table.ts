import { folded, foldOf, GAP, MARK, OUTSIDE, sortAt, UNCLEAR } from './characters.ts';
import { hashOf, hashOn, isJoiner } from './words.ts';

/** Words that there is room for at first. */
const FEW_WORDS = 1024;

/** A copy with twice the room. */
export function longer(list: Int32Array): Int32Array {
  const copy = new Int32Array(list.length * 2);
  copy.set(list);
  return copy;
}

/**
 * The words of a text, by number: what a table asks of them is made while the text is gone through once, and the text is
 * not cut up.
 *
 * A word here is a run of letters, marks and numbers; hyphens and apostrophes part words.
 */
export class WordList {
  count = 0;
  /** Offsets in the text. */
  starts: Int32Array = new Int32Array(FEW_WORDS);
  ends: Int32Array = new Int32Array(FEW_WORDS);
  /** The hash of each word's lower-case form. */
  hashes: Int32Array = new Int32Array(FEW_WORDS);

  /** Takes the words of `[from, to)` in place of those that it had. */
  read(text: string, from: number, to: number): void {
    this.count = 0;
    for (let at = from; at < to; ) {
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
      // Accents that stand for themselves, and characters beyond U+FFFF.
      if (letter === UNCLEAR) {
        at = unclearEnd(text, start, to);
        hash = hashOf(composed(text, start, at));
      }
      if (at === start) at += 1;
      else this.add(start, at, hash);
    }
  }

  private add(start: number, end: number, hash: number): void {
    const { count } = this;
    if (count === this.starts.length) {
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
      this.hashes = longer(this.hashes);
    }
    this.starts[count] = start;
    this.ends[count] = end;
    this.hashes[count] = hash;
    this.count = count + 1;
  }

  /** Whether a word is joined to the one before: what hyphens, apostrophes and the like join. */
  isJoined(text: string, at: number): boolean {
    const end = this.ends[at - 1];
    return end !== undefined && this.starts[at] === end + 1 && isJoiner(text.charCodeAt(end));
  }
}

/** Places in the table for each word: three quarters of them empty at least, so that most other words are told at once. */
const ROOM = 4;

/** A power of two: little enough to be near at hand, and many times as many as a table of anchors has words. */
const HINTS = 1 << 14;

/** Tells words of a list by their hashes alone: of a million other words one may be taken for one of a few thousand. */
export class WordTable {
  /** Place in the list plus one, by slot; 0 where it is free. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;
  /** By the last bits of a hash, whether a word of the list has them: most other words are told by this alone. */
  private readonly hints = new Uint8Array(HINTS);

  /** @param words in lower case, composed (NFC), without anything that parts words */
  constructor(words: Iterable<string>) {
    const list = [...new Set(words)];
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

  private freeSlot(hash: number): number {
    let slot = this.spread(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }

  private spread(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** Place of a word in the list, by its hash; -1 where it is none of it. */
  find(hash: number): number {
    if (this.hints[hash & (HINTS - 1)] === 0) return -1;
    for (let slot = this.spread(hash); ; slot = (slot + 1) & this.mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0 || this.hashes[slot] === hash) return entry - 1;
    }
  }
}

/** Letters of an ending. */
export const ENDING = 3;
/** A power of two; endings that share a slot are taken for each other. */
export const END_SLOTS = 1 << 10;

/** Lower-case form of the code unit at an offset, or what `folded` says of it. */
function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return folded[code] || foldOf(code);
}

/** Slot of the last letters of the longer word `[start, end)`. */
export function endSlot(text: string, start: number, end: number): number {
  for (let at = end - ENDING; at < end; at += 1)
    if (foldedAt(text, at) === UNCLEAR) {
      const word = composed(text, start, end);
      return slotBefore(word, word.length);
    }
  return slotBefore(text, end);
}

function slotBefore(text: string, end: number): number {
  let hash = 0;
  for (let at = end - ENDING; at < end; at += 1) hash = hashOn(hash, foldedAt(text, at));
  return (hash ^ (hash >>> 10)) & (END_SLOTS - 1);
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
