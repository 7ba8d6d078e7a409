/** Whom a relative pronoun stands for. */

import { ARTICLE } from './phrase-classes.ts';
import { isBoundary, looksLikeParty, type Phrase } from './phrase-edges.ts';
import { has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { insertionStart, LONGEST_PHRASE, trim, walkBack } from './walk-back.ts';

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
  // "said, in a mail to the paper, that": what was said, no relative clause.
  if (tokens.slice(0, last).some((t) => has(t, 'Say') && !t.quoted)) return null;
  for (let k = last - 1; k >= 0 && last - k < LONGEST_PHRASE && !isBoundary(tokens, k); k -= 1)
    if (has(tokens[k], 'Preposition') && has(tokens[k], 'To')) return trim(tokens, { start: k + 1, end: last + 1 });
  return null;
}

/** The phrase to which a relative pronoun belongs; a bracket between the two is stepped over. */
export function antecedentOf(tokens: readonly Token[], relative: number): Phrase | null {
  const bracket = (tokens[relative - 1]?.post ?? '').includes(')') ? insertionStart(tokens, relative - 1, /\(/) : -1;
  // "l'agente, | il quale": the pronoun's article.
  const article = has(tokens[relative - 1], 'Determiner') && isBoundary(tokens, relative - 2);
  const last = bracket < 0 ? relative - (article ? 2 : 1) : bracket;
  const walked = walkBack(tokens, last);
  // "was sent to | the council, which said": a verb is no part of it.
  const verbal = has(tokens[walked?.start ?? -1], 'Participle') && has(tokens[(walked?.start ?? 0) - 1], 'Auxiliary');
  const addressed = behindAddress(tokens, last);
  // "The crew spoke with | the owner, who said": a word of no class before the preposition is the verb.
  const verb = tokens[(addressed?.start ?? 0) - 2];
  const spoken = verb !== undefined && !verb.capital && verb.tags.size === 0;
  // "tendo falado com | o dono, que disse": nor is a gerund.
  const gerund = walked !== null && has(tokens[walked.start], 'Gerund') && !tokens[walked.start]?.capital;
  const phrase = walked && !verbal && !spoken && !gerund ? walked : (addressed ?? walked);
  return phrase && (looksLikeParty(tokens, phrase) || hasAny(tokens[phrase.start], ARTICLE)) ? phrase : null;
}
