/**
 * How the build writes a pack as one text, beside what all packs share (`Shared`). Five parts, a tab between them:
 *
 * 1. The classes of the lexicon: signs of names. In a line behind, those that hold the names of all the language's
 *    outlets (`outletWords`), which the words leave out.
 * 2. The sets of classes that words are in, a line each: signs of names.
 * 3. The words of the lexicon in order: each as what it has in common with the one before (`stepTo`), the rest of its
 *    letters, and the number of its set of classes where that is another than the one before had.
 * 4. Suffixes, a line for each class: the sign of its name, then its suffixes turned round, written like the words.
 * 5. Rows, an empty line between them: the end of the id with the signs of its features; the pattern; then those of
 *    `unless`, a line each. In a pattern alternatives of one word stand in order, and each alternative is written by what
 *    it has in common with the one before it.
 *
 * The examples of rows are left out. Words of a class are in order, each once; to the engine a class is a set.
 */

/** What is written once for all packs: most classes and features are in each of them. */
export interface Shared {
  /** What one sign stands for each: names of classes, and what else patterns are made of. */
  readonly names: readonly string[];
  /** The fields of rows that are no text. */
  readonly features: readonly (readonly [field: string, value: unknown])[];
}

/** Signs are letters that no pack is written in. */
const FIRST_DIGIT = 0x400;
const FIRST_HIGH_DIGIT = 0x440;
const FIRST_NAME = 0x480;
const FIRST_FEATURE = 0x600;
const BASE = 64;

/** Letters that stand for themselves in a pack's text: neither signs nor steps. */
export const PLAIN = /^[^A-Z\t\n\u0400-\u06ff]*$/;

/** Between the parts of a text. */
export const PARTS = '\t';
/** Between lines. */
export const LINES = '\n';
/** Between rows. */
export const ROWS = '\n\n';

/** How many names there may be, and how many features. */
export const MOST_NAMES = FIRST_FEATURE - FIRST_NAME;
export const MOST_FEATURES = 256;

/** What one sign of a name is in a text. */
export const NAME_SIGN = /[\u0480-\u05ff]/g;

/** The sign that stands for a name. */
export const nameSign = (index: number): string => String.fromCharCode(FIRST_NAME + index);
/** The place of a name, by the code of its sign. */
export const nameIndex = (code: number): number => code - FIRST_NAME;

/** The sign that stands for a feature of rows. */
export const featureSign = (index: number): string => String.fromCharCode(FIRST_FEATURE + index);
/** Whether a code is that of a feature's sign. */
export const isFeature = (code: number): boolean => code >= FIRST_FEATURE;
/** The place of a feature, by the code of its sign. */
export const featureIndex = (code: number): number => code - FIRST_FEATURE;

/** A number below 4,096, in one or two signs. */
export const numberSigns = (number: number): string =>
  number < BASE
    ? String.fromCharCode(FIRST_DIGIT + number)
    : String.fromCharCode(FIRST_HIGH_DIGIT + Math.floor(number / BASE), FIRST_DIGIT + (number % BASE));
/** Whether a code is that of a number's sign. */
export const isNumber = (code: number): boolean => code >= FIRST_DIGIT && code < FIRST_NAME;
/** Whether a sign is the first of two. */
export const isHighDigit = (code: number): boolean => code >= FIRST_HIGH_DIGIT;
/** The digit that a number's sign stands for. */
export const digitOf = (code: number): number => (code - FIRST_DIGIT) % BASE;

const A = 65;
/** The farthest step that a letter stands for. */
export const FARTHEST_STEP = 25;

/** A step: so many letters of the word before are given up, from its end; what is left opens the next word. */
export const stepSign = (letters: number): string => String.fromCharCode(A + letters);
/** Whether a code is that of a step. */
export const isStep = (code: number): boolean => code >= A && code <= A + FARTHEST_STEP;
/** How many letters a step gives up. */
export const stepOf = (code: number): number => code - A;

/** What parts the alternatives of a pattern. */
export const isBoundary = (letter: string): boolean => letter === '(' || letter === '|' || letter === ')';
