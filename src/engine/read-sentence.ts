/**
 * One sentence: its cues, the party at each, what each makes of the sentence, and which of them stand when several
 * speak of the same words.
 */
import { judge, type Verdict } from './acts.ts';
import { chunkAfter, chunkBefore, obliques, subjects } from './bracket.ts';
import type { CompiledRow } from './compile.ts';
import type { Candidate } from './cue-filter.ts';
import { type CueMatch, findCues } from './match.ts';
import { outletAt } from './outlets.ts';
import type { CueRow, LanguagePack } from './packs/pack.ts';
import {
  closesClause,
  closesDate,
  closesTime,
  conjoinedSubject,
  isBoundary,
  isDecimal,
  openingSubject,
  opensClause,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseBeforeComma,
  phraseEndingAt,
} from './phrases.ts';
import {
  attributedOutlet,
  type Context,
  classify,
  fromEntity,
  isUntold,
  OPENING,
  type Party,
  type PartyType,
  textOf,
} from './sources.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Block, Kind, Source, SourceType, Span, Subkind } from './types.ts';

/** A statement before it has an id. */
export interface Draft {
  readonly sentence: Span;
  readonly verdict: Verdict;
  readonly row: CueRow;
  readonly cue: Span;
  readonly clause: Span;
  readonly source: Source | null;
  readonly via: string;
}

interface Act {
  readonly match: CueMatch;
  readonly party: Party | null;
  readonly verdict: Verdict | null;
}

