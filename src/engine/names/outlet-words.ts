import { KNOWN_OUTLETS } from './outlets.ts';

/** A name in small letters as a headline has it: "new york times" without its article, but "the sun". */
export const outletWord = (name: string): string => name.toLowerCase().replace(/^the (?=\S+ )/, '');

/** All outlets of a language whose names are nothing else, as words of a class. */
export const outletWords = (language: string): string[] =>
  [...KNOWN_OUTLETS.values()]
    .filter((outlet) => !outlet.ambiguous && outlet.language === language)
    .map(({ name }) => outletWord(name));
