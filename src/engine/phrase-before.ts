/** The noun phrase that is the subject of a verb behind it. */

import { antecedentOf, isGoverned } from './antecedent.ts';
import {
  aroundFillers,
  beforeFronted,
  beforeInsertion,
  beforeOrigin,
  beforeRelative,
  openingRole,
  withForm,
  withOffice,
} from './insertion.ts';
import { PARTICLES } from './names/particles.ts';
import { outletAt } from './outlets.ts';
import { APPOSITION, ROLE } from './phrase-classes.ts';
import { COMMA, isBoundary, isFiller, isPlainWord, looksLikeParty, type Phrase, QUOTE } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { phraseBeforeComma, walkBack } from './walk-back.ts';

const SUBJECT = anyOf('Determiner', 'PersonPronoun', 'ThingPronoun');
const PARTICIPLE = anyOf('Participle', 'Gerund');
const BESIDE_VERB = anyOf('Adverb', 'Negation');
/** Words from "neither" to the "nor" of its pair. */
const NEITHER_REACH = 8;

/**
 * The noun phrase that is the subject of a verb which stands after it.
 *
 * @param at index of the verb group's first word
 * @returns the phrase, with an apposition where it has one, or `null` where the clause opens with the verb
 */
export function phraseBefore(tokens: readonly Token[], at: number): Phrase | null {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  const token = tokens[i];
  if (!token) return null;
  if (isBoundary(tokens, i)) {
    // "Ada Poe, who works there still, | declined": an adverb may close a relative clause.
    if (isFiller(token) && !has(token, 'Time')) return aroundFillers(tokens, i) ?? beforeRelative(tokens, i);
    // "The chief, in a press conference | explained": no comma closes the insertion.
    if (has(tokens[at - 1], 'Adjunct') && COMMA.test(token.post)) {
      const phrase = walkBack(tokens, i);
      if (phrase && looksLikeParty(tokens, phrase)) return phrase;
    }
    return /[;:]/.test(token.post) || (QUOTE.test(token.post) && token.quoted) ? null : beforeInsertion(tokens, i);
  }
  // "the source, who said", "eine Sprecherin, die sagte": the antecedent is the subject.
  if (has(token, 'Relative') && !has(token, 'Preposition')) {
    if (isGoverned(tokens, i)) return null;
    return antecedentOf(tokens, i) ?? walkBack(tokens, i);
  }
  const owner = beforeOrigin(tokens, i);
  if (owner) return owner;
  const found = walkBack(tokens, i) ?? beforeFronted(tokens, i);
  const phrase = found && lastClause(tokens, withForm(tokens, found));
  // "the donors who spoke to the paper say": the relative clause has its verb, the antecedent the other.
  const opening = phrase ? tokens[phrase.start - 1] : undefined;
  const inside = phrase ? tokens[phrase.start] : undefined;
  if (
    phrase &&
    has(opening, 'Relative') &&
    !has(opening, 'Determiner') &&
    // "une version que | la chanteuse rejette".
    !has(opening, 'ObjectRelative') &&
    inside &&
    !inside.capital &&
    !hasAny(inside, SUBJECT) &&
    // "a plan which sources describe as dead": the relative clause has its own subject.
    !(hasAny(inside, APPOSITION) && phrase.end - phrase.start === 1)
  ) {
    return antecedentOf(tokens, phrase.start - 1) ?? phrase;
  }
  // "a empresa que fabricou | o carro diz": the same where the relative clause has its verb.
  if (has(opening, 'Verb') && phrase) {
    let k = phrase.start - 2;
    while (k >= 0 && isFiller(tokens[k]) && !isBoundary(tokens, k)) k -= 1;
    if (has(tokens[k], 'Relative') && !isGoverned(tokens, k)) return antecedentOf(tokens, k) ?? phrase;
  }
  if (phrase && isBareParticiple(tokens, phrase)) return beforeParticiple(tokens, phrase);
  // "He pleaded not guilty and denies": what stands before the conjunction is no subject.
  if (phrase && has(token, 'And') && !looksLikeParty(tokens, phrase)) return null;
  const role = phrase ? openingRole(tokens, phrase) : null;
  if (phrase && role) return { start: role.start, end: phrase.end };
  return phrase ? withNeither(tokens, withName(tokens, withOffice(tokens, phrase))) : null;
}

