/** What an article says in brackets that an acronym is short for. */
import type { Block } from './types.ts';

/** Words that an acronym is short for at most. */
const MOST_WORDS = 10;
/** Characters before or in a bracket in which such a name stands. */
const LONGEST_NAME = 120;
/** A word that may be short for several: it has a capital, and no space. */
export const SHORT = /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u;
/** What stands in a bracket, `LONGEST_NAME` at most. */
const BRACKET = /\(([^()]{2,120})\)/g;
/** What no name goes over, and what separates its words. */
const BREAK = /[.,;:!?()[\]«»“”„"\n]/;
const ACCENTS = /\p{M}+/gu;

/** Nothing that could have an accent. */
const PLAIN = /^[ -~]*$/;

/** A text without capitals and accents. */
export const folded = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** Whether the letters of an acronym stand in a name in their order, the first of both being the same. */
function isShortFor(acronym: string, name: string): boolean {
  const letters = folded(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  const text = folded(name);
  if (text.length <= letters.length || text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** The shortest run of words at the end of a text that an acronym stands for; else empty. */
function nameBefore(text: string, acronym: string): string {
  const words = text.trim().split(/\s+/);
  for (let from = words.length - 1; from >= 0 && words.length - from <= MOST_WORDS; from -= 1) {
    const word = words[from] ?? '';
    if (BREAK.test(word)) break;
    const name = words.slice(from).join(' ');
    if (/^\p{Lu}/u.test(word) && isShortFor(acronym, name)) return name;
  }
  return '';
}

/** What the brackets of an article say: "Federal Aviation Administration (FAA)", "FAA (Federal Aviation Administration)". */
export function acronymsOf(blocks: readonly Block[], isPerson: (name: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of blocks)
    for (const { 1: inside = '', index } of text.matchAll(BRACKET)) {
      const cut = text.slice(Math.max(0, index - LONGEST_NAME), index).trimEnd();
      const before = index > LONGEST_NAME ? cut.replace(/^\S*\s/, '') : cut;
      const [last = ''] = /\S+$/.exec(before) ?? [];
      const [acronym, name] = SHORT.test(inside)
        ? [inside, nameBefore(before, inside)]
        : [last, SHORT.test(last) && !BREAK.test(inside) && isShortFor(last, inside) ? inside : ''];
      // "Christian Dudek (CDU)" is a person, and the CDU a party.
      if (name === '' || isPerson(name)) continue;
      const known = found.get(acronym) ?? name;
      found.set(acronym, folded(known) === folded(name) ? known : '');
    }
  return found;
}
