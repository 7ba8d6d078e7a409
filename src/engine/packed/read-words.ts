import { digitOf, isHighDigit, isNumber, isStep, LINES, stepOf } from './format.ts';

/** Reads words that are written one by the other; a number behind a word is given with it. */
export function readWords(text: string, each: (word: string, set: number) => void): void {
  let word = '';
  let set = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const shared = isStep(code) ? word.slice(0, word.length - stepOf(code)) : '';
    at += 1;
    const from = at;
    let next = text.charCodeAt(at);
    while (at < text.length && !isStep(next) && !isNumber(next) && text.charAt(at) !== LINES) {
      at += 1;
      next = text.charCodeAt(at);
    }
    word = shared + text.slice(from, at);
    if (isNumber(next)) {
      set = digitOf(next);
      at += 1;
      if (isHighDigit(next)) {
        set = set * 64 + digitOf(text.charCodeAt(at));
        at += 1;
      }
    }
    each(word, set);
  }
}
