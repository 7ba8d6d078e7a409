/** What a phrase calls somebody, as it stands in a sentence of its own. */
import { DECLENSIONS } from './packs/declensions.ts';
import type { LanguagePack } from './packs/pack.ts';
import { textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const UNNAMED = anyOf('Unnamed');

/** Whether an article of more than one case that opens a phrase is no subject's: behind a preposition or a noun. */
const isOblique = (tokens: readonly Token[], { start }: Phrase): boolean =>
  has(tokens[start], 'EitherCase') &&
  start > 0 &&
  tokens[start - 1]?.post === ' ' &&
  (has(tokens[start - 1], 'Preposition') || tokens[start - 1]?.capital === true);

/**
 * What a phrase calls somebody, as it stands in a sentence of its own. Where articles show the case ("des Ministeriums",
 * "laut der Stadt") the article goes, and the ending of the genitive with it; of those without a name the ending of the
 * dative goes ("aus Kreisen").
 */
export function inNominative(tokens: readonly Token[], phrase: Phrase, { language }: LanguagePack): string {
  const text = textOf(tokens, phrase);
  const declension = DECLENSIONS[language];
  if (!declension) return text;
  const first = tokens[phrase.start];
  const inner = has(first, 'Oblique') || isOblique(tokens, phrase);
  const start = inner ? phrase.start + 1 : phrase.start;
  const noun = tokens[start];
  if (!noun?.capital || start >= phrase.end) return text;
  const before = tokens[start - 1];
  const genitive = has(before, 'Oblique') && has(before, 'StrongGenitive');
  const governed = has(before, 'Preposition') || declension.postpositions.includes(tokens[phrase.end]?.normal ?? '');
  const dative = governed && hasAny(noun, UNNAMED);
  if (!inner && !genitive && !dative) return text;
  const word = dative ? declension.withoutDative(noun.text) : noun.text;
  const bare = genitive ? declension.withoutGenitive(word) : word;
  return bare + textOf(tokens, { start, end: phrase.end }).slice(noun.text.length);
}
