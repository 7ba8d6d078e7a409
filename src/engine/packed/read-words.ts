import { isStep, LINES, stepOf } from './format.ts';

/** Reads words that are written one by the other. */
export function readWords(text: string, each: (word: string) => void): void {
  let word = '';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const shared = isStep(code) ? word.slice(0, word.length - stepOf(code)) : '';
    at += 1;
    const from = at;
    while (at < text.length && !isStep(text.charCodeAt(at)) && text.charAt(at) !== LINES) at += 1;
    word = shared + text.slice(from, at);
    each(word);
  }
}
