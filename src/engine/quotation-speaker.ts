/** Who speaks the quotation of a sentence: whom the sentence names, else whoever spoke last. */
import { classify } from './classify.ts';
import type { CompiledRow } from './compile.ts';
import type { Candidate } from './cue-demand.ts';
import { speakerSince } from './inherit.ts';
import { type CueMatch, findCues } from './match.ts';
import { openingSubject } from './opening-subject.ts';
import type { Context, Party } from './party.ts';
import { partyAt } from './party-at.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Span } from './types.ts';
import { phraseEndingAt } from './walk-back.ts';

/** "The mayor “denies the charge”", "“rejects and denies”": the subject of a verb with which a quotation opens. */
export function beforeQuotation(tokens: readonly Token[], { row, start }: CueMatch, context: Context): Party | null {
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
export function sayerOf(
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
export function speakerOf(
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
