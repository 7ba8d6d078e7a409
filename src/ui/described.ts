import type { SourceType } from '../engine/types.ts';

/** Words that lead up to a description, in the six languages: articles, and what stands in their place. */
const LEADING =
  /^(?:(?:the|an?|one|another|her|his|its|their|il|lo|la|le|gli|i|una?|uno|el|los|las|unos|unas|sus?|les|une|des|son|sa|ses|os?|as|uma?|seu|sua)\s+|(?:l|un)['’]\s*)/iu;

/** The same in German, whose nouns all begin as names do. */
const LEADING_GERMAN = /^(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|(?:kein|sein|ihr)(?:e[mnrs]?)?)\s+/iu;

const hasCapital = (word: string): boolean => /[\p{Lu}\p{N}]/u.test(word);

/** Whether a party is only described in an article, as in "the company" or "il portavoce", and not called by a name. */
export function isDescribed(name: string, type?: SourceType): boolean {
  if (type === 'unnamed') return true;
  const rest = name.replace(LEADING_GERMAN, '');
  if (rest !== name) {
    // "Der Standard" is a paper; "die Deutsche Bahn" has a name after its article, "das Unternehmen" just a noun.
    const isTitle = type === 'outlet' && hasCapital(name.charAt(0));
    return !isTitle && rest.split(/\s+/).filter(hasCapital).length < 2;
  }
  const words = name.replace(LEADING, '').split(/\s+/);
  const isLed = LEADING.test(name) || !hasCapital(words[0] ?? '');
  if (isLed) return !words.some(hasCapital);
  // "Grupo brasileiro" at the beginning of a sentence; of papers the names are known.
  return type !== 'outlet' && words.length > 1 && !words.slice(1).some(hasCapital);
}

/** A description as it stands inside a sentence: what was written large there only begins one. */
export const lowered = (description: string): string =>
  LEADING.test(description) || LEADING_GERMAN.test(description)
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : description;
