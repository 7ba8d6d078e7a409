/** Reads a phrase as the party to a cue: what the cue does with it may tell more of it than its own words. */
import { classify } from './classify.ts';
import type { CueMatch } from './match.ts';
import { isUntold } from './named-party.ts';
import { isClubLike } from './names/outlet-forms.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party } from './party.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const ANNOUNCES = anyOf('ConfirmVerb', 'ConfirmParticiple');
const VERB_GROUP = anyOf('Auxiliary', 'Blocker', 'Passive', 'Adverb', 'Negation');

/** Words behind a verb of saying in which a pronoun refers to who speaks. */
const LONGEST_REFERENCE = 6;

/** "it | was late", "it | would be a pity": of a pronoun's verb, a form of "to be" that no participle follows. */
function isImpersonal(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (hasAny(tokens[k], VERB_GROUP)) k += 1;
  return has(tokens[k - 1], 'Passive') && !has(tokens[k], 'Participle');
}

/** "United have confirmed": of one bare name, what several do. */
function isTeam(tokens: readonly Token[], { type, phrase, name }: Party, { pack, registry }: Context): boolean {
  const bare = phrase !== null && phrase.end - phrase.start === 1 && tokens[phrase.start]?.text === name;
  if (!bare || pack.headFirst || pack.capitalNouns || !has(tokens[phrase.end], 'HaveOfSeveral')) return false;
  return type === 'name' || (type === 'person' && !registry.people.find(name));
}

/** "Taxifahrer bestätigten", "Truckers confirmed": no name but people, in no class, of whom their noun's ending tells. */
function isCrowd(tokens: readonly Token[], { phrase, name }: Party, several: boolean, pack: LanguagePack): boolean {
  if (!phrase || phrase.end - phrase.start > 1 || !pack.endings.people?.test(name)) return false;
  // Elsewhere than at a sentence's start, a capital tells a name where nouns have none.
  return pack.capitalNouns ? several : phrase.start === 0 && tokens[0]?.tags.size === 0;
}

/** "Strava says it will": a bare name that is spoken of as a thing is a body. */
function withReference(tokens: readonly Token[], match: CueMatch, party: Party, context: Context): Party {
  if (isTeam(tokens, party, context)) return { ...party, type: 'organisation' };
  if (party.type !== 'name') return party;
  const next = tokens.slice(match.wholeEnd, match.wholeEnd + LONGEST_REFERENCE);
  const { registry, pack } = context;
  // "Vantro teilte mit", where bodies do that and no "er" follows, which stands for a man before it does for a name.
  const institutional = match.row.institutional && !next.some(({ normal }) => pack.strangers?.[normal]);
  const bare = registry.isBareBody(party.name) || (institutional && registry.standsAlone(party.name));
  // "laut Kaspersky"; "Landwirte sagten" are many.
  const several = pack.endings.pluralVerb?.test(tokens[match.start]?.normal ?? '') === true;
  if (bare && !several) return { ...party, type: 'organisation' };
  if (isCrowd(tokens, party, several, pack)) return { ...party, type: 'bystander' };
  const thing = next.some(
    (t, i) =>
      (i < 3 || has(next[i - 1], 'Complementiser')) &&
      has(t, 'ThingPronoun') &&
      !has(t, 'PersonPronoun') &&
      !t.quoted &&
      !isImpersonal(tokens, match.wholeEnd + i + 1),
  );
  if (!thing) return party;
  context.registry.noteBody(party.name);
  return { ...party, type: 'organisation' };
}

/** Words of the phrase that says whose people speak: "Du côté de la direction de la banque, on". */
const LONGEST_HOUSE = 10;

/** "Chez Orbis, | on dément": where the sentence opens with whose people "one" is, they speak. */
function houseOf(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  if (end - start > 1 || start > LONGEST_HOUSE || !has(tokens[start], 'Anybody') || !has(tokens[0], 'Origin'))
    return null;
  let from = 1;
  while (has(tokens[from], 'Origin') || has(tokens[from], 'Preposition')) from += 1;
  return from < start && isBoundary(tokens, start - 1) ? { start: from, end: start } : null;
}

