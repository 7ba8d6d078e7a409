import type { SourceType } from '../engine/types.ts';

/** How a party is written in sentences of the interface: its words are the article's, in any of the six languages. */

/** Words that lead up to a description: articles, and what stands in their place. */
const LEADING =
  /^(?:(?:the|an?|one|another|her|his|its|their|il|lo|la|le|gli|i|una?|uno|el|los|las|unos|unas|sus?|les|une|des|son|sa|ses|os?|as|uma?|seu|sua)\s+|(?:l|un)['’]\s*)/iu;

/** The same in German, whose nouns all begin as names do. */
const LEADING_GERMAN = /^(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|(?:kein|sein|ihr)(?:e[mnrs]?)?)\s+/iu;

/** Pronouns of the six languages: as the whole name of a party, they tell no reader who it is. */
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|either|neither|both|who|er|sie|es|ihm|ihn|ihr|ihnen|man|beide|diese[rs]?|jene[rs]?|wer|il|elle|on|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|qui|lei|loro|egli|ella|ess[aeio]|quest[aeio]|entramb[ei]|chi|él|ello|ellas|ellos|[eé]st[ae]|amb[ao]s|quien|el[ae]s?|quem|the latter|letztere[rs]?|ce dernier|cette dernière|ces derni(?:er|ère)s|quest['’]ultim[oa]|quest[ei] ultim[ei]|est[ea] últim[oa]|est[oa]s últim[oa]s)$/iu;

/** German bodies that are what they are without a purpose: in "der Konzern für die Region" that goes with the verb. */
const WITH_PURPOSE_OF_VERB =
  /^(\p{L}+ (?:Bank|Betreiber|Fabrik|Firma|Gruppe|Hersteller|Klub|Konzern|Partei|Polizei|Regierung|Unternehmen|Verlag)) für (?:das|den|die|ein\p{L}*|ihre?n?|seine?n?) .*$/u;

/**
 * A party as it stands within a line: a paper keeps its article, "The Information", a company that began a sentence does not.
 */
export const namedWithin = (party: Called, isOutlet: boolean, text: (key: 'party_unclear') => string): string =>
  isOutlet && !party.described ? party.name : lowered(shownName(party, text));

/**
 * Whether nothing but one name of a party is known: who is a person is told with a first name or a role somewhere, and a body
 * need not be.
 */
export const isNameOnly = (
  party: Called & { readonly type: SourceType; readonly role?: string | undefined },
): boolean => party.type === 'person' && !party.described && !party.role && !party.name.includes(' ');

/** A party with what it is and whom it belongs to. */
interface Standing extends Called {
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the last word of a part has where a name says it as a genitive: "ein Sprecher des Ministeriums". */
const GENITIVES = ['', 's', 'es'];

/** Whether all words of a part stand in a name, whole: "Corrado" and "Lemaire" say nothing of an "ad" or a "maire". */
function says(name: string, part: string): boolean {
  const words = ` ${wordsIn(name).join(' ')} `;
  const wanted = wordsIn(part).join(' ');
  return GENITIVES.some((ending) => words.includes(` ${wanted}${ending} `));
}

/** "Rita Eni": whoever is called by two names has the second from no body. */
const hasSurname = ({ name, described = false }: Called, part: string): boolean =>
  !described && /^\p{Lu}\S* \S+$/u.test(name) && name.endsWith(` ${part}`);

/** Role and organisation of a party as they stand behind its name, without what that says already. */
export const standingOf = (party: Standing): readonly string[] =>
  [party.role ?? '', inFull(party.organisation ?? '')]
    .filter((part) => part !== '' && (hasSurname(party, part) || !says(party.name, part)))
    .map(lowered);

/** What a party is called: by a name, or, where it is `described`, by what the article calls it. */
export interface Called {
  readonly name: string;
  readonly described?: boolean | undefined;
}

/** Whether an article calls a party by nothing but a pronoun. */
export const isUnclear = ({ name, described = false }: Called): boolean => described && PRONOUN.test(name);

/** "the owner of the pier, Seaboard Inc": the name says it all. */
const BEFORE_NAME = /^\p{L}+(?:\s+|['’]\s*)\p{Ll}[^,]*, (?=\p{Lu})/u;

/** "Orbis S.p.A": the last of its full stops looked like the end of a sentence. */
const WITHOUT_LAST_STOP = /(?<![\p{L}.])\p{Lu}(?:\.\p{L}{1,2})+$/u;

const inFull = (name: string): string =>
  (isLed(name) ? name.replace(BEFORE_NAME, '') : name).replace(WITHOUT_LAST_STOP, '$&.');

/**
 * A party as a reader is shown it: without what stands behind a description or before a name, and in our words where nobody
 * knows who it is.
 */
export function shownName(party: Called, text: (key: 'party_unclear') => string): string {
  if (isUnclear(party)) return text('party_unclear');
  if (!party.described) return inFull(party.name);
  return inFull(
    party.name
      .replace(/, .*$/s, '')
      .replace(/ zufolge$/, '')
      .replace(WITH_PURPOSE_OF_VERB, '$1'),
  );
}

/** Words that say how many there are, and what else sources are led by that stand without an article. */
const COUNTING =
  /^(?:two|three|four|five|six|several|some|many|other|people|sources|due|tre|quattro|cinque|sei|alcun[ie]|divers[ie]|varie?|altr[ie]|persone|fonti|dos|cuatro|cinco|seis|vari[oa]s|algun[oa]s|otr[oa]s|personas|fuentes|deux|trois|quatre|cinq|plusieurs|certaine?s|quelques|zwei|drei|vier|fünf|sechs|mehrere|einige|vertraute|dois|duas|três|quatro|vári[oa]s|algu[mn]a?s|outr[oa]s|pessoas|fontes)\s/iu;

/** Names that begin as if they were led by an article or a number. */
const NOT_LED =
  /^(?:Den Haag|Des Moines|El Salvador|Las Vegas|Le Havre|Le Mans|Los [AÁ]ngeles|People Before|Six Flags|Three UK)(?![\p{L}\p{N}])/u;

const isLed = (name: string): boolean => !NOT_LED.test(name) && (LEADING.test(name) || LEADING_GERMAN.test(name));

/** A name without an article, in small letters, as two ways to write it are compared. */
export const unled = (name: string): string => name.replace(LEADING, '').toLowerCase();

const isCounted = (name: string): boolean => COUNTING.test(name) && !NOT_LED.test(name);

/** Whether a name has an article of its own, or another word in its place. */
export const isLedOrCounted = (name: string): boolean => isLed(name) || isCounted(name);

/**
 * "The Treasury", "Das Ministerium", "Il ministero", "El Gobierno regional", but not "El Salvador": a first word that only
 * begins a sentence.
 */
const BEGUN = /^(?:[Tt]he\s|(?:\p{L}+\s+|\p{L}+['’]\s*)(?:.*\s)?\p{Ll})/u;

/** Whether a name begins with words of its language that are no part of it: "el sindicato Mar Libre". */
export const isBegun = (name: string): boolean => isLed(name) && (LEADING_GERMAN.test(name) || BEGUN.test(name));

/** What an article calls somebody, inside a sentence: but in German nothing in it is a name, and has a capital of its own. */
export const loweredDescription = (description: string, language: string): string =>
  language === 'de' || /^\p{Lu}{2}/u.test(description)
    ? lowered(description)
    : description.charAt(0).toLowerCase() + description.slice(1);

/** A party as it is written inside a sentence, where it stood at the beginning of one. */
export function lowered(name: string): string {
  const isSmall = isCounted(name) || isBegun(name);
  return isSmall ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * A party as it is written at the beginning of a line, where it stood inside a sentence.
 *
 * @param isDescribed whether it is no name, which may begin small, but what an article calls somebody
 */
export const raised = (name: string, isDescribed = false): string =>
  isLed(name) || isDescribed || COMMON_OPENING.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** "partito di Mari", "betroffene Kunden": what begins with a common word; but "eBay" and "g1". */
const COMMON_OPENING = /^\p{Ll}{3,}\s/u;

/** "A Orbis": the Portuguese article of a body, which began a sentence; but "O Globo" is a paper's name. */
const PORTUGUESE_ARTICLE = /^[AO]s?\s/;

/** A body as it is written inside a sentence, by the language of its article. */
export const loweredBody = (name: string, language: string): string =>
  language === 'pt' && PORTUGUESE_ARTICLE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : lowered(name);

/** Longer descriptions are cut in a sentence of ours (characters). */
const LONGEST_DESCRIPTION = 60;

/** A description, cut between words where it says more than a sentence of ours has room for. */
export function shortened(description: string): string {
  if (description.length <= LONGEST_DESCRIPTION) return description;
  const space = description.lastIndexOf(' ', LONGEST_DESCRIPTION);
  return `${description.slice(0, space > 0 ? space : LONGEST_DESCRIPTION).replace(/[,;:]$/, '')}…`;
}

/** Two acronyms in one name, "HSBC y Barclays", or two parties with articles, "la fiscalía y el Ministerio". */
const JOINED =
  /(?:^\p{Lu}{2,6} (?:y|e|et|und|and) | (?:y|e|et|und|and) \p{Lu}{2,6}$| (?:y|e|et|und|and) (?:l['’]|(?:el|los|las?|il|gli|i|os?|as?|le|les|die|der|das|the|una?|uno|une|uma?|eine?) )\p{L})/u;
/** "Ministerio para la Transición y el Reto": what follows a preposition is of one name. */
const FIELDS = / (?:de|da|do|des|du|della|para|per|pour|für|of|for) .*(?:y|e|et|und|and) /;
/** "Bund und Länder", "Vantro y Nordwind": two words and no more. */
const TWO_GERMAN_NOUNS = /^\p{Lu}\p{Ll}+ und \p{Lu}\p{Ll}+$/u;
const TWO_NAMES = /^\p{Lu}\S* (?:y|e|et|und|and) \p{Lu}\S*$/u;
const JOINED_PEOPLE = /\p{Ll} (?:y|e|et|und|and) \p{Lu}\S* \p{Lu}/u;

/**
 * Whether a name holds two parties, which the verb behind it agrees with.
 *
 * @param isPerson whether people are named: behind a first name "Ana Ortega y Gasset" is one
 */
export const isJoined = (name: string, isPerson: boolean): boolean =>
  (JOINED.test(name) && !FIELDS.test(name)) ||
  TWO_GERMAN_NOUNS.test(name) ||
  (isPerson && (TWO_NAMES.test(name) || JOINED_PEOPLE.test(name)));
