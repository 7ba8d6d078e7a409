/** Whom "he", "she", "it" and "they" stand for. */
import { setOf } from './list-set.ts';
import { classifyName } from './named-party.ts';
import { isQuotedName } from './outlet-party.ts';
import { outletAt } from './outlets.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { nameRuns, PERSON_NOUN } from './phrase-parts.ts';
import { isPersonName } from './speaker.ts';
import { hasAny } from './tags.ts';
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

/**
 * Whom a phrase of one pronoun stands for; a party of type `unknown` or `bystander` where nobody fits.
 *
 * @param act what they do, where that is known
 */
export function resolvePronoun(tokens: readonly Token[], phrase: Phrase, context: Context, act?: Act): Party {
  const token = tokens[phrase.start];
  if (!token) return party('unknown', phrase, '');
  const text = textOf(tokens, phrase);
  const body = token.tags.has('ThingPronoun');
  const personal = token.tags.has('PersonPronoun');
  const thing = reporterAgain(phrase, context) ?? context.lastBody;
  const candidate = body && !personal ? thing : personal && !body ? context.lastPerson : context.last;
  // "Quest'ultima" may be either; where nobody has spoken, it is the body of which alone the sentence before tells.
  const latterBody = personal && !candidate && context.pack.proDrop && phrase.end - phrase.start > 1;
  const subject = body && (!personal || latterBody) ? bodySubject(phrase, tokens, context, act) : null;
  const before = subject && personal && isFormer(tokens, phrase, subject, context) ? null : subject;
  if (before && (!candidate || context.lastBlock < context.block)) return { ...before, phrase };
  const strange = context.pack.strangers?.[token.normal];
  const last = body && personal && candidate ? latter(tokens, phrase, candidate, context) : null;
  if (last) return last;
  if (personal && candidate && isFormer(tokens, phrase, candidate, context))
    return party('bystander', phrase, text, { described: true });
  const isStrange = (role: string | undefined): boolean => role !== undefined && strange?.test(role) === true;
  // "Das Gericht sprach von Mord. Sie sagte": of a neuter noun nobody says "sie", of "Kreise" nobody "er", and no document
  // is a "he".
  const isOther =
    isStrange(candidate?.role) ||
    isStrange(candidate?.type) ||
    ((candidate?.type === 'organisation' || candidate?.type === 'unnamed') && isStrange(candidate.name)) ||
    (personal && candidate?.type === 'document');
  const referent = isOther ? null : candidate;
  const fresh = referent === context.lastBody || context.block - context.lastPersonBlock <= REACH_OF_PRONOUN;
  if (personal && !body && referent && isNobodysHe(tokens, phrase, referent, context))
    return party('bystander', phrase, text, { described: true });
  // "The NYPD was unaware, though they later said": the body that was named last in the sentence.
  // "Sie sei in Wien bekannt, sagte | sie": where one word stands for women and bodies, a woman who spoke is nearer.
  const isPerson = referent?.type === 'person' || referent?.type === 'name';
  if (
    body &&
    (!referent || referent.type === 'bystander' || (isPerson && !(context.pack.capitalNouns && personal && fresh)))
  ) {
    const named = bodyBefore(tokens, phrase.start, context);
    if (named) return { ...named, phrase };
  }
  // In the block in which the last person and the last party stand, no other name is nearer.
  const later = context.block > (body ? context.lastBlock : context.lastPersonBlock);
  if (referent && fresh && !later && !(body && personal && referent.type === 'outlet')) return { ...referent, phrase };
  const named = personal ? context.registry.people.lastNamed(context.block, token.start, REACH_OF_PRONOUN) : undefined;
  // A later block that opens with somebody else's name is about them.
  const opener =
    named !== undefined && !body && named.block > context.lastPersonBlock && named.at < OPENING && referent !== null;
  // "Bloomberg reported it. Costa laughed, she said": nobody calls an outlet by a pronoun where a person was named since.
  const since = named !== undefined && named.block > context.lastBlock;
  const nearer =
    (named !== undefined && body && (since || (personal && referent?.type === 'outlet'))) ||
    (opener && named.entity.name !== referent.name);
  if (referent && fresh && !nearer) return { ...referent, phrase };
  // "Die Sprecherin bestätigte es. | Er": the pronoun is a man's, who is not known.
  if (isOther && (!named || isStrange(named.entity.role) || named.entity.name === candidate?.name))
    return party('bystander', phrase, text, { described: true });
  if (named) return fromEntity(phrase, named.entity);
  // "No fue posible hablar con él": who he is nobody knows, and "él" is no name.
  const type = personal && !body && !context.pack.capitalNouns ? 'bystander' : 'unknown';
  return party(type, phrase, text, { described: true });
}

/** "sagte | die 38-Jährige | „Bunte“": who speaks, where the outlet that is spoken to needs no preposition. */
export function beforeListener(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  for (let k = start + 1; k < end; k += 1) {
    const outlet = hasAny(tokens[k - 1], PERSON_NOUN) ? outletAt(tokens, k) : null;
    if (outlet && outlet.end <= end && isQuotedName(tokens, outlet.start, outlet.end)) return { start, end: k };
  }
  return null;
}
