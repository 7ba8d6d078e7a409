import { AGREEMENTS } from '../engine/packs/agreements.ts';
import { numberOfWord } from '../engine/packs/naming.ts';
import { NAMINGS } from '../engine/packs/namings.ts';

/**
 * Whether a description is a plural, which the verb behind it agrees with.
 *
 * @param language the article's
 */
export function isPlural(description: string, language: string): boolean {
  const [first = ''] = description.split(/\s+/);
  const naming = NAMINGS[language];
  const isCounted = naming !== undefined && numberOfWord(first.toLowerCase(), naming) !== undefined;
  return isCounted || (AGREEMENTS[language]?.isPlural(description) ?? false);
}
