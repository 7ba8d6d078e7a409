/** The party at a cue, from the side that its row names. */

import { antecedentOf } from './antecedent.ts';
import { aroundClause } from './around-clause.ts';
import { attributedOutlet } from './attributed-outlet.ts';
import { classify } from './classify.ts';
import {
  behindGerund,
  isCoordinated,
  isHolder,
  isParenthesis,
  isSaidOf,
  nominal,
  opensPlainClause,
  opensSpeech,
  outletBefore,
  ownSubject,
  pronounWithin,
} from './cue-sides.ts';
import { afterCue, behindListener } from './listener.ts';
import type { CueMatch } from './match.ts';
import { openingSubject } from './opening-subject.ts';
import type { Context, Party } from './party.ts';
import { DECISIVE, partyInBracket } from './party-in-bracket.ts';
import { partyReader, type Search } from './party-reader.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { closesClause, isPlainWord, isPronoun, opensClause, type Phrase } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import { phraseBeforeComma } from './walk-back.ts';

/** Who may speak, refuse or deny. */
const ANSWERABLE = new Set(['spokesperson', 'organisation', 'person', 'unnamed', 'outlet']);

/** "Orbis to buy Kolbe, Kestrel units, | say sources": behind a comma a verb and the unnamed close the sentence. */
function closingSource(
  tokens: readonly Token[],
  { wholeStart, wholeEnd }: CueMatch,
  read: (phrase: Phrase | null) => Party | null,
  { pack }: Context,
): Party | null {
  if (!/^,\s*$/.test(tokens[wholeStart - 1]?.post ?? '')) return null;
  const phrase = phraseAfter(tokens, wholeEnd, pack);
  const party = phrase?.end === tokens.length ? read(phrase) : null;
  return party?.type === 'unnamed' ? party : null;
}

/** The party that a phrase before a cue is; "blamed it on | Iran, which": of a relative pronoun the noun behind the last preposition. */
function readBefore(
  tokens: readonly Token[],
  at: number,
  { pack }: Context,
  read: (phrase: Phrase | null) => Party | null,
  phrase: Phrase | null,
): Party | null {
  const party = read(phrase);
  if (!phrase || pack.headFirst || party?.type !== 'unknown') return party;
  let verb = at - 1;
  while (has(tokens[verb], 'Auxiliary') || has(tokens[verb], 'Adverb')) verb -= 1;
  if (!has(tokens[verb], 'Relative')) return party;
  const last = tokens.slice(phrase.start, phrase.end).findLastIndex((token) => has(token, 'Preposition'));
  return last < 0 ? party : read({ start: phrase.start + last + 1, end: phrase.end });
}

/** "has contacted | the firm's press office | for comment": a phrase without the end of the pattern of its cue. */
function beforeTail(tokens: readonly Token[], phrase: Phrase | null, { row, end, wholeEnd }: CueMatch): Phrase | null {
  if (!phrase || row.act !== 'refuse' || wholeEnd <= end || phrase.end < wholeEnd) return phrase;
  const tail = tokens.slice(phrase.start + 1, wholeEnd).findLastIndex((token) => has(token, 'Preposition'));
  return tail < 0 ? phrase : { start: phrase.start, end: phrase.start + 1 + tail };
}

/** A verb behind "and": what stands before that is an object of the verb before, "denies the report and | says". */
function coordinated({ tokens, match, context, read }: Search): Party | null {
  const { row, wholeEnd } = match;
  const { headFirst } = context.pack;
  const inverted =
    row.party === 'either' ? phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack) : null;
  if (!inverted) return null;
  // "but cautioned | were only the thoughts of one person".
  const clause = tokens.slice(wholeEnd, inverted.start).some((token) => has(token, 'Auxiliary'));
  if (!headFirst && (clause || opensSpeech(tokens, inverted))) return null;
  // "and announced STRIKES for Monday": of a verb behind "and" only what closes its clause is a subject.
  const after = !headFirst || closesClause(tokens, inverted.end) ? read(inverted) : null;
  // "and announced | an assembly": a body that is not known yet is the object.
  const object = after?.type === 'organisation' && after.phrase && has(tokens[after.phrase.start], 'Indefinite');
  return after && DECISIVE.has(after.type) && !object ? after : null;
}

