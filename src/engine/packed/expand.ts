import { DIGIT_BITS, DIGITS, type Lengths, LetterTree, RANGE_BITS } from './letters.ts';
import { Model, ONE } from './model.ts';

/** A text as the build squeezed it (scripts/packed/squeeze.ts). */
export interface Squeezed {
  /** How many letters it has. */
  readonly length: number;
  readonly lengths: Lengths;
  /** The arithmetic code of their bits. */
  readonly digits: string;
}

const TOP_SHIFT = RANGE_BITS - DIGIT_BITS;
const REST = (1 << TOP_SHIFT) - 1;
const DIGIT = (1 << DIGIT_BITS) - 1;

/** Reads an arithmetic code: one long number, which each bit narrows down by how likely it was. */
class BitReader {
  private low = 0;
  private high = 2 ** RANGE_BITS - 1;
  private value = 0;
  private at = 0;
  private readonly valueOf = new Uint8Array(128);

  constructor(private readonly digits: string) {
    for (let i = 0; i < DIGITS.length; i += 1) this.valueOf[DIGITS.charCodeAt(i)] = i;
    for (let bits = 0; bits < RANGE_BITS; bits += DIGIT_BITS) this.value = (this.value << DIGIT_BITS) | this.next();
  }

  private next(): number {
    const digit = this.at < this.digits.length ? this.valueOf[this.digits.charCodeAt(this.at)] : 0;
    this.at += 1;
    return digit ?? 0;
  }

  /** @param chance that the bit is a 1, of `ONE` */
  read(chance: number): number {
    const middle = this.low + Math.floor(((this.high - this.low) * chance) / ONE);
    const bit = this.value <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (this.low >> TOP_SHIFT === this.high >> TOP_SHIFT) {
      this.low = (this.low & REST) << DIGIT_BITS;
      this.high = ((this.high & REST) << DIGIT_BITS) | DIGIT;
      this.value = ((this.value & REST) << DIGIT_BITS) | this.next();
    }
    return bit;
  }
}

/** Codes that are made a text at once: a call takes no more arguments in some browsers. */
const AT_ONCE = 8192;

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) text += String.fromCharCode(...codes.subarray(at, at + AT_ONCE));
  return text;
}

/** @returns the text that was squeezed */
export function expand(squeezed: Squeezed): string {
  const tree = new LetterTree(squeezed.lengths);
  const reader = new BitReader(squeezed.digits);
  const model = new Model();
  const codes = new Uint16Array(squeezed.length);
  for (let i = 0; i < codes.length; i += 1) {
    let letter = -1;
    for (let code = 0, bits = 0; letter < 0; bits += 1) {
      const bit = reader.read(model.chance());
      model.learn(bit);
      code = code * 2 + bit;
      letter = tree.letterAt(code, bits + 1);
    }
    codes[i] = letter;
    model.pass(letter);
  }
  return textOf(codes);
}