/** Whether a mark stands behind a word. */
const pauses = ({ post }: Token): boolean => post !== ' ' && /[,;:()“”"«»–—]/.test(post);

/** How many words before a cue may void it ("was asked by the paper to confirm"). */
const BLOCKER_REACH = 2;

/** Negation or an unrealised mood directly before the cue. */
function isVoided(tokens: readonly Token[], match: CueMatch, pack: LanguagePack): boolean {
  const { capitalNouns } = pack;
  if (match.row.act === 'hearsay' || match.row.act === 'unconfirmed' || match.row.act === 'report') return false;
  // Where nouns have capitals, a verb with one within a sentence is a noun.
  const verb = match.row.act === 'say' || match.row.act === 'confirm';
  if ((!capitalNouns || verb) && match.row.party !== 'cue' && isTitleWord(tokens, match)) return true;
  const passive =
    (match.row.act === 'say' || match.row.act === 'confirm' || match.row.act === 'deny') &&
    (match.row.party === 'before' || match.row.party === 'either') &&
    // "was denying" is no passive.
    !has(tokens[match.start], 'OpeningParticiple');
  if (
    isConditional(tokens, match) ||
    isInverted(tokens, match) ||
    (capitalNouns && (isUnrealised(tokens, match) || isNegatedLater(tokens, match, pack)))
  )
    return true;
  const titled = tokens[match.start]?.capital === true && match.start > 0;
  let reach = BLOCKER_REACH;
  for (let k = match.wholeStart - 1; k >= 0 && reach > 0; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    // What the quotation says of itself does not bear on the verb that hands it on.
    if (token.quoted && tokens[match.start]?.quoted !== true) return false;
    if (
      (has(token, 'Blocker') &&
        // "To Announce": in a headline in title case all words have capitals.
        !(token.capital && k > 0 && !(titled && !capitalNouns)) &&
        !(capitalNouns && match.row.act === 'attribute')) ||
      negates(token) ||
      (passive && has(token, 'Passive') && !(token.capital && k > 0)) ||
      // "has reportedly said": nobody stands behind that on record.
      (verb && has(token, 'Reportedly'))
    )
      return true;
    if (!has(token, 'Adverb') && !has(token, 'Auxiliary')) reach = 0;
    else reach -= 1;
  }
  return false;
}

/** "nicht nur", "no solo" deny nothing. */
const negates = (token: Token | undefined): boolean => has(token, 'Negation') && !has(token, 'NotOnly');

/** "Should the ministry deny the report": a modal verb that opens the sentence, its subject behind it. */
function isInverted(tokens: readonly Token[], match: CueMatch): boolean {
  const modal = tokens[0];
  if (!has(modal, 'Blocker') || !(has(tokens[1], 'Determiner') || isPronoun(tokens[1]))) return false;
  if (['Preposition', 'To', 'If', 'Say', 'Negation'].some((tag) => has(modal, tag))) return false;
  for (let k = 0; k < match.start; k += 1) if (isBoundary(tokens, k)) return false;
  return match.start > 1;
}

/** "if she declined", "wenn er bestätigt": a word of class `If` between the cue and the punctuation mark before it. */
function isConditional(tokens: readonly Token[], match: CueMatch): boolean {
  for (let k = match.start - 1; k >= 0 && match.start - k < LONGEST_CONDITION; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    if (isIf(tokens, k) && !has(token, 'Preposition')) return true;
  }
  return false;
}

const LONGEST_CONDITION = 10;

const IF = anyOf('If');

/**
 * A word of class `If`; "sobre o caso, a empresa" is no "caso a", for a comma stands within, and "anche se" concedes.
 */
function isIf(tokens: readonly Token[], at: number): boolean {
  if (!hasAny(tokens[at], IF) || has(tokens[at], 'But')) return false;
  const cut = (left: number): boolean =>
    has(tokens[left], 'If') && has(tokens[left + 1], 'If') && /[,;:]/.test(tokens[left]?.post ?? '');
  return !cut(at) && !cut(at - 1);
}

/** "lehnte einen Kommentar nicht ab": a negation in or behind a cue whose row is written without one. */
function isNegatedLater(tokens: readonly Token[], { row, start, end }: CueMatch, pack: LanguagePack): boolean {
  if (row.act === 'attribute' || row.act === 'document' || row.act === 'anonymity') return false;
  for (let k = start + 1; k < tokens.length && (k < end || !isBoundary(tokens, k - 1)); k += 1)
    if (negates(tokens[k]) && tokens[k]?.quoted === tokens[start]?.quoted)
      return !['#Negation', ...pack.lexicon.Negation].some((word) => row.pattern.includes(word));
  return false;
}

/** "dürfte den Termin am Montag | bestätigen": an infinitive that closes its clause, and its modal verb before. */
function isUnrealised(tokens: readonly Token[], { row, start, end }: CueMatch): boolean {
  const asserts = row.act === 'say' || row.act === 'confirm' || row.act === 'deny';
  const closes = end === tokens.length || isBoundary(tokens, end - 1);
  if (!asserts || !closes || !tokens[end - 1]?.normal.endsWith('n')) return false;
  for (let k = start - 1; k >= 0 && !isBoundary(tokens, k); k -= 1)
    // "Berichte zu einem Verkauf zurückgewiesen": a preposition is no mood; before an infinitive "zu" stands right at it.
    if ((has(tokens[k], 'Blocker') && !has(tokens[k], 'Preposition')) || has(tokens[k], 'Future')) return true;
  return false;
}

/** Share of capitalised words from which on a sentence is a headline in title case. */
const TITLE_CASE = 0.6;

/** "United States", "the Alleged Grudge": a capital within a sentence makes the word part of a name. */
function isTitleWord(tokens: readonly Token[], match: CueMatch): boolean {
  if (!tokens[match.start]?.capital) return false;
  // "21:25 Según": the time of a note in a running report stands before its first word.
  const opens = tokens.slice(0, match.start).every((t) => /^[\d.]+h?$/.test(t.text));
  if (opens || /^["“„«]|[.:]\s*["“„«]?$/.test(tokens[match.start - 1]?.post.trim() ?? '')) return false;
  return tokens.filter((t) => t.capital).length < tokens.length * TITLE_CASE || tokens.length < 4;
}

/** Words between the comma and the verb of an attribution that closes a sentence: ", a-t-elle encore | indiqué". */
const ATTRIBUTION_REACH = 5;

/** Whether a verb of saying comes soon after a comma or a closed quotation: "..., avait précisé la procureure". */
function opensAttribution(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= ATTRIBUTION_REACH; k -= 1) {
    const token = tokens[k];
    if (/[,”"»]/.test(token?.post ?? '')) return true;
    if (!has(token, 'Auxiliary') && !has(token, 'Adverb') && !has(token, 'PersonPronoun')) return false;
  }
  return false;
}

const passes = (token: Token | undefined): boolean => has(token, 'Passive') || has(token, 'State');

/** "wurde am Abend | informiert", "bestätigt ist": a word of class `Passive` or of the pack's class `State` in the clause before the cue, or straight after it. */
function isPassive(tokens: readonly Token[], match: CueMatch): boolean {
  if (passes(tokens[match.end]) && !isBoundary(tokens, match.end - 1)) return true;
  for (let k = match.start - 1; k >= 0; k -= 1) {
    const token = tokens[k];
    if (!token || pauses(token)) return false;
    if (passes(token)) return true;
  }
  return false;
}

function guardsHold(tokens: readonly Token[], match: CueMatch, headline: boolean): boolean {
  const { guards } = match.row;
  if (!guards) return true;
  for (const guard of guards) {
    if (guard === 'no-if' && tokens.some((t, k) => isIf(tokens, k) && !t.quoted)) return false;
    if (
      guard === 'not-reported' &&
      tokens.some(
        (t, k) =>
          t.tags.has('Say') && !t.quoted && (k < match.start || (k >= match.end && opensAttribution(tokens, k))),
      )
    )
      return false;
    if (
      guard === 'one-clause' &&
      tokens.slice(match.wholeStart, match.wholeEnd - 1).some((t) => /[,;:–—]|\s-\s/.test(t.post) && !isDecimal(t))
    )
      return false;
    if (guard === 'active' && isPassive(tokens, match)) return false;
    if (guard === 'clause-final' && !closesClause(tokens, match.wholeEnd)) return false;
    if (guard === 'clause-initial' && !opensClause(tokens, match.wholeStart)) return false;
    if (guard === 'headline' && !headline) return false;
  }
  return true;
}

/** Whether a sentence fills its block and no period closes it. */
function isHeadline(tokens: readonly Token[], sentence: Span, block: Block): boolean {
  return !/[.!…]/.test(tokens.at(-1)?.post ?? '') && sentence.end - sentence.start === block.text.trim().length;
}

/** A question puts forward nothing; the mark must close the sentence outside a quotation. */
function isQuestion(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.post.includes('?') === true && !last.quoted;
}

const DECISIVE = new Set([
  'outlet',
  'unnamed',
  'spokesperson',
  'organisation',
  'document',
  'person',
  'own-outlet',
  'bystander',
  'study',
  'officials',
]);

/** Who is told to be silent in a phrase that is no subject. */
const SILENT = new Set(['spokesperson', 'organisation', 'person']);

/** Who may speak, refuse or deny. */
const ANSWERABLE = new Set(['spokesperson', 'organisation', 'person', 'unnamed', 'outlet']);

/** "Strava says it will": a bare name that is spoken of as a thing is a body. */
function withReference(tokens: readonly Token[], match: CueMatch, party: Party, context: Context): Party {
  if (party.type !== 'name') return party;
  // "laut Kaspersky"; "Landwirte sagten" are many.
  if (context.registry.isBareBody(party.name) && !has(tokens[match.start], 'PluralVerb'))
    return { ...party, type: 'organisation' };
  const thing = tokens
    .slice(match.wholeEnd, match.wholeEnd + 6)
    .some(
      (t, i, next) =>
        (i < 3 || has(next[i - 1], 'Complementiser')) &&
        has(t, 'ThingPronoun') &&
        !has(t, 'PersonPronoun') &&
        !t.quoted,
    );
  if (!thing) return party;
  context.registry.noteBody(party.name);
  return { ...party, type: 'organisation' };
}

/** Whether the sentence quotes somebody who says "I": no body does. */
const saysI = (tokens: readonly Token[]): boolean => tokens.some((t) => t.quoted && has(t, 'FirstPerson'));

/** The words of a cue without the prepositions that open them: "de [source policière]", "según [medios locales]". */
function nominal(tokens: readonly Token[], match: CueMatch): Phrase {
  let start = match.start;
  while (start < match.end - 1 && (has(tokens[start], 'Preposition') || has(tokens[start], 'Subordinator'))) start += 1;
  return { start, end: match.end };
}

/** "a-t-elle indiqué", "affirme-t-il": a cue that holds its subject, or has it on a hyphen. */
function pronounWithin(tokens: readonly Token[], match: CueMatch): Phrase | null {
  for (let k = match.wholeStart + 1; k <= match.wholeEnd; k += 1) {
    const hyphened = (tokens[k - 1]?.post ?? '').endsWith('-');
    if (hyphened && (has(tokens[k], 'PersonPronoun') || has(tokens[k], 'ThingPronoun')))
      return { start: k, end: k + 1 };
  }
  return null;
}

/** Words after a verb in which the outlet that is spoken to is named. */
const LISTENER_REACH = 8;
const LISTENERS: readonly string[] = ['Outlet', 'Bystander', 'Organisation', 'Title', 'Official'];
const SPEAKERS: readonly string[] = ['Spokesperson', 'Organisation', 'Title', 'Official', 'Unnamed'];

/**
 * "The firm will close two sites, it announced" with its pronoun on a hyphen: the subject of the sentence, where it
 * agrees with the pronoun.
 */
function ownSubject(tokens: readonly Token[], match: CueMatch, pronoun: Phrase): Phrase | null {
  const phrase = tokens[0]?.quoted || tokens[0]?.pre !== '' ? null : phraseAfter(tokens, 0);
  const first = phrase ? tokens[phrase.start] : undefined;
  const agrees = ['Feminine', 'Masculine', 'Plural', 'Singular'].every(
    (tag, i, tags) => !has(first, tag) || !has(tokens[pronoun.start], tags[i ^ 1] ?? ''),
  );
  return phrase && agrees && phrase.end < match.start ? phrase : null;
}

/** "a dit à Reuters | une source", "ha detto ai cronisti | il portavoce": who is spoken to stands before the subject. */
function behindListener(tokens: readonly Token[], at: number): number {
  let k = at;
  while ((has(tokens[k], 'Time') || has(tokens[k], 'Adjunct')) && !/[,;:]/.test(tokens[k]?.post ?? ',')) k += 1;
  // "informou nesta quarta-feira, 12, | o porta-voz", "nesta quarta-feira (12) | o porta-voz".
  if (closesDate(tokens, k)) return k + 1;
  if (has(tokens[k], 'Time') && closesDate(tokens, k + 1)) return k + 2;
  if (has(tokens[k], 'Time') && closesTime(tokens, k)) return k + 1;
  if (!has(tokens[k], 'To')) return k;
  // Portuguese "afirmou | a representante ao site": the article, no preposition.
  const article = has(tokens[k], 'Determiner') && !has(tokens[k], 'Preposition');
  if (article && (tokens[k + 1]?.capital || SPEAKERS.some((tag) => has(tokens[k + 1], tag)))) return k;
  // "al diario El País", "a la agencia EFE": words for what it is before its name.
  for (let j = k + 1; j < at + LISTENER_REACH; j += 1) {
    const outlet = outletAt(tokens, j);
    if (outlet) return outlet.end;
    const listener = LISTENERS.some((tag) => has(tokens[j], tag));
    if (listener && has(tokens[j + 1], 'Determiner') && !/[,;:]/.test(tokens[j]?.post ?? ',')) return j + 1;
    if (!has(tokens[j], 'Determiner') && !has(tokens[j], 'Outlet')) break;
  }
  return behindMedium(tokens, k) ?? behindUnknown(tokens, k) ?? at;
}

/** "disse à VIP | fonte da produção": a listener whose name no list tells, straight before who may speak. */
function behindUnknown(tokens: readonly Token[], at: number): number | null {
  let k = at + 1;
  while (tokens[k]?.capital && tokens[k]?.post === ' ') k += 1;
  // "commenta alla Dire | l'avvocato".
  const article = has(tokens[k], 'Determiner') && !has(tokens[k], 'Preposition') && !tokens[k]?.capital;
  return k > at + 1 && SPEAKERS.some((tag) => has(tokens[article ? k + 1 : k], tag)) ? k : null;
}

/** Words that a medium has at most: "dans un long communiqué publié hier | la société". */
const LONGEST_MEDIUM = 7;

/** "a répondu par courriel | la porte-parole", "dijo en un comunicado | la empresa": the next noun phrase's article. */
function behindMedium(tokens: readonly Token[], at: number): number | null {
  let medium = false;
  for (let k = at + 1; k <= at + LONGEST_MEDIUM && !isBoundary(tokens, k - 1); k += 1) {
    const starts =
      has(tokens[k], 'Determiner') ||
      has(tokens[k], 'Spokesperson') ||
      (tokens[k]?.capital === true && tokens[k - 1]?.capital !== true);
    const opens = starts && !has(tokens[k - 1], 'Preposition') && !has(tokens[k - 1], 'Determiner');
    if (medium && opens) return k;
    medium ||= has(tokens[k], 'Document') || has(tokens[k], 'Outlet') || has(tokens[k], 'Medium');
  }
  return null;
}

/** The first word after a cue; an outlet's own article, which the row's pattern may have taken, is left to its name. */
function afterCue(tokens: readonly Token[], { row, end, wholeEnd }: CueMatch): number {
  // Of a refusal's pattern only the cue itself is passed over: "has contacted | Mr Doyle for comment".
  if (row.act === 'refuse') {
    let k = end;
    while (k < wholeEnd && has(tokens[k], 'Preposition')) k += 1;
    return k;
  }
  if (row.act !== 'attribute') return behindListener(tokens, wholeEnd);
  for (let k = end; k < wholeEnd; k += 1) if ((outletAt(tokens, k)?.end ?? 0) > wholeEnd) return k;
  return wholeEnd;
}

/** Whether a verb follows straight upon "and" or "but". */
function isCoordinated(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (has(tokens[k], 'Adverb') && !isBoundary(tokens, k)) k -= 1;
  return k > 0 && (has(tokens[k], 'And') || has(tokens[k], 'But')) && !isBoundary(tokens, k);
}

/** "the lead at WHO, says GISAID needs to answer": what follows the verb is the clause that is said, no subject. */
function opensSpeech(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.end - phrase.start === 1 && isPronoun(tokens[phrase.start])) return true;
  const next = tokens[phrase.end];
  if (next && !isBoundary(tokens, phrase.end - 1) && (has(next, 'Auxiliary') || has(next, 'Negation'))) return true;
  for (let k = phrase.start + 1; k < phrase.end && !isBoundary(tokens, k - 1); k += 1) {
    const verb = tokens[k];
    const plain = verb !== undefined && !verb.capital && [...verb.tags].every((tag) => tag === 'Participle');
    const subject = has(tokens[k - 1], 'Adverb') && k - 2 >= phrase.start ? tokens[k - 2] : tokens[k - 1];
    if (plain && isNamed(subject)) return true;
  }
  return false;
}

/** "The board, the town's school body, said | a second officer then fired": a verb that follows makes it a subject. */
function opensPlainClause(tokens: readonly Token[], at: number): boolean {
  const next = has(tokens[at], 'Adverb') ? tokens[at + 1] : tokens[at];
  if (!next || isBoundary(tokens, at - 1)) return false;
  return !next.capital && [...next.tags].every((tag) => tag === 'Participle');
}

/** "The attorney general, Ada Poe, | confirmed": an office and, between commas, who holds it, straight before the verb. */
function isHolder(tokens: readonly Token[], { type, phrase }: Party, at: number): boolean {
  if (!phrase || (type !== 'person' && type !== 'spokesperson')) return false;
  let k = at - 1;
  while (has(tokens[k], 'Auxiliary') || has(tokens[k], 'Adverb')) k -= 1;
  const name = tokens[k];
  const opened = tokens.slice(phrase.start, k).findLastIndex((token) => /^,\s*$/.test(token.post));
  return phrase.end === k + 1 && name?.capital === true && /^,\s*$/.test(name.post) && opened >= 0;
}

/** A name, or a noun that has a class. */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || has(token, 'Organisation') || has(token, 'Unnamed'));