/** The party of a row that has it behind the cue. */
function behind({ tokens, match, context, read }: Search): Party | null {
  const at = afterCue(tokens, match, context.pack);
  const outlet = match.row.act === 'attribute' ? attributedOutlet(tokens, at, context) : null;
  const found = outlet ?? read(beforeTail(tokens, phraseAfter(tokens, at, context.pack), match));
  // "the ministry, which it was not possible to reach": a refusal without anybody behind it, in a relative clause.
  const relative = match.wholeStart - 1;
  const isOpen = match.row.act === 'refuse' && (found === null || found.type === 'unknown');
  return isOpen && has(tokens[relative], 'Relative') ? (read(antecedentOf(tokens, relative)) ?? found) : found;
}

/**
 * "Ada Poe, who led Orbis, resigned, | saying": the subject of the sentence, where a comma follows it and what stands before
 * a participle is of its apposition or its relative clause.
 */
function presentedSubject(
  tokens: readonly Token[],
  { start }: Phrase,
  { wholeStart }: CueMatch,
  { pack }: Context,
): Phrase | null {
  if (pack.headFirst || !has(tokens[wholeStart], 'Participle') || !opensClause(tokens, wholeStart)) return null;
  const subject = openingSubject(tokens, pack);
  const presented = tokens.slice(subject?.start, subject?.end).some(({ post }) => /^,\s*$/.test(post));
  return subject && subject.end < start && presented ? subject : null;
}

/** "The club issued a statement | calling it false": of what stands before a participle its subject alone. */
function untilVerb(
  tokens: readonly Token[],
  phrase: Phrase | null,
  { row, start }: CueMatch,
  { pack }: Context,
): Phrase | null {
  if (!phrase || pack.headFirst || row.act !== 'deny' || !has(tokens[start], 'OpeningParticiple')) return phrase;
  const subject = openingSubject(tokens, pack);
  return subject?.start === phrase.start && subject.end < phrase.end ? subject : phrase;
}

/** The party of a row that has it before the cue. */
function before({ tokens, match, context, read }: Search): Party | null {
  const { row, start, wholeStart } = match;
  // "In a statement the club | deplores": a pattern may begin before the party.
  const inner = start > wholeStart && !isCoordinated(tokens, start) ? read(phraseBefore(tokens, start)) : null;
  if (inner && (ANSWERABLE.has(inner.type) || inner.type === 'name')) return inner;
  const comma = phraseBeforeComma(tokens, wholeStart);
  if (row.act === 'attribute')
    return outletBefore(tokens, wholeStart, context) ?? read(comma ?? phraseBefore(tokens, wholeStart));
  const subject = phraseBefore(tokens, wholeStart) ?? (row.act === 'anonymity' ? comma : null);
  // "«... and Russia answers», he said, | stressing that": who is spoken of in a quotation does not say it.
  const within = subject !== null && isSaidOf(tokens, subject, match);
  const presented = subject && row.act === 'say' ? presentedSubject(tokens, subject, match, context) : null;
  if (presented) return read(presented);
  const found = within ? null : untilVerb(tokens, subject, match, context);
  // "The club opened with a letter | explaining": behind another verb, the sentence's subject.
  const opening = !within && found === null && start > wholeStart ? openingSubject(tokens, context.pack) : null;
  return (
    readBefore(tokens, wholeStart, context, read, found) ?? read(opening && opening.end <= wholeStart ? opening : null)
  );
}

/** Whether what stands behind a cue is its object, since who stands before it may be the subject. */
function isObject({ tokens, match }: Search, subject: Party, after: Party | null): boolean {
  const { row, wholeStart } = match;
  if (!ANSWERABLE.has(subject.type)) return false;
  // "the firm, Orbis Inc., has not called our reporter back": what a refusal has after it is most often its object.
  if (row.act === 'refuse' || row.act === 'deny' || after?.type === 'study') return true;
  if (after?.type === 'unnamed' && after.phrase !== null && opensPlainClause(tokens, after.phrase.end)) return true;
  if (row.act === 'confirm' && after?.type === 'document') return true;
  // "Ada Poe, head of Orbis, | confirmed signs of interest": nothing was said yet that another could have said.
  if (subject.phrase?.start === 0 && !tokens[0]?.quoted) return true;
  const closes = after?.phrase?.end === tokens.length && !has(tokens[after.phrase.start], 'Indefinite');
  return isHolder(tokens, subject, wholeStart) && !closes;
}

