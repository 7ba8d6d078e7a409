import { numberOfWord } from '../engine/packs/naming.ts';
import { NAMINGS } from '../engine/packs/namings.ts';
import { WRITINGS } from '../engine/packs/writings.ts';

/**
 * Whether a description is a plural, which the verb behind it agrees with.
 *
 * @param language the article's
 */
export function isPlural(description: string, language: string): boolean {
  const [first = ''] = description.split(/\s+/);
  const naming = NAMINGS[language];
  const isCounted = naming !== undefined && numberOfWord(first.toLowerCase(), naming) !== undefined;
  return isCounted || (WRITINGS[language]?.isPlural(description) ?? false);
}