/** Reads phrases as parties to one cue. */
function partyReader(
  tokens: readonly Token[],
  match: CueMatch,
  context: Context,
): (phrase: Phrase | null) => Party | null {
  const { row } = match;
  return (phrase) => {
    if (!phrase) return null;
    const party = withReference(tokens, match, classify(tokens, phrase, context), context);
    const outside = phrase.start >= match.end || phrase.end <= match.start;
    // "Der ORF kündigte einen Beitrag an": an outlet that does what bodies do speaks for itself.
    const official = row.act === 'confirm' ? context.pack.capitalNouns : row.institutional && row.act === 'say';
    // "(das Tagblatt berichtete)": what a paper says of itself in brackets.
    if (party.type === 'outlet' && fillsBrackets(tokens, phrase, match)) return { ...party, type: 'own-outlet' };
    if ((official || tellsPlans(tokens, match)) && party.type === 'outlet') return { ...party, type: 'organisation' };
    if (
      (party.type === 'name' || party.type === 'organisation') &&
      handsOn(tokens, match, party) &&
      isUntold(tokens, party, context)
    ) {
      context.registry.noteOutlet(party.name);
      return { ...party, type: 'outlet' };
    }
    const last = tokens[phrase.end - 1];
    return row.institutional && outside && party.type === 'unknown' && last?.capital && !isPronoun(last)
      ? { ...party, type: 'organisation' }
      : party;
  };
}

