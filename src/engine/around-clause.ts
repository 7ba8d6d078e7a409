/** Subjects with a clause in them that no comma parts from their verb: "the school where she taught | said". */
import type { LanguagePack } from './packs/pack.ts';
import { APPOSITION, CONJUNCTION, LINK, NO_VERB } from './phrase-classes.ts';
import { isBoundary, isFiller, isPronoun, type Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { walkBack } from './walk-back.ts';

/** Words of such a clause. */
const LONGEST_CLAUSE = 12;
const OPENER = anyOf('Relative', 'Complementiser', 'Subordinator');
/** What no relative pronoun of a subject only is. */
const OBJECT = ['Complementiser', 'ObjectRelative', 'Subordinator'] as const;
/** What no verb is, beside small words and nouns of parties. */
const NOMINAL = anyOf('Adverb', 'Time', 'PersonPronoun', 'ThingPronoun', 'Indefinite', 'Study', 'Document', 'Negation');

/** Whether a word may be the verb of a clause. */
const mayBeVerb = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && !hasAny(token, NO_VERB) && !hasAny(token, NOMINAL);

/** Index of the word that opens the clause in which `last` stands, or -1: "where", or the pronoun of "the firm | she works for". */
function clauseOpener(tokens: readonly Token[], last: number, { headFirst }: LanguagePack): number {
  for (let k = last; k > 0 && last - k < LONGEST_CLAUSE; k -= 1) {
    if (k < last && isBoundary(tokens, k)) return -1;
    const token = tokens[k];
    if (hasAny(token, OPENER) && (!has(token, 'Subordinator') || has(token, 'Relative') || has(token, 'Where')))
      return k;
    if (!headFirst && has(token, 'PersonPronoun') && hasAny(tokens[k - 1], APPOSITION)) return k;
    if (hasAny(token, CONJUNCTION)) return -1;
  }
  return -1;
}

/** Index behind the subject of a clause that opens before `from`: a pronoun, a name, or an article and its noun. */
function behindSubject(tokens: readonly Token[], from: number): number {
  let k = from;
  if (has(tokens[k], 'Determiner')) return k + 2;
  if (isPronoun(tokens[k])) return k + 1;
  while (tokens[k]?.capital) k += 1;
  return k;
}

/** "qui", where objects have a relative pronoun of their own. */
const isSubject = (tokens: readonly Token[], at: number, { headFirst }: LanguagePack): boolean =>
  headFirst &&
  has(tokens[at], 'Relative') &&
  !OBJECT.some((tag) => has(tokens[at], tag)) &&
  !hasAny(tokens[at - 1], LINK);

/** Whether a clause has its own verb, so that the next verb is not its. */
function hasVerb(tokens: readonly Token[], opener: number, end: number, pack: LanguagePack): boolean {
  const own = isPronoun(tokens[opener]) ? opener : opener + 1;
  const from = isSubject(tokens, opener, pack) ? own : behindSubject(tokens, own);
  const words = tokens.slice(from, end);
  // "the company that drivers | said", "la empresa que vecinos | denunciaron": one word may as well be the subject.
  if (from === own && words.length === 1 && !isSubject(tokens, opener, pack))
    return mayBeVerb(words[0]) && pack.headFirst && pack.endings.plural?.test(words[0]?.normal ?? '') === false;
  // "o banco que o empregava | disse": an article that is a pronoun.
  const clitic = end === own + 2 && pack.endings.past?.test(tokens[own + 1]?.normal ?? '') === true;
  // "donde la policía | local | confirmó": behind an article's noun an adjective may stand.
  const described = pack.headFirst && from === own + 2;
  const isVerb = (token: Token): boolean =>
    mayBeVerb(token) && (!described || has(token, 'Auxiliary') || pack.endings.past?.test(token.normal) === true);
  return clitic || words.some(isVerb);
}

/** Whether a phrase opens its clause. */
const opensAt = (tokens: readonly Token[], start: number): boolean =>
  start === 0 ||
  isBoundary(tokens, start - 1) ||
  hasAny(tokens[start - 1], CONJUNCTION) ||
  hasAny(tokens[start - 1], OPENER);

/**
 * The noun phrase to which a clause without commas belongs that has its own verb and ends before the next one.
 *
 * @param at index of the next verb group's first word
 */
export function aroundClause(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  let last = at - 1;
  while (last > 0 && isFiller(tokens[last]) && !isBoundary(tokens, last)) last -= 1;
  if (isBoundary(tokens, last)) return null;
  const opener = clauseOpener(tokens, last, pack);
  // "for which", "per la quale", "la cui nave".
  let noun = opener - 1;
  while (noun > 0 && hasAny(tokens[noun], LINK) && !isBoundary(tokens, noun - 1)) noun -= 1;
  const head = tokens[noun];
  if (opener <= 0 || isBoundary(tokens, noun) || !head || !(head.capital || hasAny(head, APPOSITION))) return null;
  if (!hasVerb(tokens, opener, last + 1, pack)) return null;
  const phrase = walkBack(tokens, noun);
  return phrase && phrase.end === noun + 1 && opensAt(tokens, phrase.start) ? phrase : null;
}
