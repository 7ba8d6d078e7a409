/** Which outlet a phrase names or means. */
import {
  isListedBody,
  isOwner,
  isQuotedName,
  outletIn,
  outletParty,
  publication,
  titleBehindNoun,
} from './named-outlet.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { OWN_ARTICLE } from './names/outlet-forms.ts';
import type { OutletName } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, party, textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { hasCapital, holds, isOwning, nameRuns } from './phrase-parts.ts';
import { ACRONYM, isKnownBody } from './speaker.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { unlistedOutlet } from './unlisted-outlet.ts';
import { isUnmistakable } from './unmistakable.ts';

/** Nouns for who writes for an outlet. */
export const REPORTER = anyOf('Reporter');
/** Nouns for what an outlet may have made. */
export const REPORT = anyOf('Report');
const SITE = anyOf('Site');
const BODY = anyOf('Organisation', 'Government');
const OUTLET_WORD = anyOf('Outlet', 'OutletName', 'Document');
const BODY_WORD = anyOf('Organisation', 'OrganisationName');

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

/** Whether a phrase has a publication at its head that its noun alone does not tell. */
function isOutletByWords(
  tokens: readonly Token[],
  phrase: Phrase,
  head: Phrase,
  listed: OutletName | null,
  pack: LanguagePack,
): boolean {
  const twofold =
    isOfTwoSorts(tokens, head) &&
    (isSiteByName(tokens, head) ||
      listed !== null ||
      hasCapital(tokens, phrase, 'OutletName') ||
      isForeign(tokens, phrase));
  return twofold || (pack.headFirst ? isNewsAgency(tokens, head) : isCalledOutlet(tokens, head, pack));
}

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
  const listed = outletIn(tokens, phrase, pack);
  const headTag = isOutletByWords(tokens, phrase, head, listed, pack) ? 'Outlet' : headNoun;
  // "Vox" is a publication in English and a party in Spanish.
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
  const site = siteParty(tokens, phrase, head, named, context);
  if (site) return site;
  const reporting = report ? outletBehind(tokens, phrase, head, context) : null;
  return reporting ?? unlistedOutlet(tokens, phrase, context, { head, headTag, report, listed });
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

/** "the newspaper | Pell Business", "the website | FlightLog": a noun for a publication straight before the name that ends the phrase. */
function isCalledOutlet(tokens: readonly Token[], head: Phrase, pack: LanguagePack): boolean {
  const run = nameRuns(tokens, head, pack).at(-1);
  const noun = run?.end === head.end && run.start > head.start ? tokens[run.start - 1] : undefined;
  if (!run || noun?.post !== ' ' || noun.capital) return false;
  return has(noun, 'Outlet') || (has(noun, 'Site') && !isFirm(textOf(tokens, run)));
}

/** "l'agenzia | Notimar": a noun of class `Agency` straight before a name that nothing else tells. */
function isNewsAgency(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const at = tokens.slice(start, end).findIndex((token) => !token.capital && has(token, 'Agency')) + start;
  const name = tokens[at + 1];
  return at >= start && at + 1 < end && name?.capital === true && name.tags.size === 0 && !isFirm(name.text);
}

const isFirm = (name: string): boolean => KNOWN_ORGANISATIONS.has(name) || ACRONYM.test(name);

/** "Agência", "cadena": a noun for the press and for other bodies. */
const isOfPressToo = (token: Token | undefined): boolean => has(token, 'Agency') || has(token, 'Outlet');

/**
 * Whose word a word of class `Site` with an owner behind it is: "il sito di Trenitalia" is a document of that body's, "la web
 * de Marca" an outlet. Of an owner that is known by nothing but its name neither is told.
 */
function siteParty(
  tokens: readonly Token[],
  phrase: Phrase,
  head: Phrase,
  named: OutletName | null,
  context: Context,
): Party | null {
  const owner = { start: head.end, end: phrase.end };
  // "le site d'information Kolbe": a listed word for an outlet has the preposition in it.
  const of = tokens[owner.start];
  if (!holds(tokens, head, SITE) || !has(of, 'Preposition') || has(of, 'Outlet')) return null;
  // "o site do jornal Vitrine", "o site do jornalista": the press has one too.
  const isPress = (token: Token): boolean =>
    has(token, 'Reporter') || (has(token, 'Outlet') && !has(token, 'Organisation'));
  if (tokens.slice(owner.start, owner.end).some(isPress)) return null;
  // "el portal | Vitrina de Chile": a name of its own.
  if (nameRuns(tokens, head, context.pack).length > 0) return null;
  if (named && isOwner(tokens, owner.start, named.start)) return outletParty(tokens, phrase, named, context);
  const [run] = nameRuns(tokens, owner, context.pack);
  // "o site da agência": nothing but a noun that is one for the press.
  if (!run && isOfPressToo(tokens[owner.end - 1])) return null;
  if (holds(tokens, owner, BODY)) return party('document', phrase, textOf(tokens, phrase));
  // "il sito di gossip | Vetrina": what it is about, and no owner.
  if (!run || !tokens.slice(owner.start + 1, run.start).every((token) => has(token, 'Determiner'))) return null;
  const name = textOf(tokens, run);
  if (isKnownBody(tokens, run, context.pack) || context.registry.isBody(name))
    return party('document', phrase, textOf(tokens, phrase));
  if (hasCapital(tokens, run, 'OutletName')) return party(publication(name, context), phrase, name);
  return party('unknown', phrase, textOf(tokens, phrase), { described: true });
}

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

/**
 * "ein Bericht von | „Falter“", "a report in | the Harwick Courier": behind a report, a name in quotation marks where nouns
 * have capitals, and in English one on no list that ends as papers' names do; what journals print are studies.
 */
function outletBehind(tokens: readonly Token[], phrase: Phrase, head: Phrase, context: Context): Party | null {
  const { pack } = context;
  const runs = nameRuns(tokens, { start: head.end, end: phrase.end }, pack);
  if (pack.capitalNouns) {
    const quoted = runs.find(({ start, end }) => isQuotedName(tokens, start, end));
    return quoted ? party('outlet', phrase, textOf(tokens, quoted)) : null;
  }
  const [run] = runs;
  const last = run && tokens[run.end - 1];
  if (pack.headFirst || !run || !has(last, 'OutletName') || has(last, 'Crew')) return null;
  if (!isOwner(tokens, head.end, run.start) || has(tokens[run.end], 'Of')) return null;
  const name = textOf(tokens, run);
  return party(publication(name, context), phrase, name);
}
