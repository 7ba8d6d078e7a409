/** Which outlet a phrase names. */
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { OWN_ARTICLE } from './names/outlet-forms.ts';
import { broadcasterAgain, outletAgain } from './outlet-again.ts';
import { type OutletName, outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, type PartyType, party, textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { hasCapital, holds, isGivenName, isOwning, nameRuns } from './phrase-parts.ts';
import { ACRONYM, isBodyName } from './speaker.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** "la Repubblica | Ceca": a publication's name that begins that of a country. */
export const beginsCountry = (tokens: readonly Token[], { end }: OutletName): boolean =>
  has(tokens[end - 1], 'Government') && has(tokens[end], 'Government');

/** "Rfi": a publication's name that is also a body's in the language. */
const isListedBody = (tokens: readonly Token[], named: OutletName): boolean =>
  (named.end - named.start === 1 && has(tokens[named.start], 'Organisation')) || beginsCountry(tokens, named);

/** What a publication is to this article: the one that is being read, a body that speaks for itself, or an outlet. */
export const publication = (name: string, { own, registry }: Context): PartyType =>
  own.is(name) ? 'own-outlet' : registry.speaksForItself(name) ? 'organisation' : 'outlet';

/** The outlet that a phrase names. "Bloomberg | sui colloqui": what its report is about is no part of the name. */
export function outletParty(tokens: readonly Token[], phrase: Phrase, named: OutletName, context: Context): Party {
  const end = has(tokens[named.end], 'Preposition') ? named.end : Math.max(named.end, phrase.end);
  return party(publication(named.name, context), { start: phrase.start, end }, named.name);
}

const LINK = anyOf('Preposition', 'Determiner');

/** Words between a paper's noun and the place: "La Tribune | de la | Ville". */
const LONGEST_LINK = 2;

/**
 * "Corriere | di Norval", "La Tribuna | de Halm", "Halm | Tribune": the whole of a name whose noun is another's name too.
 *
 * @param from where the phrase starts
 */
export function wholeName(tokens: readonly Token[], named: OutletName, from: number, pack: LanguagePack): OutletName {
  const noun = tokens[named.end - 1];
  if (!noun?.capital || !has(noun, 'OutletName') || has(noun, 'Government')) return named;
  if (!pack.headFirst) {
    const before = named.end - named.start === 1 && named.start > from ? tokens[named.start - 1] : undefined;
    if (!before?.capital || before.tags.size > 0 || before.post !== ' ' || isGivenName(tokens, named.start - 1))
      return named;
    return { ...named, start: named.start - 1, name: `${before.text} ${named.name}`, ambiguous: false };
  }
  let end = named.end;
  while (
    end - named.end < LONGEST_LINK &&
    hasAny(tokens[end], LINK) &&
    tokens[end]?.capital === false &&
    joins(tokens, end - 1)
  )
    end += 1;
  const place = tokens[end];
  const isOf = end > named.end && has(tokens[named.end], 'Of') && joins(tokens, end - 1);
  if (!isOf || !place?.capital || place.tags.size > 0) return named;
  return { ...named, end: end + 1, name: textOf(tokens, { start: named.start, end: end + 1 }), ambiguous: false };
}

/** Whether nothing but a space parts a word from the next. */
const joins = (tokens: readonly Token[], k: number): boolean => /^\s?$/.test(tokens[k]?.post ?? '');

/**
 * The first outlet in a phrase; else "Corriere | della Sera", "USA | Today": a name whose last word is one for a time,
 * which no phrase ends with.
 */
function outletIn(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): OutletName | null {
  let trimmed: OutletName | null = null;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const found = outletAt(tokens, k);
    if (found && found.end <= phrase.end) {
      const whole = wholeName(tokens, found, phrase.start, pack);
      return whole.end <= phrase.end ? whole : found;
    }
    if (found && !trimmed && has(tokens[found.end - 1], 'Time')) trimmed = found;
  }
  return trimmed;
}

/** "betonte | Spiegel", where a Clara Spiegel was named: a surname that is a publication's name too. */
function isBearer(tokens: readonly Token[], { start, end }: Phrase, { registry }: Context): boolean {
  const name = tokens[start]?.text ?? '';
  if (end - start > 1 || isQuotedName(tokens, start, end)) return false;
  const known = registry.people.find(name);
  return known !== undefined && known.type !== 'organisation' && known.name.endsWith(` ${name}`);
}

