/** Which acts of a sentence stand where several speak of the same words. */
import type { Verdict } from './acts.ts';
import type { CueMatch } from './match.ts';
import type { Party } from './party.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Kind, SourceType, Span, Subkind } from './types.ts';

/** An act as it was read: a cue, the party at it, and what the two make of the sentence. */
export interface ReadAct {
  readonly match: CueMatch;
  readonly party: Party | null;
  readonly verdict: Verdict | null;
}

const RUMOR_RANK: Partial<Record<Subkind, number>> = { unconfirmed: 4, outlet: 3, unnamed: 2, hearsay: 1 };

const CONFIRMATION_RANK: Partial<Record<Subkind, number>> = {
  spokesperson: 3,
  organisation: 3,
  executive: 3,
  document: 1,
};

function rank({ verdict, party }: ReadAct): number {
  if (!verdict) return 0;
  // Of two acts of one sort, the one whose words name its party.
  const named = party?.phrase ? 0.5 : 0;
  if (verdict.kind === 'rumor') return named + (RUMOR_RANK[verdict.subkind ?? 'hearsay'] ?? 0);
  if (verdict.kind === 'confirmation') return named + (CONFIRMATION_RANK[verdict.subkind ?? 'document'] ?? 0);
  return party?.phrase ? 2 : 1;
}

/** Whether a conjunction stands between two cues, so that each has a clause of its own. */
function separated(tokens: readonly Token[], a: CueMatch, b: CueMatch, inner?: Span | null): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    // "the head of sales and marketing": what joins two words of a party's name parts no clauses.
    if (inner && k >= inner.start && k < inner.end) continue;
    if (has(token, 'And') || has(token, 'But') || has(token, 'Subordinator')) return true;
    if (/;/.test(token?.post ?? '')) return true;
  }
  // "While the board declines to comment, | the union says": the clause that opens the sentence ends at its comma.
  return opensWithSubordinate(tokens) && tokens.slice(from - 1, to).some(({ post }) => /,/.test(post));
}

/** "Because", "while that" ("tandis que"): not "but". */
const opensWithSubordinate = ([first, second]: readonly Token[]): boolean =>
  has(first, 'Subordinator') || (has(first, 'But') && has(second, 'Complementiser'));

const PRECEDENCE: Readonly<Record<Kind, number>> = { 'no-comment': 4, denial: 3, confirmation: 2, rumor: 1 };

/** Words between a comma and who denies what was said before it: ", something that | Orbis denies". */
const LONGEST_ASIDE = 3;

/** ", which | Orbis denies", ", an allegation | the firm denies": the denial stands in an aside of its own. */
function isAside(tokens: readonly Token[], { match, party }: ReadAct): boolean {
  const at = party?.phrase?.start ?? 0;
  if (at === 0 || at >= match.start) return false;
  let from = at;
  while (at - from < LONGEST_ASIDE && !/^,\s/.test(tokens[from - 1]?.post ?? '')) from -= 1;
  if (!/^,\s/.test(tokens[from - 1]?.post ?? '')) return false;
  const last = tokens[at - 1];
  if (from < at && has(last, 'Relative')) return at - from > 1 || !has(last, 'Complementiser');
  return (has(tokens[from], 'Indefinite') || has(tokens[from], 'Claim')) && from < match.start - 2;
}

/** "A afirmou que B atacou, o que foi refutado por B": what one party says is none of the other's denial. */
const isRebutted = (tokens: readonly Token[], weaker: ReadAct, stronger: ReadAct): boolean =>
  stronger.match.row.act === 'deny' &&
  (stronger.match.row.party === 'after' || isAside(tokens, stronger)) &&
  stronger.match.start > weaker.match.end &&
  weaker.match.row.party !== 'after' &&
  SOURCE_TYPES.has(weaker.party?.type ?? '') &&
  stronger.party !== null &&
  stronger.party.type !== 'unknown' &&
  weaker.party?.name !== stronger.party.name;

/** "said that the pier reopens, | declining to say more", "confirmed it | without giving details": what is added to an act. */
function isAdded(tokens: readonly Token[], { start }: CueMatch, { match }: ReadAct): boolean {
  const first = tokens[start];
  const without = has(first, 'Without');
  const apart = start > match.start && /,/.test(tokens[start - 1]?.post ?? '');
  // "Declining to comment, | the firm said": the same where it opens the sentence.
  if (apart || (start === 0 && match.row.act === 'say'))
    return without || has(first, 'Gerund') || has(first, 'OpeningParticiple');
  return without && match.row.act === 'confirm' && start > match.start;
}

