/** Sorts of characters, looked up instead of tested: a text is gone through a code unit at a time. */

/** Stands in no word. */
export const OUTSIDE = 1;
/** Begins or continues a word. */
export const LETTER = 2;
/** A number: the same for words, but none of a language's own. */
export const NUMBER = 3;
/** Continues a word: an accent that stands for itself. */
export const MARK = 4;
/** Half of a character beyond U+FFFF. */
const SURROGATE = 5;

const CODE_UNITS = 0x10000;
/** By code unit; 0 where it was not asked for yet. */
const sorts = new Uint8Array(CODE_UNITS);
const capitals = new Uint8Array(CODE_UNITS);

/** What `folded` says of a code unit of which `foldOf` was not asked yet. */
export const UNKNOWN = 0;
/** Of one that stands in no word, and of one that needs a closer look. */
export const GAP = 1;
export const UNCLEAR = 2;

/**
 * By code unit, the lower-case form of a letter or number; `GAP` where it stands in no word, `UNCLEAR` for accents that
 * stand for themselves and for halves of a pair, `UNKNOWN` where `foldOf` was not asked yet.
 */
export const folded = new Uint16Array(CODE_UNITS);

function sortOfCharacter(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\p{M}/u.test(character) ? MARK : OUTSIDE;
}

/** Fills in what is known of a code unit; gives its entry in `folded`. */
export function foldOf(code: number): number {
  if (sorts[code] === 0) {
    const character = String.fromCharCode(code);
    const sort = code >= 0xd800 && code < 0xe000 ? SURROGATE : sortOfCharacter(character);
    const lower = character.toLowerCase();
    sorts[code] = sort;
    capitals[code] = /[\p{Lu}\p{Lt}]/u.test(character) ? 1 : 0;
    if (sort === OUTSIDE) folded[code] = GAP;
    else if (sort === MARK || sort === SURROGATE) folded[code] = UNCLEAR;
    else folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return folded[code] ?? GAP;
}

/** The sort of the character whose first code unit stands at `at`; the second half of a pair has the pair's sort. */
export function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (sorts[code] === 0) foldOf(code);
  const sort = sorts[code] ?? OUTSIDE;
  return sort === SURROGATE ? sortOfPair(text, at) : sort;
}

function sortOfPair(text: string, at: number): number {
  const whole = text.codePointAt(at) ?? 0;
  if (whole > 0xffff) return sortOfCharacter(String.fromCodePoint(whole));
  const before = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  return before > 0xffff ? sortOfCharacter(String.fromCodePoint(before)) : OUTSIDE;
}

/** Whether a code unit is by itself a letter, an accent or a number. */
export function isOfLetters(code: number): boolean {
  if (sorts[code] === 0) foldOf(code);
  return sorts[code] !== OUTSIDE && sorts[code] !== SURROGATE;
}

/** Whether a code unit is a number by itself. */
export function isNumber(code: number): boolean {
  if (sorts[code] === 0) foldOf(code);
  return sorts[code] === NUMBER;
}

/** Whether a code unit is a capital. */
export function isCapital(code: number): boolean {
  if (sorts[code] === 0) foldOf(code);
  return capitals[code] === 1;
}
