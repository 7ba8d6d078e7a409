/** What stands on either side of a cue: where its subject may be looked for, and what is none. */

import { attributedOutlet } from './attributed-outlet.ts';
import type { CueMatch } from './match.ts';
import { openingSubject } from './opening-subject.ts';
import { DECLENSIONS } from './packs/declensions.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context, Party } from './party.ts';
import { phraseAfter } from './phrase-after.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const VERB = anyOf('Say', 'Auxiliary', 'Negation');

/** All that describes people of whom a cue has a part: "[una] fuente próxima al club | consultada por EFE", before what they say. */
function described(tokens: readonly Token[], { start, end }: Phrase, pack: LanguagePack): Phrase {
  const opened = has(tokens[start - 1], 'Indefinite') && !isBoundary(tokens, start - 1) ? start - 1 : start;
  const open = { start: opened, end };
  if (tokens[end]?.capital) return open;
  const whole = phraseAfter(tokens, start, pack)?.end ?? end;
  let until = end;
  while (until < whole && !isBoundary(tokens, until - 1) && !hasAny(tokens[until], VERB)) until += 1;
  const closes = isBoundary(tokens, until - 1) || hasAny(tokens[until], VERB);
  return closes ? { start: opened, end: until } : open;
}

/** The words of a cue without the prepositions around them: "de [source policière]", "[einem Zeitungsbericht] zufolge". */
export function nominal(tokens: readonly Token[], match: CueMatch, pack: LanguagePack): Phrase {
  const { language, endings } = pack;
  let { start, end } = match;
  const next = tokens[end];
  // "según [medios] argentinos": an adjective in the plural behind the outlets that the cue takes in.
  if (match.row.act === 'report' && tokens[end - 1]?.post === ' ' && next && !next.capital)
    if ((next.tags.size === 0 || has(next, 'Vague')) && endings.plural?.test(next.normal))
      return { start: start + 1, end: end + 1 };
  const behind = DECLENSIONS[language]?.postpositions ?? [];
  while (start < end - 1 && (has(tokens[start], 'Preposition') || has(tokens[start], 'Subordinator'))) start += 1;
  // "da parte della [Consob], per il momento,".
  const isOutside = (token: Token | undefined): boolean =>
    behind.includes(token?.normal ?? '') || (has(token, 'Adverb') && token?.capital !== true);
  while (end - 1 > start && isOutside(tokens[end - 1])) end -= 1;
  return match.row.act === 'anonymity' ? described(tokens, { start, end }, pack) : { start, end };
}

/** "a-t-elle indiqué", "affirme-t-il": a cue that holds its subject, or has it on a hyphen. */
export function pronounWithin(tokens: readonly Token[], match: CueMatch): Phrase | null {
  for (let k = match.wholeStart + 1; k <= match.wholeEnd; k += 1) {
    const { post = ' ' } = tokens[k - 1] ?? {};
    if (post !== ' ' && post.endsWith('-') && (has(tokens[k], 'PersonPronoun') || has(tokens[k], 'ThingPronoun')))
      return { start: k, end: k + 1 };
  }
  return null;
}

/** What a noun is not that a pronoun stands for. */
const OPPOSITES = [
  ['Feminine', 'Masculine'],
  ['Masculine', 'Feminine'],
  ['Plural', 'Singular'],
  ['Singular', 'Plural'],
] as const;

/**
 * "The firm will close two sites, it announced" with its pronoun on a hyphen: the subject of the sentence, where it
 * agrees with the pronoun.
 */
export function ownSubject(
  tokens: readonly Token[],
  match: CueMatch,
  pronoun: Phrase,
  { pack }: Context,
): Phrase | null {
  // "Bien que l'entreprise le nie, | a-t-elle dit".
  const own = !tokens[0]?.quoted && tokens[0]?.pre === '' && !has(tokens[0], 'Grants');
  const phrase = own ? phraseAfter(tokens, 0, pack) : null;
  const first = phrase ? tokens[phrase.start] : undefined;
  const agrees = OPPOSITES.every(([tag, other]) => !has(first, tag) || !has(tokens[pronoun.start], other));
  return phrase && agrees && phrase.end < match.start ? phrase : null;
}

/** Whether a verb follows straight upon "and" or "but". */
export function isCoordinated(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (has(tokens[k], 'Adverb') && !isBoundary(tokens, k)) k -= 1;
  return k > 0 && (has(tokens[k], 'And') || has(tokens[k], 'But')) && !isBoundary(tokens, k);
}

/** "the lead at WHO, says GISAID needs to answer": what follows the verb is the clause that is said, no subject. */
export function opensSpeech(tokens: readonly Token[], phrase: Phrase): boolean {
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
export function opensPlainClause(tokens: readonly Token[], at: number): boolean {
  const next = has(tokens[at], 'Adverb') ? tokens[at + 1] : tokens[at];
  if (!next || isBoundary(tokens, at - 1)) return false;
  return !next.capital && [...next.tags].every((tag) => tag === 'Participle');
}

/** "The attorney general, Ada Poe, | confirmed": an office and, between commas, who holds it, straight before the verb. */
export function isHolder(tokens: readonly Token[], { type, phrase }: Party, at: number): boolean {
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

/** Words that an outlet's name has at most. */
const LONGEST_OUTLET = 5;

/** "su Bloomberg, | secondo cui": the outlet whose name stands right before. */
export function outletBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  for (let k = Math.max(0, at - LONGEST_OUTLET); k < at; k += 1) {
    const outlet = attributedOutlet(tokens, k, context);
    if (outlet?.phrase?.end === at) return outlet;
  }
  return null;
}

/** A comma, or a dash with spaces beside it. */
const INSERTION_MARK = /^(?:,\s*|\s+[–—-]+\s+)$/;

/** "a plan that, | he insists, | works": a verb between commas or dashes is the speaker's. */
export const isParenthesis = (tokens: readonly Token[], { row, wholeStart, wholeEnd }: CueMatch): boolean =>
  row.act === 'say' &&
  INSERTION_MARK.test(tokens[wholeStart - 1]?.post ?? '') &&
  INSERTION_MARK.test(tokens[wholeEnd - 1]?.post ?? '') &&
  (has(tokens[wholeStart - 1], 'Complementiser') || has(tokens[wholeStart - 1], 'Relative'));

const OPENS_ASIDE = ['OpeningParticiple', 'Gerund', 'Without'] as const;
/** Words that a participle's clause has at most: "Denying the old report on its plans". */
const LONGEST_OPENING = 14;

/** "Denying the report, | the club said": a participle that opens its sentence has its subject behind the comma. */
export function behindGerund(tokens: readonly Token[], { start, end }: CueMatch, { pack }: Context): Phrase | null {
  const from = has(tokens[0], 'But') || has(tokens[0], 'And') ? 1 : 0;
  if (start > from || !OPENS_ASIDE.some((tag) => has(tokens[from], tag))) return null;
  for (let k = end - 1; k < LONGEST_OPENING && k < tokens.length - 1; k += 1) {
    if (!/^[”"]?,[”"]? /.test(tokens[k]?.post ?? '')) continue;
    const phrase = openingSubject(tokens.slice(k + 1), pack);
    return phrase && { start: phrase.start + k + 1, end: phrase.end + k + 1 };
  }
  return null;
}

/** Whether a phrase stands in a quotation and the cue outside of it. */
export const isSaidOf = (tokens: readonly Token[], { end }: Phrase, { start }: CueMatch): boolean =>
  tokens[end - 1]?.quoted === true && tokens[start]?.quoted !== true;
