/** People without a name, of whom an article speaks again: "the people" are the "two people familiar with the matter". */
import { inNominative } from './in-nominative.ts';
import { type Context, type Party, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
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

/** "one of them", "un altro", "d'autres": who has no noun, and stands for some of the unnamed people of before, or for others. */
export function someAgain(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const last = recentlyUnnamed(context);
  if (!last) return null;
  const words = tokens.slice(phrase.start, phrase.end);
  const isIndefinite = has(words[0], 'Indefinite') && words.every((token) => has(token, 'Indefinite'));
  // "one of them" is of those that spoke before; "un altro" is none of them.
  const isOfThem = isIndefinite
    ? !has(words.at(-1), 'Determiner')
    : isPronoun(words.at(-1)) && words.every((token) => has(token, 'Unnamed'));
  if (!isOfThem) return isIndefinite ? othersAt(tokens, phrase) : null;
  if (!isOfOthers(tokens, phrase, last, context)) return { ...last, phrase };
  return party('bystander', phrase, inNominative(tokens, phrase, context.pack), { described: true });
}
