/** Noun phrases as stretches of a sentence: what ends one, what is stepped over beside one, what makes one a party. */
import { CONJUNCTION, NAMING } from './phrase-classes.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** A comma, or a dash with space beside it; the comma of "9,000" has neither space nor mark after it. */
export const COMMA = /,.|(?:^|\s)[–—-]+(?:\s|$)/s;
/** Among them what stands behind the place from which news is sent: "Boca del Río.- Las autoridades". */
export const HARD = /[;:()[\]…!?¿¡]|\.\s?[–—-]+\s/;
/** A sentence ends elsewhere; within one, a period after a short title or an initial is an abbreviation's. */
const PERIOD = /\.\s/;
const LONGEST_ABBREVIATION = 4;
/** Marks of a quotation; the single ones are apostrophes as well. */
export const QUOTE = /["“”„«»]/;
const PRONOUN = anyOf('PersonPronoun', 'ThingPronoun');
const FILLER = anyOf('Adverb', 'Auxiliary', 'Negation', 'Time');
const NO_FILLER = anyOf('PersonPronoun', 'ThingPronoun', 'Organisation', 'Unnamed', 'Noun');
const TIME = anyOf('Time', 'Adjunct');
const CLAUSE_OPENER = anyOf('And', 'But', 'Complementiser', 'Subordinator', 'Relative');
const LONGEST_TIME = 4;

/** Token indices `[start, end)` of one sentence. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** "Dr.", "S.n.c.": the period after it ends nothing. */
const isAbbreviation = (token: Token): boolean =>
  token.capital && (token.text.length <= LONGEST_ABBREVIATION || token.text.includes('.'));

/** The first part of "12,6": its comma ends nothing. */
export const isDecimal = (token: Token): boolean => token.post === ',' && /\d$/.test(token.text);

/** Whether a phrase ends between a word and the next one. */
export function isBoundary(tokens: readonly Token[], left: number): boolean {
  const token = tokens[left];
  if (!token) return true;
  if (token.post === ' ') return false;
  if (token.post === ', ') return true;
  // "Bau- und Umweltamt": a hyphen that waits for the rest of its word.
  if (token.post === '- ' && has(tokens[left + 1], 'And')) return false;
  if (HARD.test(token.post) || (COMMA.test(token.post) && !isDecimal(token))) return true;
  if (PERIOD.test(token.post) && !isAbbreviation(token)) return true;
  return QUOTE.test(token.post) && (token.quoted || tokens[left + 1]?.quoted === true);
}

/** Whether there is a word, and a pronoun that may be a subject. */
export const isPronoun = (token: Token | undefined): boolean => hasAny(token, PRONOUN);

/** "Me Lucie Bart": a form of address that is also a function word, but for its capital. */
export const isForm = (token: Token | undefined): boolean => token?.capital === true && has(token, 'Spokesperson');

/** Words that stand between a subject and its verb: "ayer", "en un comunicado". */
export const isFiller = (token: Token | undefined): boolean =>
  (hasAny(token, FILLER) && !isForm(token) && !hasAny(token, NO_FILLER)) || has(token, 'Adjunct');

/** A word without a capital and without a class. */
export const isPlainWord = (token: Token | undefined): boolean => token?.capital === false && token.tags.size === 0;

/** A phrase with a capital, a pronoun or a party's noun in it. */
export function looksLikeParty(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (hasAny(token, NAMING) || (token?.capital && !has(token, 'Time'))) return true;
  }
  return false;
}

/** "na quarta-feira, 12,", "on Friday (5)": the number of a day that was named, between its marks. */
export function closesDate(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  return (
    number !== undefined &&
    has(tokens[at - 1], 'Time') &&
    /^\d{1,2}(?:\/\d{1,2})?$/.test(number.text) &&
    /^(?:,|\),?)\s*$/.test(number.post)
  );
}

/** "declarou, esta quinta-feira, | a ministra": the last word of a time between commas. */
export function closesTime(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'Time') || !/^,\s*$/.test(tokens[at]?.post ?? '')) return false;
  let k = at;
  while (
    k > 0 &&
    at - k < LONGEST_TIME &&
    (k === at || hasAny(tokens[k], TIME)) &&
    !/,/.test(tokens[k - 1]?.post ?? '')
  )
    k -= 1;
  return has(tokens[k], 'Time') && /^,\s*$/.test(tokens[k - 1]?.post ?? '');
}

/** Whether only adverbs stand between the cue and the last punctuation mark, or the sentence's start. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  return i < 0 || isBoundary(tokens, i) || hasAny(tokens[i], CONJUNCTION);
}

/** Whether a clause ends before the word at `at`: a punctuation mark, a conjunction, or the sentence's end. */
export function closesClause(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || isBoundary(tokens, at - 1) || hasAny(tokens[at], CLAUSE_OPENER);
}