/** "Chez Orbis" is a body's house; "du côté de Lyon" may be anywhere, and none of the two is one person. */
function asHouse(named: Party, { start, end }: Phrase): Party {
  if (named.type !== 'name' && named.type !== 'person') return named;
  return { ...named, type: start === 1 && end === 2 ? 'organisation' : 'unknown' };
}

/** Where a phrase is parted in two, or -1. */
function boundaryWithin(tokens: readonly Token[], { start, end }: Phrase): number {
  for (let k = start; k < end - 1; k += 1) if (isBoundary(tokens, k)) return k;
  return -1;
}

/** Words of "sources of this, that" before the last of those that they belong to. */
const LONGEST_LIST = 14;

/** "Fuentes de Orbis, Kolbe | y la banca": of bodies in a list behind a preposition, whom the list belongs to. */
function listedSource(tokens: readonly Token[], { start, end }: Phrase, { pack }: Context): Phrase | null {
  const listed = pack.headFirst && /^,\s$/.test(tokens[start - 1]?.post ?? '');
  if (!listed || !tokens.slice(start, end).some((token) => has(token, 'And'))) return null;
  for (let k = start - 1; k >= Math.max(0, start - LONGEST_LIST); k -= 1) {
    const token = tokens[k];
    if (has(token, 'Unnamed')) return has(tokens[k + 1], 'Preposition') ? { start: k, end } : null;
    const link = has(token, 'Preposition') || has(token, 'Determiner');
    if (!token || !(link || token.capital || has(token, 'Organisation'))) return null;
  }
  return null;
}

/** A cue whose party is looked for, and how phrases are read as such. */
export interface Search {
  readonly tokens: readonly Token[];
  readonly match: CueMatch;
  readonly context: Context;
  readonly read: (phrase: Phrase | null) => Party | null;
}

/** Words of "an old allegation" up to its noun. */
const CLAIM_REACH = 3;

/** ", an allegation | the firm denies": a phrase without the noun behind a comma that its clause belongs to. */
function withoutClaim(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { start, end } = phrase;
  if (!has(tokens[start], 'Indefinite') || !/^,\s/.test(tokens[start - 1]?.post ?? '')) return phrase;
  for (let k = start + 1; k < end - 1 && k <= start + CLAIM_REACH; k += 1)
    if (has(tokens[k], 'Claim') && tokens[k]?.post === ' ') return { start: k + 1, end };
  return phrase;
}

/** Reads phrases as parties to one cue. */
export function partyReader(
  tokens: readonly Token[],
  match: CueMatch,
  context: Context,
): (phrase: Phrase | null) => Party | null {
  const { row } = match;
  return (found) => {
    if (!found) return null;
    const house = houseOf(tokens, found);
    const phrase =
      house ?? listedSource(tokens, found, context) ?? (row.act === 'deny' ? withoutClaim(tokens, found) : found);
    const named = withReference(tokens, match, classify(tokens, phrase, context, row.act), context);
    const party = house ? asHouse(named, house) : named;
    const outside = phrase.start >= match.end || phrase.end <= match.start;
    if (party.type === 'outlet' && tokens.slice(phrase.start, phrase.end).some((token) => has(token, 'Outlet')))
      context.registry.noteOutlet(party.name);
    if (row.act === 'confirm' && isTipster(tokens, phrase)) return { ...party, type: 'outlet' };
    // "(das Tagblatt berichtete)": what a paper says of itself in brackets.
    if (party.type === 'outlet' && fillsBrackets(tokens, phrase, match)) return { ...party, type: 'own-outlet' };
    // "Selon nos confrères du Midi, | le maire s'en va": behind an outlet's comma stands what it tells.
    const comma = party.type === 'outlet' && row.party === 'after' ? boundaryWithin(tokens, phrase) : -1;
    if (comma >= 0) {
      const outlet = classify(tokens, { start: phrase.start, end: comma + 1 }, context, row.act);
      if (outlet.type === 'outlet') return outlet;
    }
    if (
      party.type === 'outlet' &&
      (speaksForItself(tokens, match, party, context) || (row.act === 'confirm' && isCalledSite(tokens, phrase)))
    )
      return { ...party, type: 'organisation' };
    if (
      (party.type === 'name' || party.type === 'organisation' || mayReport(tokens, match, party, context)) &&
      handsOn(tokens, match, party) &&
      isUntold(tokens, party, context)
    ) {
      context.registry.noteOutlet(party.name);
      return { ...party, type: 'outlet' };
    }
    if (row.act === 'confirm' && isAnybody(tokens, party)) return { ...party, type: 'bystander' };
    const last = tokens[phrase.end - 1];
    // "nach Angaben des Angeklagten", "des Elektrikers", "der Pilotin": nouns for people in no class of parties.
    const isPerson = has(last, 'Accused') || context.pack.endings.person?.test(last?.normal ?? '') === true;
    // "nach Angaben einer Dame": a body that is not known has a name.
    const isAny = has(tokens[phrase.start], 'Indefinite');
    const isBody = last?.capital === true && !isPronoun(last) && !isPerson && !isAny;
    return row.institutional && outside && party.type === 'unknown' && isBody
      ? { ...party, type: 'organisation' }
      : party;
  };
}

