import { WRITINGS } from '../engine/packs/writings.ts';
import type { Written } from '../engine/packs/written.ts';
import type { SourceType } from '../engine/types.ts';

/** How a party is written in sentences of the interface: its words are the article's, in any of the languages. */

/** What one of the languages says, at the beginning of a name. */
function anyOf(languages: readonly Written[], part: (language: Written) => RegExp | undefined, behind = ''): RegExp {
  const parts = languages.flatMap((language) => part(language)?.source ?? []);
  return new RegExp(`^(?:${parts.join('|')})${behind}`, 'iu');
}

const ALL = Object.values(WRITINGS);
const [WITH_CAPITALS, OTHERS] = [true, false].map((isLarge) =>
  ALL.filter(({ capitalNouns = false }) => capitalNouns === isLarge),
) as [Written[], Written[]];

/** Words that lead up to a description: articles, and what stands in their place. */
const LEADING = anyOf(OTHERS, ({ leading }) => leading);
/** The same in languages whose nouns all begin as names do. */
const LEADING_NOUNS = anyOf(WITH_CAPITALS, ({ leading }) => leading);
const OWN_ARTICLE = anyOf(ALL, ({ ownArticle }) => ownArticle);
const PRONOUN = anyOf(ALL, ({ pronoun }) => pronoun, '$');
const NOBODY = anyOf(ALL, ({ nobody }) => nobody, '$');
/** "Personne au ministère", "Nessuna delle due". */
const OF_NOBODY = anyOf(ALL, ({ nobody }) => nobody, '\\s');
const COUNTING = anyOf(ALL, ({ counting }) => counting, '\\s');
const SURPLUS = ALL.flatMap(({ surplus = [] }) => surplus);

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

/** What a part's last word may have where a name says it. */
const ENDINGS = ['', ...ALL.flatMap(({ genitives = [] }) => genitives)];

/** Whether all words of a part stand in a name, whole: "Corrado" and "Lemaire" say nothing of an "ad" or a "maire". */
function says(name: string, part: string): boolean {
  const words = ` ${wordsIn(name).join(' ')} `;
  const wanted = wordsIn(part).join(' ');
  return ENDINGS.some((ending) => words.includes(` ${wanted}${ending} `));
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

/** Whether an article says that nobody did something, whom no sentence of ours tells of. */
export const isNobody = (name: string): boolean => NOBODY.test(name);

/** "the owner of the pier, Seaboard Inc": the name says it all. */
const BEFORE_NAME = /^\p{L}+(?:\s+|['’]\s*)\p{Ll}[^,]*, (?=\p{Lu})/u;

/** "Orbis S.p.A": the last of its full stops looked like the end of a sentence. */
const WITHOUT_LAST_STOP = /(?<![\p{L}.])\p{Lu}(?:\.\p{L}{1,2})+$/u;

/** "The Foreign Office (FO", "das ‚Star": what closes behind the name. */
const OPEN_BRACKET = / ?\([^()]*$/;
const LONE_QUOTE = /^([^"“”„«»‚]*)["“”„«»‚]([^"“”„«»‚]*)$/;

const inFull = (name: string): string =>
  (isLed(name) ? name.replace(BEFORE_NAME, '') : name)
    .replace(OPEN_BRACKET, '')
    .replace(LONE_QUOTE, '$1$2')
    .replace(WITHOUT_LAST_STOP, '$&.');

/**
 * A party as a reader is shown it: without what stands behind a description or before a name, and in our words where nobody
 * knows who it is.
 */
export function shownName(party: Called, text: (key: 'party_unclear') => string): string {
  if (isUnclear(party)) return text('party_unclear');
  if (!party.described && !OF_NOBODY.test(party.name)) return inFull(party.name);
  const alone = party.name.replace(/, .*$/s, '');
  return inFull(SURPLUS.reduce((name, [part, instead]) => name.replace(part, instead), alone));
}

/** Names that begin as if they were led by an article or a number. */
const NOT_LED =
  /^(?:Den Haag|Des Moines|El Salvador|Las Vegas|Le Havre|Le Mans|Los [AÁ]ngeles|People Before|Six Flags|Three UK)(?![\p{L}\p{N}])/u;

const isLed = (name: string): boolean => !NOT_LED.test(name) && (LEADING.test(name) || LEADING_NOUNS.test(name));

/** A name without an article. */
export const withoutLead = (name: string): string => name.replace(LEADING, '');

/** The same in small letters, as two ways to write it are compared. */
export const unled = (name: string): string => withoutLead(name).toLowerCase();

const isCounted = (name: string): boolean => COUNTING.test(name) && !NOT_LED.test(name);

/** Whether a name has an article of its own, or another word in its place. */
export const isLedOrCounted = (name: string): boolean => isLed(name) || isCounted(name);

/**
 * "The Treasury", "Das Ministerium", "Il ministero", "El Gobierno regional", but not "El Salvador": a first word that only
 * begins a sentence.
 */
const BEGUN = /^(?:\p{L}+\s+|\p{L}+['’]\s*)(?:.*\s)?\p{Ll}/u;

/** Whether a name begins with words of its language that are no part of it: "el sindicato Mar Libre". */
export const isBegun = (name: string): boolean =>
  isLed(name) && [LEADING_NOUNS, OWN_ARTICLE, BEGUN].some((begins) => begins.test(name));

/** A party as it is written inside a sentence, where it stood at the beginning of one. */
export const lowered = (name: string): string => (isCounted(name) || isBegun(name) ? begunSmall(name) : name);

/** With a small first letter, but for what is all in capitals: "THE SINGER". */
export const begunSmall = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A party as it is written at the beginning of a line, where it stood inside a sentence.
 *
 * @param isDescribed whether it is no name, which may begin small, but what an article calls somebody
 */
export const raised = (name: string, isDescribed = false): string =>
  isLed(name) || isDescribed || COMMON_OPENING.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** A party as a reader is shown it, at the beginning of a line. */
export const shownFirst = (party: Called, text: (key: 'party_unclear') => string): string =>
  raised(shownName(party, text), party.described);

/** "partito di Mari", "betroffene Kunden": what begins with a common word; but "eBay" and "g1". */
const COMMON_OPENING = /^\p{Ll}{3,}\s/u;

/** A body as it is written inside a sentence, by the language of its article. */
export const loweredBody = (name: string, language: string): string =>
  WRITINGS[language]?.bodyArticle?.test(name) ? begunSmall(name) : lowered(name);

/** A sentence of ours: with a name such as "Orbis S.p.A." it ends once, and "L'Équipe" has an apostrophe as our words have. */
export const inOurHand = (sentence: string): string =>
  sentence.replace(/\.\.(?=\s|$)/g, '.').replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** Longer descriptions are cut in a sentence of ours (characters). */
const LONGEST_DESCRIPTION = 60;

/** A description, cut between words where it says more than a sentence of ours has room for. */
export function shortened(description: string): string {
  if (description.length <= LONGEST_DESCRIPTION) return description;
  const space = description.lastIndexOf(' ', LONGEST_DESCRIPTION);
  return `${description.slice(0, space > 0 ? space : LONGEST_DESCRIPTION).replace(/[,;:]$/, '')}…`;
}
