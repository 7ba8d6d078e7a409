/** The cues of a sentence one by one: the party at each, and what both together make of it. */
import { judge, type Verdict } from './acts.ts';
import { actsForItself } from './acts-for-itself.ts';
import { isMaker, isNobodysWord } from './answerable.ts';
import { classify } from './classify.ts';
import { guardsHold, isBygone, isVoided } from './guards.ts';
import { isOfNews } from './in-person.ts';
import { inherit, remember } from './inherit.ts';
import type { CueMatch } from './match.ts';
import { isNoHearsay } from './no-hearsay.ts';
import { openingSubject } from './opening-subject.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, type PartyType, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import { beforeStrayComma, partyAt } from './party-at.ts';
import { phraseAfter } from './phrase-after.ts';
import { CONJUNCTION } from './phrase-classes.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import { numberIn } from './phrase-parts.ts';
import { beforeQuotation, sayerOf, speakerOf } from './quotation-speaker.ts';
import { saysNothing } from './says-nothing.ts';
import type { ReadAct } from './select.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { somebodyBefore } from './walk-back.ts';

/** Whether the sentence quotes somebody who says "I": no body does. */
const saysI = (tokens: readonly Token[]): boolean => tokens.some((t) => t.quoted && has(t, 'FirstPerson'));

const outletOf = (party: Party): Party => ({ ...party, type: 'outlet' });

const PEOPLE: ReadonlySet<PartyType> = new Set(['bystander', 'person', 'name', 'unknown']);

/**
 * "secondo Berti", who writes for the outlet whose report was told just before: what is attributed to its reporter is of
 * that report. Where there is none, it may be what they think, or a book of theirs.
 */
function asOutlet(
  tokens: readonly Token[],
  { row }: CueMatch,
  found: Party | null,
  { registry, lastOutlet, block, lastRumorBlock }: Context,
): Party | null {
  if (row.act !== 'attribute' || !found?.phrase || !PEOPLE.has(found.type) || !lastOutlet) return found;
  if (block - lastRumorBlock > REACH_OF_PRONOUN) return found;
  const outlet = registry.people.outletOf(found.name);
  if (outlet === null || !lastOutlet.name.includes(outlet)) return found;
  const { start, end } = found.phrase;
  const comma = tokens.slice(start, end).findIndex(({ post }) => post.includes(','));
  return { ...outletOf(found), phrase: { start, end: comma < 0 ? end : start + comma + 1 } };
}

const needsSpeech = ({ row }: CueMatch): boolean => row.guards?.includes('with-speech') === true;

/** Rows that need another act are read last. */
function inTurn(matches: readonly CueMatch[]): readonly CueMatch[] {
  if (!matches.some(needsSpeech)) return matches;
  return [...matches.filter((match) => !needsSpeech(match)), ...matches.filter(needsSpeech)];
}

/** Of two speakers, the one who says "I" is the other: "he said 'I will', the prosecutor's office said". */
function isOnlySaying(tokens: readonly Token[], matches: readonly CueMatch[]): boolean {
  const sayings = matches.filter(({ row, start }) => row.act === 'say' && tokens[start]?.quoted !== true);
  return new Set(sayings.map(({ end }) => end)).size < 2;
}

/** Whether a longer or earlier row has read a cue's first word already. */
const isTaken = ({ start }: CueMatch, acts: readonly ReadAct[]): boolean =>
  acts.some(({ match, verdict }) => verdict !== null && start >= match.start && start < match.end);

/** What is known of a sentence while its cues are read one by one. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly matches: readonly CueMatch[];
  readonly headline: boolean;
  readonly context: Context;
  /** Who speaks the quotation in which a cue stands. */
  readonly quotedBy: (match: CueMatch) => Party | null;
  /** What was read already. */
  readonly acts: ReadAct[];
}

/** Whether a cue counts where it stands, whoever its party is. */
function counts(match: CueMatch, { tokens, headline, context, acts }: Reading): boolean {
  const { guards } = match.row;
  if (guards?.includes('amid-rumor') && context.block - context.lastRumorBlock > 1) return false;
  if (guards?.includes('after-rumor') && !Number.isFinite(context.lastRumorBlock)) return false;
  return !isTaken(match, acts) && guardsHold(tokens, match, headline) && !isVoided(tokens, match, context.pack);
}