/** "The Independent | Policing Authority", "The Information | Commissioner's Office": a body's name that an outlet's begins. */
function isWithinBody(tokens: readonly Token[], listed: OutletName, head: Phrase): boolean {
  const [next, last] = [tokens[listed.end], tokens[head.end - 1]];
  return (
    listed.name.startsWith(OWN_ARTICLE) &&
    listed.end - listed.start === 2 &&
    listed.end < head.end &&
    next?.capital === true &&
    !hasAny(next, OUTLET_WORD) &&
    last?.capital === true &&
    !hasAny(last, OUTLET_WORD) &&
    hasAny(last, BODY_WORD)
  );
}

const OUTLET_WORD = anyOf('Outlet', 'OutletName', 'Document');
const BODY_WORD = anyOf('Organisation', 'OrganisationName');

/** The outlet that a phrase names or means, or `null`. */
export function classifyOutlet(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
  head: Phrase,
  headNoun: string | null,
): Party | null {
  const { pack } = context;
  if (isBearer(tokens, phrase, context)) return null;
  const titled = pack.headFirst ? titleBehindNoun(tokens, phrase) : null;
  if (titled) {
    const name = textOf(tokens, titled);
    return party(publication(name, context), { start: phrase.start, end: Math.max(phrase.end, titled.end) }, name);
  }
  // "Vox" is a publication in English and a party in Spanish.
  const listed = outletIn(tokens, phrase, pack);
  const twofold =
    isOfTwoSorts(tokens, head) &&
    (isSiteByName(tokens, head) || listed || hasCapital(tokens, phrase, 'OutletName') || isForeign(tokens, phrase));
  const called = pack.headFirst ? isNewsAgency(tokens, head) : isCalledOutlet(tokens, head, pack);
  const headTag = twofold || called ? 'Outlet' : headNoun;
  const body = listed && isListedBody(tokens, listed);
  // "CNN's parent company"; its reporters are "CNN's team".
  const isOwned = headTag === 'Organisation' && !has(tokens[head.end - 1], 'Crew');
  if (listed && isOwned && listed.end < head.end && isOwning(tokens, listed.end)) return null;
  // "A BBC statement": an outlet's own words.
  const own = headTag === 'Document' && listed !== null && listed.end < head.end && !holds(tokens, head, REPORT);
  const named = body || own || (listed && isWithinBody(tokens, listed, head)) ? null : listed;
  // "einem Bericht der Bild zufolge", "il giornalista di Sky": whose report it is stands behind it.
  const report =
    holds(tokens, head, REPORTER) ||
    (headTag === 'Document' && holds(tokens, head, REPORT)) ||
    (headTag === null && named !== null && isReporterOf(tokens, phrase, head, named, pack));
  const isSure = headTag === 'Outlet' || report;
  if (named && (isSure || (named.start < head.end && isUnmistakable(tokens, phrase, named, pack))))
    return outletParty(tokens, phrase, named, context);
  if (isBodysSite(tokens, phrase, head, pack)) return party('document', phrase, textOf(tokens, phrase));
  const quoted =
    report && pack.capitalNouns
      ? nameRuns(tokens, { start: head.end, end: phrase.end }, pack).find((run) =>
          isQuotedName(tokens, run.start, run.end),
        )
      : undefined;
  if (quoted) return party('outlet', phrase, textOf(tokens, quoted));
  const paper = report ? paperBehind(tokens, phrase, head, pack) : undefined;
  if (paper) return party(publication(textOf(tokens, paper), context), phrase, textOf(tokens, paper));
  return unlistedOutlet(tokens, phrase, context, { head, headTag, report, listed });
}

/** What is known of a phrase in which no outlet of the list was found for certain. */
interface Unlisted {
  readonly head: Phrase;
  readonly headTag: string | null;
  /** Whether it is an outlet's report, or its reporter. */
  readonly report: boolean;
  readonly listed: OutletName | null;
}

