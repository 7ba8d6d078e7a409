/** Forms by which outlets and sites are called, most of them on no list. */
import { GENITIVE_LETTER } from './genitive.ts';

/** Call signs of North American stations, and networks with a channel's number: "KTVW", "WGBH-TV", "ABC7". */
const CALL_SIGN = /^(?:[KW][A-Z]{3}(?:-?(?:TV|FM|AM|DT))?|(?:ABC|CBS|FOX|NBC)\d{1,2})$/;
const NO_STATIONS: ReadonlySet<string> = new Set(['KPMG', 'WADA', 'WNBA', 'WIPO', 'WHOI', 'WWII', 'KMPG', 'KFOR']);

/** Whose call signs these are. */
export const STATION_LANGUAGE = 'en';

/** Whether a word is the call sign of a station. */
export const isStation = (word: string): boolean => CALL_SIGN.test(word) && !NO_STATIONS.has(word);

const JOINED = /^(?:(?:Calcio|Gossip|Sport|Tutto)\p{Lu}\p{L}+|\p{Lu}\p{Ll}{2,}(?:Mercato|News|Notizie|Today))$/u;

/** "SportItalia", "EuroNews": words that outlets have in their names, written together with another one. */
export const isJoinedName = (word: string): boolean => JOINED.test(word);

const OF_OUTLETS = /(?:Mercato|News|Notizie|Today)$/;

/** "SportScheck": shops begin their names so as often as outlets. */
export const isShopLike = (word: string): boolean => word.startsWith('Sport') && !OF_OUTLETS.test(word);

/** "TuttoFood", "CalcioPadova": fairs and clubs are called so as well, and announce what is theirs. */
export const isClubLike = (word: string): boolean => /^(?:Calcio|Tutto)\p{Lu}/u.test(word) && !OF_OUTLETS.test(word);

/** Firms that go by a domain's name and publish nothing. */
export const SHOPS: ReadonlySet<string> = new Set(
  'amazon alibaba booking bet365 cars change crypto expedia hotels jd monster overstock salesforce trivago zalando zillow'.split(
    ' ',
  ),
);

const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|it|fr|de|es|net|org|co|br|pt|at|ch|uk|eu|info|tv|news)(?:\.\p{L}{2})?$/iu;

/** "calciomercato.com", by which a site may be called. */
export const isDomain = (word: string): boolean => DOMAIN.test(word);

/** Articles that papers have in their names, before letters and numbers alone: "lemonde". */
export const ARTICLE_OF_OUTLET = /^(?:the|il|la|le|el|der|die|das|o|a)(?=.{4})/;

/** The article with which a paper's name begins, also in small letters: "The Independent". */
export const OWN_ARTICLE = 'The ';

/** Whether a word is that article within a sentence. */
export const isOwnArticle = (word: string): boolean => word === 'the';

/** The same of French papers, joined to the name: "L'Équipe". */
const ELIDED_ARTICLE = "L'";

/** "the Information": a listed name as sentences have it, the article in small letters too; "l'Équipe", but "l'Union européenne". */
export function inSentences({ name, ambiguous }: { readonly name: string; readonly ambiguous: boolean }): string[] {
  const small = name.startsWith(OWN_ARTICLE) || (name.startsWith(ELIDED_ARTICLE) && !ambiguous);
  return small ? [name, name.charAt(0).toLowerCase() + name.slice(1)] : [name];
}

const WAYS = [/(?<=')|\s+/, /\s+/, new RegExp(`(?='${GENITIVE_LETTER}$)|\\s+`)];

const cut = (name: string, boundary: RegExp): string[] =>
  name.split(boundary).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));

/** "L'Équipe" is two words where a language has elisions, one elsewhere; "Barron's" is two where it has clitics. */
export function waysToCut(name: string): string[][] {
  const straight = name.replaceAll('’', "'");
  // All names are cut whenever the background starts; without an apostrophe there is one way.
  return straight.includes("'") ? WAYS.map((boundary) => cut(straight, boundary)) : [cut(straight, /\s+/)];
}
