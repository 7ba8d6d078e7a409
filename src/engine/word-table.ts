import { accentApart, isAccent } from './accents.ts';
import { folded, foldOf, GAP, MARK, OUTSIDE, sortAt, UNCLEAR, UNKNOWN } from './characters.ts';
import type { AccentsApart } from './packs/pack.ts';
import { hashOf, hashOn, isJoiner } from './words.ts';

const SPACE = 0x20;

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
  /** Their places in the table that they were looked up in, -1 for those that it has not. */
  places: Int32Array = new Int32Array(FEW_WORDS);
  /** How many words stand before each; what hyphens, apostrophes and the like join counts as one word here. */
  ordinals: Int32Array = new Int32Array(FEW_WORDS);

  /**
   * Takes the words of `[from, to)` in place of those that it had.
   *
   * @param table in which each is looked up, by its lower-case form
   * @param accents of which words an apostrophe behind them may be the accent, where a language has such
   */
  read(text: string, from: number, to: number, table: WordTable, accents?: AccentsApart): void {
    // Most of an article is read by this loop and by nothing else. What it looks up and writes is held in variables of
    // its own, which makes it faster by half.
    const letters = folded;
    const { slots, mask } = table;
    let { starts, ends, places, ordinals } = this;
    let count = 0;
    let start = from;
    let hash = 0;
    let ordinal = 0;
    let next = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const letter = letters[code] ?? GAP;
      if (letter > UNCLEAR) {
        hash = hashOn(hash, letter);
        continue;
      }
      if (letter === UNKNOWN) {
        // Looked at again, now that it is known.
        foldOf(code);
        at -= 1;
        continue;
      }
      if (letter === UNCLEAR) {
        const end = unclearEnd(text, start, to);
        if (end > start) {
          hash = hashOf(composed(text, start, end));
          at = end;
        }
      }
      if (at > start) {
        if (count === starts.length) {
          this.grow();
          ({ starts, ends, places, ordinals } = this);
        }
        starts[count] = start;
        ends[count] = at;
        if (accents && isAccent(text.charCodeAt(at))) hash = accentedHash(text, start, at, hash, accents);
        // Most words are told by the first slot, be it free or their own.
        const slot = 2 * (spread(hash) & mask);
        const entry = slots[slot + 1] ?? 0;
        places[count] = entry === 0 || slots[slot] === hash ? entry - 1 : table.find(hash);
        ordinals[count] = ordinal;
        count += 1;
        next = ordinal + 1;
        if (code === SPACE || !isJoiner(text.charCodeAt(at))) ordinal = next;
        hash = 0;
      } else ordinal = next;
      start = at + 1;
    }
    this.count = count;
    if (start < to) this.add(start, to, table.find(hash), ordinal);
  }

  /** Adds the word with which a text ends. */
  private add(start: number, end: number, place: number, ordinal: number): void {
    const { count } = this;
    if (count === this.starts.length) this.grow();
    this.starts[count] = start;
    this.ends[count] = end;
    this.places[count] = place;
    this.ordinals[count] = ordinal;
    this.count = count + 1;
  }

  private grow(): void {
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.places = longer(this.places);
    this.ordinals = longer(this.ordinals);
  }
}

/** The hash of the word `[start, end)` with the accent that stands apart behind it; that of the word itself where none does. */
function accentedHash(text: string, start: number, end: number, hash: number, accents: AccentsApart): number {
  const accented = accentApart(text, start, end, accents);
  return accented === '' ? hash : hashOf(accented.toLowerCase());
}

/** Slots in the table for each word, at least: few words are looked for in more than one. */
const ROOM = 2;

/** Gives a hash's first bits a share of its others. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Tells words of a list by their hashes alone: of a million other words one may be taken for one of a few thousand. */
export class WordTable {
  /** Two numbers a slot, so that they are read together: its word's hash, and the word's place plus one, 0 where it is free. */
  readonly slots: Int32Array;
  /** Of the bits of a hash that tell its first slot. */
  readonly mask: number;

  /** @param words in lower case, composed (NFC), without anything that parts words */
  constructor(words: readonly string[]) {
    const list = [...new Set(words)];
    let size = 16;
    while (size < list.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    list.forEach((word, index) => {
      const hash = hashOf(word);
      const slot = this.freeSlot(hash);
      this.slots[2 * slot] = hash;
      this.slots[2 * slot + 1] = index + 1;
    });
  }

  private freeSlot(hash: number): number {
    let slot = spread(hash) & this.mask;
    while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Place of a word in the list, by its hash; -1 where it is none of it. */
  find(hash: number): number {
    const { slots } = this;
    for (let slot = spread(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const entry = slots[2 * slot + 1] ?? 0;
      if (entry === 0 || slots[2 * slot] === hash) return entry - 1;
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

/** A bit of 32 for the letter at an offset, in lower case; all of them for an accent that stands for itself. */
export function bitOfLetter(text: string, at: number): number {
  const letter = foldedAt(text, at);
  return letter === UNCLEAR ? -1 : 1 << letter;
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

/** Small letters, each one character: most words are nothing else. */
const PLAIN = /^[a-zß-öø-ÿ]*$/;

/** The first of the parts of a word that a table knows: "l'azienda" has two. */
export function firstPart(word: string): string {
  if (PLAIN.test(word)) return word;
  let start = 0;
  while (start < word.length && sortAt(word, start) === OUTSIDE) start += 1;
  let end = start;
  while (end < word.length && sortAt(word, end) !== OUTSIDE) end += 1;
  return composed(word, start, end);
}