/** An outlet by its noun, or by words that outlets have in their names. */
function unlistedOutlet(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
  { head, headTag, report, listed }: Unlisted,
): Party | null {
  const { pack } = context;
  // "Marca" is a newspaper where it is the whole phrase, "la marca" is none.
  const alone = phrase.end - phrase.start === 1;
  const patterned =
    !(listed && beginsCountry(tokens, listed)) &&
    (headTag === null ||
      headTag === 'Outlet' ||
      alone ||
      isPaper(tokens, head) ||
      isNamedPaper(tokens, head, pack) ||
      isTitled(tokens, head)) &&
    // "die Zeit nutzen" holds a verb.
    (!pack.capitalNouns || tokens[head.end - 1]?.capital === true) &&
    hasCapital(tokens, head, 'OutletName');
  // "the Vantro News report", "un article du Courrier de Halm": an outlet's report, by a name that no list has.
  const behind = { start: head.end, end: phrase.end };
  const reported =
    report &&
    !pack.capitalNouns &&
    (pack.headFirst
      ? hasCapital(tokens, behind, 'OutletName') &&
        isOwner(tokens, head.end, nameRuns(tokens, behind, pack)[0]?.start ?? phrase.end)
      : isNamedNews(tokens, head));
  if (headTag !== 'Outlet' && !patterned && !reported) return null;
  // "medios de Estados Unidos", "la stampa Usa": where they come from.
  const run = nameRuns(tokens, phrase, pack).find(
    ({ start, end }) =>
      !isOrigin(tokens, start, head) &&
      !tokens
        .slice(start, end)
        .every((token) => hasAny(token, ORIGIN) || (start > head.start && has(token, 'Government'))),
  );
  // The capital of "Local media said", "Örtliche Medien" is the sentence's.
  const opener =
    run !== undefined &&
    run.start === 0 &&
    run.end === 1 &&
    (tokens[1]?.capital === false || isOfSeveral(tokens, pack));
  const again =
    run && !opener ? null : (outletAgain(tokens, phrase, context) ?? broadcasterAgain(tokens, phrase, context));
  const name = run && !opener ? textOf(tokens, run) : (again?.name ?? textOf(tokens, phrase));
  return party(publication(name, context), phrase, name, { described: (!run || opener) && !again && !listed });
}

