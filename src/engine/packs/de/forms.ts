/** Word lists and the forms of nouns. */

/** Words and phrases, a semicolon or a line apart. */
export const list = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s*[;\n]\s*/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** The forms of a noun; a form that no noun has does no harm. */
export const inflect = (text: string, endings: readonly string[]): string[] =>
  list(text).flatMap((word) => endings.map((ending) => word + ending));

const THING = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'];
/** "Sprecher", "Sprecherin"; "Beamter" and its like are listed. */
const PERSON = ['', 's', 'es', 'n', 'en', 'e', 'in', 'innen'];
/** A noun for a thing or body in its cases. */
export const things = (text: string): string[] => inflect(text, THING);
/** A noun for a body or an outlet: its plural never ends in "er", or "Bank" would make the "Banker" one. */
export const bodies = (text: string): string[] => inflect(text, ['', 's', 'es', 'n', 'en', 'e']);
/** A noun for people, men and women, in its cases. */
export const people = (text: string): string[] => inflect(text, PERSON);

/** Adjectives and participles as nouns: "Angestellter", "die Angestellten". */
export const adjectival = (text: string): string[] => inflect(text, ['e', 'er', 'en', 'em', 'es']);
