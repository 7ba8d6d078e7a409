/** Whom a relative pronoun stands for. */

import { ARTICLE, LINK, PARTY_NOUN } from './phrase-classes.ts';
import { isBoundary, looksLikeParty, type Phrase } from './phrase-edges.ts';
import { has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { insertionStart, LONGEST_PHRASE, trim, walkBack } from './walk-back.ts';

/** Nouns of people who may be somewhere for somebody: "the envoy to Norland", "a counsel to the governor". */
const PEOPLE = ['Spokesperson', 'Title', 'Official', 'Bystander', 'Counsel', 'Staff'] as const;

/** "sobre a qual", "de que": a relative pronoun behind a preposition is no subject. */
export function isGoverned(tokens: readonly Token[], relative: number): boolean {
  const article = has(tokens[relative - 1], 'Determiner') && !isBoundary(tokens, relative - 2);
  const before = article ? relative - 2 : relative - 1;
  return (
    has(tokens[before], 'Preposition') &&
    !has(tokens[before], 'Determiner') &&
    !tokens[before]?.capital &&
    !isBoundary(tokens, before)
  );
}

/** "got in touch with | the council, which said": whom a preposition of address hands the relative clause. */
function behindAddress(tokens: readonly Token[], last: number): Phrase | null {
  // "said, in a mail to the paper, that": what was said, no relative clause; but "we wrote to the council, which".
  const said = tokens.slice(0, last).findLastIndex((t) => has(t, 'Say') && !t.quoted);
  if (
    said >= 0 &&
    !(/,/.test(tokens[last]?.post ?? '') && !tokens.slice(said, last).some(({ post }) => /,/.test(post)))
  )
    return null;
  for (let k = last - 1; k >= 0 && last - k < LONGEST_PHRASE && !isBoundary(tokens, k); k -= 1)
    if (has(tokens[k], 'Preposition') && has(tokens[k], 'To')) return trim(tokens, { start: k + 1, end: last + 1 });
  return null;
}

/** "was | sent to the council, which said": behind an auxiliary, what names nobody is a verb, and no part of the phrase. */
function opensWithVerb(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [verb, next] = [tokens[start], tokens[start + 1]];
  if (!has(tokens[start - 1], 'Auxiliary') || !verb || verb.capital || has(verb, 'Determiner')) return false;
  if (has(verb, 'Participle')) return true;
  const governs = has(next, 'Determiner') || has(next, 'Preposition') || next?.capital === true;
  return governs && end - start > 1 && !looksLikeParty(tokens, { start, end: start + 1 });
}

/** "contacté | la société", "donnée par | la mairie": what stands behind a participle, and behind its preposition. */
function objectOf(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  const behind = has(tokens[start + 1], 'Preposition') && !has(tokens[start + 1], 'Of') ? start + 2 : start + 1;
  return trim(tokens, { start: behind, end });
}

/** "referred | reporters", "inviato i | giornalisti": whether a noun is of whom or what one hands over; an adviser is of those advised. */
function isHanded(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (hasAny(noun, PARTY_NOUN) || has(noun, 'Preposition')) return false;
  const sent =
    has(tokens[at - 1], 'Participle') && at > 1 && !hasAny(tokens[at - 2], LINK) && !isBoundary(tokens, at - 2);
  return sent || has(noun, 'Reporter') || !PEOPLE.some((tag) => has(noun, tag));
}

/** The phrase to which a relative pronoun belongs; a bracket between the two is stepped over. */
export function antecedentOf(tokens: readonly Token[], relative: number): Phrase | null {
  const bracket = (tokens[relative - 1]?.post ?? '').includes(')') ? insertionStart(tokens, relative - 1, /\(/) : -1;
  // "l'agente, | il quale": the pronoun's article.
  const article = has(tokens[relative - 1], 'Determiner') && isBoundary(tokens, relative - 2);
  // "la oficina, | con la que": and the preposition before that.
  const governed = !article && isGoverned(tokens, relative) && isBoundary(tokens, relative - 3) ? 2 : 0;
  const last = bracket < 0 ? relative - 1 - (article ? 1 : governed) : bracket;
  const walked = walkBack(tokens, last);
  const verbal = walked !== null && opensWithVerb(tokens, walked);
  const addressed = behindAddress(tokens, last);
  // "The crew spoke with | the owner, who said": a word of no class before the preposition is the verb.
  const verb = tokens[(addressed?.start ?? 0) - 2];
  const spoken =
    verb !== undefined && (!verb.capital || addressed?.start === 2) && (verb.tags.size === 0 || has(verb, 'Say'));
  // "tendo falado com | o dono, que disse": nor is a gerund.
  const gerund = walked !== null && has(tokens[walked.start], 'Gerund') && !tokens[walked.start]?.capital;
  // "a contacté | la société, qui a confirmé": nor is a participle whose object that is.
  const object = verbal ? objectOf(tokens, walked) : null;
  // "passed the questions to | the ministry, which": what was handed over is nobody; but "the envoy to Norland, who".
  const handed = verb !== undefined && !verb.capital && addressed !== null && isHanded(tokens, addressed.start - 2);
  const over = handed && walked !== null && walked.start < addressed.start && looksLikeParty(tokens, addressed);
  const phrase = walked && !verbal && !spoken && !gerund && !over ? walked : (addressed ?? object ?? walked);
  return phrase && (looksLikeParty(tokens, phrase) || hasAny(tokens[phrase.start], ARTICLE)) ? phrase : null;
}
