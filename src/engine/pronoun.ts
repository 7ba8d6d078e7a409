/** Whom "he", "she", "it" and "they" stand for. */
import { setOf } from './list-set.ts';
import { isQuotedName } from './named-outlet.ts';
import { classifyName } from './named-party.ts';
import { openingSubject } from './opening-subject.ts';
import { outletAt } from './outlets.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import type { Mention } from './people.ts';
import type { Phrase } from './phrase-edges.ts';
import { nameRuns, PERSON_NOUN } from './phrase-parts.ts';
import { isPersonName } from './speaker.ts';
import { has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** The nearest body that a sentence names before `at`, outside quotations. */
function bodyBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  const people = ['Bystander', 'Unnamed', 'Official', 'Title', 'Spokesperson'];
  for (const run of nameRuns(tokens, { start: 0, end: at }, context.pack).reverse()) {
    const between = tokens.slice(run.end, at);
    // Within one clause the pronoun is its subject's; and people named since are likelier.
    if (tokens[run.start]?.quoted || !between.some((token) => /,.|[;:–—]/.test(token.post))) continue;
    if (between.some((token) => people.some((tag) => token.tags.has(tag)))) return null;
    const named = classifyName(tokens, run, context);
    if (named.type === 'organisation') return named;
  }
  return null;
}

function hasPersonBefore(tokens: readonly Token[], at: number, context: Context): boolean {
  return nameRuns(tokens, { start: 0, end: at }, context.pack).some((run) =>
    isPersonName(textOf(tokens, run), context),
  );
}

/** Words before an outlet that is the subject of its sentence: "According to the | BBC", "The paper | Vantro News". */
const SUBJECT_REACH = 2;

/** "The BBC reported it. | It said": the outlet that opened the sentence before. */
function reporterAgain({ start }: Phrase, { last, lastBlock, block }: Context): Party | null {
  const opened = last?.phrase && last.phrase.start <= SUBJECT_REACH;
  return start === 0 && opened && last.type === 'outlet' && block - lastBlock <= 1 ? last : null;
}

/** "The statement said so. | It added": a document that was quoted last. */
const documentAgain = ({ last, lastBlock, block }: Context): Party | null =>
  last?.type === 'document' && block - lastBlock <= 1 ? last : null;

/** Characters before a name that opens its block: "Mayor | Jerry Cole tried". */
export const OPENING = 24;

/** "The hospital treated forty people. | It confirmed": the body that opens the sentence before. */
function bodySubject(
  { start }: Phrase,
  tokens: readonly Token[],
  { registry, block }: Context,
  act: Act | undefined,
): Party | null {
  const subject = start === 0 ? registry.openers.subjectBefore(block, tokens[0]?.start ?? 0, act) : null;
  return subject?.type === 'organisation' ? subject : null;
}

/** "cette dernière", "quest'ultima": whether a pronoun of two words is feminine. */
const saysFeminine = (tokens: readonly Token[], { start, end }: Phrase, { lexicon }: LanguagePack): boolean =>
  tokens.slice(start, end).some(({ normal }) => setOf(lexicon.Feminine ?? []).has(normal));

/**
 * "Le tribunal a écrit à la ville. | Cette dernière": whether a party opens the sentence before, and is not whom a pronoun
 * for the latter stands for: another is named behind it, or its article is of another gender.
 */
function isFormer(
  tokens: readonly Token[],
  phrase: Phrase,
  { name, type }: Party,
  { registry, block, pack }: Context,
): boolean {
  if (phrase.start !== 0 || phrase.end !== 2) return false;
  const { Feminine = [], Masculine = [] } = pack.lexicon;
  const other = setOf(saysFeminine(tokens, phrase, pack) ? Masculine : Feminine);
  const agrees = (article: string): boolean => !other.has(article);
  const at = tokens[0]?.start ?? 0;
  // Which people are meant behind a body is told apart.
  const opening = registry.openers.openingBefore(block, at, name, agrees, type !== 'organisation');
  return opening !== null && !(opening.alone && agrees(opening.article));
}

/**
 * "Le tribunal a entendu le maire Jean Poe. | Ce dernier": a pronoun of two words for persons and bodies is whoever was
 * named last, where its gender is theirs.
 */
function latter(tokens: readonly Token[], { start, end }: Phrase, body: Party, context: Context): Party | null {
  const noun = tokens[end - 1];
  if (end - start !== 2 || !noun || body.type !== 'organisation') return null;
  const { Feminine = [], Masculine = [] } = context.pack.lexicon;
  const isFeminine = saysFeminine(tokens, { start, end }, context.pack);
  const [own, other] = (isFeminine ? [Feminine, Masculine] : [Masculine, Feminine]).map(setOf);
  const [article = ''] = body.name.toLowerCase().split(' ');
  const isNotBody = other?.has(article) === true;
  // Of a "société" that may be meant as well, a woman must be told.
  const isMeant = (words: readonly string[]): boolean =>
    !words.some((word) => other?.has(word)) && (!isFeminine || isNotBody || words.some((word) => own?.has(word)));
  const named = context.registry.people.namedSince(body.name, context.block, noun.start, isMeant);
  if (named) return fromEntity({ start, end }, named.entity);
  return isNotBody ? party('bystander', { start, end }, textOf(tokens, { start, end }), { described: true }) : null;
}

