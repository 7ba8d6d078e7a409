/** Publications by list and by pattern, and the article's own publication told from a foreign one. */
import { append } from './append.ts';
import {
  ARTICLE_OF_OUTLET,
  inSentences,
  isDomain,
  isJoinedName,
  isOwnArticle,
  isShopLike,
  isStation,
  SHOPS,
  STATION_LANGUAGE,
  waysToCut,
} from './names/outlet-forms.ts';
import { KNOWN_OUTLETS, type KnownOutlet } from './names/outlets.ts';
import { DECLENSIONS } from './packs/declensions.ts';
import type { Token } from './tokens.ts';
import { LONGEST_WORD } from './words.ts';

interface Listed {
  readonly words: readonly string[];
  readonly outlet: KnownOutlet;
}

const byFirstWord = new Map<string, Listed[]>();
for (const outlet of KNOWN_OUTLETS.values()) {
  for (const words of inSentences(outlet).flatMap(waysToCut)) {
    append(byFirstWord, words[0] ?? '', { words, outlet });
  }
}
for (const list of byFirstWord.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);

/** An outlet's name in a sentence: token indices `[start, end)`. */
export interface OutletName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** True where the name alone does not tell that an outlet is meant. */
  readonly ambiguous: boolean;
  /** Of the publication; empty where it is not known. */
  readonly language: string;
}

/** An outlet, wherever it is named. */
type Outlet = Omit<OutletName, 'start' | 'end'>;

/** What a word alone says of outlets; most words say nothing. */
interface Opening {
  /** Listed names of several words that it begins, by the forms of their second word, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Listed[]>;
  /** The outlet that it names by itself: one of the list, a compound's first part, a domain. */
  readonly whole: Outlet | null;
}

const openings = new Map<string, Opening | null>();
/** Words whose opening is kept. */
const MOST_OPENINGS = 20_000;

const NOT_ASCII = /[^\0-\x7f]/;

const plain = (text: string): string => (NOT_ASCII.test(text) ? text.normalize('NFC').replace(/’/g, "'") : text);

/** The language in which an outlet's name opens a compound: "Spiegel-Redakteur" of its own, or "CNN-Bericht". */
function compoundLanguage({ language, ambiguous }: KnownOutlet, text: string): string | undefined {
  if (DECLENSIONS[language]) return language;
  return ambiguous ? undefined : COMPOUNDING.find(([, { outletCompound }]) => outletCompound.test(text))?.[0];
}

/** Languages that make compounds of outlets' names. */
const COMPOUNDING = Object.entries(DECLENSIONS);

const CAPITALS = /^\p{Lu}{3,}$/u;

/** Where a small letter and a capital meet within a word. */
const HUMPS = /(\p{Ll})(\p{Lu})/u;

/** "Spiegel-Informationen", "Bild-Bericht": the outlet opens a compound. */
function wholeOutlet(text: string): Outlet | null {
  const compound = /^(.{2,}?)-\p{Lu}/u.exec(text)?.[1];
  const opener = compound === undefined ? undefined : KNOWN_OUTLETS.get(compound);
  const language = opener ? compoundLanguage(opener, text) : undefined;
  if (opener && language !== undefined) return { name: opener.name, ambiguous: opener.ambiguous, language };
  if (isStation(text)) return { name: text, ambiguous: false, language: STATION_LANGUAGE };
  // "SkySport": a listed name of several words, written as one.
  const apart = HUMPS.test(text) ? KNOWN_OUTLETS.get(text.replace(HUMPS, '$1 $2')) : undefined;
  if (apart && !apart.ambiguous) return { name: text, ambiguous: false, language: apart.language };
  // "SKY": a listed name in capitals.
  const lowered = CAPITALS.test(text)
    ? KNOWN_OUTLETS.get(`${text.charAt(0)}${text.slice(1).toLowerCase()}`)
    : undefined;
  if (lowered && !lowered.ambiguous) return { name: text, ambiguous: false, language: lowered.language };
  if (isJoinedName(text)) return { name: text, ambiguous: isShopLike(text), language: '' };
  if (!isDomain(text) || SHOPS.has(text.slice(0, text.indexOf('.')).toLowerCase())) return null;
  return { name: text, ambiguous: false, language: '' };
}

