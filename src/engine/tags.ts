/** The classes of a word, one by name as compromise asks for them, and several at once by bits. */
import type { EngineClass } from './packs/pack.ts';

/** Places of classes by their names; each class has a bit in the numbers of a set. */
const places = new Map<string, number>();
/** Bits of a number. */
const BITS = 32;
/** Numbers of a set: room for many more classes than the packs have together. */
const NUMBERS = 16;
/** Classes that are asked for together have their bits in the first two numbers. */
const TOGETHER = 2 * BITS;

function placeOf(name: string): number {
  let place = places.get(name);
  if (place === undefined) {
    place = places.size;
    if (place >= NUMBERS * BITS) throw new Error('more classes than have a bit');
    places.set(name, place);
  }
  return place;
}

/** Where one class has its bit. */
export interface ClassBit {
  readonly number: number;
  readonly mask: number;
}

/** The bit of a class, to be asked for in `Tags.hasBit`. */
export const bitOfClass = (name: string): ClassBit => ({
  number: Math.floor(placeOf(name) / BITS),
  mask: 1 << (placeOf(name) % BITS),
});

/** Several classes. */
export interface ClassMask {
  readonly low: number;
  readonly high: number;
}

/** To be made when a module is loaded, while there is room in the first two numbers. */
export function anyOf(...names: EngineClass[]): ClassMask {
  let low = 0;
  let high = 0;
  for (const name of names) {
    const place = placeOf(name);
    if (place >= TOGETHER) throw new Error('more classes are asked for together than have a bit');
    if (place < BITS) low |= 1 << place;
    else high |= 1 << (place - BITS);
  }
  return { low, high };
}

/** A set of classes; there is one object for each set, however many words have it. */
export class Tags implements Iterable<string> {
  private static readonly known = new Map<string, Tags>();
  private readonly more = new Map<string, Tags>();
  private readonly bits = new Int32Array(NUMBERS);
  private readonly low: number;
  private readonly high: number;
  readonly size: number;

  private constructor(private readonly names: ReadonlySet<string>) {
    this.size = names.size;
    for (const name of names) {
      const { number, mask } = bitOfClass(name);
      this.bits[number] = (this.bits[number] ?? 0) | mask;
    }
    [this.low = 0, this.high = 0] = this.bits;
  }

  static of(names: Iterable<string>): Tags {
    const set = new Set(names);
    const key = [...set].join(' ');
    let known = Tags.known.get(key);
    if (!known) {
      known = new Tags(set);
      Tags.known.set(key, known);
    }
    return known;
  }

  /** These and one more; kept, as the same few are asked for again and again. */
  with(name: string): Tags {
    let more = this.more.get(name);
    if (!more) {
      more = Tags.of([...this.names, name]);
      this.more.set(name, more);
    }
    return more;
  }

  /** Those that are none of the given. */
  without(names: ReadonlySet<string>): Tags {
    for (const name of this.names)
      if (names.has(name)) return Tags.of([...this.names].filter((own) => !names.has(own)));
    return this;
  }

  has(name: string): boolean {
    // Most words are in no class.
    return this.size > 0 && this.names.has(name);
  }

  /** The same as `has`, many times as fast. */
  hasBit({ number, mask }: ClassBit): boolean {
    return ((this.bits[number] ?? 0) & mask) !== 0;
  }

  /** Whether it holds one of several classes. */
  hasAny({ low, high }: ClassMask): boolean {
    return ((this.low & low) | (this.high & high)) !== 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.names[Symbol.iterator]();
  }
}

/** What has classes: a word of a sentence. */
interface Tagged {
  readonly tags: Tags;
}

/** Whether there is a word, and in a class. */
export const has = (token: Tagged | undefined, name: EngineClass): boolean => token?.tags.has(name) === true;

/** Whether there is a word, and in one of several classes. */
export const hasAny = (token: Tagged | undefined, classes: ClassMask): boolean => token?.tags.hasAny(classes) === true;