/** "Bloomberg-Reporter | Karl Ott": what such people confirm is not theirs. */
const isTipster = (tokens: readonly Token[], { start, end }: Phrase): boolean =>
  tokens.slice(start, end).some((token) => has(token, 'Tipster'));

/** "A former player | confirmed": somebody with a role and without a name, of whom nobody knows what they answer for. */
const isAnybody = (tokens: readonly Token[], { type, phrase, described }: Party): boolean =>
  type === 'person' && described === true && phrase !== null && has(tokens[phrase.start], 'Indefinite');

/** Whether a phrase and the verb behind it are all that stands in brackets. */
const fillsBrackets = (tokens: readonly Token[], phrase: Phrase, { wholeEnd }: CueMatch): boolean =>
  phrase.end < wholeEnd &&
  /\($/.test(tokens[phrase.start - 1]?.post ?? '') &&
  /^\)/.test(tokens[wholeEnd - 1]?.post ?? '');

/** "The booking website | Vantro confirmed": what goes by the name of a site confirms its own affairs. */
const isCalledSite = (tokens: readonly Token[], { start, end }: Phrase): boolean =>
  tokens.slice(start, end).some((token) => has(token, 'Site') && !has(token, 'Outlet'));

/** Whether an outlet speaks for itself, and hands nothing on. */
function speaksForItself(tokens: readonly Token[], match: CueMatch, { name }: Party, { pack }: Context): boolean {
  const { row } = match;
  const cue = tokens.slice(match.start, match.end);
  // "Reuters hat nach eigenen Angaben ein Angebot erhalten": whose own words these are.
  const own = row.act === 'say' && cue.some((token) => has(token, 'Own'));
  // "Der ORF kündigte einen Beitrag an": what bodies do.
  const official = row.act === 'confirm' ? pack.capitalNouns : own || (row.institutional && row.act === 'say');
  return (
    official ||
    tellsPlans(tokens, match) ||
    tellsOwn(tokens, match) ||
    speaksInStatement(tokens, match) ||
    (isClubLike(name) && cue.some((token) => hasAny(token, ANNOUNCES)))
  );
}

/** Words between a verb and what is said: "said on Monday that". */
const LEAD_REACH = 5;

/** "The broadcaster said on Monday that it will", "it is not": what an outlet plans, it says of itself. */
function tellsPlans(tokens: readonly Token[], { row, wholeEnd }: CueMatch): boolean {
  if (row.kind !== 'confirmation' || row.act !== 'say') return false;
  for (let k = wholeEnd; k < wholeEnd + LEAD_REACH && !isBoundary(tokens, k - 1); k += 1)
    if (has(tokens[k], 'ThingPronoun'))
      return has(tokens[k + 1], 'Plan') || (has(tokens[k + 1], 'Auxiliary') && has(tokens[k + 2], 'Negation'));
  return false;
}