/** Whether a phrase and the verb behind it are all that stands in brackets. */
const fillsBrackets = (tokens: readonly Token[], phrase: Phrase, { wholeEnd }: CueMatch): boolean =>
  phrase.end < wholeEnd &&
  /\($/.test(tokens[phrase.start - 1]?.post ?? '') &&
  /^\)/.test(tokens[wholeEnd - 1]?.post ?? '');

/** Words between a verb and what is said: "said on Monday that". */
const LEAD_REACH = 5;

/** "The broadcaster said on Monday that it will": what an outlet plans, it says of itself. */
function tellsPlans(tokens: readonly Token[], { row, wholeEnd }: CueMatch): boolean {
  if (row.kind !== 'confirmation' || row.act !== 'say') return false;
  for (let k = wholeEnd; k < wholeEnd + LEAD_REACH && !isBoundary(tokens, k - 1); k += 1)
    if (has(tokens[k], 'ThingPronoun')) return has(tokens[k + 1], 'Plan');
  return false;
}

/** "Vantro reported on Monday that", "as Vantro first reported": what outlets do, and bodies do of figures only. */
function handsOn(tokens: readonly Token[], { row, start, wholeStart, wholeEnd }: CueMatch, { phrase }: Party): boolean {
  if (!phrase || row.kind !== 'rumor' || !has(tokens[start], 'Reports')) return false;
  if (has(tokens[wholeStart - 1], 'First') || has(tokens[phrase.start - 1], 'First')) return true;
  for (let k = wholeEnd; k < wholeEnd + LEAD_REACH && !isBoundary(tokens, k - 1); k += 1)
    if (has(tokens[k], 'Complementiser')) return true;
  return false;
}

/** Words that an outlet's name has at most. */
const LONGEST_OUTLET = 5;

/** "su Bloomberg, | secondo cui": the outlet whose name stands right before. */
function outletBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  for (let k = Math.max(0, at - LONGEST_OUTLET); k < at; k += 1) {
    const outlet = attributedOutlet(tokens, k, context);
    if (outlet?.phrase?.end === at) return outlet;
  }
  return null;
}

/** A comma, or a dash with spaces beside it. */
const INSERTION_MARK = /^(?:,\s*|\s+[–—-]+\s+)$/;

/** "a plan that, | he insists, | works": a verb between commas or dashes is the speaker's. */
const isParenthesis = (tokens: readonly Token[], { row, wholeStart, wholeEnd }: CueMatch): boolean =>
  row.act === 'say' &&
  INSERTION_MARK.test(tokens[wholeStart - 1]?.post ?? '') &&
  INSERTION_MARK.test(tokens[wholeEnd - 1]?.post ?? '') &&
  (has(tokens[wholeStart - 1], 'Complementiser') || has(tokens[wholeStart - 1], 'Relative'));

/** Words that a participle's clause has at most: "Denying the old report on its plans". */
const LONGEST_OPENING = 14;

/** "Denying the report, | the club said": a participle that opens its sentence has its subject behind the comma. */
function behindGerund(tokens: readonly Token[], { start, end }: CueMatch): Phrase | null {
  if (start > 0 || !has(tokens[0], 'OpeningParticiple')) return null;
  for (let k = end - 1; k < LONGEST_OPENING && k < tokens.length - 1; k += 1) {
    if (!/^[”"]?,[”"]? /.test(tokens[k]?.post ?? '')) continue;
    const phrase = openingSubject(tokens.slice(k + 1));
    return phrase && { start: phrase.start + k + 1, end: phrase.end + k + 1 };
  }
  return null;
}

/** The party at a cue, from the side that its row names. */
function partyAt(tokens: readonly Token[], match: CueMatch, context: Context): Party | null {
  const { row, wholeStart, wholeEnd } = match;
  const read = partyReader(tokens, match, context);
  if (row.party === 'none') return null;
  if (row.party === 'cue') return read(nominal(tokens, match));
  if (context.pack.capitalNouns) return partyInBracket(tokens, match, context, read);
  if (isParenthesis(tokens, match)) return null;
  const subject = pronounWithin(tokens, match);
  if (subject) {
    const own = read(ownSubject(tokens, match, subject));
    return own?.type === 'organisation' || own?.type === 'spokesperson' ? own : read(subject);
  }
  // "denies the report and says": what stands before "and" is an object; the subject is the one before.
  if (row.party !== 'after' && match.start === wholeStart && isCoordinated(tokens, wholeStart)) {
    const inverted = row.party === 'either' ? phraseAfter(tokens, behindListener(tokens, wholeEnd)) : null;
    // "but cautioned | were only the thoughts of one person".
    const clause = inverted !== null && tokens.slice(wholeEnd, inverted.start).some((token) => has(token, 'Auxiliary'));
    if (inverted && !context.pack.headFirst && (clause || opensSpeech(tokens, inverted))) return null;
    // "and announced STRIKES for Monday": of a verb behind "and" only what closes its clause is a subject.
    const after = inverted && (!context.pack.headFirst || closesClause(tokens, inverted.end)) ? read(inverted) : null;
    // "and announced | an assembly": a body that is not known yet is the object.
    const object = after?.type === 'organisation' && after.phrase && has(tokens[after.phrase.start], 'Indefinite');
    return after && DECISIVE.has(after.type) && !object ? after : null;
  }
  const doer = row.party === 'after' ? null : read(behindGerund(tokens, match));
  if (doer && (ANSWERABLE.has(doer.type) || doer.type === 'name')) return doer;
  if (row.party === 'after') {
    const at = afterCue(tokens, match);
    const outlet = row.act === 'attribute' ? attributedOutlet(tokens, at, context) : null;
    return outlet ?? read(phraseAfter(tokens, at));
  }
  if (row.party === 'before') {
    // "In a statement the club | deplores": a pattern may begin before the party.
    const within =
      match.start > wholeStart && !isCoordinated(tokens, match.start) ? read(phraseBefore(tokens, match.start)) : null;
    if (within && (ANSWERABLE.has(within.type) || within.type === 'name')) return within;
    const comma = phraseBeforeComma(tokens, wholeStart);
    if (row.act === 'attribute')
      return outletBefore(tokens, wholeStart, context) ?? read(comma ?? phraseBefore(tokens, wholeStart));
    const found = phraseBefore(tokens, wholeStart) ?? (row.act === 'anonymity' ? comma : null);
    // "The club opened with a letter | explaining": behind another verb, the sentence's subject.
    const opening = found === null && match.start > wholeStart ? openingSubject(tokens) : null;
    return read(found ?? (opening && opening.end <= wholeStart ? opening : null));
  }
  if (opensClause(tokens, wholeStart)) {
    const inverted = phraseAfter(tokens, behindListener(tokens, wholeEnd));
    const before = read(phraseBefore(tokens, wholeStart));
    const speech = inverted !== null && !context.pack.headFirst && opensSpeech(tokens, inverted);
    if (speech && (isPronoun(tokens[inverted.start]) || (before && before.type !== 'unknown'))) return before;
    const after = read(inverted);
    // "the firm, Orbis Inc., has not called our reporter back": what a refusal has after it is most often its object.
    const object =
      before !== null &&
      ANSWERABLE.has(before.type) &&
      (row.act === 'refuse' ||
        row.act === 'deny' ||
        after?.type === 'study' ||
        (after?.type === 'unnamed' && after.phrase !== null && opensPlainClause(tokens, after.phrase.end)) ||
        (row.act === 'confirm' && after?.type === 'document') ||
        (isHolder(tokens, before, wholeStart) && after?.phrase?.end !== tokens.length));
    if (after && DECISIVE.has(after.type) && !object) return after;
    return before ?? (after?.type === 'name' ? after : null);
  }
  const before = read(phraseBefore(tokens, wholeStart));
  // "an article on Sunday that | said some would go": a relative pronoun's verb has no subject behind it.
  if (before || (!context.pack.headFirst && has(tokens[wholeStart - 1], 'Relative'))) return before;
  return read(phraseAfter(tokens, behindListener(tokens, wholeEnd)));
}

