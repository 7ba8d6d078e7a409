/** Whom "the newspaper" and "the agency" stand for. */
import { setOf } from './list-set.ts';
import { KNOWN_OUTLETS } from './names/outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, textOf } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words of "the company", "il gruppo milanese", "the prosecutor's office". */
export const LONGEST_AGAIN = 4;

/** Where nouns have capitals: whether one is neither of several nor in the genitive. */
const isOneNoun = (noun: Token | undefined, { capitalNouns, endings }: LanguagePack): boolean =>
  capitalNouns &&
  ![endings.nounOfSeveral, endings.genitive].some((ending) => ending?.test(noun?.normal ?? '') === true);

/** Whom "the newspaper" stands for: the outlet that was named last. */
export function outletAgain(tokens: readonly Token[], phrase: Phrase, { pack, lastOutlet }: Context): Party | null {
  // "according to the | magazine": a cue may have taken the article.
  const article = [tokens[phrase.start], tokens[phrase.start - 1]].find((token) => has(token, 'Determiner'));
  const one = article && !has(article, 'Indefinite') && pack.plural?.test(textOf(tokens, phrase)) !== true;
  // "laut Zeitung": a bare noun of which there is one.
  const bare = phrase.end - phrase.start === 1 && isOneNoun(tokens[phrase.start], pack);
  return (one || bare) && phrase.end - phrase.start <= LONGEST_AGAIN ? lastOutlet : null;
}

/** "A emissora": the broadcaster that spoke for itself; "a imprensa" behind what a firm said is not the firm. */
export function broadcasterAgain(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const body = context.lastBody;
  const bare = phrase.end - phrase.start <= LONGEST_AGAIN && !has(tokens[phrase.start], 'Indefinite');
  if (!bare || body?.type !== 'organisation' || !context.registry.speaksForItself(body.name)) return null;
  const words = setOf(context.pack.lexicon.OutletName);
  const publishes = KNOWN_OUTLETS.has(body.name) || body.name.split(' ').some((word) => words.has(word.toLowerCase()));
  return publishes ? body : null;
}

/** A bare noun that is an outlet's as well as a body's ("agência"), where an outlet spoke last. */
export function isOutletAgain(tokens: readonly Token[], phrase: Phrase, context: Context): boolean {
  return phrase.end - phrase.start <= 2 && has(tokens[phrase.end - 1], 'Outlet') && context.last?.type === 'outlet';
}
