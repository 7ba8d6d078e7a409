/**
 * How the build writes the packs. Each is texts of several sorts, which stand beside the texts of their sort from the other
 * packs: what is alike is squeezed best together.
 *
 * - `classes`: those of the lexicon, as signs of names. In a line behind, those that hold the names of all the language's
 *   outlets (`outletWords`), which the words leave out.
 * - `sets`: the sets of classes that words are in, a line each, as signs of names.
 * - `words`: the words of the lexicon in order, each as what it has in common with the one before (`stepTo`) and the rest
 *   of its letters.
 * - `numbers`: for each word 0 where its set is that of the word before, or one more than the number of its set.
 * - `suffixes`: a line for each class: the sign of its name, then its suffixes turned round, written like the words.
 * - `ids`: for each row in a line the end of its id, and the signs of its features.
 * - `patterns`: for each row its pattern, then those of `unless`, a line each; an empty line between rows. In a pattern
 *   alternatives of one word stand in order, and each alternative is written by what it has in common with the one before.
 *
 * The examples of rows are left out. Words of a class are in order, each once; to the engine a class is a set.
 */
export type Sort = 'classes' | 'sets' | 'words' | 'numbers' | 'suffixes' | 'ids' | 'patterns';

/** All packs as they are written. */
export interface Packed {
  /** The texts of each sort, in the order of the packs. */
  readonly texts: Readonly<Record<Sort, readonly string[]>>;
  /** What one sign stands for each: names of classes, and what else patterns are made of. */
  readonly names: readonly string[];
  /** The fields of rows that are no text. */
  readonly features: readonly (readonly [field: string, value: unknown])[];
}

/** Signs are letters that no pack is written in. */
const FIRST_NAME = 0x400;
const FIRST_FEATURE = 0x600;

/** Letters that stand for themselves in a pack's text: neither signs nor steps. */
export const PLAIN = /^[^A-Z\n\u0400-\u06ff]*$/;

/** Between lines. */
export const LINES = '\n';
/** Between rows. */
export const ROWS = '\n\n';

/** How many names there may be, and how many features. */
export const MOST_NAMES = FIRST_FEATURE - FIRST_NAME;
export const MOST_FEATURES = 256;

/** What one sign of a name is in a text. */
export const NAME_SIGN = /[\u0400-\u05ff]/g;

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

/** Signs of one byte that no sort of quotation marks has to be told from. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
/** The digits from here on are the first of two. */
const FIRST_HIGH = 64;
/** Numbers are smaller. */
export const MOST_NUMBERS = FIRST_HIGH + (DIGITS.length - FIRST_HIGH) * DIGITS.length;

/** A number in one digit or two. */
export function numberSigns(number: number): string {
  const over = number - FIRST_HIGH;
  if (over < 0) return DIGITS.charAt(number);
  return DIGITS.charAt(FIRST_HIGH + Math.floor(over / DIGITS.length)) + DIGITS.charAt(over % DIGITS.length);
}

/** Reads numbers that stand one behind the other. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const first = DIGITS.indexOf(text.charAt(at));
    if (first < FIRST_HIGH) numbers.push(first);
    else {
      at += 1;
      numbers.push(FIRST_HIGH + (first - FIRST_HIGH) * DIGITS.length + DIGITS.indexOf(text.charAt(at)));
    }
  }
  return numbers;
}

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
