/**
 * How a language writes whom it speaks of: what the engine and the interface both have to know of it. It is small, and
 * stands apart from the pack, which no page of the interface loads.
 */
export interface Naming {
  /** Definite articles in all their forms, and of those the ones that are for several only; empty where it has none. */
  readonly articles: { readonly definite: readonly string[]; readonly plural: readonly string[] };
  /** Words for two to ten, in order: "three people" are counted. Several for one number stand with strokes between. */
  readonly numbers: readonly string[];
  /** How its names are declined, where they are. */
  readonly declension?: Declension;
}

/** How names are declined. */
export interface Declension {
  /** A name in the case in which somebody is called by it: "das Ministerium" for "dem Ministerium". */
  readonly nominative: (name: string) => string;
  /** A noun without the ending of the genitive: "Amt" for "Amtes". */
  readonly withoutGenitive: (noun: string) => string;
  /** A noun for people without the ending that it has behind a preposition: "Insider" for "Insidern". */
  readonly withoutDative: (noun: string) => string;
  /** A name without what makes it its owner's: "Perzl" for "Perzls". */
  readonly withoutOwning: (name: string) => string;
  /** The forms of a word of an outlet's name: "Handelsblatts", "Süddeutschen". */
  readonly formsOfOutlet: (word: string, isLast: boolean) => readonly string[];
  /** Ends a word that an outlet's name opens, whatever language that is of: "CNN-Bericht". */
  readonly report: RegExp;
  /** What stands behind a name and governs it: "Orbis zufolge". */
  readonly postpositions: readonly string[];
}

/** The first number that `numbers` has a word for; "one" is an article in most languages and counts nobody. */
const FIRST_NUMBER = 2;

/** The number that a word in small letters stands for, from two to ten. */
export function numberOfWord(word: string, { numbers }: Naming): number | undefined {
  const place = numbers.findIndex((forms) => forms === word || forms.split('/').includes(word));
  return place < 0 ? undefined : place + FIRST_NUMBER;
}
