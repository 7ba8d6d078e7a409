/** Accents that stand apart behind their words, as agencies write them: "E' vero", "perche'". */
import type { AccentsApart } from './packs/pack.ts';

const GRAVE = '\u0300';
const ACUTE = '\u0301';

/** Characters in which the words in quotation marks before a word show. */
const LONGEST_QUOTED = 80;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENER = /[\s(«"“]/;

/** Characters that tell whether a word may be the first in quotation marks. */
const LONGEST_START = 4;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const OPENING = 0x2018;

const isMark = (code: number): boolean => code === APOSTROPHE || code === CURLY || code === OPENING;

/** "un 'sistema' vero": whether the mark behind the word `[start, end)` closes what another one opened. */
function closesQuotation(text: string, start: number, end: number, { sure, quoted }: AccentsApart): boolean {
  for (let at = end - 1; at >= 0 && end - at < LONGEST_QUOTED; at -= 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    if (!LETTER_OR_DIGIT.test(text.charAt(at + 1))) {
      if (sure.test(text.slice(Math.max(0, at - 2), at))) continue;
      return false;
    }
    const opens = at === 0 || BEFORE_OPENER.test(text.charAt(at - 1));
    // Straight before the word a capital may open a sentence: "'Falsa' la notizia".
    if (opens && (at === start - 1 || quoted.test(text.slice(at + 1, at + LONGEST_START)))) return true;
  }
  return false;
}

/** Whether an accent may be written so, apart behind its word. */
export const isAccent = (code: number): boolean => code === APOSTROPHE || code === CURLY;

/**
 * The word `[start, end)` with the accent that stands apart behind it.
 *
 * @returns '' where none stands there
 */
export function accentApart(text: string, start: number, end: number, accents: AccentsApart): string {
  if (!isAccent(text.charCodeAt(end)) || LETTER_OR_DIGIT.test(text.charAt(end + 1))) return '';
  const word = text.slice(start, end);
  if (!accents.word.test(word) || (!accents.sure.test(word) && closesQuotation(text, start, end, accents))) return '';
  const stem = word.slice(0, -1);
  const accent = accents.acute.test(stem) ? ACUTE : GRAVE;
  return stem + `${word.slice(-1).toLowerCase()}${accent}`.normalize('NFC');
}