/** A word of a listed name as it may stand in a text; where names are declined, with its endings. */
function formsOf({ words, outlet }: Listed, k: number): readonly string[] {
  const word = words[k] ?? '';
  return DECLENSIONS[outlet.language]?.formsOfOutlet(word, k === words.length - 1) ?? [word];
}

function learnOpening(text: string): Opening | null {
  const first = plain(text);
  const stems = [first, ...COMPOUNDING.map(([, { stemOfOutlet }]) => stemOfOutlet(first))];
  const known = stems.map((stem) => byFirstWord.get(stem)).find((candidates) => candidates !== undefined);
  const listed = (known ?? []).filter((candidate) => formsOf(candidate, 0).includes(first));
  const longer = new Map<string, Listed[]>();
  for (const candidate of listed) {
    if (candidate.words.length < 2) continue;
    for (const form of formsOf(candidate, 1)) longer.set(form, [...(longer.get(form) ?? []), candidate]);
  }
  const whole = listed.find(({ words }) => words.length === 1)?.outlet ?? wholeOutlet(text);
  return longer.size > 0 || whole ? { longer, whole } : null;
}

function openingOf(text: string): Opening | null {
  let opening = openings.get(text);
  if (opening === undefined) {
    opening = learnOpening(text);
    if (openings.size >= MOST_OPENINGS) openings.clear();
    if (text.length <= LONGEST_WORD) openings.set(text, opening);
  }
  return opening;
}

const named = (start: number, end: number, { name, ambiguous, language }: Outlet): OutletName => ({
  start,
  end,
  name,
  ambiguous,
  language,
});

/** The listed or patterned outlet name that starts at token `at`, if any. */
export function outletAt(tokens: readonly Token[], at: number): OutletName | null {
  const token = tokens[at];
  const opening = token ? openingOf(token.text) : null;
  if (!opening) return null;
  const next = tokens[at + 1];
  const longer = next && opening.longer.size > 0 ? opening.longer.get(plain(next.text)) : undefined;
  const listed = longer?.find((candidate) => goesOn(candidate, tokens, at));
  // "the Times of India" is not the Times.
  const within = listed && token && isOwnArticle(token.text) ? outletAt(tokens, at + 1) : null;
  if (within && within.end > at + (listed?.words.length ?? 0)) return within;
  const outlet = listed?.outlet ?? opening.whole;
  const end = at + (listed?.words.length ?? 1);
  return outlet ? named(at, end, outlet) : null;
}

/** Whether the words of a listed name from the third on stand where the name starts at token `at`. */
function goesOn(listed: Listed, tokens: readonly Token[], at: number): boolean {
  for (let k = 2; k < listed.words.length; k += 1)
    if (!formsOf(listed, k).includes(plain(tokens[at + k]?.text ?? ''))) return false;
  return true;
}

/** First outlet name in `[start, end)`. */
export function findOutlet(tokens: readonly Token[], start: number, end: number): OutletName | null {
  for (let k = start; k < end; k += 1) {
    const found = outletAt(tokens, k);
    if (found && found.end <= end) return found;
  }
  return null;
}

const letters = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(ARTICLE_OF_OUTLET, '');

/** Tells whether a name is the publication's own, by the site's name and its host. */
export class OwnOutlet {
  private readonly names: string[];

  constructor(siteName: string | undefined, url: string | undefined) {
    const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url ?? '')?.[1] ?? '';
    this.names = [siteName ?? '', host.split('.').slice(0, -1).join('')].map(letters).filter((name) => name.length > 2);
  }

  /** @param name an outlet's name as written */
  is(name: string): boolean {
    if (this.names.length === 0) return false;
    const own = letters(name);
    return (
      own.length > 2 &&
      this.names.some(
        (known) =>
          known === own || (own.length > 4 && known.includes(own)) || (known.length > 4 && own.includes(known)),
      )
    );
  }
}
