/** The noun phrase that opens a sentence, which is the subject of later verbs as well. */
import type { LanguagePack } from './packs/pack.ts';
import { phraseAfter } from './phrase-after.ts';
import { APPOSITION, CONJUNCTION, LINK, NO_VERB } from './phrase-classes.ts';
import { COMMA, isBoundary, isFiller, looksLikeParty, type Phrase } from './phrase-edges.ts';
import { has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words between the start of a sentence and the comma behind "Speaking to reporters on Sunday,". */
const LONGEST_FRONTED = 12;

/**
 * The noun phrase that opens a sentence, for a verb behind "and" or "but", or a participle behind a comma, that has no
 * subject of its own.
 *
 * @param at index of the verb group's first word
 */
export function conjoinedSubject(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  const participle = has(tokens[at], 'Participle') && /^[”"»]?,/.test(tokens[i]?.post ?? '');
  if (!participle && !hasAny(tokens[i], CONJUNCTION)) return null;
  // "“Kelmar did not pay,” he told a paper, | adding": who is spoken of in a quotation adds nothing.
  if (participle && tokens[0]?.quoted && !tokens[at]?.quoted) return null;
  const subject = openingSubject(tokens, pack);
  return subject && subject.end <= i ? subject : null;
}

/** "En octubre | la policía halló": where the clause behind a day begins that no comma ends. */
function behindDay(tokens: readonly Token[], from: number): number {
  let k = from;
  if (has(tokens[k], 'Preposition') || has(tokens[k], 'Determiner')) k += 1;
  const day = k;
  while (has(tokens[k], 'Time') && !isBoundary(tokens, k)) k += 1;
  return k > day && k > from + 1 && has(tokens[k], 'Determiner') && !has(tokens[k], 'Preposition') ? k : from;
}

/** "On Saturday, | the agent", "Speaking to reporters, | the minister", "From Italy, | Ada Poe": where the clause behind its opening begins. */
function behindFronted(tokens: readonly Token[], from: number): number {
  const day =
    has(tokens[from], 'Adjunct') ||
    has(tokens[from], 'Within') ||
    (has(tokens[from], 'Preposition') && (has(tokens[from + 1], 'Time') || has(tokens[from + 1], 'Government')));
  const participle = has(tokens[from], 'OpeningParticiple') && !isBoundary(tokens, from);
  const clause = behindDay(tokens, from);
  if (clause > from) return clause;
  if (!day && !participle) return from;
  const comma = tokens.slice(from, from + LONGEST_FRONTED).findIndex(({ post }) => COMMA.test(post));
  return comma < 0 ? from : from + comma + 1;
}

/** The noun phrase that opens a sentence, up to its verb, where it may be a party. */
export function openingSubject(tokens: readonly Token[], pack: LanguagePack): Phrase | null {
  // "Finalmente, el club": an adverb before it is stepped over, comma and all.
  let from = 0;
  while (has(tokens[from], 'Adverb') && !has(tokens[from], 'Determiner')) from += 1;
  from = behindFronted(tokens, from);
  const opening = phraseAfter(from === 0 ? tokens : tokens.slice(from), 0, pack);
  if (!opening) return null;
  const phrase = { start: opening.start + from, end: opening.end + from };
  const subject = { start: phrase.start, end: verbWithin(tokens, phrase) };
  // "The letter was sent to staff and | says": papers speak too.
  const paper = has(tokens[subject.start], 'Document') || has(tokens[subject.start + 1], 'Document');
  return paper || looksLikeParty(tokens, subject) ? subject : null;
}

/** Index of the verb that a phrase ran over: the first plain word behind a name or a noun that has a class. */
function verbWithin(tokens: readonly Token[], phrase: Phrase): number {
  for (let k = phrase.start + 1; k < phrase.end; k += 1) {
    const [noun, verb] = [tokens[k - 1], tokens[k]];
    const plain = verb !== undefined && !verb.capital && !hasAny(verb, NO_VERB) && !has(verb, 'Genitive');
    const named = noun?.capital && !hasAny(noun, LINK);
    if (plain && (named || hasAny(noun, APPOSITION))) return k;
  }
  return phrase.end;
}
