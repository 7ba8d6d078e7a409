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
  if (LEADING.test(name) || !hasCapital(words[0] ?? '')) return !words.some(hasCapital);
  // "Grupo brasileiro" at the beginning of a sentence; of papers the names are known.
  return type !== 'outlet' && words.length > 1 && !words.slice(1).some(hasCapital);
}

const isLed = (name: string): boolean => LEADING.test(name) || LEADING_GERMAN.test(name);

/** "The Treasury", "Das Ministerium", "Il ministero", but not "El Salvador": a first word that only begins a sentence. */
const BEGUN = /^(?:[Tt]he\s|(?:\p{L}+\s+|\p{L}+['’]\s*)\p{Ll})/u;

/** A party as it is written inside a sentence, where it stood at the beginning of one. */
export function lowered(name: string): string {
  const isBegun = LEADING_GERMAN.test(name) || (isLed(name) && BEGUN.test(name));
  return isBegun ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A party as it is written at the beginning of a line, where it stood inside a sentence. */
export const raised = (name: string, type?: SourceType): string =>
  isLed(name) || isDescribed(name, type) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
