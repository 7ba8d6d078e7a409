/** The party at a cue: from the side that its row names, or from the clause around a split verb. */
import { chunkAfter, chunkBefore, obliques, subjects } from './bracket.ts';
import { classify } from './classify.ts';
import { afterCue, behindListener } from './listener.ts';
import type { CueMatch } from './match.ts';
import { isUntold } from './named-party.ts';
import { openingSubject } from './opening-subject.ts';
import { attributedOutlet } from './outlet-party.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party } from './party.ts';
import { closesClause, isBoundary, isPronoun, opensClause, type Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { phraseBeforeComma } from './walk-back.ts';

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
  if (bare && pack.endings.pluralVerb?.test(tokens[match.start]?.normal ?? '') !== true)
    return { ...party, type: 'organisation' };
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

/** The words of a cue without the prepositions around them: "de [source policière]", "[einem Zeitungsbericht] zufolge". */
function nominal(tokens: readonly Token[], match: CueMatch): Phrase {
  let { start, end } = match;
  while (start < end - 1 && (has(tokens[start], 'Preposition') || has(tokens[start], 'Subordinator'))) start += 1;
  // "da parte della [Consob], per il momento,".
  const isOutside = (token: Token | undefined): boolean =>
    token?.normal === 'zufolge' || (has(token, 'Adverb') && token?.capital !== true);
  while (end - 1 > start && isOutside(tokens[end - 1])) end -= 1;
  return { start, end };
}

/** "a-t-elle indiqué", "affirme-t-il": a cue that holds its subject, or has it on a hyphen. */
function pronounWithin(tokens: readonly Token[], match: CueMatch): Phrase | null {
  for (let k = match.wholeStart + 1; k <= match.wholeEnd; k += 1) {
    const { post = ' ' } = tokens[k - 1] ?? {};
    if (post !== ' ' && post.endsWith('-') && (has(tokens[k], 'PersonPronoun') || has(tokens[k], 'ThingPronoun')))
      return { start: k, end: k + 1 };
  }
  return null;
}

/**
 * "The firm will close two sites, it announced" with its pronoun on a hyphen: the subject of the sentence, where it
 * agrees with the pronoun.
 */
function ownSubject(tokens: readonly Token[], match: CueMatch, pronoun: Phrase, { pack }: Context): Phrase | null {
  const phrase = tokens[0]?.quoted || tokens[0]?.pre !== '' ? null : phraseAfter(tokens, 0, pack);
  const first = phrase ? tokens[phrase.start] : undefined;
  const agrees = ['Feminine', 'Masculine', 'Plural', 'Singular'].every(
    (tag, i, tags) => !has(first, tag) || !has(tokens[pronoun.start], tags[i ^ 1] ?? ''),
  );
  return phrase && agrees && phrase.end < match.start ? phrase : null;
}

/** Whether a verb follows straight upon "and" or "but". */
export function isCoordinated(tokens: readonly Token[], at: number): boolean {
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

/** A name, or a noun that has a class. */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || has(token, 'Organisation') || has(token, 'Unnamed'));

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

/** Reads phrases as parties to one cue. */
function partyReader(
  tokens: readonly Token[],
  match: CueMatch,
  context: Context,
): (phrase: Phrase | null) => Party | null {
  const { row } = match;
  return (found) => {
    if (!found) return null;
    const phrase = houseOf(tokens, found) ?? listedSource(tokens, found, context) ?? found;
    const party = withReference(tokens, match, classify(tokens, phrase, context, row.act), context);
    const outside = phrase.start >= match.end || phrase.end <= match.start;
    if (party.type === 'outlet' && tokens.slice(phrase.start, phrase.end).some((token) => has(token, 'Outlet')))
      context.registry.noteOutlet(party.name);
    // "Der ORF kündigte einen Beitrag an": an outlet that does what bodies do speaks for itself.
    // "Reuters hat nach eigenen Angaben ein Angebot erhalten": so does one whose own words these are.
    const own = row.act === 'say' && tokens.slice(match.start, match.end).some((token) => has(token, 'Own'));
    const official =
      row.act === 'confirm' ? context.pack.capitalNouns : own || (row.institutional && row.act === 'say');
    if (row.act === 'confirm' && isTipster(tokens, phrase)) return { ...party, type: 'outlet' };
    // "(das Tagblatt berichtete)": what a paper says of itself in brackets.
    if (party.type === 'outlet' && fillsBrackets(tokens, phrase, match)) return { ...party, type: 'own-outlet' };
    // "Selon nos confrères du Midi, | le maire s'en va": behind an outlet's comma stands what it tells.
    const comma = party.type === 'outlet' && row.party === 'after' ? boundaryWithin(tokens, phrase) : -1;
    if (comma >= 0) {
      const outlet = classify(tokens, { start: phrase.start, end: comma + 1 }, context, row.act);
      if (outlet.type === 'outlet') return outlet;
    }
    const itself = tellsPlans(tokens, match) || tellsOwn(tokens, match) || speaksInStatement(tokens, match);
    if ((official || itself) && party.type === 'outlet') return { ...party, type: 'organisation' };
    if (
      (party.type === 'name' || party.type === 'organisation' || (isFullName(party) && !context.pack.capitalNouns)) &&
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

/** "Bloomberg-Reporter | Karl Ott": what such people confirm is not theirs. */
const isTipster = (tokens: readonly Token[], { start, end }: Phrase): boolean =>
  tokens.slice(start, end).some((token) => has(token, 'Tipster'));

/** Whether a phrase and the verb behind it are all that stands in brackets. */
const fillsBrackets = (tokens: readonly Token[], phrase: Phrase, { wholeEnd }: CueMatch): boolean =>
  phrase.end < wholeEnd &&
  /\($/.test(tokens[phrase.start - 1]?.post ?? '') &&
  /^\)/.test(tokens[wholeEnd - 1]?.post ?? '');

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

/** "Vantro reported on Monday that", "as Vantro first reported", ", Vantro reported.", "Wie Vantro berichtet": what outlets do, and bodies do of figures only. */
function handsOn(tokens: readonly Token[], { start, wholeStart, wholeEnd }: CueMatch, { phrase }: Party): boolean {
  if (!phrase || !has(tokens[start], 'Reports')) return false;
  if (has(tokens[wholeStart - 1], 'First') || has(tokens[phrase.start - 1], 'First')) return true;
  if (phrase.end === wholeStart && wholeEnd === tokens.length && /,/.test(tokens[phrase.start - 1]?.post ?? ''))
    return true;
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
function behindGerund(tokens: readonly Token[], { start, end }: CueMatch, { pack }: Context): Phrase | null {
  const from = has(tokens[0], 'But') || has(tokens[0], 'And') ? 1 : 0;
  if (start > from || !has(tokens[from], 'OpeningParticiple')) return null;
  for (let k = end - 1; k < LONGEST_OPENING && k < tokens.length - 1; k += 1) {
    if (!/^[”"]?,[”"]? /.test(tokens[k]?.post ?? '')) continue;
    const phrase = openingSubject(tokens.slice(k + 1), pack);
    return phrase && { start: phrase.start + k + 1, end: phrase.end + k + 1 };
  }
  return null;
}

/** Whether a phrase stands in a quotation and the cue outside of it. */
const isSpokenOf = (tokens: readonly Token[], { end }: Phrase, { start }: CueMatch): boolean =>
  tokens[end - 1]?.quoted === true && tokens[start]?.quoted !== true;

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

/** The party at a cue, from the side that its row names. */
export function partyAt(tokens: readonly Token[], match: CueMatch, context: Context): Party | null {
  const { row, wholeStart, wholeEnd } = match;
  const read = partyReader(tokens, match, context);
  if (row.party === 'none') return null;
  if (row.party === 'cue') return read(nominal(tokens, match));
  if (context.pack.capitalNouns) return partyInBracket(tokens, match, context, read);
  if (isParenthesis(tokens, match)) return null;
  const subject = pronounWithin(tokens, match);
  if (subject) {
    const own = read(ownSubject(tokens, match, subject, context));
    return own?.type === 'organisation' || own?.type === 'spokesperson' ? own : read(subject);
  }
  // "denies the report and says": what stands before "and" is an object; the subject is the one before.
  if (row.party !== 'after' && match.start === wholeStart && isCoordinated(tokens, wholeStart)) {
    const inverted =
      row.party === 'either' ? phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack) : null;
    // "but cautioned | were only the thoughts of one person".
    const clause = inverted !== null && tokens.slice(wholeEnd, inverted.start).some((token) => has(token, 'Auxiliary'));
    if (inverted && !context.pack.headFirst && (clause || opensSpeech(tokens, inverted))) return null;
    // "and announced STRIKES for Monday": of a verb behind "and" only what closes its clause is a subject.
    const after = inverted && (!context.pack.headFirst || closesClause(tokens, inverted.end)) ? read(inverted) : null;
    // "and announced | an assembly": a body that is not known yet is the object.
    const object = after?.type === 'organisation' && after.phrase && has(tokens[after.phrase.start], 'Indefinite');
    return after && DECISIVE.has(after.type) && !object ? after : null;
  }
  const doer = row.party === 'after' ? null : read(behindGerund(tokens, match, context));
  if (doer && (ANSWERABLE.has(doer.type) || doer.type === 'name')) return doer;
  if (row.party === 'after') {
    const at = afterCue(tokens, match, context.pack);
    const outlet = row.act === 'attribute' ? attributedOutlet(tokens, at, context) : null;
    return outlet ?? read(beforeTail(tokens, phraseAfter(tokens, at, context.pack), match));
  }
  if (row.party === 'before') {
    // "In a statement the club | deplores": a pattern may begin before the party.
    const inner =
      match.start > wholeStart && !isCoordinated(tokens, match.start) ? read(phraseBefore(tokens, match.start)) : null;
    if (inner && (ANSWERABLE.has(inner.type) || inner.type === 'name')) return inner;
    const comma = phraseBeforeComma(tokens, wholeStart);
    if (row.act === 'attribute')
      return outletBefore(tokens, wholeStart, context) ?? read(comma ?? phraseBefore(tokens, wholeStart));
    const before = phraseBefore(tokens, wholeStart) ?? (row.act === 'anonymity' ? comma : null);
    // "«... and Russia answers», he said, | stressing that": who is spoken of in a quotation does not say it.
    const within = before !== null && isSpokenOf(tokens, before, match);
    const found = within ? null : before;
    // "The club opened with a letter | explaining": behind another verb, the sentence's subject.
    const opening = !within && found === null && match.start > wholeStart ? openingSubject(tokens, context.pack) : null;
    return (
      readBefore(tokens, wholeStart, context, read, found) ??
      read(opening && opening.end <= wholeStart ? opening : null)
    );
  }
  const closing = closingSource(tokens, match, read, context);
  if (closing) return closing;
  if (opensClause(tokens, wholeStart)) {
    const inverted = phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack);
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
        // "Ada Poe, head of Orbis, | confirmed signs of interest": nothing was said yet that another could have said.
        (before.phrase?.start === 0 && !tokens[0]?.quoted) ||
        (isHolder(tokens, before, wholeStart) &&
          (after?.phrase?.end !== tokens.length || has(tokens[after.phrase.start], 'Indefinite'))));
    if (after && DECISIVE.has(after.type) && !object) return after;
    return before ?? (after?.type === 'name' ? after : null);
  }
  const before = readBefore(tokens, wholeStart, context, read, phraseBefore(tokens, wholeStart));
  // "an article on Sunday that | said some would go": a relative pronoun's verb has no subject behind it.
  const opener = tokens[wholeStart - 1];
  // "the sale that | revealed Le Monde": where a subject may follow its verb, a relative pronoun may be the object.
  if (before?.type === 'unknown' && context.pack.headFirst && has(opener, 'Relative')) {
    const outlet = read(phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack));
    if (outlet?.type === 'outlet') return outlet;
  }
  if (before || (!context.pack.headFirst && (has(opener, 'Relative') || has(opener, 'Complementiser')))) return before;
  const after = read(phraseAfter(tokens, behindListener(tokens, wholeEnd, context.pack), context.pack));
  // "dijo que no puede dar detalles | del trabajo": what is refused is no subject.
  return row.act === 'refuse' && after?.type === 'unknown' ? null : after;
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

/** "nennen | Behörden": a cue's verb in a plural has the ending of an attribute. */
function behindVerb(tokens: readonly Token[], phrase: Phrase, { start, end }: CueMatch): Phrase {
  if (phrase.start >= start && phrase.start === end - 1) return { start: end, end: phrase.end };
  // "spricht die Bank | von Kosten": the preposition is the verb's.
  const linked = phrase.start > start && phrase.start < end - 1 && phrase.end > end && has(tokens[end - 1], 'Linker');
  return linked ? { start: phrase.start, end: end - 1 } : phrase;
}

/** "Kein | Kommentar": what ends a cue belongs to it. */
const isCuesOwn = (phrase: Phrase, { start, end }: CueMatch): boolean => phrase.start >= start && phrase.end === end;

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
      read(chunkBefore(tokens, wholeStart, context.pack)) ??
      (context.last && context.block - context.lastBlock <= REACH_OF_LAST ? { ...context.last, phrase: null } : null)
    );
  const parties = subjects(tokens, wholeStart, context.pack)
    .filter((phrase) => !isCuesOwn(phrase, match))
    .map((phrase) => read(antecedentWithin(tokens, phrase, context.pack) ?? behindVerb(tokens, phrase, match)));
  // "will die Zahl nicht nennen": no figures refuse.
  const refuses = row.act === 'refuse' || row.act === 'deny';
  const answerable = (party: Party | null): boolean =>
    party !== null &&
    DECISIVE.has(party.type) &&
    !(refuses && (party.type === 'study' || (party.type === 'bystander' && isClaim(tokens, party)))) &&
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
  // "Das Schild | kündigt Bauarbeiten an": where a subject stands before the verb, a bare noun behind it is the object.
  const isLeft = (party: Party | null): boolean => (party?.phrase?.end ?? wholeEnd) <= wholeStart;
  const hasLeft = parties.some(isLeft);
  const told = parties.find((party) => party?.type === 'name' && (!hasLeft || isLeft(party)));
  if (told || parties.length > 0 || wholeStart === 0 || !isBoundary(tokens, wholeStart - 1)) return told ?? null;
  const opener = chunkAfter(tokens, 0, context.pack);
  const speaker = opener && !has(tokens[opener.start], 'Oblique') && opener.end < wholeStart ? read(opener) : null;
  return speaker && DECISIVE.has(speaker.type) ? speaker : null;
}

/** "(El lunes,) el director de la planta, | confirmó": a subject that a stray comma parts from its verb, where nouns head their phrase. */
export function beforeStrayComma(
  tokens: readonly Token[],
  { row, wholeStart }: CueMatch,
  context: Context,
): Party | null {
  if (!context.pack.headFirst || row.party === 'after' || !/^,\s$/.test(tokens[wholeStart - 1]?.post ?? ''))
    return null;
  const subject = openingSubject(tokens, context.pack);
  if (subject?.end !== wholeStart) return null;
  const party = classify(tokens, subject, context);
  return ANSWERABLE.has(party.type) ? party : null;
}
