/** People without a name, of whom an article speaks again: "the people" are the "two people familiar with the matter". */
import { inNominative } from './in-nominative.ts';
import { type Context, type Party, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
import { numberIn } from './phrase-parts.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const UNNAMED = anyOf('Unnamed');

/** The people without a name who were told last, where that was just before. */
export const recentlyUnnamed = ({ unnamed, block, lastUnnamedBlock }: Context): Party | null =>
  block - lastUnnamedBlock <= REACH_OF_PRONOUN ? (unnamed.at(-1) ?? null) : null;

/**
 * The people of before for whom an article and a noun stand: of a noun that is for such people only ("the sources") those
 * who were told last, of any other ("the men") those who were told just before.
 *
 * @param always classes of nouns that are for such people only, here
 */
export function unnamedAgain(
  tokens: readonly Token[],
  { start, end }: Phrase,
  context: Context,
  always = UNNAMED,
): Party | null {
  const [article, noun] = [tokens[start], tokens[start + 1]];
  // “fontes citadas pela Bloomberg” are not “a Bloomberg”.
  if (end - start !== 2 || !noun || (noun.capital && !context.pack.capitalNouns)) return null;
  if (!has(article, 'Determiner') || has(article, 'Indefinite')) return null;
  const isMeant = ({ name }: Party): boolean => name.toLowerCase().split(' ').includes(noun.normal);
  // "Die Personen", behind "Insidern".
  const anybody = has(noun, 'AnyPerson');
  const near = recentlyUnnamed(context);
  if (near && (anybody || isMeant(near))) return near;
  return hasAny(noun, always) ? (context.unnamed.findLast(isMeant) ?? null) : null;
}

/**
 * "fontes da polícia", of "um deles"; "Insiders say two men fled. | One of them": whether some of several people are none
 * of the unnamed people of before, who are of another gender, or behind whom others were spoken of.
 */
function isOfOthers(tokens: readonly Token[], phrase: Phrase, { name }: Party, context: Context): boolean {
  const { pack, registry, block, lastUnnamedBlock } = context;
  const isStrange = ({ normal }: Token): boolean => pack.strangers?.[normal]?.test(name) === true;
  const at = tokens[phrase.start]?.start ?? 0;
  return (
    tokens.slice(phrase.start, phrase.end).some(isStrange) ||
    registry.openers.hasPeopleSince(name, lastUnnamedBlock, block, at)
  );
}

/** "D'autres", "plusieurs autres": people without a noun, of whom a phrase may have the first word only. */
function othersAt(tokens: readonly Token[], { start, end }: Phrase): Party {
  let last = end;
  while (has(tokens[last], 'Indefinite') && !has(tokens[last], 'Of') && !isBoundary(tokens, last - 1)) last += 1;
  return party('unnamed', { start, end: last }, textOf(tokens, { start, end: last }));
}

/** Words of "one of the people". */
const LONGEST_PART = 5;
const LINK = anyOf('Preposition', 'Determiner', 'GenitiveArticle');

/** Where the links behind "one", "l’une", "two" begin that lead to whose part they are; -1 where there are none. */
function linksOfPart(tokens: readonly Token[], { start, end }: Phrase): number {
  let from = start;
  while (from < end - 1 && hasAny(tokens[from], NUMERAL) && !hasAny(tokens[from], PREPOSITION)) from += 1;
  if (from === start && has(tokens[start], 'Determiner') && has(tokens[start + 1], 'Indefinite')) from = start + 2;
  const isLinked = from > start && from < end - 1 && tokens.slice(from, end - 1).every((token) => hasAny(token, LINK));
  return isLinked && end - start <= LONGEST_PART ? from : -1;
}

/** "two of them", "deux d’entre eux", "zwei von ihnen". */
const isPartOfThem = (tokens: readonly Token[], phrase: Phrase): boolean =>
  isPronoun(tokens[phrase.end - 1]) && linksOfPart(tokens, phrase) >= 0;

/**
 * "One of the people", "l’une de ces personnes": some of those who were told just before, of whom no more
 * is known than how many they are.
 */
export function someOfThem(tokens: readonly Token[], { start, end }: Phrase, context: Context): Party | null {
  const near = recentlyUnnamed(context);
  const last = tokens[end - 1];
  if (!near || !last || linksOfPart(tokens, { start, end }) < 0) return null;
  const isMeant = near.name.toLowerCase().split(' ').includes(last.normal);
  if (!isMeant && !has(last, 'AnyPerson')) return null;
  return party('unnamed', { start, end }, textOf(tokens, { start, end }), {
    number: numberIn(tokens, { start, end }, context.pack),
  });
}

const NUMERAL = anyOf('Indefinite');
const PREPOSITION = anyOf('Preposition', 'GenitiveArticle');

/** "one of them", "un altro", "d'autres": who has no noun, and stands for some of the unnamed people of before, or for others. */
export function someAgain(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const last = recentlyUnnamed(context);
  if (!last) return null;
  const words = tokens.slice(phrase.start, phrase.end);
  const isIndefinite = has(words[0], 'Indefinite') && words.every((token) => has(token, 'Indefinite'));
  // "one of them" is of those that spoke before; "un altro" is none of them.
  const isPart = isIndefinite ? !has(words.at(-1), 'Determiner') : isPartOfThem(tokens, phrase);
  const isOfThem = isPart || (isPronoun(words.at(-1)) && words.every((token) => has(token, 'Unnamed')));
  if (!isOfThem) return isIndefinite ? othersAt(tokens, phrase) : null;
  const { number: all, ...rest } = last;
  const number = isPart ? numberIn(tokens, phrase, context.pack) : all;
  if (!isOfOthers(tokens, phrase, last, context))
    return { ...rest, ...(number === undefined ? {} : { number }), phrase };
  return party('bystander', phrase, inNominative(tokens, phrase, context.pack), { described: true });
}