/** Who says what a cue needs somebody to say; `undefined` where nobody does. */
function speechFor(match: CueMatch, { acts, quotedBy }: Reading): Party | null | undefined {
  if (acts.some(isSpeech)) return speechNear(match, acts);
  // The verb of saying may stand in another sentence, with which the quotation began or ends.
  return (match.row.quoted ? quotedBy(match) : null) ?? undefined;
}

/** "confirmed the delay | without giving details", "a confirmé la vente après avoir | refusé": who did the one did not do the other. */
function doerWithout(match: CueMatch, { tokens, context, acts }: Reading): Party | null | undefined {
  const { capitalNouns } = context.pack;
  const infinitive = !capitalNouns && has(tokens[match.start - 1], 'Infinitive');
  const aside = /^,/.test(tokens[match.start - 1]?.post ?? '') && has(tokens[match.start], 'OpeningParticiple');
  const isOfAct =
    infinitive || aside || has(tokens[match.start], 'Circumstance') || has(tokens[match.start], 'Without');
  if (match.row.act !== 'refuse' || !isOfAct) return null;
  const said = acts.findLast(({ party, match: { end } }) => SIGNATORY.has(party?.type ?? '') && end <= match.start);
  if (said) return hasOtherDoer(tokens, said.match.end, match.start) ? undefined : said.party;
  const subject = match.start > 0 && !capitalNouns ? openingSubject(tokens, context.pack) : null;
  const party = subject && subject.end < match.start ? classify(tokens, subject, context) : null;
  if (!subject || !party || !SIGNATORY.has(party.type)) return null;
  return hasOtherDoer(tokens, subject.end, match.start) ? undefined : party;
}

const BEFORE_THAT = anyOf('Time', 'Adverb', 'Say', 'Document');
const CLAUSE_SUBJECT = anyOf('Determiner', 'Indefinite', 'PersonPronoun');
const CLAUSE_VERB = anyOf('Auxiliary', 'Say', 'Participle', 'Verb');

/** Whether a word opens a relative clause: "che" behind a comma; but "ha detto, giovedì, | che". */
const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  !has(tokens[at], 'Complementiser') || (/^,/.test(tokens[at - 1]?.post ?? '') && !hasAny(tokens[at - 1], BEFORE_THAT));

/** "confirmed the arrest of the man, | who left without a comment", "and the mayor left": whether another's clause begins between two words. */
function hasOtherDoer(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k += 1) {
    if (has(tokens[k], 'Relative') && opensRelative(tokens, k)) return true;
    const opens = hasAny(tokens[k], CONJUNCTION) && (tokens[k + 1]?.capital || hasAny(tokens[k + 1], CLAUSE_SUBJECT));
    // "and the closure of plants" may be an object, "but its auditor left" is none; "ma | lo | ha fatto".
    const noun = has(tokens[k + 1], 'Determiner') ? k + 3 : k + 2;
    const but = has(tokens[k], 'But');
    const isVerb = (token: Token): boolean => hasAny(token, CLAUSE_VERB) || (but && token.tags.size === 0);
    if (opens && tokens.slice(noun, to).some(isVerb)) return true;
  }
  return false;
}

/** "said a nurse, who asked not to be named": who wants no name, whatever they are. */
function nameless(tokens: readonly Token[], { row, start }: CueMatch, { pack }: Context): Party | null {
  const phrase = row.act === 'anonymity' ? somebodyBefore(tokens, start) : null;
  return phrase && party('unnamed', phrase, textOf(tokens, phrase), { number: numberIn(tokens, phrase, pack) });
}

/** The party of a cue that stands outside quotations; `undefined` where it is what somebody else does. */
function partyOutside(match: CueMatch, reading: Reading): Party | null | undefined {
  const doer = doerWithout(match, reading);
  return doer === null ? partyBeside(match, reading) : doer;
}

const partyBeside = (match: CueMatch, { tokens, matches, context, quotedBy, acts }: Reading): Party | null =>
  partyAt(tokens, match, context) ??
  (match.row.quoted ? (sayerOf(tokens, match, matches, context) ?? quotedBy(match)) : null) ??
  beforeStrayComma(tokens, match, context) ??
  nameless(tokens, match, context) ??
  inherit(tokens, match, acts, context);

