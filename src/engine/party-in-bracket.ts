/** The party at a cue whose verb is split, in a language whose nouns have capitals (German). */

import { attributedOutlet } from './attributed-outlet.ts';
import { chunkAfter, chunkBefore, obliques, subjects } from './bracket.ts';
import type { CueMatch } from './match.ts';
import { SURVEYORS } from './names/surveyors.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Party } from './party.ts';
import type { Search } from './party-reader.ts';
import { phraseBefore } from './phrase-before.ts';
import { isBoundary, opensClause, type Phrase } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

export const DECISIVE = new Set([
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
  // "hieß es | am Montag | in einer Mitteilung".
  let at = phrase.end;
  while (at < match.end && (has(tokens[at], 'Time') || has(tokens[at + 1], 'Time'))) at += 1;
  return chunkAfter(tokens, at, pack) ?? phrase;
}

/** Blocks on which "hieß es" still goes on with whoever spoke last. */
const REACH_OF_LAST = 2;

/** "Vorwürfe | der Belegschaft": what is said of somebody. */
const isClaim = (tokens: readonly Token[], { phrase }: Party): boolean =>
  phrase !== null && tokens.slice(Math.max(0, phrase.start - 1), phrase.start + 2).some((token) => has(token, 'Claim'));

/** "nennen | Behörden": a cue's verb in a plural has the ending of an attribute; "ÜBER DIE GRÜNDE SCHWEIGT | DER KLUB": of a noun. */
function behindVerb(tokens: readonly Token[], phrase: Phrase, { start, end }: CueMatch): Phrase {
  const inCapitals = phrase.start < end && phrase.end > end && /^\p{Lu}{2,}$/u.test(tokens[end - 1]?.text ?? '');
  if (phrase.start >= start && (phrase.start === end - 1 || inCapitals)) return { start: end, end: phrase.end };
  // "spricht die Bank | von Kosten": the preposition is the verb's.
  const linked = phrase.start > start && phrase.start < end - 1 && phrase.end > end && has(tokens[end - 1], 'Linker');
  return linked ? { start: phrase.start, end: end - 1 } : phrase;
}

/** "Kein | Kommentar": what ends a cue belongs to it. */
const isCuesOwn = (phrase: Phrase, { start, end }: CueMatch): boolean => phrase.start >= start && phrase.end === end;

/** "Er gab | seine Trennung bekannt": where a person's pronoun stands beside the verb, no other phrase is the subject. */
function withoutObjects(tokens: readonly Token[], phrases: readonly Phrase[], match: CueMatch): readonly Phrase[] {
  const { wholeStart, start } = match;
  const pronoun = phrases.find(
    (phrase) =>
      phrase.end - phrase.start === 1 &&
      has(tokens[phrase.start], 'PersonPronoun') &&
      (phrase.end === wholeStart || phrase.start === start + 1),
  );
  return pronoun ? [pronoun] : phrases;
}

/** Whether a party may do what a cue says. */
function mayDo(tokens: readonly Token[], { row: { act }, wholeEnd }: CueMatch, party: Party): boolean {
  const { type, phrase } = party;
  if (!DECISIVE.has(type)) return false;
  // "Auf Anfrage | dieser Zeitung reagierte die Firma nicht": the paper asks.
  if (act === 'refuse' && (type === 'document' || type === 'own-outlet')) return false;
  // "dementierte | die Berichte": what stands behind a denial is what is denied.
  if (act === 'deny' && type === 'document' && (phrase?.start ?? 0) >= wholeEnd) return false;
  // "will die Zahl nicht nennen": no figures refuse.
  const refuses = act === 'refuse' || act === 'deny';
  return !(
    refuses &&
    ((type === 'study' && !SURVEYORS.has(party.name)) || (type === 'bystander' && isClaim(tokens, party)))
  );
}

/** "Vantro kündigte | eine Stellungnahme an": a document behind such a verb, where a noun stands before it. */
function isAnnounced(
  tokens: readonly Token[],
  { row, wholeStart }: CueMatch,
  party: Party | null,
  phrases: readonly Phrase[],
): boolean {
  if (row.act !== 'confirm' || party?.type !== 'document' || (party.phrase?.start ?? 0) < wholeStart) return false;
  return phrases.some(({ end }) => end <= wholeStart && tokens[end - 1]?.capital === true);
}

/** "Entsprechende Berichte | bestätigte der Verein": reports without an article before a verb are its object, where a subject follows. */
function isFronted(
  tokens: readonly Token[],
  { wholeStart }: CueMatch,
  { phrase }: Party,
  parties: readonly (Party | null)[],
): boolean {
  if (!phrase || phrase.end > wholeStart || has(tokens[phrase.start], 'Determiner')) return false;
  const reports = tokens
    .slice(phrase.start, phrase.end)
    .some((token) => has(token, 'Report') || has(token, 'MediaReport'));
  const follows = (party: Party | null): boolean =>
    party?.phrase != null &&
    party.phrase.start > wholeStart &&
    has(tokens[party.phrase.start], 'Determiner') &&
    SILENT.has(party.type);
  return reports && parties.some(follows);
}

/** The party of a row that has it behind the cue. */
function behind({ tokens, match, context, read }: Search): Party | null {
  const { row, wholeEnd } = match;
  const party = read(chunkAfter(tokens, wholeEnd, context.pack) ?? chunkWithin(tokens, match, context.pack));
  const decided = row.act !== 'attribute' || (party !== null && DECISIVE.has(party.type));
  // "In dem Film heißt es, | die Welt geht unter": behind a comma stands what is said.
  const told = /^[,;:–—]/.test(tokens[wholeEnd - 1]?.post ?? '');
  return decided || told ? party : (attributedOutlet(tokens, wholeEnd, context) ?? party);
}

/** "dem Bericht zufolge", "hieß es weiter": whoever stands right before, else who spoke last. */
function attributed({ tokens, match, context, read }: Search): Party | null {
  const before = read(chunkBefore(tokens, match.wholeStart, context.pack));
  if (before) return before;
  return context.last && context.block - context.lastBlock <= REACH_OF_LAST ? { ...context.last, phrase: null } : null;
}

/** Who refuses or denies in a clause of the cue's own, or behind a preposition. */
function refusing({ tokens, match, context, read }: Search): Party | null {
  const { row, wholeStart, end } = match;
  // "Auf die Frage, ob er bleibt, | antwortete der Klub nicht": the verb stands in the cue's last clause.
  const clauses = tokens.slice(wholeStart, end - 1).some((_, i) => isBoundary(tokens, wholeStart + i));
  const later = clauses ? subjects(tokens, end - 1, context.pack).map(read) : [];
  const answering = later.find((party) => party !== null && mayDo(tokens, match, party));
  if (answering || row.act !== 'refuse') return answering ?? null;
  // "Vom Konzern gab es | keine Stellungnahme": the refusal is the subject, who refuses stands behind a preposition.
  const from = obliques(tokens, wholeStart, context.pack).map(read);
  return from.find((party) => party !== null && SILENT.has(party.type)) ?? null;
}

/** "Ott, Sprecher der Bank, | verwies auf": who stands in an insertion right before the cue. */
function inserted({ tokens, match, read }: Search): Party | null {
  const { wholeStart } = match;
  // "kritisierte die Bank, und | verwies auf": what stands before "und" is an object.
  const inserts = opensClause(tokens, wholeStart) && !has(tokens[wholeStart - 1], 'And');
  const party = inserts ? read(phraseBefore(tokens, wholeStart)) : null;
  if (!party || party.type === 'unknown') return null;
  const governed = party.phrase && has(tokens[party.phrase.start - 1], 'Preposition');
  return party.type === 'name' && governed ? null : party;
}

/** "Die Zentrale rät ab, teilte sie mit": the pronoun of a body is that of the sentence's first subject. */
function firstSubject({ tokens, match, context, read }: Search): Party | null {
  const phrase = chunkAfter(tokens, 0, context.pack);
  if (!phrase || phrase.end > match.wholeStart || has(tokens[phrase.start - 1], 'Preposition')) return null;
  const first = read(phrase);
  return first?.phrase && first.type !== 'unknown' && first.phrase.end <= match.wholeStart ? first : null;
}

/** "Die Sprecherin wollte das nicht ausschließen, | bestätigte aber den Eingang": the subject was said before. */
function saidBefore({ tokens, match: { wholeStart }, context, read }: Search): Party | null {
  if (wholeStart === 0 || !isBoundary(tokens, wholeStart - 1)) return null;
  const opener = chunkAfter(tokens, 0, context.pack);
  const speaker = opener && !has(tokens[opener.start], 'Oblique') && opener.end < wholeStart ? read(opener) : null;
  return speaker && DECISIVE.has(speaker.type) ? speaker : null;
}

/** The party at a cue with such a verb. */
export function partyInBracket(search: Search): Party | null {
  const { tokens, match, context, read } = search;
  const { row, wholeStart, wholeEnd } = match;
  if (row.party === 'after') return behind(search);
  if (row.act === 'attribute') return attributed(search);
  const phrases = withoutObjects(
    tokens,
    subjects(tokens, wholeStart, context.pack).filter((phrase) => !isCuesOwn(phrase, match)),
    match,
  );
  const parties = phrases.map((phrase) =>
    read(antecedentWithin(tokens, phrase, context.pack) ?? behindVerb(tokens, phrase, match)),
  );
  const doer = parties.find(
    (party) =>
      party !== null &&
      mayDo(tokens, match, party) &&
      !isAnnounced(tokens, match, party, phrases) &&
      !isFronted(tokens, match, party, parties),
  );
  if (doer) return doer;
  const refuses = row.act === 'refuse' || row.act === 'deny';
  const unknown = row.institutional && parties.some((party) => party?.type === 'unknown');
  const other = (refuses ? refusing(search) : null) ?? inserted(search) ?? (unknown ? firstSubject(search) : null);
  if (other) return other;
  // "dementierte den Bericht, | räumte aber Fehler ein": behind such a "but" stands no subject.
  const goesOn = has(tokens[wholeStart + 1], 'But') ? saidBefore(search) : null;
  if (goesOn || parties.length === 0) return goesOn ?? saidBefore(search);
  // "Das Schild | kündigt Bauarbeiten an": where a subject stands before the verb, a bare noun behind it is the object.
  const isLeft = (party: Party | null): boolean => (party?.phrase?.end ?? wholeEnd) <= wholeStart;
  const hasLeft = parties.some(isLeft);
  return parties.find((party) => party?.type === 'name' && (!hasLeft || isLeft(party))) ?? null;
}
