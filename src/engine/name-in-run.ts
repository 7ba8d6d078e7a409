/** What a run of capitalised words says by itself: a full name, a surname, or neither. */
import { lexiconOf } from './lexicon.ts';
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { JOINED_ARTICLE } from './names/joined-articles.ts';
import { GENERATION, JOINED_PARTICLE } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import { ROLE } from './phrase-classes.ts';
import { holdersOf } from './role-words.ts';
import { bareName, type Run, skipSpace, wordBefore } from './runs.ts';
import type { Tags } from './tags.ts';

/** What a run says by itself. */
export interface Reading {
  /** The full name that it holds, else empty. */
  readonly name: string;
  /** Whether its last word may be somebody's surname. */
  readonly surname: boolean;
}

/** Capitals of which none is a vowel: no surname. */
const CONSONANTS = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;

const NO_NAME: Reading = { name: '', surname: false };

/** Words of a name, its particles not counted. */
const MOST_NAMES = 4;

/** Where a name ends that opens at a word. */
function nameEnd(words: readonly string[], opening: number): number {
  let end = opening;
  for (let names = 0; end < words.length && names < MOST_NAMES; end += 1)
    if (/^(?:\p{Lu}|\p{Ll}+['’-])/u.test(words[end] ?? '')) names += 1;
  return end;
}

/** "al | Royal Torval": where nouns head their phrase, people take no article in front of a full name, but in Portuguese. */
export function behindArticle({ text, start }: Run, { headFirst, bodyArticles, lexicon }: LanguagePack): boolean {
  if (!headFirst || bodyArticles) return false;
  const { word } = wordBefore(text, skipSpace(text, start));
  return setOf(lexicon.Determiner).has(word) || JOINED_ARTICLE.test(word);
}

/** Reads several words with capitals as somebody's name. */
function readName(run: Run, pack: LanguagePack): Reading {
  const { words } = run;
  const common = setOf(pack.stopwords);
  const roles = holdersOf(pack);
  const lower = words.map((word) => word.toLowerCase());
  let from = 0;
  while (from < words.length - 1 && (common.has(lower[from] ?? '') || roles.has(lower[from] ?? ''))) from += 1;
  // "Mayor | Harnek Kohra".
  const titled = !pack.capitalNouns && roles.has(lower[from - 1] ?? '') && words.length - from === 2;
  const titleHolder = titled ? words.slice(from).map(bareName) : [];
  if (titled && mayBeName(titleHolder, pack)) return { name: titleHolder.join(' '), surname: true };
  // "la portavoce della Casa Bianca Karen Lee": it begins behind the seat of government.
  const seats = setOf(pack.lexicon.Government);
  const mayHaveSeat = GIVEN_NAMES.has(lower[from + 1] ?? '') || GIVEN_NAMES.has(lower[from + 2] ?? '');
  const seat = mayHaveSeat ? [2, 1].find((n) => seats.has(lower.slice(from, from + n).join(' '))) : undefined;
  if (seat && GIVEN_NAMES.has(lower[from + seat] ?? '')) from += seat;
  // "Charlotte County Sheriff Bill Cole": the name begins behind the role.
  const role = lower.findLastIndex((word) => roles.has(word));
  let surname = false;
  if (role > from && words.length - role > 2) {
    if (GIVEN_NAMES.has(lower[role + 1] ?? '')) from = role + 1;
    else if (!pack.capitalNouns && words.length - role === 3) {
      const holder = words.slice(role + 1).map(bareName);
      if (mayBeName(holder, pack)) return { name: holder.join(' '), surname: true };
      surname = true;
    }
  }
  if (words.length - from < 2) return NO_NAME;
  const opening = lower.findIndex(
    (word, i) => i >= from && GIVEN_NAMES.has(word.includes('’') ? word.replace('’', "'") : word),
  );
  // "Alberta RCMP", "Charlotte Police": a place and its body.
  const isBody = !pack.headFirst && !pack.capitalNouns && setOf(pack.lexicon.NoCompany).has(lower[opening + 1] ?? '');
  if (CONSONANTS.test(words[opening + 1] ?? '') || isBody) return NO_NAME;
  if (opening >= 0 && opening < words.length - 1)
    return { name: bareName(words.slice(opening, nameEnd(words, opening)).join(' ')), surname };
  const holder = pack.capitalNouns ? holderBehind(words, pack) : '';
  if (holder !== '') return { name: holder, surname: true };
  if (surname || pack.capitalNouns || words.length - from > 3) return { name: '', surname };
  // "Il | Marden City": the article opens the sentence. "Il | Conte Sarno Vatti": of three words the first may be a title.
  const opener = pack.headFirst && !pack.bodyArticles && setOf(pack.lexicon.Determiner).has(lower[from - 1] ?? '');
  const article = words.length - from === 2 && (opener || behindArticle(run, pack));
  return { name: '', surname: !article };
}

/** "Polizeisprecherin | Xenja Brombach": two words that are in no class behind a role, in a language whose nouns have capitals. */
function holderBehind(words: readonly string[], pack: LanguagePack): string {
  const [office, ...holder] = words.slice(-3).map(bareName);
  const tagsOf = (word: string): Tags | undefined => lexiconOf(pack).read(word).at(-1)?.tags;
  if (holder.length < 2 || office === undefined || tagsOf(office)?.hasAny(ROLE) !== true) return '';
  return holder.every((word) => tagsOf(word)?.size === 0 && pack.endings.noun?.test(word) !== true)
    ? holder.join(' ')
    : '';
}

/** Whether no word of a name is one that only bodies, countries and dates have. */
function mayBeName(words: readonly string[], { lexicon }: LanguagePack): boolean {
  const others = [lexicon.OrganisationName, lexicon.Organisation, lexicon.Government, lexicon.Time].map(setOf);
  const lower = words.map((word) => word.toLowerCase());
  return ![...lower, lower.join(' ')].some((word) => others.some((set) => set.has(word)));
}

/** "spokesperson | Harnek Kohra": two words behind a role are its holder's name, given name or not. */
function standsBehindRole(run: Run, pack: LanguagePack): boolean {
  const { text, start, end, words } = run;
  if (pack.capitalNouns || words.length !== 2) return false;
  // "the chairman, Ravi Anand,".
  const apposed = text.startsWith(', ', start - 2) && text.charAt(end) === ',';
  const role = wordBefore(text, apposed ? start - 2 : skipSpace(text, start));
  if (role.word === '' || !/\p{Ll}/u.test(text.charAt(role.start))) return false;
  const holders = holdersOf(pack);
  // "the chief executive".
  const isRole = holders.has(role.word) || holders.has(`${wordBefore(text, role.start - 1).word} ${role.word}`);
  return isRole && mayBeName(words.map(bareName), pack);
}

/** @returns the name that a run holds, by itself or by the role before it */
export function readRun(run: Run, pack: LanguagePack): Reading {
  const reading = run.words.length > 1 ? readName(run, pack) : NO_NAME;
  return reading.name === '' && standsBehindRole(run, pack)
    ? { name: bareName(run.words.join(' ')), surname: true }
    : reading;
}

/** Romance names: "Frank Félix Durán Mejía" is called Durán as well. */
export function surnamesOf(name: string, pack: LanguagePack): readonly string[] {
  const words = name
    .split(' ')
    .filter((word) => /^(?:\p{Lu}|\p{Ll}+['’-])/u.test(word) && !GENERATION.test(bareName(word).toLowerCase()));
  const surnames = words
    .slice(pack.headFirst && words.length > 2 ? -2 : -1)
    .filter((word) => !GIVEN_NAMES.has(word.toLowerCase()));
  // "d’Orval", where an elision is a word of its own.
  surnames.push(
    ...surnames.filter((word) => JOINED_PARTICLE.test(word)).map((word) => word.replace(JOINED_PARTICLE, '')),
  );
  // "Park Ji-hoon" is called Park.
  if (words.length > 1 && !words.some((word) => GIVEN_NAMES.has(word.toLowerCase()))) surnames.push(words[0] ?? '');
  return surnames.length > 0 ? surnames : words.slice(-1);
}
