/** Letters and their codes: the commoner a letter, the fewer bits it has (a canonical Huffman code). */

/** How many bits the code of each letter has: a digit (0 to z) for each character from U+0000 on, 0 for none. */
export type Lengths = string;

const RADIX = 36;

/** The letters that have codes: those with the shortest first, else in order. */
export function lettersOf(lengths: Lengths): { readonly letter: number; readonly bits: number }[] {
  return [...lengths]
    .map((digit, letter) => ({ letter, bits: Number.parseInt(digit, RADIX) }))
    .filter(({ bits }) => bits > 0)
    .sort((a, b) => a.bits - b.bits);
}

/** Writes how long the codes of letters are. */
export function lengthsOf(bits: ReadonlyMap<number, number>): Lengths {
  const last = Math.max(...bits.keys());
  return Array.from({ length: last + 1 }, (_, letter) => (bits.get(letter) ?? 0).toString(RADIX)).join('');
}

/** Tells letters by their codes. */
export class LetterTree {
  private readonly letters: readonly number[];
  /** By the length of a code: the first of them, the place of its letter, and how many there are. */
  private readonly first: number[] = [];
  private readonly place: number[] = [];
  private readonly counts: number[] = [];

  constructor(lengths: Lengths) {
    const known = lettersOf(lengths);
    this.letters = known.map(({ letter }) => letter);
    const longest = known.at(-1)?.bits ?? 0;
    for (let bits = 0, code = 0, place = 0; bits <= longest; bits += 1) {
      const count = known.filter((letter) => letter.bits === bits).length;
      this.first.push(code);
      this.place.push(place);
      this.counts.push(count);
      code = (code + count) * 2;
      place += count;
    }
  }

  /** The letter that has a code of so many bits; -1 where the code goes on. */
  letterAt(code: number, bits: number): number {
    const offset = code - (this.first[bits] ?? 0);
    return offset < (this.counts[bits] ?? 0) ? (this.letters[(this.place[bits] ?? 0) + offset] ?? -1) : -1;
  }
}

/** The digits that a squeezed text is written in, six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const DIGIT_BITS = 6;
/** Bits of the range within which the next bits are told. */
export const RANGE_BITS = 30;