/** Whether no "he" or "she" stands for whoever spoke last. */
function isNobodysHe(tokens: readonly Token[], phrase: Phrase, { type, name }: Party, context: Context): boolean {
  const isSeveral = context.pack.plural?.test(name) === true;
  // "a assessoria confirmou. Ele contou": no press office is a "he".
  if (type === 'spokesperson') return isSeveral;
  if (type !== 'unnamed') return false;
  // "he" is none of several sources, nor one of long ago; in "Markle left after she said" it is somebody else.
  return isSeveral || context.block - context.lastPersonBlock > 1 || hasPersonBefore(tokens, phrase.start, context);
}

/** A phrase of one pronoun. */
interface Pronoun {
  readonly tokens: readonly Token[];
  readonly phrase: Phrase;
  readonly context: Context;
  readonly token: Token;
  /** Whether it may stand for bodies, and whether for people. */
  readonly body: boolean;
  readonly personal: boolean;
}

/** Somebody of whom nothing is known. */
const somebody = ({ tokens, phrase }: Pronoun): Party =>
  party('bystander', phrase, textOf(tokens, phrase), { described: true });

/** Whoever spoke last of those for whom a pronoun may stand. */
function lastSpeaker({ phrase, context, body, personal }: Pronoun): Party | null {
  if (body === personal) return context.last;
  return personal ? context.lastPerson : (reporterAgain(phrase, context) ?? context.lastBody ?? documentAgain(context));
}

/** The body that opens the sentence before, where it is nearer than who spoke last. */
function subjectBefore(pronoun: Pronoun, candidate: Party | null, act: Act | undefined): Party | null {
  const { tokens, phrase, context, body, personal } = pronoun;
  // "Quest'ultima" may be either; where nobody has spoken, it is the body of which alone the sentence before tells.
  const latterBody = personal && !candidate && context.pack.proDrop && phrase.end - phrase.start > 1;
  const subject = body && (!personal || latterBody) ? bodySubject(phrase, tokens, context, act) : null;
  if (!subject || (personal && isFormer(tokens, phrase, subject, context))) return null;
  return !candidate || context.lastBlock < context.block ? subject : null;
}

/** "Das Gericht sprach von Mord. Sie sagte": of a neuter noun nobody says "sie", of "Kreise" nobody "er". */
const isStrange = ({ token, context }: Pronoun, word: string | undefined): boolean =>
  word !== undefined && context.pack.strangers?.[token.normal]?.test(word) === true;

/** Whether a pronoun cannot stand for a party; no document is a "he". */
const isOfOthers = (pronoun: Pronoun, { type, role, name }: Party): boolean =>
  isStrange(pronoun, role) ||
  isStrange(pronoun, type) ||
  ((type === 'organisation' || type === 'unnamed') && isStrange(pronoun, name)) ||
  (pronoun.personal && type === 'document');

/** "The NYPD was unaware, though they later said": the body that was named last in the sentence, where it is nearer. */
function bodyWithin({ tokens, phrase, context, personal, body }: Pronoun, referent: Party | null): Party | null {
  const isPerson = referent?.type === 'person' || referent?.type === 'name';
  // "Sie sei in Wien bekannt, sagte | sie": where one word stands for women and bodies, a woman who spoke is nearer.
  const isWoman = context.pack.capitalNouns && personal && isFresh(referent, context);
  const isOpen = !referent || referent.type === 'bystander' || (isPerson && !isWoman);
  return body && isOpen ? bodyBefore(tokens, phrase.start, context) : null;
}

/** Whether a party spoke so lately that a pronoun may stand for it. */
const isFresh = (referent: Party | null, { lastBody, block, lastPersonBlock }: Context): boolean =>
  referent === lastBody || block - lastPersonBlock <= REACH_OF_PRONOUN;

/** Whether somebody who was named and has not spoken is nearer than who spoke last. */
function isNearer({ block, at, entity }: Mention, { context, body }: Pronoun, referent: Party | null): boolean {
  // "Bloomberg reported it. Costa laughed, she said": nobody calls an outlet by a pronoun where a person was named since.
  if (body) return block > context.lastBlock || referent?.type === 'outlet';
  // A later block that opens with somebody else's name is about them.
  return block > context.lastPersonBlock && at < OPENING && referent !== null && entity.name !== referent.name;
}

