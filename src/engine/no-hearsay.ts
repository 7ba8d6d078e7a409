/** What reads as hearsay, or as a claim that nobody confirmed, and is none: definitions, legends, orders. */
import type { Verdict } from './acts.ts';
import type { CueMatch } from './match.ts';
import { isBoundary } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words from "is" to "if" in a definition: "is open if". */
const LONGEST_DEFINED = 3;

/**
 * "A set is said to be open if ...": what is called so, and when. In a clause with "that" something is so if; "it is said that
 * the minister resigns if the law passes" is news.
 */
function isDefinition(tokens: readonly Token[], { start, end }: CueMatch): boolean {
  if (!tokens.slice(start, end).some((token) => has(token, 'PlainSay'))) return false;
  const condition = tokens.findIndex((token, k) => k >= end && has(token, 'If') && !token.quoted);
  if (condition < 0) return false;
  const clause = [tokens[end - 1], tokens[end]].some((token) => has(token, 'Complementiser'));
  // "Orbis is said to be open to a deal if", "he is said to leave if".
  if (!clause)
    return condition - end <= LONGEST_DEFINED && !tokens.slice(0, start).some((token) => has(token, 'PersonPronoun'));
  return tokens.slice(Math.max(end, condition - LONGEST_DEFINED), condition).some(isCopula);
}

/** "is"; in Italian it makes no passive. */
const isCopula = (token: Token): boolean =>
  has(token, 'Passive') || has(token, 'State') || (has(token, 'Auxiliary') && has(token, 'SingularVerb'));

/** Words of "according to an old | legend". */
const LONGEST_OPENING = 4;

/** "Secondo la leggenda, ...", "Der Sage | nach", "La légende raconte | que": legends and old books are nobody's news. */
function isLegend(tokens: readonly Token[], { start, end }: CueMatch): boolean {
  const at = tokens.slice(0, LONGEST_OPENING).findIndex((token) => has(token, 'Lore'));
  if (at < 0 || tokens[at]?.quoted) return false;
  const [first, next] = [tokens[0], tokens[at + 1]];
  if (isBoundary(tokens, at)) return has(first, 'Preposition') || has(first, 'Subordinator');
  // "City legend | said to be close to a job": the hearsay's own words tell no legend.
  if (at + 1 >= start && at + 1 < end) return false;
  const tells = has(next, 'Say') || has(first, 'Say') || has(tokens[at + 2], 'Complementiser');
  return tells || (has(first, 'GenitiveArticle') && has(next, 'Preposition'));
}

/** "Your order has not been confirmed": what is told to who reads. */
function isOrder(tokens: readonly Token[], { start }: CueMatch): boolean {
  const before = tokens.slice(0, start);
  const isReport = before.some((token) => has(token, 'Report'));
  return !isReport && before.some((token) => has(token, 'Reader') && !token.quoted);
}

/** Whether a verdict of rumor is no rumor. */
export function isNoHearsay(tokens: readonly Token[], match: CueMatch, { subkind }: Verdict): boolean {
  if (subkind === 'unconfirmed') return isOrder(tokens, match);
  return subkind === 'hearsay' && (isDefinition(tokens, match) || isLegend(tokens, match));
}