/** Whether `weaker` only carries what `stronger` says: "a spokesman said the company would not comment". */
function isCarriedBy(tokens: readonly Token[], weaker: ReadAct, stronger: ReadAct): boolean {
  if (!weaker.verdict || !stronger.verdict || PRECEDENCE[weaker.verdict.kind] >= PRECEDENCE[stronger.verdict.kind])
    return false;
  const { kind } = weaker.verdict;
  if (stronger.verdict.kind === 'confirmation' || isRebutted(tokens, weaker, stronger)) return false;
  // "would not comment, confirming only", "confirms it, will not say when": behind a comma each is an act of its own.
  const [first, second] = weaker.match.start < stronger.match.start ? [weaker, stronger] : [stronger, weaker];
  const own =
    weaker.match.row.act === 'confirm' &&
    !weaker.match.row.institutional &&
    tokens.slice(first.match.end - 1, second.match.start).some((t) => /,/.test(t.post));
  const added = stronger.match.row.act === 'refuse' && isAdded(tokens, stronger.match, weaker);
  // "«It is not so», an official said": of people without a name too the words decide.
  const unnamed =
    weaker.verdict.subkind === 'unnamed' &&
    weaker.party?.phrase?.start === stronger.party?.phrase?.start &&
    // "disse fonte da polícia, | acrescentando não poder adiantar mais": what is added is another act.
    !tokens.slice(weaker.match.end - 1, stronger.match.start).some(({ post, quoted }) => !quoted && /,/.test(post));
  if (kind === 'confirmation' || unnamed)
    return (
      tokens[stronger.match.start]?.quoted === true ||
      (!own && !added && !separated(tokens, weaker.match, stronger.match, weaker.party?.phrase))
    );
  return false;
}

/** Words between a paper's verb and who it says keeps silent: "added on Monday that | neither". */
const NEWS_REACH = 4;

/** "The paper added that neither firm would comment": that a party keeps silent is all that the paper tells. */
function onlyTellsOfSilence(tokens: readonly Token[], { match, verdict }: ReadAct, other: ReadAct): boolean {
  const from = match.wholeEnd;
  const silent = other.party?.phrase?.start ?? other.match.start;
  if (verdict?.subkind !== 'outlet' || other.verdict?.kind !== 'no-comment' || silent < from) return false;
  if (silent > other.match.start || silent - from > NEWS_REACH) return false;
  const between = tokens.slice(from, silent);
  return (
    between.some((token) => has(token, 'Complementiser')) &&
    !tokens.slice(from - 1, silent).some((token) => /[,;:–—]/.test(token.post))
  );
}

/** Words between a denial and the report that it rejects: "described as untrue | the report that". */
const REJECTED_REACH = 6;

/**
 * "denied wrongdoing amid rumors that the mill is for sale": what a denial stands beside it does not reject; but "negó ante
 * la prensa los rumores" does.
 */
function isBeside(tokens: readonly Token[], { start, end }: Span): boolean {
  let before = start - 1;
  while ((has(tokens[before], 'Determiner') || has(tokens[before], 'Preposition')) && !has(tokens[before], 'Amid'))
    before -= 1;
  return tokens.slice(Math.max(0, before), end).some((token) => has(token, 'Amid'));
}

/** "denied reports that the mill is for sale": whoever rejects a report does not put it forward. */
function isRejected(tokens: readonly Token[], report: ReadAct, denial: ReadAct): boolean {
  const { act, party } = report.match.row;
  if (denial.verdict?.kind !== 'denial' || report.verdict?.kind !== 'rumor' || party !== 'none') return false;
  const gap = report.match.start - denial.match.end;
  if ((act !== 'report' && act !== 'hearsay') || gap < 0 || gap > REJECTED_REACH) return false;
  if (isBeside(tokens, report.match)) return false;
  // "denied it, and | the media reports".
  let before = report.match.start - 1;
  while (has(tokens[before], 'Determiner')) before -= 1;
  if (has(tokens[before], 'And') || has(tokens[before], 'But') || has(tokens[before], 'Subordinator')) return false;
  return !tokens.slice(denial.match.end - 1, report.match.start).some((token) => /[,;:]/.test(token.post));
}

/** "Her attorney said that her client denies it": the spokesperson whose words carry a refusal or denial answers for it. */
function spokenBy(tokens: readonly Token[], act: ReadAct, judged: readonly ReadAct[]): ReadAct {
  if (act.match.row.act !== 'refuse' && act.match.row.act !== 'deny') return act;
  const carrier = judged.find(
    (other) =>
      other.party?.type === 'spokesperson' && other.match.start < act.match.start && isCarriedBy(tokens, other, act),
  );
  return carrier ? { ...act, party: carrier.party } : act;
}

