import type { Squeezed } from '../../src/engine/packed/expand.ts';
import { DIGIT_BITS, DIGITS, type Lengths, lengthsOf, lettersOf, RANGE_BITS } from '../../src/engine/packed/letters.ts';
import { Model, ONE } from '../../src/engine/packed/model.ts';

interface Branch {
  readonly letters: readonly number[];
  readonly count: number;
}

/** How many bits the code of each letter has: the two rarest branches of the tree are joined until one is left. */
function codeLengths(text: string): Lengths {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i += 1) counts.set(text.charCodeAt(i), (counts.get(text.charCodeAt(i)) ?? 0) + 1);
  const lengths = new Map<number, number>();
  let branches: Branch[] = [...counts].map(([letter, count]) => ({ letters: [letter], count }));
  while (branches.length > 1) {
    branches.sort((a, b) => b.count - a.count);
    const letters = branches.slice(-2).flatMap((branch) => branch.letters);
    const count = branches.slice(-2).reduce((sum, branch) => sum + branch.count, 0);
    for (const letter of letters) lengths.set(letter, (lengths.get(letter) ?? 0) + 1);
    branches = [...branches.slice(0, -2), { letters, count }];
  }
  return lengthsOf(lengths);
}

/** The code of each letter, bit by bit, as `LetterTree` reads it. */
function codesOf(lengths: Lengths): Map<number, readonly number[]> {
  const codes = new Map<number, readonly number[]>();
  let code = -1;
  let bitsBefore = 0;
  for (const { letter, bits } of lettersOf(lengths)) {
    code = (code + 1) << (bits - bitsBefore);
    bitsBefore = bits;
    codes.set(
      letter,
      Array.from({ length: bits }, (_, bit) => (code >> (bits - 1 - bit)) & 1),
    );
  }
  return codes;
}

const TOP_SHIFT = RANGE_BITS - DIGIT_BITS;
const REST = (1 << TOP_SHIFT) - 1;
const DIGIT = (1 << DIGIT_BITS) - 1;

/** Writes what `BitReader` reads. */
class BitWriter {
  private low = 0;
  private high = 2 ** RANGE_BITS - 1;
  private digits: number[] = [];

  write(bit: number, chance: number): void {
    const middle = this.low + Math.floor(((this.high - this.low) * chance) / ONE);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (this.low >> TOP_SHIFT === this.high >> TOP_SHIFT) {
      this.digits.push(this.low >> TOP_SHIFT);
      this.low = (this.low & REST) << DIGIT_BITS;
      this.high = ((this.high & REST) << DIGIT_BITS) | DIGIT;
    }
  }

  /** All digits; the last one tells the range, since those that are missing are read as zeros. */
  end(): string {
    return [...this.digits, (this.low >> TOP_SHIFT) + 1].map((digit) => DIGITS.charAt(digit)).join('');
  }
}

/**
 * Makes a text small: the bits of its letters are written as an arithmetic code, with what `Model` takes for likely.
 *
 * @param text two different letters at least
 */
export function squeeze(text: string): Squeezed {
  const lengths = codeLengths(text);
  const codes = codesOf(lengths);
  const writer = new BitWriter();
  const model = new Model();
  for (let i = 0; i < text.length; i += 1) {
    for (const bit of codes.get(text.charCodeAt(i)) ?? []) {
      writer.write(bit, model.chance());
      model.learn(bit);
    }
    model.pass(text.charCodeAt(i));
  }
  return { length: text.length, lengths, digits: writer.end() };
}