/** The party at a cue that opens its clause: behind it, or before an insertion. */
function opener(search: Search): Party | null {
  const { tokens, match, context, read } = search;
  // "The chairman, | denying the report, said": behind a participle stands what is denied.
  const opening = has(tokens[match.start], 'OpeningParticiple') ? openingSubject(tokens, context.pack) : null;
  const doer = opening?.end === match.wholeStart ? read(opening) : null;
  if (doer && ANSWERABLE.has(doer.type)) return doer;
  const inverted = phraseAfter(tokens, behindListener(tokens, match.wholeEnd, context.pack), context.pack);
  const subject = read(phraseBefore(tokens, match.wholeStart));
  const speech = inverted !== null && !context.pack.headFirst && opensSpeech(tokens, inverted);
  if (speech && (isPronoun(tokens[inverted.start]) || (subject && subject.type !== 'unknown'))) return subject;
  // "se negó a decir cuándo se | reunirá el gabinete": a verb opens what is refused.
  const clause = inverted && inverted.end - inverted.start > 1 && isPlainWord(tokens[inverted.start]);
  const after = clause && match.row.act === 'refuse' ? null : read(inverted);
  if (after && DECISIVE.has(after.type) && !(subject && isObject(search, subject, after))) return after;
  return subject ?? (after?.type === 'name' ? after : null);
}

/** What refuses nothing. */
const REFUSED = new Set(['unknown', 'document', 'study']);

/** The party at a cue within its clause: before it, else behind it. */
function within({ tokens, match, context, read }: Search): Party | null {
  const { row, wholeStart, wholeEnd } = match;
  const { headFirst } = context.pack;
  const phrase = untilVerb(tokens, phraseBefore(tokens, wholeStart), match, context);
  const subject = readBefore(tokens, wholeStart, context, read, phrase);
  const previous = tokens[wholeStart - 1];
  const behindCue = (): Party | null =>
    read(phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack));
  // "the sale that | revealed Le Monde": where a subject may follow its verb, a relative pronoun may be the object.
  if (subject?.type === 'unknown' && headFirst && has(previous, 'Relative')) {
    const outlet = behindCue();
    if (outlet?.type === 'outlet') return outlet;
  }
  // "an article on Sunday that | said some would go": a relative pronoun's verb has no subject behind it.
  if (subject || (!headFirst && (has(previous, 'Relative') || has(previous, 'Complementiser')))) return subject;
  const after = behindCue();
  // "dijo que no puede dar detalles | del trabajo", "que no comenta | informes": what is refused is no subject.
  return row.act === 'refuse' && after !== null && REFUSED.has(after.type) ? null : after;
}

/** The party at a cue, from the side that its row names. */
export function partyAt(tokens: readonly Token[], match: CueMatch, context: Context): Party | null {
  const { row, wholeStart } = match;
  const read = partyReader(tokens, match, context);
  const search: Search = { tokens, match, context, read };
  if (row.party === 'none') return null;
  if (row.party === 'cue') return read(nominal(tokens, match, context.pack));
  if (context.pack.capitalNouns) return partyInBracket(search);
  if (isParenthesis(tokens, match)) return null;
  const pronoun = pronounWithin(tokens, match);
  if (pronoun) {
    const own = read(ownSubject(tokens, match, pronoun, context));
    return own?.type === 'organisation' || own?.type === 'spokesperson' ? own : read(pronoun);
  }
  if (row.party === 'after') return behind(search);
  if (match.start === wholeStart && isCoordinated(tokens, wholeStart)) return coordinated(search);
  const doer = read(behindGerund(tokens, match, context));
  if (doer && (ANSWERABLE.has(doer.type) || doer.type === 'name')) return doer;
  const around = row.act === 'attribute' ? null : read(aroundClause(tokens, wholeStart, context.pack));
  if (around && around.type !== 'unknown') return around;
  if (row.party === 'before') return before(search);
  const closing = closingSource(tokens, match, read, context);
  return closing ?? (opensClause(tokens, wholeStart) ? opener(search) : within(search));
}

/** "(El lunes,) el director de la planta, | confirmó": a subject that a stray comma parts from its verb, where nouns head their phrase. */
export function beforeStrayComma(
  tokens: readonly Token[],
  { row, wholeStart }: CueMatch,
  context: Context,
): Party | null {
  if (
    !context.pack.headFirst ||
    row.party === 'after' ||
    row.party === 'none' ||
    !/^,\s$/.test(tokens[wholeStart - 1]?.post ?? '')
  )
    return null;
  const subject = openingSubject(tokens, context.pack);
  if (subject?.end !== wholeStart) return null;
  const party = classify(tokens, subject, context);
  return ANSWERABLE.has(party.type) ? party : null;
}
