/** People without a name, of whom an article speaks again: "the people" are the "two people familiar with the matter". */
import { type Context, type Party, REACH_OF_PRONOUN } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const UNNAMED = anyOf('Unnamed');

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
  const near = context.block - context.lastUnnamedBlock <= REACH_OF_PRONOUN ? context.unnamed.at(-1) : undefined;
  if (near && (anybody || isMeant(near))) return near;
  return hasAny(noun, always) ? (context.unnamed.findLast(isMeant) ?? null) : null;
}
