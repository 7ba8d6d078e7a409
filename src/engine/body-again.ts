/** Whom "the company" and "the ministry" stand for. */
import { setOf } from './list-set.ts';
import { LONGEST_AGAIN } from './outlet-again.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, type Party, party } from './party.ts';
import type { Phrase } from './phrase-edges.ts';
import { headNoun } from './phrase-parts.ts';
import { withoutGenitiveEnding } from './role-words.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import { normalForms } from './words.ts';

/** A headline and what stands below it. */
const HEADING_BLOCKS = 2;

/** Whether a name of several words has a body's noun in it. */
function holdsBodyNoun(name: string, pack: LanguagePack): boolean {
  const words = normalForms(name, pack).filter((word) => !setOf(pack.lexicon.Determiner).has(word));
  return words.length > 1 && words.some((word) => setOf(pack.lexicon.Organisation).has(word));
}

/**
 * Whom "the company" stands for: the body that was named last. Any other noun ("the ministry") stands for it only where
 * its name holds it; "the airline" is not the navy that spoke before.
 */
export function bodyAgain(tokens: readonly Token[], phrase: Phrase, head: Phrase, context: Context): Party | null {
  const { pack, registry, lastNamedBody: named } = context;
  if (phrase.end - phrase.start > LONGEST_AGAIN || has(tokens[phrase.start], 'Indefinite')) return null;
  const noun = headNoun(tokens, head, 'Organisation', pack);
  const others = tokens.slice(head.start, head.end).filter((t) => t.normal !== noun && !has(t, 'Determiner'));
  const isCompany = pack.lexicon.Company.some((word) => noun === word || (pack.capitalNouns && noun.endsWith(word)));
  // "a spokesman for the rival company said | the company": another one than the one last named.
  const nearer = context.lastBody;
  if (nearer?.described && nearer !== named && others.length === 0) {
    const told = normalForms(nearer.name, pack).filter((word) => !setOf(pack.lexicon.Determiner).has(word));
    if (told.length > 1 && told.includes(noun)) return null;
  }
  if (named) {
    const articles = setOf(pack.lexicon.Determiner);
    const words = normalForms(named.name, pack).filter((word) => !articles.has(word));
    // "des Ministeriums" of the "Innenministerium".
    const stem = withoutGenitiveEnding(noun, pack);
    const holdsWord = (word: string): boolean =>
      words.some((other) => other === word || (pack.capitalNouns && other.endsWith(word)));
    // "die russischen Behörden" are not the "ukrainische Behörden" of before.
    if (noun !== '' && holdsWord(stem) && others.every((t) => holdsWord(t.normal))) return named;
    if (noun !== '' && others.length === 0 && registry.bodies.calls(named.name, stem)) return named;
    // Of the "Ministry of Health" nobody says "the company".
    if (isCompany && !holdsBodyNoun(named.name, pack) && registry.bodies.mayBe(named.name, noun)) return named;
  }
  if (noun === '' || others.length > 0) return null;
  // "Orbis said, the ministry said | the company said": nobody calls the ministry that.
  const earlier = context.block - context.lastNamedBodyBlock <= 1 ? context.earlierNamedBody : null;
  if (isCompany && earlier && registry.bodies.mayBe(earlier.name, noun) && !holdsBodyNoun(earlier.name, pack))
    return earlier;
  // Nobody of that sort has spoken last.
  const about = registry.bodies.onlyOne(noun);
  // A headline may call it so before any name.
  const start = tokens[phrase.start]?.start ?? 0;
  const later =
    isCompany && context.block >= HEADING_BLOCKS && !registry.bodies.isNamedBefore(about, context.block, start);
  // "The company announced a deal with Orbis": nobody speaks of himself in that order.
  const other = registry.bodies.isNamedIn(about, context.block, start, tokens.at(-1)?.end ?? start);
  return about === '' || later || other ? null : party('organisation', phrase, about);
}
