/** Words that lead up to a description, in the six languages: articles, and what stands in their place. */
const LEADING =
  /^(?:(?:the|an?|one|another|her|his|its|their|il|lo|la|le|gli|i|una?|uno|el|los|las|unos|unas|sus?|les|une|des|son|sa|ses|os?|as|uma?|seu|sua)\s+|(?:l|un)['’]\s*)/iu;

/** The same in German, whose nouns all begin as names do. */
const LEADING_GERMAN = /^(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|(?:kein|sein|ihr)(?:e[mnrs]?)?)\s+/iu;

const isLed = (name: string): boolean => LEADING.test(name) || LEADING_GERMAN.test(name);

/** "The Treasury", "Das Ministerium", "Il ministero", but not "El Salvador": a first word that only begins a sentence. */
const BEGUN = /^(?:[Tt]he\s|(?:\p{L}+\s+|\p{L}+['’]\s*)\p{Ll})/u;

/** A party as it is written inside a sentence, where it stood at the beginning of one. */
export function lowered(name: string): string {
  const isBegun = LEADING_GERMAN.test(name) || (isLed(name) && BEGUN.test(name));
  return isBegun ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * A party as it is written at the beginning of a line, where it stood inside a sentence.
 *
 * @param isDescribed whether it is no name, which may begin small, but what an article calls somebody
 */
export const raised = (name: string, isDescribed = false): string =>
  isLed(name) || isDescribed ? name.charAt(0).toUpperCase() + name.slice(1) : name;