/** "In a written statement, the paper said": what an outlet states is its own affair. */
function speaksInStatement(tokens: readonly Token[], { row }: CueMatch): boolean {
  if (row.kind !== 'confirmation' || row.act !== 'say') return false;
  const at = tokens.findIndex((token) => has(token, 'OwnWords') && !token.quoted);
  return at > 0 && tokens.slice(Math.max(0, at - STATEMENT_REACH), at).some((token) => has(token, 'Within'));
}

/** Words of "in a short written statement" from the preposition to the noun. */
const STATEMENT_REACH = 4;

/** Whether somebody has a name of several words: a reporter's is given in full. */
const isFullName = ({ type, phrase }: Party): boolean =>
  type === 'person' && phrase !== null && phrase.end - phrase.start > 1;

/** Whether somebody may be a reporter: nobody with an office, nor with plans to tell of, nor where every noun has a capital. */
const mayReport = (
  tokens: readonly Token[],
  { start, end }: CueMatch,
  party: Party,
  { pack, registry }: Context,
): boolean =>
  isFullName(party) &&
  !pack.capitalNouns &&
  !registry.people.isTitled(party.name) &&
  !tokens.slice(start, end).some((token) => has(token, 'Foretells'));

/** Words in which what an outlet announces is named. */
const OBJECT_REACH = 8;

/** "TF1 a annoncé l'arrêt de l'émission": an outlet's own show or staff, where no clause says what it announces. */
function tellsOwn(tokens: readonly Token[], { row, wholeEnd }: CueMatch): boolean {
  if (row.act !== 'confirm') return false;
  // "Reuters a annoncé lundi | avoir été approchée".
  let verb = wholeEnd;
  while (has(tokens[verb], 'Time') && !isBoundary(tokens, verb)) verb += 1;
  if (has(tokens[verb], 'Infinitive') && !isBoundary(tokens, verb - 1)) return true;
  for (let k = wholeEnd; k < wholeEnd + OBJECT_REACH && !isBoundary(tokens, k - 1); k += 1) {
    if (has(tokens[k], 'Complementiser')) return false;
    if (has(tokens[k], 'Own')) return true;
  }
  return false;
}

/**
 * "Vantro reported on Monday that", "as Vantro first reported", ", Vantro reported.", "Wie Vantro berichtet", "secondo
 * quanto riportato da Vantro": what outlets do, and bodies do of figures only.
 */
function handsOn(tokens: readonly Token[], match: CueMatch, { phrase }: Party): boolean {
  const { row, start, end, wholeStart, wholeEnd } = match;
  const cue = tokens.slice(start, end);
  if (!phrase || !cue.some((token) => has(token, 'Reports'))) return false;
  if (cue.some((token) => has(token, 'First'))) return true;
  // "Ten cases were reported by Vantro", "in Ohio".
  const plain =
    tokens.slice(Math.max(0, start - 1), end).some((token) => has(token, 'Passive')) || has(cue.at(-1), 'Within');
  if (row.act === 'attribute' && !plain) return true;
  // "comme le rapporte Vantro": a pronoun stands between.
  const before = has(tokens[wholeStart - 1], 'Auxiliary') ? wholeStart - 2 : wholeStart - 1;
  if (has(tokens[before], 'First') || has(tokens[phrase.start - 1], 'First')) return true;
  if (closesSentence(tokens, phrase, match)) return true;
  for (let k = wholeEnd; k < wholeEnd + LEAD_REACH && !isBoundary(tokens, k - 1); k += 1)
    if (has(tokens[k], 'Complementiser')) return true;
  return false;
}

/** ", Vantro reported.", ", rapporte Vantro.": whether party and cue stand last, behind a comma. */
function closesSentence(tokens: readonly Token[], phrase: Phrase, { wholeStart, wholeEnd }: CueMatch): boolean {
  const isBefore = phrase.end === wholeStart && wholeEnd === tokens.length;
  const isBehind = phrase.start === wholeEnd && phrase.end === tokens.length;
  return (isBefore || isBehind) && /,/.test(tokens[Math.min(phrase.start, wholeStart) - 1]?.post ?? '');
}
