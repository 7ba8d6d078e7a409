/** Outlets that a phrase has by a name, on a list or in the form of one. */
import { type OutletName, outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, type PartyType, party, textOf } from './party.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import { isGivenName } from './phrase-parts.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** What a publication is to this article: the one that is being read, a body that speaks for itself, or an outlet. */
export const publication = (name: string, { own, registry }: Context): PartyType =>
  own.is(name) ? 'own-outlet' : registry.speaksForItself(name) ? 'organisation' : 'outlet';

/** The outlet that a phrase names. "Bloomberg | sui colloqui": what its report is about is no part of the name. */
export function outletParty(tokens: readonly Token[], phrase: Phrase, named: OutletName, context: Context): Party {
  const end = has(tokens[named.end], 'Preposition') ? named.end : Math.max(named.end, phrase.end);
  return party(publication(named.name, context), { start: phrase.start, end }, named.name);
}

/** "la Repubblica | Ceca": a publication's name that begins that of a country. */
export const beginsCountry = (tokens: readonly Token[], { end }: OutletName): boolean =>
  has(tokens[end - 1], 'Government') && has(tokens[end], 'Government');

/** "Rfi": a publication's name that is also a body's in the language. */
export const isListedBody = (tokens: readonly Token[], named: OutletName): boolean =>
  (named.end - named.start === 1 && has(tokens[named.start], 'Organisation')) || beginsCountry(tokens, named);

const LINK = anyOf('Preposition', 'Determiner');

/** Words between a paper's noun and the place: "La Tribune | de la | Ville". */
const LONGEST_LINK = 2;

/**
 * "Corriere | di Norval", "La Tribuna | de Halm", "Halm | Tribune": the whole of a name whose noun is another's name too.
 *
 * @param from where the phrase starts
 */
export function wholeName(tokens: readonly Token[], named: OutletName, from: number, pack: LanguagePack): OutletName {
  const behind = tokens[named.end];
  const upTo = (end: number, first = named.start): OutletName => ({
    ...named,
    end,
    name: textOf(tokens, { start: first, end }),
    ambiguous: false,
  });
  // "Sport | Daily", "the Sun | Chronicle": another paper than the one on the list.
  if (!pack.capitalNouns && behind?.capital && tokens[named.end - 1]?.post === ' ' && isPaper(behind))
    return upTo(named.end + 1, has(tokens[named.start], 'Determiner') ? named.start + 1 : named.start);
  const noun = tokens[named.end - 1];
  if (!noun?.capital || !has(noun, 'OutletName') || has(noun, 'Government')) return named;
  if (!pack.headFirst) {
    // "the Evening | Ledger": a phrase starts behind words for a time.
    const isReached = named.start > from || has(tokens[named.start - 1], 'Time');
    const before = named.end - named.start === 1 && isReached ? tokens[named.start - 1] : undefined;
    const other = before && before.tags.size > 0 && !has(before, 'Time');
    if (!before?.capital || other || before.post !== ' ' || isGivenName(tokens, named.start - 1)) return named;
    return { ...named, start: named.start - 1, name: `${before.text} ${named.name}`, ambiguous: false };
  }
  // "Corriere | Finanziario".
  if (behind?.capital && behind.tags.size === 0 && noun.post === ' ' && !opensSentence(tokens, named))
    return upTo(named.end + 1);
  let end = named.end;
  while (
    end - named.end < LONGEST_LINK &&
    hasAny(tokens[end], LINK) &&
    tokens[end]?.capital === false &&
    joins(tokens, end - 1)
  )
    end += 1;
  const place = tokens[end];
  const isOf = end > named.end && has(tokens[named.end], 'Of') && joins(tokens, end - 1);
  if (!isOf || !place?.capital || (place.tags.size > 0 && !has(place, 'Time'))) return named;
  return upTo(end + 1);
}

const BEHIND_NAME = anyOf('Preposition', 'Determiner', 'And', 'Relative');
const BEFORE_PAPER = anyOf('Preposition', 'Say', 'Subordinator');
const BEHIND_SUBJECT = anyOf('Preposition', 'Determiner', 'And', 'Relative', 'Say', 'Auxiliary');

