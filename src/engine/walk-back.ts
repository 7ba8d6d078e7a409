/** The noun phrase that ends with a word: no parser, only word classes and punctuation; what cannot be told gives `null`, never a guess. */

import {
  CONJUNCTION,
  LINK,
  LINK_OR_AND,
  NAMING,
  OPENER,
  PARTY_NOUN,
  SPEAKING_NOUN,
  STEPPED,
} from './phrase-classes.ts';
import { isBoundary, isForm, isPronoun, looksLikeParty, type Phrase, QUOTE } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** A noun phrase longer than this is a clause that was not recognised; labelled sources have up to 14 words. */
export const LONGEST_PHRASE = 16;
/** An insertion between commas longer than this is a clause of its own. */
const LONGEST_INSERTION = 32;
const CLAUSE_WORD = anyOf(
  'Complementiser',
  'Relative',
  'Subordinator',
  'But',
  'If',
  'Say',
  'Verb',
  'Auxiliary',
  'Negation',
);
/** Words of listed phrases, whatever else they are. */
const LISTED = anyOf('Unnamed', 'Outlet', 'Noun');
const TRAILING = anyOf('And', 'But', 'Preposition', 'Adverb', 'Time', 'Determiner');
/** What no article is that opens a noun phrase behind another. */
const NO_NEXT = anyOf('Preposition', 'Indefinite');
/** What is no noun for a party behind an article: "il cui", "il giorno". */
const NO_OPENER = anyOf('Relative', 'Time');

/** Whether a noun phrase ends at a word, which is none of it. */
export function stopsPhrase(token: Token): boolean {
  // "chi segue il dossier", "tv di Stato", "stato maggiore", "those who know him": words of a listed phrase belong to it.
  if (hasAny(token, LISTED) || isForm(token) || (has(token, 'Auxiliary') && has(token, 'Organisation'))) return false;
  if (hasAny(token, LINK)) return has(token, 'If');
  return token.tags.hasAny(CLAUSE_WORD);
}

/** Index of the word before a bracketed acronym that ends at `k`: "Departamento (DIC) da PSP"; else -1. */
function acronymBefore(tokens: readonly Token[], k: number): number {
  if (!tokens[k]?.post.startsWith(')')) return -1;
  const acronym = /^\)\s*$/.test(tokens[k]?.post ?? '') && /\($/.test(tokens[k - 1]?.post ?? '');
  return acronym ? k - 1 : -1;
}

/**
 * "Présent sur place | le maire", "Arrivato in aula | il ministro": what opens the sentence says where somebody is, and an
 * article straight behind its noun opens who it is. English has clauses there ("workers at the plant the firm closed").
 */