/** "Quill met | Mayor Dan Frost, and he": whether a phrase names a person. */
const namesPerson = (tokens: readonly Token[], phrase: Phrase, context: Context): boolean =>
  nameRuns(tokens, phrase, context.pack).some(
    (run) => classifyName(tokens, run, context).type === 'person' || has(tokens[run.start - 1], 'Title'),
  );

/** "Oltrop came second, but | she admitted", "A student fell, and | he said": who opens a sentence is nearer than who spoke before it. */
function ownPerson(pronoun: Pronoun): Party | null {
  const { tokens, phrase, context } = pronoun;
  const link = tokens[phrase.start - 1];
  if (!/^,\s*$/.test(tokens[phrase.start - 2]?.post ?? '') || !(has(link, 'And') || has(link, 'But'))) return null;
  const subject = openingSubject(tokens, context.pack);
  if (!subject || subject.end >= phrase.start || tokens[subject.start]?.quoted) return null;
  const [run] = nameRuns(tokens, subject, context.pack);
  // "Orbis sued Ada Poe, but | she denied": somebody else is nearer.
  if (namesPerson(tokens, { start: subject.end, end: phrase.start - 1 }, context)) return null;
  const named = run?.start === subject.start ? classifyName(tokens, run, context) : null;
  // "Orbis lost, but | she": of a name alone only an age tells that it is somebody's.
  const isAged = named?.type === 'name' && /^\d+$/.test(tokens[run?.end ?? 0]?.text ?? '');
  if (named && (named.type === 'person' || isAged)) return { ...named, phrase };
  // "A woman | from Leeds".
  const behind = tokens.slice(subject.start, subject.end).findIndex((token) => has(token, 'Preposition'));
  const noun = tokens[(behind > 0 ? subject.start + behind : subject.end) - 1];
  return !named && hasAny(noun, PERSON_NOUN) ? somebody(pronoun) : null;
}

/**
 * Whom a phrase of one pronoun stands for; a party of type `unknown` or `bystander` where nobody fits.
 *
 * @param act what they do, where that is known
 */
export function resolvePronoun(tokens: readonly Token[], phrase: Phrase, context: Context, act?: Act): Party {
  const token = tokens[phrase.start];
  if (!token) return party('unknown', phrase, '');
  const body = token.tags.has('ThingPronoun');
  const personal = token.tags.has('PersonPronoun');
  const pronoun: Pronoun = { tokens, phrase, context, token, body, personal };
  const own = personal && (!body || context.pack.capitalNouns) ? ownPerson(pronoun) : null;
  if (own) return own;
  const candidate = lastSpeaker(pronoun);
  const subject = subjectBefore(pronoun, candidate, act);
  if (subject) return { ...subject, phrase };
  const last = body && personal && candidate ? latter(tokens, phrase, candidate, context) : null;
  if (last) return last;
  if (personal && candidate && isFormer(tokens, phrase, candidate, context)) return somebody(pronoun);
  const isOther = candidate !== null && isOfOthers(pronoun, candidate);
  const referent = isOther ? null : candidate;
  if (personal && !body && referent && isNobodysHe(tokens, phrase, referent, context)) return somebody(pronoun);
  const within = bodyWithin(pronoun, referent);
  if (within && !isOfOthers(pronoun, within)) return { ...within, phrase };
  const spoke = referent && isFresh(referent, context) ? { ...referent, phrase } : null;
  // In the block in which the last person and the last party stand, no other name is nearer.
  const later = context.block > (body ? context.lastBlock : context.lastPersonBlock);
  if (spoke && !later && !(body && personal && spoke.type === 'outlet')) return spoke;
  const named = personal ? context.registry.people.lastNamed(context.block, token.start, REACH_OF_PRONOUN) : undefined;
  if (spoke && !(named && isNearer(named, pronoun, referent))) return spoke;
  // "Die Sprecherin bestätigte es. | Er": the pronoun is a man's, who is not known.
  if (isOther && (!named || isStrange(pronoun, named.entity.role) || named.entity.name === candidate.name))
    return somebody(pronoun);
  if (named) return fromEntity(phrase, named.entity);
  // "No fue posible hablar con él": who he is nobody knows, and "él" is no name.
  if (personal && !body && !context.pack.capitalNouns) return somebody(pronoun);
  return party('unknown', phrase, textOf(tokens, phrase), { described: true });
}

/** "sagte | die 38-Jährige | „Bunte“": who speaks, where the outlet that is spoken to needs no preposition. */
export function beforeListener(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  for (let k = start + 1; k < end; k += 1) {
    const outlet = hasAny(tokens[k - 1], PERSON_NOUN) ? outletAt(tokens, k) : null;
    if (outlet && outlet.end <= end && isQuotedName(tokens, outlet.start, outlet.end)) return { start, end: k };
  }
  return null;
}
