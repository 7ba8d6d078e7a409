import type { Squeezed } from '../../src/engine/packed/expand.ts';
import { DIGIT_BITS, DIGITS, type Letters, RANGE_BITS } from '../../src/engine/packed/letters.ts';
import { Model, ONE } from '../../src/engine/packed/model.ts';

interface Branch {
  readonly letters: readonly string[];
  readonly count: number;
}

/** How many bits the code of each letter has: the two rarest branches of the tree are joined until one is left. */
function codeLengths(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) counts.set(text.charAt(i), (counts.get(text.charAt(i)) ?? 0) + 1);
  const lengths = new Map<string, number>();
  let branches: Branch[] = [...counts].map(([letter, count]) => ({ letters: [letter], count }));
  while (branches.length > 1) {
    branches.sort((a, b) => b.count - a.count || (a.letters.join('') < b.letters.join('') ? -1 : 1));
    const [one, other] = branches.slice(-2) as [Branch, Branch];
    const letters = [...one.letters, ...other.letters];
    for (const letter of letters) lengths.set(letter, (lengths.get(letter) ?? 0) + 1);
    branches = [...branches.slice(0, -2), { letters, count: one.count + other.count }];
  }
  return lengths;
}

function lettersOf(lengths: ReadonlyMap<string, number>): Letters {
  const sorted = [...lengths].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const counts = Array.from({ length: Math.max(...lengths.values()) }, () => 0);
  for (const [, length] of sorted) counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  return { letters: sorted.map(([letter]) => letter).join(''), counts };
}

/** The code of each letter, as `LetterTree` reads it. */
function codesOf({ letters, counts }: Letters): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  let code = 0;
  let place = 0;
  for (const [index, count] of counts.entries()) {
    code *= 2;
    for (const end = place + count; place < end; place += 1, code += 1)
      codes.set(
        letters.charAt(place),
        Array.from({ length: index + 1 }, (_, bit) => (code >> (index - bit)) & 1),
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
  const letters = lettersOf(codeLengths(text));
  const codes = codesOf(letters);
  const writer = new BitWriter();
  const model = new Model();
  for (let i = 0; i < text.length; i += 1) {
    for (const bit of codes.get(text.charAt(i)) ?? []) {
      writer.write(bit, model.chance());
      model.learn(bit);
    }
    model.pass(text.charCodeAt(i));
  }
  return { ...letters, length: text.length, digits: writer.end() };
}