/** "vendió | la fábrica y su portavoz": whether a verb stands before a phrase, whose object it opens with. */
function isBehindVerb(tokens: readonly Token[], { start }: Phrase): boolean {
  let before = start - 1;
  while (hasAny(tokens[before], BESIDE_VERB) && !isBoundary(tokens, before)) before -= 1;
  const word = tokens[before];
  if (!word || isBoundary(tokens, before)) return false;
  if (has(word, 'Auxiliary')) return has(tokens[start], 'Participle') || has(tokens[start], 'PastParticiple');
  return has(word, 'Verb') || (before === start - 1 && before > 0 && isPlainWord(word));
}

/** "caused much debate and | the minister", "sold the mill and | its lawyer": behind a verb, what stands before "and" is its object. */
function lastClause(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.end - 2; k > phrase.start; k -= 1) {
    const last = { start: k + 1, end: phrase.end };
    if (has(tokens[k], 'And') && has(tokens[k + 1], 'Determiner'))
      return isBehindVerb(tokens, phrase) && looksLikeParty(tokens, last) ? last : phrase;
  }
  return phrase;
}

const isNeither = (token: Token | undefined): boolean => has(token, 'Negation') && has(token, 'And');

/** "ni Norval | ni Corvenne": both are the subject. */
function withNeither(tokens: readonly Token[], phrase: Phrase): Phrase {
  const nor = phrase.start - 1;
  if (!isNeither(tokens[nor])) return phrase;
  for (let k = nor - 1; k >= 0 && nor - k <= NEITHER_REACH && !isBoundary(tokens, k); k -= 1)
    if (has(tokens[k], 'Negation')) return { start: k, end: phrase.end };
  return phrase;
}

/** "was traveling and | unavailable": no noun phrase at all. */
const isBareParticiple = (tokens: readonly Token[], phrase: Phrase): boolean =>
  hasAny(tokens[phrase.start], PARTICIPLE) && !looksLikeParty(tokens, phrase);

/** "A manager on Skye, speaking | on condition of anonymity": the phrase before the participle's comma. */
function beforeParticiple(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  return phraseBeforeComma(tokens, phrase.start);
}

const isLinked = (token: Token): boolean => has(token, 'Preposition');

/** "Eric Durr, director of the division said": a role whose holder's name stands before the comma. */
function withName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const comma = phrase.start - 1;
  if (comma < 1 || !/^,\s*$/.test(tokens[comma]?.post ?? '')) return phrase;
  if (!tokens.slice(phrase.start, phrase.start + 4).some((t) => hasAny(t, ROLE))) return phrase;
  // "Earlier Sunday, the club's chairman said".
  if (has(tokens[comma], 'Time')) return phrase;
  // "The author is no Ada Poe, a spokesman said": without more about them, another one.
  const bare = has(tokens[phrase.start], 'Indefinite') && !tokens.slice(phrase.start, phrase.end).some(isLinked);
  if (bare) return phrase;
  let start = comma + 1;
  while (
    start > 0 &&
    comma - start < 3 &&
    tokens[start - 1]?.capital &&
    (start === comma + 1 || !isBoundary(tokens, start - 1))
  )
    start -= 1;
  // "Joined by Le Devoir, the spokesman", "la entrevista que publicó El Mundo, la actriz": no holder of the role.
  if (has(tokens[start - 1], 'Preposition') || has(tokens[start - 1], 'Verb')) return phrase;
  // "Ao Correio, o ministro disse", "Em Lisboa, a ministra disse"; but "Di Maio, ministro degli Esteri ha detto".
  if (start === 0 && has(tokens[0], 'Preposition') && !PARTICLES.has(tokens[0]?.normal ?? '')) return phrase;
  // "In a rare visit to the Orbis Works, Mr Hale".
  if (has(tokens[start - 1], 'Determiner') && has(tokens[start - 2], 'Preposition')) return phrase;
  // "Raggiunto dal sito The Verge, un portavoce".
  if (has(tokens[start - 1], 'Outlet') || outletAt(tokens, start)?.end === comma + 1) return phrase;
  return comma + 1 - start >= 2 ? { start, end: phrase.end } : phrase;
}