/** A cue's party, and whether it is who speaks a quotation; `null` where the cue is nobody's act. */
function partyOf(match: CueMatch, reading: Reading): { readonly party: Party | null; readonly quoted: boolean } | null {
  const { tokens, matches, context, quotedBy, acts } = reading;
  const opener = beforeQuotation(tokens, match, context);
  const quoted = tokens[match.start]?.quoted === true && !opener;
  if (quoted && !match.row.quoted) return null;
  const found = needsSpeech(match)
    ? speechFor(match, reading)
    : quoted
      ? speakerOf(tokens, match, matches, context, quotedBy)
      : (opener ?? partyOutside(match, reading));
  if (found === undefined) return null;
  const subject = found?.phrase ? behindObject(tokens, found.phrase, match, acts) : null;
  const told = asOutlet(tokens, match, subject ? classify(tokens, subject, context) : found, context);
  // However the party was found: "Oxfam welcomed the move and | denied the claims".
  const party: Party | null =
    told && actsForItself(tokens, match, told, context) ? { ...told, type: 'organisation' } : told;
  return match.row.act === 'say' && party?.phrase && isRetold(tokens, party.phrase, match) ? null : { party, quoted };
}

/** Whether a cue's row asks for a party that it does not have. */
function lacksParty(match: CueMatch, party: Party | null, { tokens }: Reading): boolean {
  const nobody = !party || (party.type === 'unknown' && !isAnswer(tokens, match, party));
  return (
    match.row.guards?.some(
      (guard) =>
        (guard === 'party' && (nobody || party.type === 'bystander')) ||
        (guard === 'no-outlet' && party?.type === 'outlet') ||
        (guard === 'somebody' && nobody),
    ) === true
  );
}

/** Words from which on a phrase without a name or a noun of people is a thing's: "os encarnados" are a team. */
const LEAST_OF_THING = 3;

/** "no se pudo encontrar el último fichero", "the old preview does not respond": a thing is not asked. */
const isThing = (tokens: readonly Token[], { row }: CueMatch, party: Party | null): boolean =>
  (row.subkind === 'unreachable' || row.subkind === 'no-response') &&
  party?.type === 'unknown' &&
  party.phrase !== null &&
  party.phrase.end - party.phrase.start >= LEAST_OF_THING &&
  !tokens.slice(party.phrase.start + 1, party.phrase.end).some(({ capital }) => capital);

/** "« Il est innocent », a dit un voisin": what a denial says of somebody else. */
const isOfAnother = (tokens: readonly Token[], { start, end }: CueMatch): boolean =>
  tokens.slice(Math.max(0, start - 1), end).some((t) => has(t, 'PersonPronoun') && !has(t, 'FirstPerson'));

/** What a cue and its party make of the sentence. */
function verdictOn(match: CueMatch, party: Party | null, quoted: boolean, reading: Reading): Verdict | null {
  const { tokens, matches, context } = reading;
  const { row } = match;
  if (
    lacksParty(match, party, reading) ||
    isOwnVoice(tokens, match, party, context.pack) ||
    isWriters(tokens, match, party, context.pack)
  )
    return null;
  if (hasObject(tokens, match, party)) return null;
  const isBody = party?.type === 'organisation';
  if (isBody && row.act === 'say' && saysI(tokens) && isOnlySaying(tokens, matches)) return null;
  // "The statement read: “We will not comment”": a quoted refusal is made by whoever issued the document.
  const issued = quoted && row.act === 'refuse' && party?.type === 'document';
  const verdict = judge(row, issued ? 'organisation' : (party?.type ?? null));
  if (verdict && isOfNews(tokens, verdict, match, party, context) && context.inPerson.told) return null;
  if (verdict?.kind === 'rumor' && isNoHearsay(tokens, match, verdict)) return null;
  if (verdict === null || verdict.kind === 'rumor') return verdict;
  if (verdict.kind === 'no-comment' && isThing(tokens, match, party)) return null;
  if (verdict.kind === 'denial' && quoted && party?.type === 'bystander' && isOfAnother(tokens, match)) return null;
  if (verdict.kind !== 'no-comment' && isNobodysWord(tokens, match, party, context)) return null;
  if (isMaker(tokens, match, party, context)) return null;
  return isBygone(tokens, match, context.pack) || saysNothing(tokens, match, party, context) ? null : verdict;
}

