/** The noun phrase behind a cue: an inverted subject, the object of "according to". */

import { isDomain } from './names/outlet-forms.ts';
import { outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { ARTICLE, LINK_OR_AND, OPENER, ROLE, SPEAKING_NOUN, STEPPED } from './phrase-classes.ts';
import {
  COMMA,
  closesDate,
  closesTime,
  HARD,
  isBoundary,
  isFiller,
  isForm,
  isPronoun,
  type Phrase,
} from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { LONGEST_PHRASE, stopsPhrase } from './walk-back.ts';

/** Words that the name behind a role has at most. */
const LONGEST_NAME = 4;
const VERB = anyOf('Auxiliary', 'Negation', 'Say', 'Verb');
const ADDRESS = anyOf('Preposition', 'To');
const INFINITIVE = anyOf('Infinitive');
const DETERMINED = anyOf('Determiner', 'Unnamed');
const NAMED_TIME = anyOf('Determiner', 'OutletName');
const TRAILING_AFTER = anyOf('And', 'But', 'Preposition', 'Adverb', 'Determiner');
const NO_APPOSITION = anyOf('Relative', 'And', 'But', 'Preposition', 'Definite');
/** Nouns behind which an apposition says nothing of who speaks. */
const VAGUE = anyOf('Unnamed', 'Outlet');

/** "secondo Bloomberg | la società tratta", "secondo la procura | l'uomo": an article straight after a name or body opens the next noun phrase. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  const [name, article, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "una persona que conoce | el caso": what somebody without a name knows is told with them.
  if ([2, 3].some((back) => has(tokens[at - back], 'Relative') && has(tokens[at - back], 'Unnamed'))) return false;
  // "fonti sanitarie | i morti", "fonti di stampa | il gruppo".
  const head = has(tokens[at - 2], 'Preposition') ? at - 3 : at - 2;
  const heads = hasAny(tokens[head], SPEAKING_NOUN) && !has(tokens[head - 1], 'Preposition');
  const speaks = heads || hasAny(name, SPEAKING_NOUN);
  if (!(name?.capital || speaks) || !article || article.capital || !noun || noun.capital) return false;
  // "pessoas | a par do assunto": a listed phrase goes on.
  const listed = has(article, 'Unnamed') || has(article, 'Preposition');
  return has(article, 'Determiner') && !listed && !hasAny(name, LINK_OR_AND);
}

/** "Según el hospital | albergaba", "la policía local | viajaban": a verb that no class has, behind a party's noun or name. */
function opensVerb(tokens: readonly Token[], at: number, { endings: { past } }: LanguagePack): boolean {
  const verb = tokens[at];
  if (!past || !verb || verb.capital || verb.tags.size > 0 || !past.test(verb.normal)) return false;
  const [noun, word] = [tokens[at - 2], tokens[at - 1]];
  const named = word?.capital === true && !hasAny(word, LINK_OR_AND);
  return named || hasAny(word, SPEAKING_NOUN) || (word?.tags.size === 0 && hasAny(noun, SPEAKING_NOUN));
}

/** "a spokesman | in a statement", "l'ufficio stampa | in una mail": the paper is no part of who speaks. */
function opensDocument(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'Preposition')) return false;
  const within = has(tokens[at], 'Within');
  for (let k = at + 1; k <= at + 3 && !isBoundary(tokens, k - 1); k += 1)
    if (has(tokens[k], 'Document') || (within && has(tokens[k], 'Medium'))) return true;
  return false;
}

/** "la portavoz del Gobierno, Pilar Esco", "un funcionario del puerto, Juan Ruiz": a role, and behind the comma nothing but its holder's name. */
function namesHolder(tokens: readonly Token[], start: number, comma: number): boolean {
  if (!tokens.slice(start, comma).some((token) => hasAny(token, ROLE) || has(token, 'Official'))) return false;
  let end = comma;
  while (end - comma < LONGEST_NAME && tokens[end]?.capital && (end === comma || !isBoundary(tokens, end - 1)))
    end += 1;
  return end - comma > 1 && (end === tokens.length || isBoundary(tokens, end - 1));
}

/** Where an apposition ends; where it starts if it has a verb and is a clause: "according to Orbis, the director has". */
function appositionEnd(tokens: readonly Token[], start: number, pack: LanguagePack): number {
  const goesOn = (k: number): boolean => !isBoundary(tokens, k - 1) && !opensCircumstance(tokens, k, pack);
  let end = start + 1;
  while (end < tokens.length && end - start < LONGEST_PHRASE && goesOn(end)) end += 1;
  const clause = tokens.slice(start, end).some((t) => hasAny(t, VERB) && !isForm(t));
  return clause ? start : end;
}

/** "disse fonte policial | à Lusa": the outlet that is spoken to stands behind the subject. */
function opensListener(tokens: readonly Token[], k: number): boolean {
  if (!has(tokens[k], 'To') || !has(tokens[k], 'Preposition')) return false;
  // "auprès de | l'AFP".
  const from = has(tokens[k + 1], 'Of') ? k + 2 : k + 1;
  const next = hasAny(tokens[from], ARTICLE) && !has(tokens[from], 'Outlet') ? from + 1 : from;
  if (
    has(tokens[next], 'Outlet') ||
    has(tokens[next], 'Reporter') ||
    outletAt(tokens, next) !== null ||
    isDomain(tokens[from]?.text ?? '')
  )
    return true;
  // "dijo una fuente | a Ballandia": whom people without a name speak to, known or not.
  return has(tokens[k - 1], 'Unnamed') && tokens[next]?.capital === true;
}

