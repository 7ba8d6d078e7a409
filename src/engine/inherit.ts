/** Who a cue without a party of its own goes on with, and whom a sentence leaves for the next. */

import { classify } from './classify.ts';
import { isCoordinated } from './cue-sides.ts';
import type { CueMatch } from './match.ts';
import { conjoinedSubject, openingSubject } from './opening-subject.ts';
import type { Act } from './packs/pack.ts';
import { type Context, fromEntity, type Party } from './party.ts';
import { phraseAfter } from './phrase-after.ts';
import { isBoundary, opensClause } from './phrase-edges.ts';
import { OPENING } from './pronoun.ts';
import type { ReadAct } from './select.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** "O chefe da polícia, ao fim da tarde, | disse": behind a comma's insertion a subject stands that was not made out. */
function hasOwnSubject(tokens: readonly Token[], { wholeStart, wholeEnd }: CueMatch): boolean {
  const comma = /^,\s*$/.test(tokens[wholeStart - 1]?.post ?? '');
  const behindComma = tokens.findIndex(({ post }) => /^,\s*$/.test(post)) + 1;
  const next = behindComma < wholeStart ? tokens[behindComma] : undefined;
  // "Una commessa, | che ha dato solo il nome, Chiara, | ha detto".
  const described = has(tokens[0], 'Determiner') && has(next, 'Relative');
  // "Por su parte, | el testigo que dio la alarma, | ha asegurado".
  const fronted = behindComma > 0 && behindComma <= LONGEST_FRONTED && has(next, 'Determiner');
  const own = described || has(tokens[0], 'Definite') || fronted;
  // "Os passageiros seguem de autocarro, | acrescentou.": a verb that closes its sentence hands on all of it.
  return comma && wholeEnd < tokens.length && own;
}

/** Words of "por su parte" and its sisters. */
const LONGEST_FRONTED = 3;

