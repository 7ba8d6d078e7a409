/** The classes of a word, one by name as compromise asks for them, and several at once by bits. */

/** Classes that are asked for together; each has a bit in one of two numbers. */
const numbers = new Map<string, number>();
const BITS = 31;

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  if (number >= 2 * BITS) throw new Error('more classes are asked for together than have a bit');
  numbers.set(name, number);
  return number;
}

/** Several classes. */
export interface ClassMask {
  readonly low: number;
  readonly high: number;
}

function bitsOf(places: readonly number[]): ClassMask {
  let low = 0;
  let high = 0;
  for (const place of places) {
    if (place < BITS) low |= 1 << place;
    else high |= 1 << (place - BITS);
  }
  return { low, high };
}

/** To be made when a module is loaded: a class that is first named here has no bit in sets that exist already. */
export const anyOf = (...names: string[]): ClassMask => bitsOf(names.map(numberOf));

/** A set of classes; there is one object for each set, however many words have it. */
export class Tags implements Iterable<string> {
  private static readonly known = new Map<string, Tags>();
  private readonly more = new Map<string, Tags>();
  private readonly low: number;
  private readonly high: number;
  readonly size: number;

  private constructor(private readonly names: ReadonlySet<string>) {
    this.size = names.size;
    const places = [...names].map((name) => numbers.get(name)).filter((place) => place !== undefined);
    ({ low: this.low, high: this.high } = bitsOf(places));
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
    return this.names.has(name);
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
export const has = (token: Tagged | undefined, name: string): boolean => token?.tags.has(name) === true;

/** Whether there is a word, and in one of several classes. */
export const hasAny = (token: Tagged | undefined, classes: ClassMask): boolean => token?.tags.hasAny(classes) === true;