/**
 * What the cues of a sentence come to, in the order in which they are read.
 *
 * @param headline whether it is one
 * @param quotedBy who speaks the quotation in which a cue stands
 */
export function readActs(
  tokens: readonly Token[],
  matches: readonly CueMatch[],
  headline: boolean,
  context: Context,
  quotedBy: (match: CueMatch) => Party | null,
): ReadAct[] {
  const acts: ReadAct[] = [];
  const reading: Reading = { tokens, matches, headline, context, quotedBy, acts };
  for (const match of inTurn(matches)) {
    const found = counts(match, reading) ? partyOf(match, reading) : null;
    if (!found) continue;
    const verdict = verdictOn(match, found.party, found.quoted, reading);
    // Who reports what the press reported is the press: "einem Medienbericht zufolge".
    const isPress = verdict?.subkind === 'outlet' && found.party?.type === 'document';
    const teller = isPress && found.party ? outletOf(found.party) : found.party;
    acts.push({ match, party: teller, verdict });
    remember(teller, context, match.row.act === 'attribute' || (match.row.party === 'after' && acts.length > 1));
    if (context.last === teller) context.lastEnd = tokens.at(-1)?.end ?? 0;
  }
  return acts.map((act) =>
    act.match.row.act === 'document' && !act.party ? withSpeaker(tokens, act, acts, context) : act,
  );
}

const SIGNATORY: ReadonlySet<string> = new Set(['person', 'spokesperson', 'organisation']);

/** "scrive in una nota | il sindaco": who speaks through a document whose row names nobody. */
function withSpeaker(tokens: readonly Token[], act: ReadAct, acts: readonly ReadAct[], context: Context): ReadAct {
  const { match } = act;
  const opens = has(tokens[match.start - 1], 'Say') && !isBoundary(tokens, match.end - 1);
  const behind = opens ? phraseAfter(tokens, match.end, context.pack) : null;
  const party = behind ? classify(tokens, behind, context) : speechNear(match, acts);
  return party?.phrase && SIGNATORY.has(party.type) ? { ...act, party } : act;
}

/** Words before a cue among which its subject stands. */
const SUBJECT_REACH = 3;

/**
 * "It is not true that bats are blind", "Happiness is a lie", "In this essay we do not discuss it": what nobody says is the
 * text's own word.
 */
function isOwnVoice(
  tokens: readonly Token[],
  { row, start, end }: CueMatch,
  party: Party | null,
  { inPerson }: LanguagePack,
): boolean {
  if (tokens[start]?.quoted || (party && party.type !== 'own-outlet')) return false;
  if (row.act === 'deny' && row.party === 'none' && row.quoted === true && start === 0) return true;
  // "It is clear | that it is not true".
  if (has(tokens[start - 1], 'Complementiser')) return false;
  const words = tokens.slice(Math.max(0, start - SUBJECT_REACH), end);
  const own = row.act === 'refuse' && words.some(({ text }) => text.match(inPerson));
  if (!own && row.guards?.includes('spoken') !== true) return false;
  return !tokens.some((token) => token.quoted || token.post.includes(':') || HANDED_ON.some((of) => has(token, of)));
}

const HANDED_ON = ['Say', 'SayParticiple', 'ConfirmVerb', 'Claim'] as const;

/**
 * "My grandmother would not talk of the war", "My boss confirmed it", "I deny it": whoever writes so tells of themselves;
 * and of nobody in particular where it is "your bank". German "Ihre Bank" may be hers.
 */
function isWriters(
  tokens: readonly Token[],
  { row }: CueMatch,
  party: Party | null,
  { capitalNouns }: LanguagePack,
): boolean {
  if (!party?.phrase) return false;
  const { start } = party.phrase;
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (first?.quoted) return false;
  // "La mia nonna".
  const owners = has(first, 'Determiner') ? [first, second] : [first];
  if (owners.some((token) => has(token, 'FirstPerson')))
    return row.act === 'deny' || row.act === 'refuse' || row.act === 'confirm';
  return !capitalNouns && party.type === 'organisation' && owners.some((token) => has(token, 'Reader'));
}