/** "Secondo il Corriere | Conte lascerà": whether a word behind a paper's name is the subject of what it reports. */
function opensSentence(tokens: readonly Token[], { start, end }: OutletName): boolean {
  if (end + 1 >= tokens.length || isBoundary(tokens, end)) return false;
  const article = has(tokens[start - 1], 'Determiner') && !has(tokens[start - 1], 'Preposition');
  const isGoverned = hasAny(tokens[article ? start - 2 : start - 1], BEFORE_PAPER);
  return !hasAny(tokens[end + 1], isGoverned ? BEHIND_NAME : BEHIND_SUBJECT);
}

/** "Daily", "Chronicle": a word that ends papers' names. */
const isPaper = (token: Token): boolean => has(token, 'OutletName') && !has(token, 'Crew') && !has(token, 'Government');

/** Whether nothing but a space parts a word from the next. */
const joins = (tokens: readonly Token[], k: number): boolean => /^\s?$/.test(tokens[k]?.post ?? '');

/**
 * The first outlet in a phrase; else "Corriere | della Sera", "USA | Today": a name whose last word is one for a time,
 * which no phrase ends with.
 */
export function outletIn(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): OutletName | null {
  let trimmed: OutletName | null = null;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const found = outletAt(tokens, k);
    if (found && found.end <= phrase.end) {
      const whole = wholeName(tokens, found, phrase.start, pack);
      // "Gazeta | da Tarde": a phrase ends before words for a time.
      return whole.end <= phrase.end || has(tokens[whole.end - 1], 'Time') ? whole : found;
    }
    if (found && !trimmed && has(tokens[found.end - 1], 'Time')) trimmed = found;
  }
  return trimmed;
}

/** Words of a name on no list. */
const LONGEST_TITLE = 6;

/**
 * "le journal | Le Courrier du Lac": a name that opens with an article of its own behind a noun for a publication, on a list
 * or not. The last word of "Il Giorno" is one for a time, which no phrase ends with.
 */
export function titleBehindNoun(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  const joins = (k: number): boolean => /^\s$/.test(tokens[k]?.post ?? '');
  // "Le Conseil d'|État".
  const links = (k: number): boolean => has(tokens[k], 'Preposition') && /^\s?$/.test(tokens[k]?.post ?? '');
  let at = start + 1;
  while (at <= end && !(tokens[at]?.capital && has(tokens[at], 'Determiner') && tokens[at + 1]?.capital)) at += 1;
  const noun = tokens.slice(start, at).some((token) => !token.capital && has(token, 'Outlet'));
  if (at > end || !noun || !joins(at - 1) || !joins(at)) return null;
  let to = at + 2;
  while (to - at < LONGEST_TITLE && joins(to - 1)) {
    const linked = links(to) && tokens[to + 1]?.capital ? 2 : 0;
    const more = tokens[to]?.capital ? 1 : linked;
    if (more === 0) break;
    to += more;
  }
  const listed = outletAt(tokens, at) ?? outletAt(tokens, at + 1);
  // "le quotidien Le Monde | Jean Dupont": only a place goes on with a name that is known.
  const isKnown = listed && (listed.end >= to || !links(listed.end));
  return isKnown ? { start: listed.start, end: listed.end } : { start: at, end: to };
}

/** A name of up to four words in quotation marks: „Daily NK“. */
export function isQuotedName(tokens: readonly Token[], start: number, end: number): boolean {
  const before = start === 0 ? (tokens[0]?.pre ?? '') : (tokens[start - 1]?.post ?? '');
  return /["“„«»]$/.test(before) && /^["“”«»]/.test(tokens[end - 1]?.post ?? '');
}

/** Whether nothing but a preposition and an article stand between a noun and a name. */
export const isOwner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 3 &&
  tokens.slice(from, to).every((t) => t.tags.has('Preposition') || t.tags.has('Determiner') || t.tags.has('Outlet'));
