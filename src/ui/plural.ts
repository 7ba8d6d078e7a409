import { FEMININE } from '../engine/packs/de/gender.ts';
import { numberOfWord } from '../engine/packs/naming.ts';
import { NAMINGS } from '../engine/packs/namings.ts';

/** Whether what an article calls a party is a plural, by the first words of it or by its noun. */

/** First words in the plural: articles, words for many, and nouns that stand without either. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  it: /^(?:[^'’]*i|le|delle|alcune|altre|certe|diverse|molte|numerose|parecchie|persone|più|sue|varie)$/i,
  es: /^\S*s$/i,
  pt: /^\S*s$/i,
  fr: /^\S*[sx]$/i,
  en: /^(?:both|few|many|multiple|numerous|other|people|several|some|sources|various)$/i,
  de: /^(?:alle|beide|einige|etliche|manche|mehrere|verschiedene|viele|zahlreiche)$/i,
};

/** "A handful of people", "un paio di fonti". */
const SOME = /^(?:a few|a (?:couple|group|handful|number) of|un paio di|un par de|um par de|ein paar|une poignée de) /i;

/** What stands behind the noun of an English description: "officials | with knowledge of the talks". */
const ENGLISH_TAIL =
  / (?:at|briefed|close|familiar|from|in|inside|involved|of|on|representing|speaking|to|who|with|within|working)\b.*$/s;
const ENGLISH_NOUN = /(?:media|people|[^'isu]s)$/i;

/** German articles of both numbers: the noun behind them tells. */
const GERMAN_OPENING = /^(?:die|ihre|keine|seine)$/i;
const GERMAN_SINGULAR = /^(?:da[sm]|de[mnrs]|ein(?:e[mnrs]?)?)$/i;
/** "Behörden", "Bauern", "Ermittler", "Vorstände", "Stadtwerke". */
const GERMAN_NOUN =
  /(?:[er]n|leute|ä\p{Ll}{1,4}e|(?<!mutt|schwest|tocht)er|(?:bericht|betrieb|dienst|emirat|konzern|kreis|niederland|verein|werk)e|(?:club|fan|klub|team)s|^USA)$/iu;
/** Firms are one, whatever their name ends with: "Volkswagen AG". */
const GERMAN_FIRM = / (?:AG|GmbH|KG|SE)(?![\p{L}\p{N}])/u;
function isGermanPlural(words: readonly string[], description: string): boolean {
  const [first = '', ...rest] = words;
  if (GERMAN_SINGULAR.test(first) || GERMAN_FIRM.test(description)) return false;
  const nouns: string[] = [];
  for (const word of GERMAN_OPENING.test(first) ? rest : words) {
    if (/^\p{Lu}/u.test(word)) nouns.push(word);
    // "die Sprecherin | der Behörden".
    else if (nouns.length > 0) break;
  }
  // "die Berliner | Polizei": where it is, is no noun of its own.
  const noun = nouns.find((word, at) => !(word.endsWith('er') && at + 1 < nouns.length)) ?? '';
  return !FEMININE.test(noun) && GERMAN_NOUN.test(noun);
}

/**
 * Whether a description is a plural, which the verb behind it agrees with.
 *
 * @param language the article's
 */
export function isPlural(description: string, language: string): boolean {
  const words = description.split(/\s+/);
  const [first = ''] = words;
  const naming = NAMINGS[language];
  if (OPENINGS[language]?.test(first) || (naming && numberOfWord(first.toLowerCase(), naming))) return true;
  if (SOME.test(description)) return true;
  if (language === 'de') return isGermanPlural(words, description);
  if (language !== 'en' || /^(?:an?|one) /i.test(description)) return false;
  const noun = description.replace(ENGLISH_TAIL, '');
  return ENGLISH_NOUN.test(noun) && !/(?:^| )news$/i.test(noun);
}