/** "The ministry denied the report and | the bank rejected it": of a phrase that an earlier verb's object opens, what stands behind "and". */
function behindObject(
  tokens: readonly Token[],
  phrase: Phrase,
  { start }: CueMatch,
  acts: readonly ReadAct[],
): Phrase | null {
  if (phrase.end > start) return null;
  const verb = acts.findLast(({ match, verdict }) => verdict !== null && match.start < start)?.match;
  if (!verb || phrase.start < verb.start || phrase.start > verb.wholeEnd) return null;
  for (let k = phrase.end - 2; k >= Math.max(phrase.start, verb.end); k -= 1)
    if (has(tokens[k], 'And')) return { start: k + 1, end: phrase.end };
  return null;
}

/** "She claims that | the spokesman only reports", "he said | the firm told him": what somebody says of another's speech. */
function isRetold(tokens: readonly Token[], { start, end }: Phrase, { wholeStart }: CueMatch): boolean {
  const that = tokens[start - 1];
  const bare = has(that, 'Say') && !that?.quoted && !isBoundary(tokens, start - 1);
  if (bare && end <= wholeStart && !tokens.slice(end - 1, wholeStart).some((_, k) => isBoundary(tokens, end - 1 + k)))
    return true;
  if (!has(that, 'Complementiser') || that?.quoted || isBoundary(tokens, start - 1)) return false;
  // "claimed that it was late and that | the board told him".
  const second = has(tokens[start - 2], 'And') && tokens.slice(0, start - 2).some((t) => has(t, 'Say') && !t.quoted);
  return second || (has(tokens[start - 2], 'Say') && !isBoundary(tokens, start - 2));
}

/** Words in which an object may still be followed by what is said: "informed its customers that". */
const OBJECT_REACH = 7;

/** Whether a verb of saying is used of a thing, where its row forbids it. */
function hasObject(tokens: readonly Token[], { row, wholeEnd }: CueMatch, party: Party | null): boolean {
  if (!row.guards?.includes('no-object') || !party?.phrase || party.phrase.end >= wholeEnd) return false;
  let k = wholeEnd;
  while ((has(tokens[k], 'Adverb') || has(tokens[k], 'Time')) && !isBoundary(tokens, k)) k += 1;
  const token = tokens[k];
  if (!token || isBoundary(tokens, k - 1) || token.quoted) return false;
  if (!/^\d/.test(token.normal) && (!has(token, 'Determiner') || has(token, 'Preposition'))) return false;
  for (let j = k; j < k + OBJECT_REACH && !isBoundary(tokens, j - 1); j += 1)
    if (has(tokens[j], 'Complementiser')) return false;
  return true;
}

/** "He denies it": whoever the pronoun stands for, a refusal or denial is an answer to a claim about them. */
function isAnswer(tokens: readonly Token[], { row }: CueMatch, { phrase }: Party): boolean {
  return (row.act === 'refuse' || row.act === 'deny') && phrase !== null && has(tokens[phrase.start], 'PersonPronoun');
}

/** A verb that is one of saying in some mouths only (a spokesperson's "nannte", a source's "suggère", an outlet's "mostrou") is none elsewhere. */
export const isSpeech = ({ match, verdict }: ReadAct): boolean =>
  // "hieß es aus dem Verein", "reads a statement of the ministry" hand on what a body says as a verb of saying does.
  match.row.act === 'attribute' || match.row.act === 'document'
    ? verdict?.kind === 'confirmation'
    : (match.row.act === 'say' || match.row.act === 'confirm') &&
      (verdict !== null || match.row.subkind === undefined || match.row.subkind === 'document');

/** Who says what a document holds: the party of the last verb of saying before the cue, else of the first one. */
function speechNear({ row, start, end }: CueMatch, acts: readonly ReadAct[]): Party | null {
  // "Contrary to what the papers | reported": what the cue itself tells of is another's speech.
  const isWithin = ({ match }: ReadAct): boolean => row.act === 'deny' && match.start >= start && match.start < end;
  const speeches = acts.filter((act) => isSpeech(act) && act.party !== null && !isWithin(act));
  return (speeches.findLast((act) => act.match.start < start) ?? speeches[0])?.party ?? null;
}