function behindOpening(tokens: readonly Token[], { start, end }: Phrase): number {
  if (start > 0 || !has(tokens[1], 'Preposition') || hasAny(tokens[0], LINK_OR_AND)) return start;
  for (let k = 2; k < end - 1; k += 1) {
    const [noun, article, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
    if (hasAny(noun, NAMING)) return start;
    if (!has(article, 'Determiner') || hasAny(article, NO_NEXT) || has(article, 'OpensClause')) continue;
    if (next && !next.capital && !hasAny(next, NO_OPENER) && !hasAny(noun, LINK_OR_AND)) return k;
  }
  return start;
}

/** "two of | them", "deux d’entre | eux": where the part begins whose whole a pronoun is. */
function partBefore(tokens: readonly Token[], pronoun: number): number {
  let k = pronoun;
  while (pronoun - k < 2 && has(tokens[k - 1], 'Preposition') && !isBoundary(tokens, k - 1)) k -= 1;
  const part = k < pronoun && has(tokens[k - 1], 'Indefinite') && !isBoundary(tokens, k - 1);
  if (!part) return pronoun;
  // "L’un d’eux".
  return has(tokens[k - 2], 'Determiner') && !isBoundary(tokens, k - 2) ? k - 2 : k - 1;
}

/** Walks left from `from` to the start of the noun phrase that ends there. */
export function walkBack(tokens: readonly Token[], from: number): Phrase | null {
  // "En conferencia de | prensa, el alcalde": where somebody speaks.
  if (has(tokens[from], 'Adjunct')) return null;
  let start = from + 1;
  for (let k = from; k >= 0 && from - k < LONGEST_PHRASE; k -= 1) {
    const bracket = k < from ? acronymBefore(tokens, k) : -1;
    if (bracket >= 0) k = bracket;
    const token = tokens[k];
    if (!token || (k < from && bracket < 0 && isBoundary(tokens, k))) break;
    if (isPronoun(token)) {
      if (k === from) start = k;
      // "Ce dernier", "Este último": a pronoun of two words.
      if (k === from && isPronoun(tokens[k - 1]) && has(tokens[k - 1], 'Determiner') && !isBoundary(tokens, k - 1))
        start = k - 1;
      if (k === from) start = partBefore(tokens, start);
      break;
    }
    if (stopsPhrase(token) || (k < from && has(token, 'Adjunct'))) break;
    start = k;
  }
  const end = from + 1;
  return trim(tokens, { start: behindOpening(tokens, { start, end }), end });
}

/** Index of the word that opens the fronted prepositional phrase's successor: "In a statement | Apple". */
function afterFrontedPhrase(tokens: readonly Token[], start: number, end: number): number {
  let k = start + 1;
  while (k < end && hasAny(tokens[k], LINK)) k += 1;
  for (k += 1; k < end; k += 1) {
    const token = tokens[k];
    if (has(token, 'Determiner') && !has(tokens[k - 1], 'Preposition')) return k;
    if (token?.capital && !tokens[k - 1]?.capital && !hasAny(tokens[k - 1], LINK)) return k;
  }
  return end;
}

/** Drops adverbs, days, conjunctions and fronted prepositional phrases from the edges. */
export function trim(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let { start, end } = phrase;
  for (;;) {
    const token = tokens[start];
    if (start >= end || !token) return null;
    // "D'autres sources | affirment": a determiner that is written with a preposition.
    if (has(token, 'Preposition') && has(token, 'Indefinite')) break;
    if (has(token, 'Preposition') && !(token.capital && hasAny(token, PARTY_NOUN))) {
      const behind = afterFrontedPhrase(tokens, start, end);
      // "Desde la empresa | no confirman": nobody else is named, so it is they.
      start = behind === end && has(token, 'Origin') ? start + 1 : behind;
    } else if (hasAny(token, CONJUNCTION) || (hasAny(token, STEPPED) && !hasAny(token, OPENER))) start += 1;
    else break;
  }
  while (end > start && hasAny(tokens[end - 1], TRAILING) && !isPronoun(tokens[end - 1])) {
    if (hasAny(tokens[end - 1], SPEAKING_NOUN)) break;
    // "Page Six": a name's own number.
    if (has(tokens[end - 1], 'NewsName') && has(tokens[end - 2], 'NewsName')) break;
    // "Another says": a number or pronoun that stands alone.
    if (end - start === 1 && has(tokens[start], 'Indefinite')) break;
    end -= 1;
  }
  return end > start ? { start, end } : null;
}

/** The last index before `from` after which an opening mark of the insertion stands, or -1. */
export function insertionStart(tokens: readonly Token[], from: number, opener: RegExp): number {
  // "Orbis Inc. (NASDAQ: ORB)": within brackets a colon parts nothing.
  const end = opener.test('(') ? /;/ : /[;:]/;
  for (let k = from - 1; k >= 0 && from - k <= LONGEST_INSERTION; k -= 1) {
    const post = tokens[k]?.post ?? '';
    if (opener.test(post)) return k;
    if (end.test(post) || (QUOTE.test(post) && isBoundary(tokens, k))) return -1;
  }
  return -1;
}

/**
 * The noun phrase that ends with a word, whatever stands behind it: "A nurse, | on condition of anonymity, said".
 *
 * @param last index of its last word
 */
export const phraseEndingAt = (tokens: readonly Token[], last: number): Phrase | null =>
  last < 0 ? null : walkBack(tokens, last);

/** "Three ministers, none of whom | wished": the phrase before a comma, for a cue that opens its own relative clause. */
export function phraseBeforeComma(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = /^[”"»]?,/.test(tokens[at - 1]?.post ?? '') ? walkBack(tokens, at - 1) : null;
  return phrase && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** Words between somebody who wants no name and the words that say so. */
const SOMEBODY_REACH = 10;

/** "a nurse, | who asked not to be named": the noun phrase of somebody before a comma, whatever they are. */
export function somebodyBefore(tokens: readonly Token[], at: number): Phrase | null {
  for (let k = at - 1; k >= 0 && at - k <= SOMEBODY_REACH; k -= 1) {
    const phrase = /^[”"»]?,/.test(tokens[k]?.post ?? '') ? walkBack(tokens, k) : null;
    if (phrase && has(tokens[phrase.start], 'Indefinite')) return phrase;
  }
  // "Three workers who took part in the talks and asked": they open the sentence.
  const end = has(tokens[0], 'Indefinite') ? tokens.findIndex((token) => has(token, 'Relative')) : -1;
  return end > 1 && end < at ? { start: 0, end } : null;
}