/** "Der Konzern baut Stellen ab, wie | er mitteilte": the subject of the main clause, for the pronoun of a later one. */
function antecedentWithin(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase | null {
  const token = tokens[phrase.start];
  const pronoun = has(token, 'PersonPronoun') || has(token, 'ThingPronoun');
  if (!pronoun || phrase.end - phrase.start > 1 || !has(tokens[phrase.start - 1], 'Subordinator')) return null;
  return chunkAfter(tokens, 0, pack);
}

/** The noun phrase that a cue's own words open: "hieß es in | der Mitteilung", "laut | einem Medienbericht". */
function chunkWithin(tokens: readonly Token[], match: CueMatch, pack: LanguagePack): Phrase | null {
  const from = match.start + 1;
  const phrase = chunkAfter(tokens, from, pack);
  if (!phrase || !has(tokens[phrase.start], 'ThingPronoun') || phrase.end >= match.end) return phrase;
  return chunkAfter(tokens, phrase.end, pack) ?? phrase;
}

/** The same where the verb is split and nouns have capitals (German). */
function partyInBracket(
  tokens: readonly Token[],
  match: CueMatch,
  context: Context,
  read: (phrase: Phrase | null) => Party | null,
): Party | null {
  const { row, wholeStart, wholeEnd } = match;
  if (row.party === 'after') {
    const party = read(chunkAfter(tokens, wholeEnd, context.pack) ?? chunkWithin(tokens, match, context.pack));
    const decided = row.act !== 'attribute' || (party !== null && DECISIVE.has(party.type));
    // "In dem Film heißt es, | die Welt geht unter": behind a comma stands what is said.
    const told = /^[,;:–—]/.test(tokens[wholeEnd - 1]?.post ?? '');
    return decided || told ? party : (attributedOutlet(tokens, wholeEnd, context) ?? party);
  }
  // "dem Bericht zufolge", "hieß es weiter": whoever stands right before, else who spoke last.
  if (row.act === 'attribute')
    return (
      read(chunkBefore(tokens, wholeStart, context.pack)) ?? (context.last ? { ...context.last, phrase: null } : null)
    );
  const parties = subjects(tokens, wholeStart, context.pack).map((phrase) =>
    read(antecedentWithin(tokens, phrase, context.pack) ?? phrase),
  );
  // "will die Zahl nicht nennen": no figures refuse.
  const refuses = row.act === 'refuse' || row.act === 'deny';
  const answerable = (party: Party | null): boolean =>
    party !== null &&
    DECISIVE.has(party.type) &&
    !(refuses && party.type === 'study') &&
    !(row.act === 'refuse' && party.type === 'document');
  const found = parties.find(answerable);
  if (found) return found;
  // "Auf die Frage, ob er bleibt, | antwortete der Klub nicht": the verb stands in the cue's last clause.
  const clauses = tokens.slice(wholeStart, match.end - 1).some((_, i) => isBoundary(tokens, wholeStart + i));
  const later =
    refuses && clauses
      ? subjects(tokens, match.end - 1, context.pack)
          .map(read)
          .find(answerable)
      : null;
  if (later) return later;
  // "Vom Konzern gab es | keine Stellungnahme": the refusal is the subject, who refuses stands behind a preposition.
  if (row.act === 'refuse') {
    const from = obliques(tokens, wholeStart, context.pack).map(read);
    const silent = from.find((party) => party !== null && SILENT.has(party.type));
    if (silent) return silent;
  }
  // "kritisierte die Bank, und | verwies auf": what stands before "und" is an object.
  const inserts = opensClause(tokens, wholeStart) && !has(tokens[wholeStart - 1], 'And');
  const inserted = inserts ? read(phraseBefore(tokens, wholeStart)) : null;
  const governed = inserted?.phrase && has(tokens[inserted.phrase.start - 1], 'Preposition');
  if (inserted && inserted.type !== 'unknown' && !(inserted.type === 'name' && governed)) return inserted;
  if (row.institutional && parties.some((party) => party?.type === 'unknown')) {
    // "Die Zentrale rät ab, teilte sie mit": the pronoun of a body is that of the sentence's first subject.
    const first = read(chunkAfter(tokens, 0, context.pack));
    if (first && first.type !== 'unknown' && first.phrase && first.phrase.end <= wholeStart) return first;
  }
  // "Die Sprecherin wollte das nicht ausschließen, | bestätigte aber den Eingang": the subject was said before.
  const told = parties.find((party) => party?.type === 'name');
  if (told || parties.length > 0 || wholeStart === 0 || !isBoundary(tokens, wholeStart - 1)) return told ?? null;
  const opener = chunkAfter(tokens, 0, context.pack);
  const speaker = opener && !has(tokens[opener.start], 'Oblique') && opener.end < wholeStart ? read(opener) : null;
  return speaker && DECISIVE.has(speaker.type) ? speaker : null;
}

/** "El director de la planta, | confirmó": a subject that a stray comma parts from its verb, where verbs need none. */
function beforeStrayComma(tokens: readonly Token[], { row, wholeStart }: CueMatch, context: Context): Party | null {
  if (!context.pack.proDrop || row.party === 'after' || !/^,\s$/.test(tokens[wholeStart - 1]?.post ?? '')) return null;
  const subject = openingSubject(tokens);
  if (subject?.start !== 0 || subject.end !== wholeStart) return null;
  const party = classify(tokens, subject, context);
  return ANSWERABLE.has(party.type) ? party : null;
}

const PRONOUN = anyOf('PersonPronoun', 'ThingPronoun');

const isPronoun = (token: Token | undefined): boolean => hasAny(token, PRONOUN);

/** "O chefe da polícia, ao fim da tarde, | disse": behind a comma's insertion a subject stands that was not made out. */
function hasOwnSubject(tokens: readonly Token[], { wholeStart, wholeEnd }: CueMatch): boolean {
  const comma = /^,\s*$/.test(tokens[wholeStart - 1]?.post ?? '');
  // "Os passageiros seguem de autocarro, | acrescentou.": a verb that closes its sentence hands on all of it.
  return comma && wholeEnd < tokens.length && has(tokens[0], 'Definite');
}

/** "The bank earned more, as | announced to the regulator": the body that opens the sentence, where a verb needs no subject. */
function subjectOf(tokens: readonly Token[], { wholeStart }: CueMatch, context: Context): Party | null {
  const phrase = context.pack.proDrop ? openingSubject(tokens) : null;
  const subject = phrase && phrase.end <= wholeStart ? classify(tokens, phrase, context) : null;
  return subject?.type === 'organisation' ? subject : null;
}

/** "According to what they publish, | the phone is late": the outlet that was just spoken of. */
function outletAgain(
  tokens: readonly Token[],
  { row, wholeEnd }: CueMatch,
  { last, block, lastBlock }: Context,
): Party | null {
  const goesOn = row.subkind === 'outlet' && last?.type === 'outlet' && block - lastBlock <= 1;
  return goesOn && /^,\s/.test(tokens[wholeEnd - 1]?.post ?? '') ? { ...last, phrase: null } : null;
}

/**
 * "The police informed ... | Del Castillo also spoke of ... | explained": a block that opens with a name is about them,
 * and so is a verb in the block in which somebody was named since.
 */
function namedSince(at: number, context: Context): Party | null {
  const { registry, block, last, lastBlock } = context;
  const named = registry.lastNamed(block, at, 1);
  const since = named !== undefined && named.block > lastBlock && last?.type === 'organisation';
  return since && (named.at < OPENING || named.block === block) ? fromEntity(null, named.entity) : null;
}

/** "veranlasste ein Gutachten, | das den Wert bestätigte": a relative clause has a subject of its own (German). */
function isRelativeClause(tokens: readonly Token[], { start }: CueMatch): boolean {
  let from = start;
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1;
  return from > 0 && from < start && has(tokens[from], 'Pronominal') && /^,\s/.test(tokens[from - 1]?.post ?? '');
}

/** Where the clause opens with its verb, its subject is the one before: "... denies it and says". */
function inherit(tokens: readonly Token[], match: CueMatch, earlier: readonly Act[], context: Context): Party | null {
  if (match.row.party === 'none' || (context.pack.capitalNouns && isRelativeClause(tokens, match))) return null;
  if (match.row.party === 'after')
    return match.row.act === 'say' ? subjectOf(tokens, match, context) : outletAgain(tokens, match, context);
  const previous = earlier.findLast((act) => act.party && act.party.type !== 'unknown');
  if (previous?.party) return { ...previous.party, phrase: previous.party.phrase };
  const subject = context.pack.capitalNouns ? null : conjoinedSubject(tokens, match.wholeStart);
  if (subject) return classify(tokens, subject, context);
  const atStart = match.wholeStart === 0 || opensClause(tokens, match.wholeStart);
  if (!context.pack.proDrop || !atStart || !context.last || hasOwnSubject(tokens, match)) return null;
  // Two paragraphs on, somebody else has most often been spoken of; a quotation may be longer.
  const quotes = tokens.some((token) => token.quoted);
  if (!quotes && context.block - context.lastBlock > 1) return null;
  const at = tokens[match.start]?.start ?? 0;
  // "In a speech, Orbán called it a lie and | said": who was named in the sentence, before whoever spoke in another.
  const within = isCoordinated(tokens, match.wholeStart) ? context.registry.lastNamed(context.block, at, 0) : undefined;
  if (within && within.at >= (tokens[0]?.start ?? 0)) return fromEntity(null, within.entity);
  const since = namedSince(at, context);
  if (since) return since;
  // "il Papa legge, | scrive": no verb of the "fonti" that spoke before.
  if (has(tokens[match.start], 'SingularVerb') && context.pack.plural?.test(context.last.name)) return null;
  return { ...context.last, phrase: null };
}

const outletOf = (party: Party): Party => ({ ...party, type: 'outlet' });

const SPEAKING_PEOPLE: ReadonlySet<string> = new Set(['person', 'bystander', 'officials', 'spokesperson']);

function remember(party: Party | null, context: Context, attributed = false): void {
  if (!party || party.type === 'unknown') return;
  // "..., segundo as autoridades": who was speaking goes on.
  if (
    attributed &&
    (party.type === 'organisation' || party.type === 'outlet') &&
    SPEAKING_PEOPLE.has(context.last?.type ?? 'unknown')
  ) {
    if (party.type === 'outlet') context.lastOutlet = party;
    else rememberBody(party, context);
    return;
  }
  context.last = party;
  context.lastBlock = context.block;
  if (
    party.type === 'person' ||
    party.type === 'spokesperson' ||
    party.type === 'bystander' ||
    party.type === 'unnamed' ||
    party.type === 'name'
  ) {
    context.lastPerson = party;
    context.lastPersonBlock = context.block;
  }
  if (party.type === 'organisation' || (party.type === 'study' && party.organisation)) rememberBody(party, context);
  if (party.type === 'outlet') context.lastOutlet = party;
  if (party.type === 'unnamed') {
    context.lastUnnamed = party;
    context.lastUnnamedBlock = context.block;
  }
  // "the lawyer of Mrs Poe" speaks for no body.
  if (party.type === 'spokesperson' && party.organisation && !context.registry.find(party.organisation))
    rememberBody({ type: 'organisation', phrase: null, name: party.organisation }, context);
}

function rememberBody(body: Party, context: Context): void {
  context.lastBody = body;
  if (body.type === 'organisation' && !body.described) context.lastNamedBody = body;
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

function readActs(tokens: readonly Token[], matches: readonly CueMatch[], headline: boolean, context: Context): Act[] {
  const acts: Act[] = [];
  for (const match of inTurn(matches)) {
    const { guards } = match.row;
    if (guards?.includes('amid-rumor') && context.block - context.lastRumorBlock > 1) continue;
    if (guards?.includes('after-rumor') && !Number.isFinite(context.lastRumorBlock)) continue;
    if (isTaken(match, acts) || !guardsHold(tokens, match, headline) || isVoided(tokens, match, context.pack)) continue;
    const quoted = tokens[match.start]?.quoted === true;
    if (quoted && !match.row.quoted) continue;
    const speech = needsSpeech(match);
    if (speech && !acts.some(isSpeech)) continue;
    const party = speech
      ? speechNear(match, acts)
      : quoted
        ? speakerOf(tokens, match.start, matches, context)
        : (partyAt(tokens, match, context) ??
          (match.row.quoted ? sayerOf(tokens, match.start, matches, context) : null) ??
          beforeStrayComma(tokens, match, context) ??
          inherit(tokens, match, acts, context));
    if (match.row.act === 'say' && party?.phrase && isRetold(tokens, party.phrase)) continue;
    const nobody = !party || (party.type === 'unknown' && !isAnswer(tokens, match, party));
    const lacksParty = guards?.some(
      (guard) =>
        (guard === 'party' && (nobody || party.type === 'bystander')) ||
        (guard === 'no-outlet' && party?.type === 'outlet') ||
        (guard === 'somebody' && nobody),
    );
    const person =
      party?.type === 'organisation' && match.row.act === 'say' && saysI(tokens) && isOnlySaying(tokens, matches);
    const verdict =
      lacksParty || person || hasObject(tokens, match, party) ? null : judge(match.row, party?.type ?? null);
    // Who reports what the press reported is the press: "einem Medienbericht zufolge".
    const teller = verdict?.subkind === 'outlet' && party?.type === 'document' ? outletOf(party) : party;
    acts.push({ match, party: teller, verdict });
    remember(teller, context, match.row.act === 'attribute' || (match.row.party === 'after' && acts.length > 1));
  }
  return acts;
}

/** "She claims that | the spokesman only reports": what somebody says of another's speech. */
function isRetold(tokens: readonly Token[], { start }: Phrase): boolean {
  const that = tokens[start - 1];
  if (!has(that, 'Complementiser') || that?.quoted || isBoundary(tokens, start - 1)) return false;
  return has(tokens[start - 2], 'Say') && !isBoundary(tokens, start - 2);
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

/** A verb that is one of saying in some mouths only (a spokesperson's "nannte", a source's "suggère") is none elsewhere. */
const isSpeech = ({ match, verdict }: Act): boolean =>
  // "hieß es aus dem Verein", "according to the ministry" hand on what a body says as a verb of saying does.
  match.row.act === 'attribute'
    ? verdict?.kind === 'confirmation'
    : (match.row.act === 'say' || match.row.act === 'confirm') &&
      (verdict !== null || (match.row.subkind !== 'spokesperson' && match.row.subkind !== 'unnamed'));

/** Who says what a document holds: the party of the last verb of saying before the cue, else of the first one. */
function speechNear({ start }: CueMatch, acts: readonly Act[]): Party | null {
  const speeches = acts.filter((act) => isSpeech(act) && act.party !== null);
  return (speeches.findLast((act) => act.match.start < start) ?? speeches[0])?.party ?? null;
}

/** The verb of saying that stands outside quotations. */
const sayingIn = (tokens: readonly Token[], matches: readonly CueMatch[]): CueMatch | undefined =>
  matches.find(
    (match) => (match.row.act === 'say' || match.row.act === 'confirm') && tokens[match.start]?.quoted !== true,
  );

/** Whose name stands before the colon that opens the quotation: "The mayor: “No comment”". */
function labelBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  let k = at - 1;
  while (k >= 0 && !/[,;:(]/.test(tokens[k]?.post ?? '')) k -= 1;
  if (!/:\s*["“”„«]?\s*$/.test(tokens[k]?.post ?? '')) return null;
  const phrase = phraseEndingAt(tokens, k);
  const label = phrase ? classify(tokens, phrase, context) : null;
  if (context.pack.capitalNouns || (label && label.type !== 'unknown')) return label;
  // "Su jefe de prensa me pidió que no insistiera: «La ministra no hará declaraciones»": a clause with a subject.
  const subject = openingSubject(tokens);
  return subject ? classify(tokens, subject, context) : label;
}

/** Who speaks a quotation of few words, which is none to the tokenizer: "«It is a hoax», said the ministry". */
function sayerOf(tokens: readonly Token[], at: number, matches: readonly CueMatch[], context: Context): Party | null {
  const saying = sayingIn(tokens, matches);
  return saying ? partyAt(tokens, saying, context) : labelBefore(tokens, at, context);
}

/** Who speaks the quotation of this sentence: the party at a verb of saying outside it, else the last speaker. */
function speakerOf(tokens: readonly Token[], at: number, matches: readonly CueMatch[], context: Context): Party | null {
  const speaker = sayerOf(tokens, at, matches, context);
  // "«No tenemos nada que decir», dijo": where a verb needs no subject, the last speaker's.
  if (speaker || (sayingIn(tokens, matches) && !context.pack.proDrop)) return speaker;
  // „Dazu sagen wir nichts“, hieß es aus der Pressestelle.
  const attribution = matches.find(({ row, start }) => row.act === 'attribute' && !tokens[start]?.quoted);
  if (attribution) return partyAt(tokens, attribution, context);
  // An outlet reports; whoever speaks on in its pages is somebody else.
  return context.last && context.last.type !== 'outlet' ? { ...context.last, phrase: null } : null;
}

const RUMOR_RANK: Partial<Record<Subkind, number>> = { unconfirmed: 4, outlet: 3, unnamed: 2, hearsay: 1 };
const CONFIRMATION_RANK: Partial<Record<Subkind, number>> = {
  spokesperson: 3,
  organisation: 3,
  executive: 3,
  document: 1,
};

function rank({ verdict, party }: Act): number {
  if (!verdict) return 0;
  // Of two acts of one sort, the one whose words name its party.
  const named = party?.phrase ? 0.5 : 0;
  if (verdict.kind === 'rumor') return named + (RUMOR_RANK[verdict.subkind ?? 'hearsay'] ?? 0);
  if (verdict.kind === 'confirmation') return named + (CONFIRMATION_RANK[verdict.subkind ?? 'document'] ?? 0);
  return party?.phrase ? 2 : 1;
}

/** Whether a conjunction stands between two cues, so that each has a clause of its own. */
function separated(tokens: readonly Token[], a: CueMatch, b: CueMatch): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (has(token, 'And') || has(token, 'But') || has(token, 'Subordinator')) return true;
    if (/;/.test(token?.post ?? '')) return true;
  }
  return false;
}

const PRECEDENCE: Readonly<Record<Kind, number>> = { 'no-comment': 4, denial: 3, confirmation: 2, rumor: 1 };

/** "A afirmou que B atacou, o que foi refutado por B": what one party says is none of the other's denial. */
const isRebutted = (weaker: Act, stronger: Act): boolean =>
  stronger.match.row.act === 'deny' &&
  stronger.match.row.party === 'after' &&
  stronger.match.start > weaker.match.end &&
  weaker.match.row.party !== 'after' &&
  SOURCE_TYPES.has(weaker.party?.type ?? '') &&
  SOURCE_TYPES.has(stronger.party?.type ?? '') &&
  weaker.party?.name !== stronger.party?.name;

/** Whether `weaker` only carries what `stronger` says: "a spokesman said the company would not comment". */
function isCarriedBy(tokens: readonly Token[], weaker: Act, stronger: Act): boolean {
  if (!weaker.verdict || !stronger.verdict || PRECEDENCE[weaker.verdict.kind] >= PRECEDENCE[stronger.verdict.kind])
    return false;
  const { kind } = weaker.verdict;
  if (stronger.verdict.kind === 'confirmation' || isRebutted(weaker, stronger)) return false;
  // "would not comment, confirming only", "confirms it, will not say when": behind a comma each is an act of its own.
  const [first, second] = weaker.match.start < stronger.match.start ? [weaker, stronger] : [stronger, weaker];
  const own =
    weaker.match.row.act === 'confirm' &&
    !weaker.match.row.institutional &&
    tokens.slice(first.match.end - 1, second.match.start).some((t) => /,/.test(t.post));
  if (kind === 'confirmation')
    return tokens[stronger.match.start]?.quoted === true || (!own && !separated(tokens, weaker.match, stronger.match));
  return false;
}

/** "Her attorney said that her client denies it": the spokesperson whose words carry a refusal or denial answers for it. */
function spokenBy(tokens: readonly Token[], act: Act, judged: readonly Act[]): Act {
  if (act.match.row.act !== 'refuse' && act.match.row.act !== 'deny') return act;
  const carrier = judged.find(
    (other) =>
      other.party?.type === 'spokesperson' && other.match.start < act.match.start && isCarriedBy(tokens, other, act),
  );
  return carrier ? { ...act, party: carrier.party } : act;
}

/** Whether one act says that the party of another wants no name. */
function hides(one: Act, other: Act): boolean {
  const [hidden, party] = [one.party?.phrase, other.party?.phrase];
  if (one.match.row.act !== 'anonymity' || !hidden || !party) return false;
  return hidden.start < party.end && party.start < hidden.end;
}

const NAMED_SOURCES: ReadonlySet<string> = new Set(['organisation', 'spokesperson', 'person', 'name', 'document']);

/** "According to the police, he is said to have fled": the mood passes on the words of somebody who is named. */
function isAttributed(tokens: readonly Token[], act: Act, acts: readonly Act[]): boolean {
  return (
    act.match.row.act === 'hearsay' &&
    acts.some(
      ({ match, party }) =>
        match.row.act === 'attribute' &&
        NAMED_SOURCES.has(party?.type ?? 'unknown') &&
        (match.end <= act.match.start || match.start >= act.match.end) &&
        !separated(tokens, match, act.match),
    )
  );
}

/** Keeps one act a kind, the strongest, and drops those that only carry another. */
function select(tokens: readonly Token[], acts: readonly Act[]): Act[] {
  const named = acts.filter((act) => act.verdict && !isAttributed(tokens, act, acts));
  if (named.length < 2) return named;
  // "Dos agentes que pidieron anonimato confirmaron": whoever wants no name stands behind nothing.
  const judged = named.filter((act) => act.verdict?.kind !== 'confirmation' || !named.some((it) => hides(it, act)));
  const standing = judged
    .filter((act) => !judged.some((other) => other !== act && isCarriedBy(tokens, act, other)))
    .map((act) => spokenBy(tokens, act, judged));
  const best = new Map<Kind, Act>();
  for (const act of standing) {
    const kind = act.verdict?.kind ?? 'rumor';
    const known = best.get(kind);
    if (!known || rank(act) > rank(known)) best.set(kind, act);
  }
  return [...best.values()].sort((a, b) => a.match.start - b.match.start);
}

const SOURCE_TYPES: ReadonlySet<string> = new Set<SourceType>([
  'outlet',
  'spokesperson',
  'organisation',
  'person',
  'document',
  'unnamed',
]);

function sourceTypeOf({ match, verdict }: Act, type: PartyType): SourceType {
  // "A funder, who asked to remain anonymous, told": whoever wants no name has none.
  if (match.row.act === 'anonymity' && verdict?.subkind === 'unnamed') return 'unnamed';
  if (type === 'own-outlet') return 'outlet';
  return SOURCE_TYPES.has(type) ? (type as SourceType) : 'person';
}

function sourceOf(tokens: readonly Token[], act: Act, block: Block): Source | null {
  const { party } = act;
  if (!party) return null;
  const phrase = party.phrase;
  const text = phrase ? textOf(tokens, phrase) : '';
  const span = phrase
    ? { start: tokens[phrase.start]?.start ?? 0, end: (tokens[phrase.start]?.start ?? 0) + text.length }
    : null;
  const type = sourceTypeOf(act, party.type);
  const link = block.links?.find(
    (candidate) => span !== null && candidate.start < span.end && candidate.end > span.start,
  );
  return {
    text,
    ...(span ? { span } : {}),
    name: party.name || text,
    type,
    ...(party.role ? { role: party.role } : {}),
    ...(party.organisation ? { organisation: party.organisation } : {}),
    ...(party.number === undefined ? {} : { number: party.number }),
    ...(link && type === 'outlet' ? { href: link.href } : {}),
  };
}

/** An outlet that a party spoke to: after "told", "to", "contacted by". */
function viaOf(tokens: readonly Token[], act: Act, { capitalNouns }: LanguagePack): string {
  const phrase = act.party?.phrase;
  // The last place to which a word of class `To` reaches.
  let reach = 0;
  for (let k = 1; k < tokens.length; k += 1) {
    if (hasAny(tokens[k - 1], ADDRESS)) reach = k - 1 + ADDRESS_REACH;
    if (phrase && k >= phrase.start && k < phrase.end) continue;
    // "teilte das Unternehmen | Reuters mit": a listener needs no preposition where verbs are split.
    const listens = capitalNouns && k === phrase?.end && !isBoundary(tokens, k - 1);
    if (!listens && (k > reach || /[;:”»]/.test(tokens[k - 1]?.post ?? ''))) continue;
    const outlet = outletAt(tokens, k);
    // "la procura della Repubblica" is no paper, nor is the world in "von der finsteren Welt".
    const word = outlet?.ambiguous && /^\p{Ll}/u.test(tokens[k - 1]?.text ?? '') && tokens[k - 1]?.tags.size === 0;
    if (outlet && !word && !has(tokens[k], 'Organisation') && !has(tokens[k], 'Title')) return textOf(tokens, outlet);
  }
  return '';
}

const ADDRESS = anyOf('To');
/** Words before an outlet's name in which it is told that somebody speaks to it. */
const ADDRESS_REACH = 4;

/** Cuts the sentence where the acts' clauses meet: after the last punctuation or before the last conjunction between two cues. */
function clausesOf(tokens: readonly Token[], sentence: Span, acts: readonly Act[]): Span[] {
  if (acts.length < 2) return [{ start: sentence.start, end: sentence.end }];
  const starts = acts.map((act, i): number => {
    const previous = acts[i - 1];
    if (!previous) return sentence.start;
    let from = act.match.start;
    for (let k = act.match.start - 1; k >= previous.match.end; k -= 1) {
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
 * @returns at most one draft a kind, in order of their cues
 */
export function readSentence(
  tokens: readonly Token[],
  sentence: Candidate<CompiledRow>,
  block: Block,
  context: Context,
): Draft[] {
  const headline = isHeadline(tokens, sentence, block);
  const matches = findCues(tokens, headline, sentence.chances);
  if (matches.length === 0) return [];
  const acts = readActs(tokens, matches, headline, context);
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
        source: sourceOf(tokens, act, block),
        via: act.verdict.subkind === 'outlet' ? '' : viaOf(tokens, act, context.pack),
      },
    ];
  });
}
