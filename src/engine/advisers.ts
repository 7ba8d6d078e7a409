/** Who has a speaker's role and speaks for nobody: who had it once, and who is asked for what they know. */
import { isArticle } from './articles.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Phrase } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words between "former" and what somebody was: "former White House press secretary". */
const FORMER_REACH = 4;

/** "Former Kelbo spokesman Karl Ott", "l'ex portavoce": who spoke for a body once. */
export function spokeOnce(tokens: readonly Token[], head: Phrase): boolean {
  const role = tokens.findIndex((token, k) => k >= head.start && has(token, 'Spokesperson'));
  if (role < 0 || role >= head.end) return false;
  const from = Math.max(head.start, role - FORMER_REACH);
  // "the former president's spokesman": who speaks does so now.
  const former = tokens.findLastIndex((token, k) => k >= from && k < role && has(token, 'Former'));
  return former >= 0 && !tokens.slice(former, role).some((token) => has(token, 'Genitive'));
}

/**
 * "Lawyer Karl Ott, an expert in tenancy law,", "la dottoressa Neri, pediatra,": who advises or heals speaks for no party
 * where it is told what they know; "his lawyer, an expert," does.
 */
export function isAdviser(
  tokens: readonly Token[],
  head: Phrase,
  appositionTag: string | null,
  { naming }: LanguagePack,
): boolean {
  if (appositionTag !== 'Bystander' || tokens.some((word) => has(word, 'Represents'))) return false;
  const advises = tokens
    .slice(head.start, head.end)
    .some((word) => has(word, 'Spokesperson') || has(word, 'Honorific'));
  const first = tokens[head.start];
  return advises && (!has(first, 'Determiner') || isArticle(first?.normal ?? '', naming));
}