/** "«It hurts», | says the barber", "fees, | say the barbers, | are high": a plain noun that fills its verb's clause is the subject. */
function hasSubjectBehind(
  tokens: readonly Token[],
  { row, wholeStart, wholeEnd }: CueMatch,
  { pack }: Context,
): boolean {
  const opening = tokens[wholeStart - 1]?.post ?? '';
  const told = /[”"»]/.test(opening);
  const noun = row.act === 'say' && (told || CLAUSE_MARK.test(opening)) ? phraseAfter(tokens, wholeEnd, pack) : null;
  if (!noun || noun.start > wholeEnd || !has(tokens[noun.start], 'Determiner') || tokens[noun.start]?.quoted)
    return false;
  const closing = tokens[noun.end - 1]?.post ?? '';
  return CLAUSE_MARK.test(closing) || (told && noun.end === tokens.length);
}

/** A comma, or a dash with space beside it. */
const CLAUSE_MARK = /^(?:,\s|\s+[–—-]+\s)/;

/** "The bank earned more, as | announced to the regulator": the body that opens the sentence, where a verb needs no subject. */
function subjectOf(tokens: readonly Token[], { wholeStart }: CueMatch, context: Context): Party | null {
  const phrase = context.pack.proDrop ? openingSubject(tokens, context.pack) : null;
  const subject = phrase && phrase.end <= wholeStart ? classify(tokens, phrase, context) : null;
  return subject?.type === 'organisation' ? subject : null;
}

/** "According to what they publish, | the phone is late": the outlet that was just spoken of. */
function outletGoesOn(
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
  const { registry, block, last, lastBlock, lastEnd } = context;
  const named = registry.people.lastNamed(block, at, 1);
  const later = named !== undefined && (named.block > lastBlock || (named.block === lastBlock && named.at >= lastEnd));
  const since = later && (last?.type === 'organisation' || last?.type === 'outlet');
  return since && (named.at < OPENING || named.block === block) ? fromEntity(null, named.entity) : null;
}

/** "veranlasste ein Gutachten, | das den Wert bestätigte": a relative clause has a subject of its own (German). */
function isRelativeClause(tokens: readonly Token[], { start }: CueMatch): boolean {
  let from = start;
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1;
  return from > 0 && from < start && has(tokens[from], 'Pronominal') && /^,\s/.test(tokens[from - 1]?.post ?? '');
}

/** Where a sentence begins, or the quotation in it: "The singer is ill: | «I will be back», said". */
const beforeSpeech = (tokens: readonly Token[]): number =>
  tokens.find(({ post }) => /^[:,]\s*["“«]/.test(post))?.end ?? tokens[0]?.start ?? 0;

/**
 * Who was named since the last party spoke: "The firm denied it. The mayor was blunt: «Those are rumors. | I do not comment», said".
 *
 * @param at where the sentence's verb stands
 */
export const speakerSince = (tokens: readonly Token[], at: number, context: Context): Party | null =>
  namedSince(at, context) ?? context.registry.openers.subjectSince(context, beforeSpeech(tokens));

/** "Poe is sure that it will go well, «or else I leave», | said": of a quotation within a sentence, who opens the sentence. */
function opensSentence(tokens: readonly Token[], { wholeStart }: CueMatch, context: Context): Party | null {
  if (!/[”"»]/.test(tokens[wholeStart - 1]?.post ?? '') || tokens[0]?.quoted || tokens[0]?.pre !== '') return null;
  const subject = openingSubject(tokens, context.pack);
  const party = subject && subject.end < wholeStart ? classify(tokens, subject, context) : null;
  return party && party.type !== 'unknown' ? party : null;
}

/** "The mayor met the board. | Confirmed that": who opens the sentence before, for a verb that opens its own. */
const subjectBefore = (tokens: readonly Token[], act: Act, { registry, block }: Context): Party | null =>
  registry.openers.subjectBefore(block, tokens[0]?.start ?? 0, act);

/**
 * "Forced to deny it again, | the senator is angry": who stands behind the comma of a participle that opens the sentence;
 * `undefined` where no noun phrase does.
 */
function behindParticiple(
  tokens: readonly Token[],
  { wholeStart }: CueMatch,
  context: Context,
): Party | null | undefined {
  if (wholeStart > 0 || !has(tokens[0], 'OpeningParticiple')) return undefined;
  const next = tokens[tokens.findIndex(({ post }) => /^,/.test(post)) + 1];
  if (!has(next, 'Determiner') && !next?.capital) return undefined;
  const subject = openingSubject(tokens, context.pack);
  return subject && classify(tokens, subject, context);
}

/** Where the clause opens with its verb, its subject is the one before: "... denies it and says". */
export function inherit(
  tokens: readonly Token[],
  match: CueMatch,
  earlier: readonly ReadAct[],
  context: Context,
): Party | null {
  if (match.row.party === 'none' || (context.pack.capitalNouns && isRelativeClause(tokens, match))) return null;
  if (match.row.party === 'after')
    return match.row.act === 'say' ? subjectOf(tokens, match, context) : outletGoesOn(tokens, match, context);
  const previous = earlier.findLast((act) => act.party && act.party.type !== 'unknown');
  if (previous?.party) return { ...previous.party, phrase: previous.party.phrase };
  const subject = context.pack.capitalNouns ? null : conjoinedSubject(tokens, match.wholeStart, context.pack);
  if (subject) return classify(tokens, subject, context);
  const atStart = match.wholeStart === 0 || opensClause(tokens, match.wholeStart);
  if (!context.pack.proDrop || !atStart || hasOwnSubject(tokens, match)) return null;
  if (hasSubjectBehind(tokens, match, context)) return null;
  const behind = behindParticiple(tokens, match, context);
  if (behind !== undefined) return behind;
  const before = match.row.act === 'say' ? null : subjectBefore(tokens, match.row.act, context);
  // Two paragraphs on, somebody else has most often been spoken of; a quotation may be longer.
  const quotes = tokens.some((token) => token.quoted);
  if (!context.last || (!quotes && context.block - context.lastBlock > 1)) return before;
  if (before?.type === 'organisation' && context.lastBlock < context.block) return before;
  const at = tokens[match.start]?.start ?? 0;
  // "In a speech, Orbán called it a lie and | said": who was named in the sentence, before whoever spoke in another.
  const within = isCoordinated(tokens, match.wholeStart)
    ? context.registry.people.lastNamed(context.block, at, 0)
    : undefined;
  if (within && within.at >= (tokens[0]?.start ?? 0)) return fromEntity(null, within.entity);
  const since = speakerSince(tokens, at, context) ?? opensSentence(tokens, match, context);
  if (since) return since;
  // "il Papa legge, | scrive": no verb of the "fonti" that spoke before.
  if (has(tokens[match.start], 'SingularVerb') && context.pack.plural?.test(context.last.name)) return null;
  return { ...context.last, phrase: null };
}

const SPEAKING_PEOPLE: ReadonlySet<string> = new Set(['person', 'bystander', 'officials', 'spokesperson']);

/** Keeps a party for the pronouns and bare verbs of later sentences. */
export function remember(party: Party | null, context: Context, attributed = false): void {
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
    // "according to [two | sources close to the deal]": two cues may speak of the same people.
    if (context.unnamed.at(-1)?.name.endsWith(` ${party.name}`) !== true) context.unnamed.push(party);
    context.lastUnnamedBlock = context.block;
  }
  // "the lawyer of Mrs Poe" speaks for no body.
  if (party.type === 'spokesperson' && party.organisation && !context.registry.people.find(party.organisation))
    rememberBody(organisationOf(party.organisation), context);
}

/** Whom somebody speaks for; "grupo popular" is no name. */
const organisationOf = (name: string): Party => ({
  type: 'organisation',
  phrase: null,
  name,
  ...(/^\p{Ll}/u.test(name) ? { described: true } : {}),
});

function rememberBody(body: Party, context: Context): void {
  context.lastBody = body;
  if (body.type !== 'organisation' || body.described) return;
  if (context.lastNamedBody?.name !== body.name) {
    const near = context.block - context.lastNamedBodyBlock <= 1;
    context.earlierNamedBody = near ? context.lastNamedBody : null;
  }
  context.lastNamedBody = body;
  context.lastNamedBodyBlock = context.block;
}
