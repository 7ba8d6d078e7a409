/**
 * One sentence: its cues, the party at each, what each makes of the sentence, and which of them stand when several
 * speak of the same words.
 */
import { judge, type Verdict } from './acts.ts';
import { sourceOf, viaOf } from './attribution.ts';
import { classify } from './classify.ts';
import type { CompiledRow } from './compile.ts';
import type { Candidate } from './cue-demand.ts';
import { guardsHold, isBygone, isHeadline, isQuestion, isVoided } from './guards.ts';
import { inherit, remember, speakerSince } from './inherit.ts';
import { type CueMatch, findCues } from './match.ts';
import { openingSubject } from './opening-subject.ts';
import type { CueRow } from './packs/pack.ts';
import { type Context, type Party, type PartyType, REACH_OF_PRONOUN } from './party.ts';
import { beforeStrayComma, partyAt } from './party-at.ts';
import { phraseAfter } from './phrase-after.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import type { QuotedSpeech } from './quoted-speech.ts';
import { type Act, select } from './select.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Source, Span } from './types.ts';
import { phraseEndingAt } from './walk-back.ts';

/** A statement before it has an id. */
export interface Draft {
  readonly sentence: Span;
  readonly verdict: Verdict;
  readonly row: CueRow;
  readonly cue: Span;
  readonly clause: Span;
  readonly source: Source | null;
  readonly via: string;
  /** Nothing tells whose the bare name is that stands behind it. */
  readonly untold: boolean;
}

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
const isTaken = ({ start }: CueMatch, acts: readonly Act[]): boolean =>
  acts.some(({ match, verdict }) => verdict !== null && start >= match.start && start < match.end);