/** Where the words between a cue and a noun phrase end, or -1 where none follows. */
function openingAt(tokens: readonly Token[], at: number): number {
  const cut = at > 0 && isBoundary(tokens, at - 1) && !/^[\s"“„«»']+$/.test(tokens[at - 1]?.post ?? '');
  if (cut && !closesDate(tokens, at - 1) && !closesTime(tokens, at - 1)) return -1;
  let start = at;
  while (
    start < tokens.length &&
    isFiller(tokens[start]) &&
    (!has(tokens[start], 'Determiner') || has(tokens[start], 'Adjunct')) &&
    !isBoundary(tokens, start)
  )
    start += 1;
  if (hasAny(tokens[start], ADDRESS) && !hasAny(tokens[start], OPENER)) return -1;
  // "disse | estar a analisar a acusação": behind an infinitive stands its object, no subject.
  for (let k = at; k <= start; k += 1) if (hasAny(tokens[k], INFINITIVE) && !tokens[k]?.capital) return -1;
  return start;
}

/** "ha detto il portavoce | durante la visita", "dijo la portavoz | al rechazar la idea": when it was said. */
function opensCircumstance(tokens: readonly Token[], k: number, { endings }: LanguagePack): boolean {
  const [word, verb, object] = [tokens[k], tokens[k + 1], tokens[k + 2]];
  if (!word || word.capital) return false;
  if (has(word, 'Circumstance')) return true;
  const joined = has(word, 'Preposition') && (has(word, 'Determiner') || has(word, 'To'));
  return (
    joined && verb?.capital === false && has(object, 'Determiner') && endings.infinitive?.test(verb.normal) === true
  );
}

/** "secondo il quotidiano | i club": an article behind a noun for a paper opens what it tells, where the noun has no preposition. */
const behindOutlet = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.capital === false &&
  hasAny(tokens[k], ARTICLE) &&
  !has(tokens[k], 'Preposition') &&
  !has(tokens[k], 'Of') &&
  tokens[k - 1]?.post === ' ' &&
  tokens[k - 1]?.capital === false &&
  has(tokens[k - 1], 'Outlet') &&
  !has(tokens[k - 1], 'Determiner');

/** Whether a word behind the first one of a phrase is none of it. */
const goesOnOtherwise = (tokens: readonly Token[], k: number, pack: LanguagePack): boolean =>
  (has(tokens[k], 'Time') && !hasAny(tokens[k], NAMED_TIME)) ||
  // "ha detto il portavoce | uscendo dalla sala".
  (has(tokens[k], 'Gerund') && tokens[k]?.capital !== true) ||
  opensDocument(tokens, k) ||
  behindOutlet(tokens, k) ||
  opensListener(tokens, k) ||
  opensNext(tokens, k) ||
  opensVerb(tokens, k, pack) ||
  opensCircumstance(tokens, k, pack);

/** Whether "and" goes on with a phrase: "dit le ministre | et porte-parole du gouvernement". */
const joins = (next: Token | undefined): boolean =>
  next?.capital === true || hasAny(next, OPENER) || has(next, 'Spokesperson');

/** Where a phrase ends of which a mark closes the word at `k`: with an apposition, where one follows. */
function endAtMark(tokens: readonly Token[], start: number, k: number, pack: LanguagePack): number {
  const post = tokens[k]?.post ?? '';
  const next = tokens.slice(k + 1, k + 1 + APPOSITION_REACH);
  if (!COMMA.test(post) || HARD.test(post) || hasAny(next[0], NO_APPOSITION)) return k + 1;
  if (has(tokens[start], 'Unnamed') || hasAny(tokens[k], VAGUE)) return k + 1;
  const role = next.findIndex((t) => hasAny(t, ROLE));
  // "prosegue Il Sole – la lettera del presidente": behind a dash, a role behind a preposition is another thing's.
  const other = !post.includes(',') && next.slice(0, role + 1).some((t) => has(t, 'Preposition'));
  const apposed = (role >= 0 && !other) || namesHolder(tokens, start, k + 1);
  return apposed ? appositionEnd(tokens, k + 1, pack) : k + 1;
}

/** Words in which an apposition tells a role. */
const APPOSITION_REACH = 5;

/** Where the phrase ends that starts at a word. */
function phraseEnd(tokens: readonly Token[], start: number, pack: LanguagePack): number {
  let end = start;
  for (let k = start; k < tokens.length && k - start < LONGEST_PHRASE; k += 1) {
    const token = tokens[k];
    if (!token) break;
    if (isPronoun(token) && !has(token, 'Determiner')) {
      // "una de | ellas".
      if (has(tokens[k - 1], 'Of') && has(tokens[start], 'Indefinite')) return k + 1;
      // "ce dernier": a pronoun of two words.
      return k === start || (k === start + 1 && isPronoun(tokens[start])) ? k + 1 : end;
    }
    if (stopsPhrase(token) || has(token, 'Adjunct')) break;
    if (k > start && goesOnOtherwise(tokens, k, pack)) break;
    if (has(token, 'And') && !joins(tokens[k + 1])) break;
    end = k + 1;
    if (isBoundary(tokens, k)) return endAtMark(tokens, start, k, pack);
  }
  return end;
}

/**
 * The noun phrase that follows a cue: an inverted subject ("said a spokesman"), the object of "according to".
 *
 * @param at index of the first word after the cue
 * @returns the phrase, with an apposition where it has one, or `null`
 */
export function phraseAfter(tokens: readonly Token[], at: number, pack: LanguagePack): Phrase | null {
  let start = openingAt(tokens, at);
  if (start < 0) return null;
  let end = phraseEnd(tokens, start, pack);
  while (start < end && hasAny(tokens[start], STEPPED) && !hasAny(tokens[start], DETERMINED)) start += 1;
  while (end > start && hasAny(tokens[end - 1], TRAILING_AFTER) && !isPronoun(tokens[end - 1])) end -= 1;
  return end > start ? { start, end } : null;
}
