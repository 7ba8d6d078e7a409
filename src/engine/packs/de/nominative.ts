/**
 * German names as they are called: "laut dem türkischen Ministerium" speaks of "das türkische Ministerium". The article
 * tells the case, the noun's ending its gender; grammar after Duden 4, on the weak declension of adjectives.
 */
import type { Declension } from '../declension.ts';
import { FEMININE, NEUTER } from './gender.ts';
import { postpositions } from './postpositions.ts';

/** Plurals that have an "n" in the dative only: "Streitkräften"; behind an article also "Ermittlern". */
const DATIVE_PLURAL = /(?:kräfte|leute|berichte|dienste|kreise|verbände|werke|stände)n$/;
const DATIVE_PLURAL_OF_PEOPLE = /(?<!Konz|konz|Bay|Luz|Eft)(?<=\p{Ll}{2})e[lr]n$/u;

/** Article, adjectives, noun, and what follows it. */
const PHRASE = /^(?!Den Haag)([Dd]e[mnrs]|[Ee]ine[mnrs])((?: \p{Ll}[\p{L}-]*en)*) (\p{Lu}[\p{L}-]*)(.*)$/su;

const withoutS = (noun: string): string =>
  noun.replace(/(?<=\p{Ll}{2})s$/u, '').replace(/(?<=amt|gericht|institut|werk|haus)e$/i, '');

/** "dem | türkischen | Ministerium", of which the article tells the case. */
function declined(article: string, adjectives: string, noun: string): string | null {
  const weak = adjectives.replace(/en(?= |$)/g, 'e');
  const indefinite = /^e/i.test(article);
  const masculine = (bare: string): string =>
    indefinite ? `ein${adjectives.replace(/en(?= |$)/g, 'er')} ${bare}` : `der${weak} ${bare}`;
  const neuter = (bare: string): string =>
    indefinite ? `ein${adjectives.replace(/en(?= |$)/g, 'es')} ${bare}` : `das${weak} ${bare}`;
  const ending = article.slice(-1);
  if (ending === 'r') {
    // "der Polizei"; but "der Konzern" and "der Behörden" are what they are, or a plural's genitive.
    return FEMININE.test(noun) ? `${indefinite ? 'eine' : 'die'}${weak} ${noun}` : null;
  }
  if (ending === 'n') {
    if (DATIVE_PLURAL.test(noun) || DATIVE_PLURAL_OF_PEOPLE.test(noun))
      return indefinite ? null : `die${adjectives} ${noun.slice(0, -1)}`;
    if (/en$/.test(noun)) return indefinite ? null : `die${adjectives} ${noun}`;
    return masculine(noun);
  }
  const bare = ending === 's' ? withoutS(noun) : noun;
  return NEUTER.test(bare) ? neuter(bare) : masculine(bare);
}

/**
 * A German name in the case in which somebody is called by it.
 *
 * @param name as it stands in a sentence: "dem türkischen Ministerium", "Streitkräften der Ukraine"
 * @returns "das türkische Ministerium", "Streitkräfte der Ukraine"; the name itself where nothing tells its case
 */
export function nominative(name: string): string {
  const [, article = '', adjectives = '', noun = '', rest = ''] = PHRASE.exec(name) ?? [];
  if (article !== '') return `${declined(article, adjectives, noun) ?? `${article}${adjectives} ${noun}`}${rest}`;
  const [first = ''] = name.split(' ');
  if (DATIVE_PLURAL.test(first) && /^\p{Lu}/u.test(first)) return name.replace(first, first.slice(0, -1));
  // "Verteidigungsministeriums".
  const bare = /\p{Ll}s$/u.test(first) ? withoutS(first) : first;
  return bare !== first && NEUTER.test(bare) && !NEUTER.test(first) ? name.replace(first, bare) : name;
}

/** Genitives that end in "es": "Amtes", "Verbandes", "Hauses". */
const LONG_GENITIVE = /(?<=[bdfgkptzß]|ss|s|sch)es$/;

/** The ending of the dative: "aus Kreisen", "Insidern zufolge". */
const DATIVE_OF_PEOPLE = /(?<=kreise|er)n$/i;

/** How German names are declined. */
export const declension: Declension = {
  nominative,
  withoutGenitive: (noun) => noun.replace(LONG_GENITIVE, '').replace(/(?<=[^s])s$/, ''),
  withoutDative: (noun) => noun.replace(DATIVE_OF_PEOPLE, ''),
  withoutOwning: (name) => name.replace(/(?<=\p{Ll})s$/u, ''),
  formsOfOutlet: (word, isLast) => [word, ...(isLast ? [`${word}s`] : []), ...(word.endsWith('e') ? [`${word}n`] : [])],
  stemOfOutlet: (word) => word.replace(/[ns]$/, ''),
  outletCompound: /-(?:Infos?|Informationen|Berichte?s?|Berichten|Meldung(?:en)?|Artikels?|Recherchen?)$/,
  postpositions,
};