function readActs(
  tokens: readonly Token[],
  matches: readonly CueMatch[],
  headline: boolean,
  context: Context,
  quotedBy: (match: CueMatch) => Party | null,
): Act[] {
  const acts: Act[] = [];
  for (const match of inTurn(matches)) {
    const { guards } = match.row;
    if (guards?.includes('amid-rumor') && context.block - context.lastRumorBlock > 1) continue;
    if (guards?.includes('after-rumor') && !Number.isFinite(context.lastRumorBlock)) continue;
    if (isTaken(match, acts) || !guardsHold(tokens, match, headline) || isVoided(tokens, match, context.pack)) continue;
    const opener = beforeQuotation(tokens, match, context);
    const quoted = tokens[match.start]?.quoted === true && !opener;
    if (quoted && !match.row.quoted) continue;
    const speech = needsSpeech(match);
    // The verb of saying may stand in another sentence, with which the quotation began or ends.
    const afar = speech && !acts.some(isSpeech) ? (match.row.quoted ? quotedBy(match) : null) : undefined;
    if (afar === null) continue;
    const found = speech
      ? (afar ?? speechNear(match, acts))
      : quoted
        ? speakerOf(tokens, match, matches, context, quotedBy)
        : (opener ??
          partyAt(tokens, match, context) ??
          (match.row.quoted ? (sayerOf(tokens, match, matches, context) ?? quotedBy(match)) : null) ??
          beforeStrayComma(tokens, match, context) ??
          inherit(tokens, match, acts, context));
    const subject = found?.phrase ? behindObject(tokens, found.phrase, match, acts) : null;
    const party = asOutlet(tokens, match, subject ? classify(tokens, subject, context) : found, context);
    if (match.row.act === 'say' && party?.phrase && isRetold(tokens, party.phrase, match)) continue;
    const nobody = !party || (party.type === 'unknown' && !isAnswer(tokens, match, party));
    const lacksParty = guards?.some(
      (guard) =>
        (guard === 'party' && (nobody || party.type === 'bystander')) ||
        (guard === 'no-outlet' && party?.type === 'outlet') ||
        (guard === 'somebody' && nobody),
    );
    const person =
      party?.type === 'organisation' && match.row.act === 'say' && saysI(tokens) && isOnlySaying(tokens, matches);
    // "The statement read: “We will not comment”": a quoted refusal is made by whoever issued the document.
    const issued = quoted && match.row.act === 'refuse' && party?.type === 'document';
    const judged =
      lacksParty || person || isOwnVoice(tokens, match, party) || hasObject(tokens, match, party)
        ? null
        : judge(match.row, issued ? 'organisation' : (party?.type ?? null));
    const bygone = judged?.kind === 'confirmation' && isBygone(tokens, match, context.pack);
    const verdict = bygone ? null : judged;
    // Who reports what the press reported is the press: "einem Medienbericht zufolge".
    const teller = verdict?.subkind === 'outlet' && party?.type === 'document' ? outletOf(party) : party;
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
function withSpeaker(tokens: readonly Token[], act: Act, acts: readonly Act[], context: Context): Act {
  const { match } = act;
  const opens = has(tokens[match.start - 1], 'Say') && !isBoundary(tokens, match.end - 1);
  const behind = opens ? phraseAfter(tokens, match.end, context.pack) : null;
  const party = behind ? classify(tokens, behind, context) : speechNear(match, acts);
  return party?.phrase && SIGNATORY.has(party.type) ? { ...act, party } : act;
}

/** "It is not true that bats are blind.": what opens a sentence as nobody's speech is the paper's own word. */
const isOwnVoice = (tokens: readonly Token[], { row, start }: CueMatch, party: Party | null): boolean =>
  row.act === 'deny' && row.party === 'none' && row.quoted === true && start === 0 && !party && !tokens[start]?.quoted;

/** "The ministry denied the report and | the bank rejected it": of a phrase that an earlier verb's object opens, what stands behind "and". */
function behindObject(
  tokens: readonly Token[],
  phrase: Phrase,
  { start }: CueMatch,
  acts: readonly Act[],
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
const isSpeech = ({ match, verdict }: Act): boolean =>
  // "hieß es aus dem Verein", "reads a statement of the ministry" hand on what a body says as a verb of saying does.
  match.row.act === 'attribute' || match.row.act === 'document'
    ? verdict?.kind === 'confirmation'
    : (match.row.act === 'say' || match.row.act === 'confirm') &&
      (verdict !== null || match.row.subkind === undefined || match.row.subkind === 'document');

/** Who says what a document holds: the party of the last verb of saying before the cue, else of the first one. */
function speechNear({ row, start, end }: CueMatch, acts: readonly Act[]): Party | null {
  // "Contrary to what the papers | reported": what the cue itself tells of is another's speech.
  const isWithin = ({ match }: Act): boolean => row.act === 'deny' && match.start >= start && match.start < end;
  const speeches = acts.filter((act) => isSpeech(act) && act.party !== null && !isWithin(act));
  return (speeches.findLast((act) => act.match.start < start) ?? speeches[0])?.party ?? null;
}

/** "The mayor “denies the charge”", "“rejects and denies”": the subject of a verb with which a quotation opens. */
function beforeQuotation(tokens: readonly Token[], { row, start }: CueMatch, context: Context): Party | null {
  if (row.party === 'none' || row.party === 'after' || tokens[start]?.quoted !== true) return null;
  const opening = has(tokens[start - 1], 'And') ? start - 2 : start;
  const before = tokens[opening - 1];
  if (!before || before.quoted || !/^\s*[“„"«»]\s*$/.test(before.post)) return null;
  const phrase = phraseEndingAt(tokens, opening - 1);
  const party = phrase && classify(tokens, phrase, context);
  return party && party.type !== 'unknown' ? party : null;
}

/** The verbs of saying that stand outside quotations; several rows may read the same one. */
const sayingsIn = (tokens: readonly Token[], matches: readonly CueMatch[]): CueMatch[] =>
  matches.filter(
    (match) => (match.row.act === 'say' || match.row.act === 'confirm') && tokens[match.start]?.quoted !== true,
  );

/** "According to the defence, the charges are false", „hieß es aus der Pressestelle“: words outside quotations that attribute. */
const attributionIn = (tokens: readonly Token[], matches: readonly CueMatch[]): CueMatch | undefined =>
  matches.find(({ row, start }) => row.act === 'attribute' && !tokens[start]?.quoted);

/** Whose name stands before the colon that opens the quotation: "The mayor: “No comment”". */
function labelBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  let k = at - 1;
  // "The mayor: “No cuts, that is a hoax”": a comma within the quotation.
  while (k >= 0 && (!/[,;:(]/.test(tokens[k]?.post ?? '') || (tokens[k]?.quoted && tokens[k + 1]?.quoted))) k -= 1;
  if (!/:\s*["“”„«]?\s*$/.test(tokens[k]?.post ?? '')) return null;
  const phrase = phraseEndingAt(tokens, k);
  // "Clara defended herself on Twitter: “Lies”": a place is no speaker.
  const within = has(tokens[(phrase?.start ?? 0) - 1], 'Within');
  const label = phrase && !within ? classify(tokens, phrase, context) : null;
  if (context.pack.capitalNouns || (label && label.type !== 'unknown')) return label;
  // "Su jefe de prensa me pidió que no insistiera: «La ministra no hará declaraciones»": a clause with a subject.
  const subject = openingSubject(tokens, context.pack);
  return subject ? classify(tokens, subject, context) : label;
}

/** Who speaks a quotation of few words, which is none to the tokenizer: "«It is a hoax», said the ministry". */
function sayerOf(
  tokens: readonly Token[],
  { start, end }: CueMatch,
  matches: readonly CueMatch[],
  context: Context,
): Party | null {
  // "não | comentou o caso": the cue's own verb says nothing; a German cue may hold that of who speaks.
  const own = (saying: CueMatch): boolean => saying.start >= start && saying.start < end && !context.pack.capitalNouns;
  const sayings = sayingsIn(tokens, matches).filter((saying) => !own(saying));
  for (const saying of sayings) {
    if (saying.start !== sayings[0]?.start) return null;
    const party = partyAt(tokens, saying, context);
    if (party) return party;
  }
  if (sayings.length > 0) return null;
  const attribution = attributionIn(tokens, matches);
  return labelBefore(tokens, start, context) ?? (attribution ? partyAt(tokens, attribution, context) : null);
}

/** Who speaks the quotation of this sentence: the party at a verb of saying outside it, else the last speaker. */
function speakerOf(
  tokens: readonly Token[],
  match: CueMatch,
  matches: readonly CueMatch[],
  context: Context,
  quotedBy: (match: CueMatch) => Party | null,
): Party | null {
  const speaker = sayerOf(tokens, match, matches, context);
  // "«No tenemos nada que decir», dijo": where a verb needs no subject, the last speaker's.
  if (speaker || (!context.pack.proDrop && sayingsIn(tokens, matches).length > 0)) return speaker;
  const attribution = attributionIn(tokens, matches);
  if (attribution) return partyAt(tokens, attribution, context);
  const elsewhere = quotedBy(match);
  if (elsewhere) return elsewhere;
  const since = context.pack.proDrop ? speakerSince(tokens, tokens[match.start]?.start ?? 0, context) : null;
  if (since) return since;
  // An outlet reports; whoever speaks on in its pages is somebody else.
  return context.last && context.last.type !== 'outlet' ? { ...context.last, phrase: null } : null;
}

/**
 * Whom a sentence names as the speaker of a quotation that ends in it.
 *
 * @param tokens the words of the sentence
 * @param sentence its offsets in the block, and the rows that may match
 */
export function sayerAfter(
  tokens: readonly Token[],
  sentence: Candidate<CompiledRow>,
  quotation: Span,
  context: Context,
): Party | null {
  const saying = findCues(tokens, false, sentence.chances).find(
    ({ row, start }) =>
      (row.act === 'say' || row.act === 'confirm' || row.act === 'attribute') &&
      (tokens[start]?.start ?? 0) >= quotation.end,
  );
  return saying ? partyAt(tokens, saying, context) : null;
}

/** Cuts the sentence where the acts' clauses meet: after the last punctuation or before the last conjunction between two cues. */
function clausesOf(tokens: readonly Token[], sentence: Span, acts: readonly Act[]): Span[] {
  if (acts.length < 2) return [{ start: sentence.start, end: sentence.end }];
  const starts = acts.map((act, i): number => {
    const previous = acts[i - 1];
    if (!previous) return sentence.start;
    const subject = act.party?.phrase?.start ?? act.match.start;
    let from = act.match.start;
    // A subject is of its verb's clause: "..., | die Bank war nicht zu erreichen".
    if (subject >= previous.match.end && subject < from) from = subject;
    for (let k = from - 1; k >= previous.match.end; k -= 1) {
      const token = tokens[k];
      if (!token) break;
      if (/[,;:–—]/.test(token.post)) {
        from = k + 1;
        break;
      }
      if (has(token, 'And') || has(token, 'But') || has(token, 'Subordinator')) {
        from = k;
        break;
      }
    }
    return tokens[from]?.start ?? sentence.start;
  });
  return starts.map((start, i) => ({ start, end: trimmedEnd(tokens, starts[i + 1] ?? sentence.end, sentence) }));
}

function trimmedEnd(tokens: readonly Token[], end: number, sentence: Span): number {
  if (end >= sentence.end) return sentence.end;
  const last = tokens.findLast((token) => token.end <= end);
  return last?.end ?? end;
}

/**
 * Reads one sentence.
 *
 * @param tokens its words
 * @param sentence its offsets in the block, and the rows that may match
 * @param block where it stands, for its links
 * @param context the article; the parties met here are remembered in it
 * @param speech who speaks the quotations of the block
 * @returns at most one draft a kind, of refusals and denials one a party, in order of their cues
 */
export function readSentence(
  tokens: readonly Token[],
  sentence: Candidate<CompiledRow>,
  block: Block,
  context: Context,
  speech: QuotedSpeech,
): Draft[] {
  const headline = isHeadline(tokens, sentence, block);
  const matches = findCues(tokens, headline, sentence.chances);
  if (matches.length === 0) return [];
  const acts = readActs(tokens, matches, headline, context, ({ start }) =>
    speech.speakerAt(tokens[start]?.start ?? 0, sentence),
  );
  const spoken = acts.findLast((act) => isSpeech(act) && !tokens[act.match.start]?.quoted)?.party;
  if (spoken) speech.note(sentence, spoken);
  if (isQuestion(tokens)) return [];
  const selected = select(tokens, acts);
  if (selected.length === 0) return [];
  if (selected.some((act) => act.verdict?.kind === 'rumor')) context.lastRumorBlock = context.block;
  const clauses = clausesOf(tokens, sentence, selected);
  return selected.flatMap((act, i): Draft[] => {
    const first = tokens[act.match.start];
    const last = tokens[act.match.end - 1];
    const clause = clauses[i];
    if (!act.verdict || !first || !last || !clause) return [];
    return [
      {
        sentence,
        verdict: act.verdict,
        row: act.match.row,
        cue: { start: first.start, end: last.end },
        clause,
        source: sourceOf(tokens, act, block, context),
        via: act.verdict.subkind === 'outlet' ? '' : viaOf(tokens, act, context.pack),
        untold: act.party?.type === 'name',
      },
    ];
  });
}
