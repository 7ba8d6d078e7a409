/** Letters and their codes: the commoner a letter, the fewer bits it has (a canonical Huffman code). */

/** Which letters a text has, those with the shortest codes first, and how many have a code of 1, 2, 3 ... bits. */
export interface Letters {
  readonly letters: string;
  readonly counts: readonly number[];
}

/** Tells letters by their codes. */
export class LetterTree {
  /** By the length of a code: the first of them, and the place of its letter. */
  private readonly first: number[] = [0];
  private readonly place: number[] = [0];

  constructor(private readonly of: Letters) {
    let code = 0;
    let place = 0;
    for (const count of of.counts) {
      code *= 2;
      this.first.push(code);
      this.place.push(place);
      code += count;
      place += count;
    }
  }

  /** The letter that has a code of so many bits; -1 where the code goes on. */
  letterAt(code: number, bits: number): number {
    const offset = code - (this.first[bits] ?? 0);
    return offset < (this.of.counts[bits - 1] ?? 0) ? this.of.letters.charCodeAt((this.place[bits] ?? 0) + offset) : -1;
  }
}

/** The digits that a squeezed text is written in, six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const DIGIT_BITS = 6;
/** Bits of the range within which the next bits are told. */
export const RANGE_BITS = 30;
