/**
 * How a language writes whom it speaks of: what the engine and the interface both have to know of it. It is small, and
 * stands apart from the pack, which no page of the interface loads.
 */
export interface Naming {
  /** Definite articles in all their forms, and of those the ones that are for several only; empty where it has none. */
  readonly articles: { readonly definite: readonly string[]; readonly plural: readonly string[] };
  /** Words for two to ten, in order: "three people" are counted. Several for one number stand with strokes between. */
  readonly numbers: readonly string[];
}

/** The first number that `numbers` has a word for; "one" is an article in most languages and counts nobody. */
const FIRST_NUMBER = 2;

/** The number that a word in small letters stands for, from two to ten. */
export function numberOfWord(word: string, { numbers }: Naming): number | undefined {
  const place = numbers.findIndex((forms) => forms === word || forms.split('/').includes(word));
  return place < 0 ? undefined : place + FIRST_NUMBER;
}