/** Whether a listed name is no other word where it stands. */
const isUnmistakable = (tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  !named.ambiguous ||
  isQuotedName(tokens, named.start, named.end) ||
  isForeignName(phrase, named, pack) ||
  isBareName(tokens, phrase, named, pack) ||
  isWithArticle(tokens, phrase, named, pack);

/** "Spanish", "local": of outlets, where they come from. */
const ORIGIN = anyOf('Vague', 'Demonym');

/** "Spanischen Medien zufolge": where nouns have capitals, an adjective and several outlets; no "Deutsche Zeitung". */
const isOfSeveral = ([adjective, noun]: readonly Token[], { capitalNouns, endings }: LanguagePack): boolean =>
  capitalNouns &&
  endings.attribute?.test(adjective?.normal ?? '') === true &&
  has(noun, 'Outlet') &&
  endings.nounOfSeveral?.test(noun?.normal ?? '') === true;

/** Words of a name on no list. */
const LONGEST_TITLE = 6;

/**
 * "le journal | Le Courrier du Lac": a name that opens with an article of its own behind a noun for a publication, on a list
 * or not. The last word of "Il Giorno" is one for a time, which no phrase ends with.
 */
function titleBehindNoun(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  const joins = (k: number): boolean => /^\s$/.test(tokens[k]?.post ?? '');
  // "Le Conseil d'|État".
  const links = (k: number): boolean => has(tokens[k], 'Preposition') && /^\s?$/.test(tokens[k]?.post ?? '');
  let at = start + 1;
  while (at <= end && !(tokens[at]?.capital && has(tokens[at], 'Determiner') && tokens[at + 1]?.capital)) at += 1;
  const noun = tokens.slice(start, at).some((token) => !token.capital && has(token, 'Outlet'));
  if (at > end || !noun || !joins(at - 1) || !joins(at)) return null;
  let to = at + 2;
  while (to - at < LONGEST_TITLE && joins(to - 1)) {
    const linked = links(to) && tokens[to + 1]?.capital ? 2 : 0;
    const more = tokens[to]?.capital ? 1 : linked;
    if (more === 0) break;
    to += more;
  }
  const listed = outletAt(tokens, at) ?? outletAt(tokens, at + 1);
  // "le quotidien Le Monde | Jean Dupont": only a place goes on with a name that is known.
  const isKnown = listed && (listed.end >= to || !links(listed.end));
  return isKnown ? { start: listed.start, end: listed.end } : { start: at, end: to };
}

/** "le site des Echos": a word that stands for a plant and for a publication. */
const isOfTwoSorts = (tokens: readonly Token[], head: Phrase): boolean =>
  tokens.slice(head.start, head.end).some((token) => has(token, 'Organisation') && has(token, 'Outlet'));

/** "le site | Halmpost": a plant has a preposition before its name. */
const isSiteByName = (tokens: readonly Token[], { start, end }: Phrase): boolean =>
  tokens.slice(start, end).some((token, i) => {
    const name = tokens[start + i + 1];
    const named = start + i + 1 < end && token.post === ' ' && name?.capital === true && name.tags.size === 0;
    return named && has(token, 'Site') && has(token, 'Organisation');
  });

/** "le site sénégalais (Dakar Vision)": a noun and where it comes from; "le site français de Norval" is a plant. */
const isForeign = (tokens: readonly Token[], { start, end }: Phrase): boolean =>
  tokens.slice(start, end).some((token, i) => {
    const next = start + i + 1;
    const named = next + 1 === end || (next < end && tokens[next + 1]?.capital === true);
    return has(token, 'Organisation') && has(tokens[next], 'Demonym') && named;
  });

/** "the newspaper | Pell Business": a noun for a publication straight before the name that ends the phrase. */
function isCalledOutlet(tokens: readonly Token[], head: Phrase, pack: LanguagePack): boolean {
  const run = nameRuns(tokens, head, pack).at(-1);
  const noun = run?.end === head.end && run.start > head.start ? tokens[run.start - 1] : undefined;
  return noun !== undefined && !noun.capital && noun.post === ' ' && has(noun, 'Outlet');
}

/** "l'agenzia | Notimar": a noun of class `Agency` straight before a name that nothing else tells. */
function isNewsAgency(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const at = tokens.slice(start, end).findIndex((token) => !token.capital && has(token, 'Agency')) + start;
  const name = tokens[at + 1];
  return at >= start && at + 1 < end && name?.capital === true && name.tags.size === 0 && !isFirm(name.text);
}

const isFirm = (name: string): boolean => KNOWN_ORGANISATIONS.has(name) || ACRONYM.test(name);

/** "il sito di Trenitalia": a word of class `Site` and a body behind it. */
function isBodysSite(tokens: readonly Token[], phrase: Phrase, head: Phrase, pack: LanguagePack): boolean {
  const owner = { start: head.end, end: phrase.end };
  // "le site d'information Kolbe": a listed word for an outlet has the preposition in it.
  const of = tokens[owner.start];
  if (!holds(tokens, head, SITE) || !has(of, 'Preposition') || has(of, 'Outlet')) return false;
  return nameRuns(tokens, owner, pack).length > 0 || holds(tokens, owner, BODY);
}

/** Whether a name is a body's or a place, behind the head of its phrase and a preposition. */
const isOrigin = (tokens: readonly Token[], start: number, head: Phrase): boolean =>
  start >= head.end &&
  has(tokens[start - 1], 'Preposition') &&
  !has(tokens[start], 'OutletName') &&
  !outletAt(tokens, start);

/** "Chris Mann of The Wire": nothing but a name, the outlet behind it, and what links the two. */
function isReporterOf(
  tokens: readonly Token[],
  phrase: Phrase,
  head: Phrase,
  named: OutletName,
  pack: LanguagePack,
): boolean {
  const [run] = nameRuns(tokens, head, pack);
  const whole = run?.start === head.start && run.end === head.end && run.end - run.start > 1;
  // "Chris Mann of The Wire, | the firm's own head": what stands behind the comma may be the clause.
  const last = named.end === phrase.end || /^,/.test(tokens[named.end - 1]?.post ?? '');
  // "Ana Ruiz dans Le Parisien": where somebody spoke is not whom they write for.
  const within = has(tokens[head.end], 'Within');
  return whole && last && !within && named.start > head.end && isOwner(tokens, head.end, named.start);
}

/** "the Nottingham Post": a noun for a document that ends a name of several words. */
function isPaper(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  return (
    end - start > 1 &&
    last?.capital === true &&
    has(last, 'OutletName') &&
    has(last, 'Document') &&
    // "The Post"; but "einem Post".
    ((before?.capital === true && before.tags.size === 0) ||
      (end - start === 2 && has(before, 'Determiner') && !has(before, 'Indefinite')))
  );
}

/** "a report in | the Harwick Courier": a name on no list that ends as papers' names do; what journals print are studies. */
function paperBehind(tokens: readonly Token[], phrase: Phrase, head: Phrase, pack: LanguagePack): Phrase | undefined {
  if (pack.headFirst || pack.capitalNouns) return undefined;
  const [run] = nameRuns(tokens, { start: head.end, end: phrase.end }, pack);
  const last = run && tokens[run.end - 1];
  if (!run || !last || !has(last, 'OutletName') || has(last, 'Crew')) return undefined;
  return isOwner(tokens, head.end, run.start) && !has(tokens[run.end], 'Of') ? run : undefined;
}

/** "du | Courrier de Halm": the same that opens a name within a sentence, where nouns head their phrase. */
function isNamedPaper(tokens: readonly Token[], { start }: Phrase, { headFirst }: LanguagePack): boolean {
  const noun = has(tokens[start], 'Determiner') ? start + 1 : start;
  const paper = has(tokens[noun], 'OutletName') && has(tokens[noun], 'Document');
  return headFirst && noun > 0 && tokens[noun]?.capital === true && paper;
}

/** "International Business | Times": a word that stands in outlets' names only ends the name of a body's noun. */
function isTitled(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  const titled = last?.capital === true && last.tags.size === 1 && has(last, 'OutletName');
  return titled && end - start > 1 && before?.capital === true && has(before, 'Organisation');
}

/** Whether a capitalised word that outlets have in their names stands behind another one. */
function isNamedNews(tokens: readonly Token[], { start, end }: Phrase): boolean {
  for (let k = start + 1; k < end; k += 1)
    if (tokens[k]?.capital && has(tokens[k], 'OutletName') && tokens[k - 1]?.capital) return true;
  return false;
}

/** Its words are no words of the other languages that Hearsay reads. */
const ENGLISH = 'en';

/** "Variety", "Deadline": English words in another language, and words of any where nouns have capitals anyway. */
const isForeignName = (phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  (pack.capitalNouns || named.language === ENGLISH) &&
  named.language !== pack.language &&
  named.start === phrase.start &&
  named.end === phrase.end;

/** "scrive | Open", "publica | Público": within a clause a capital tells a paper of the language from the word that it is called after. */
const isBareName = (tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  pack.headFirst &&
  named.language === pack.language &&
  named.start === phrase.start &&
  named.end === phrase.end &&
  tokens[named.start - 1]?.post === ' ' &&
  !KNOWN_ORGANISATIONS.has(named.name) &&
  !GIVEN_NAMES.has(named.name.toLowerCase());

/** "o Público", "o Expresso": an article and the name of one of the language's own papers, and nothing else. */
function isWithArticle(tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean {
  return (
    (pack.headFirst || (pack.capitalNouns && !has(tokens[phrase.start], 'Indefinite'))) &&
    named.language === pack.language &&
    named.start === phrase.start + 1 &&
    named.end === phrase.end &&
    has(tokens[phrase.start], 'Determiner')
  );
}

/**
 * The outlet named straight after an attribution, where a name that is also a word counts too: "secondo Marca l'intesa".
 *
 * @param at index of the first word after the cue
 */
export function attributedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const found = outletAt(tokens, at) ?? (has(tokens[at], 'Determiner') ? outletAt(tokens, at + 1) : null);
  const named = found && wholeName(tokens, found, at, context.pack);
  if (!named) return quotedOutlet(tokens, at, context);
  if (isListedBody(tokens, named)) return null;
  // "secondo Libero De Santis": a longer name than the outlet's.
  const longer = tokens[named.end]?.capital === true && /^\s*$/.test(tokens[named.end - 1]?.post ?? '');
  if (named.ambiguous && longer) return null;
  return party(publication(named.name, context), { start: at, end: named.end }, named.name);
}

/** "segundo o "Sol da Serra"": who is named in quotation marks and said something is a publication. */
function quotedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const start = has(tokens[at], 'Determiner') ? at + 1 : at;
  const [run] = nameRuns(tokens, { start, end: start + LONGEST_QUOTED_NAME }, context.pack);
  if (run?.start !== start || !isQuotedName(tokens, run.start, run.end)) return null;
  const name = textOf(tokens, run);
  if (context.registry.people.find(name) || isBodyName(tokens, run, name)) return null;
  return party(publication(name, context), { start: at, end: run.end }, name);
}

const LONGEST_QUOTED_NAME = 4;

/** A name of up to four words in quotation marks: „Daily NK“. */
export function isQuotedName(tokens: readonly Token[], start: number, end: number): boolean {
  const before = start === 0 ? (tokens[0]?.pre ?? '') : (tokens[start - 1]?.post ?? '');
  return /["“„«»]$/.test(before) && /^["“”«»]/.test(tokens[end - 1]?.post ?? '');
}

/** Whether nothing but a preposition and an article stand between a noun and a name. */
export const isOwner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 3 &&
  tokens.slice(from, to).every((t) => t.tags.has('Preposition') || t.tags.has('Determiner') || t.tags.has('Outlet'));

/** Nouns for who writes for an outlet. */
export const REPORTER = anyOf('Reporter');
const SITE = anyOf('Site');
const BODY = anyOf('Organisation', 'Government');

/** Nouns for what an outlet may have made. */
export const REPORT = anyOf('Report');