/** Words between a comma and the subject behind it: ", tandis que | la banque". */
const JOINT_REACH = 3;

/** Whether a clause of its own begins at a phrase: behind "and", "while", or a comma; not behind "that". */
function opensOwnClause(tokens: readonly Token[], at: number, from: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - JOINT_REACH); k -= 1) {
    const token = tokens[k];
    if (has(token, 'And') || has(token, 'But') || has(token, 'Subordinator') || /[,;–—]/.test(token?.post ?? ''))
      return true;
    const that = has(token, 'Complementiser') || has(token, 'Relative');
    if ((that && !has(tokens[k - 1], 'Subordinator')) || has(token, 'Preposition')) return false;
  }
  return false;
}

/** "Orbis declined to comment, and the bank did not reply": a second party refuses or denies in a clause of its own. */
function isAnotherAnswer(tokens: readonly Token[], first: ReadAct, second: ReadAct): boolean {
  const { act } = second.match.row;
  if ((act !== 'refuse' && act !== 'deny') || !first.party || !second.party?.phrase) return false;
  const { phrase, name } = second.party;
  if (!SOURCE_TYPES.has(second.party.type) && second.party.type !== 'name') return false;
  if (name === first.party.name || name === first.party.organisation) return false;
  const pronoun = phrase.end - phrase.start === 1 && has(tokens[phrase.start], 'PersonPronoun');
  // "referred questions to the ministry, | which could not be reached": a relative clause is one's own.
  const relative = has(tokens[phrase.end], 'Relative') && second.match.start > phrase.end;
  return (
    !pronoun &&
    phrase.start >= first.match.end &&
    (relative || opensOwnClause(tokens, phrase.start, first.match.end - 1))
  );
}

/** Whether one act says that the party of another wants no name. */
function hides(one: ReadAct, other: ReadAct): boolean {
  const [hidden, party] = [one.party?.phrase, other.party?.phrase];
  if (one.match.row.act !== 'anonymity' || !hidden || !party) return false;
  return hidden.start < party.end && party.start < hidden.end;
}

const NAMED_SOURCES: ReadonlySet<string> = new Set(['organisation', 'spokesperson', 'person', 'name', 'document']);

/**
 * "According to the police, he is said to have fled": the mood passes on the words of somebody who is named; where a
 * row reads outlets only, "an inquiry of the police" tells nobody's words.
 */
function isAttributed(tokens: readonly Token[], act: ReadAct, acts: readonly ReadAct[]): boolean {
  return (
    act.match.row.act === 'hearsay' &&
    acts.some(
      ({ match, party }) =>
        match.row.act === 'attribute' &&
        match.row.subkind !== 'outlet' &&
        NAMED_SOURCES.has(party?.type ?? 'unknown') &&
        (match.end <= act.match.start || match.start >= act.match.end) &&
        // "Laut Polizei kam er von der Straße ab und soll | ...": what opens the sentence bears on all of it.
        (match.start === 0 || !separated(tokens, match, act.match)),
    )
  );
}

/** Keeps one act a kind, the strongest, or one a party of those that refuse or deny, and drops those that only carry another. */
export function select(tokens: readonly Token[], acts: readonly ReadAct[]): ReadAct[] {
  const named = acts.filter((act) => act.verdict && !isAttributed(tokens, act, acts));
  if (named.length < 2) return named;
  // "Dos agentes que pidieron anonimato confirmaron": whoever wants no name stands behind nothing.
  const judged = named.filter((act) => act.verdict?.kind !== 'confirmation' || !named.some((it) => hides(it, act)));
  const standing = judged
    .filter(
      (act) =>
        !judged.some(
          (other) =>
            other !== act &&
            (isCarriedBy(tokens, act, other) ||
              isRejected(tokens, act, other) ||
              onlyTellsOfSilence(tokens, act, other)),
        ),
    )
    .map((act) => spokenBy(tokens, act, judged));
  const best: ReadAct[] = [];
  for (const act of [...standing].sort((a, b) => a.match.start - b.match.start)) {
    const kind = act.verdict?.kind;
    const at = best.findLastIndex(({ verdict }) => verdict?.kind === kind);
    const known = best[at];
    if (!known || isAnotherAnswer(tokens, known, act)) best.push(act);
    else if (rank(act) > rank(known) || (rank(act) === rank(known) && standing.indexOf(act) < standing.indexOf(known)))
      best[at] = act;
  }
  return best.sort((a, b) => a.match.start - b.match.start);
}

/** Types of parties that a statement may have as its source. */
export const SOURCE_TYPES: ReadonlySet<string> = new Set<SourceType>([
  'outlet',
  'spokesperson',
  'organisation',
  'person',
  'document',
  'unnamed',
]);
