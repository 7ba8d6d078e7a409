/** Words of names that are other words elsewhere: "Marta van der Linden", "Paul Fuentes", "Theresa May", "Carver Health". */
import { setOf } from './list-set.ts';
import { isTrade } from './names/legal-forms.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { KNOWN_OUTLETS } from './names/outlets.ts';
import { PARTICLES, SECOND_PARTICLE } from './names/particles.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Context } from './party.ts';
import { isGivenName } from './phrase-parts.ts';
import { anyOf, has, hasAny, Tags } from './tags.ts';
import type { Token } from './tokens.ts';

/** Words of the longest surname: "van der Linden", "Sá e Melo". */
const LONGEST_SURNAME = 4;
const NO_CLASS = Tags.of([]);
const NOUN = anyOf('Unnamed', 'Document', 'Bystander', 'Official', 'Title', 'Outlet');
/** Bodies share their words with whole names that people could have: "Victoria Police". */
const BODY = anyOf('Organisation', 'Government', 'OrganisationName', 'Spokesperson');
const VERB = anyOf('Say', 'Verb', 'Auxiliary', 'Negation');
const DETERMINER = anyOf('Determiner', 'Indefinite', 'Preposition');

const isParticle = ({ normal, ofName }: Token): boolean =>
  ofName || PARTICLES.has(normal) || SECOND_PARTICLE.has(normal);

/** Where nouns have capitals: a word in the class of bodies by its ending alone. */
const isCompound = (token: Token, { capitalNouns, lexicon }: LanguagePack): boolean =>
  capitalNouns && has(token, 'Organisation') && !setOf(lexicon.Organisation).has(token.normal);

/** How many words at the end of a full name the words are that end at `last`; 0 where they are none. */
function wordsOfName(tokens: readonly Token[], last: number, name: string): number {
  let count = 0;
  let rest = name.toLowerCase();
  for (let k = last; k >= 0 && count < LONGEST_SURNAME && rest !== ''; k -= 1) {
    const { text = '', post = '' } = tokens[k] ?? {};
    if (k < last && post !== ' ' && post !== '') break;
    const word = text.toLowerCase();
    if (!rest.endsWith(word)) break;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
    count += 1;
  }
  return count;
}

/** Whether a word that ends a known full name stands for its bearer where it stands alone. */
function standsForBearer(tokens: readonly Token[], at: number, capitalNouns: boolean): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const opens = at === 0 || before?.post !== ' ';
  if (capitalNouns) {
    if (next?.capital && tokens[at]?.post === ' ') return false;
    return opens ? hasAny(next, VERB) : hasAny(before, VERB) || has(before, 'Title');
  }
  if (opens) return tokens[at]?.post === ' ' && hasAny(next, VERB);
  return !hasAny(before, DETERMINER);
}

const MODAL = anyOf('Blocker', 'Auxiliary');

/** "Theresa | May", "Will | Smith": an auxiliary with a capital beside a word of a name, in no heading and no question. */
function isModalOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, last] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens.at(-1)];
  if (!hasAny(token, MODAL) || last?.post.includes('?')) return false;
  const isSpaced = token?.post === ' ';
  const isSurname = before?.post === ' ' && before.capital && isGivenName(tokens, at - 1);
  if (isSurname && !(isSpaced && next?.capital)) return true;
  const isAlone = !(next?.post === ' ' && tokens[at + 2]?.capital) && !KNOWN_ORGANISATIONS.has(next?.text ?? '');
  return isSpaced && isGivenName(tokens, at) && next?.capital === true && next.tags.size === 0 && isAlone;
}

/** "Marine | Le Pen", "Jean-Yves | Le Drian": an article with a capital between two names. */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.post === ' ' &&
    isGivenName(tokens, at - 1) &&
    before.capital &&
    has(token, 'Determiner') &&
    token?.post === ' ' &&
    next?.capital === true
  );
}

/** "Marine | Le Pen": a given name that is a body's noun elsewhere, before a surname of no class. "La Marina Militare" is a navy. */
function isGivenBody(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (has(before, 'Determiner')) return false;
  if (!has(token, 'Organisation') || token?.post !== ' ' || !isGivenName(tokens, at) || !next?.capital) return false;
  return next.tags.size === 0 || (has(next, 'Determiner') && next.post === ' ' && behind?.capital === true);
}

/** A word as a name has it, whatever it is elsewhere, or `null` where no name makes it one. */
function asNameWord(tokens: readonly Token[], at: number, { capitalNouns }: LanguagePack): Token | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital) return null;
  // "Carver | Health": a firm, whatever the language of the article.
  if (isTrade(token.normal) && before?.capital && before.post === ' ')
    return { ...token, tags: token.tags.with('OrganisationName') };
  const ofName =
    isModalOfName(tokens, at) || (!capitalNouns && (isArticleOfName(tokens, at) || isGivenBody(tokens, at)));
  return ofName ? { ...token, tags: NO_CLASS, ofName } : null;
}

/** How many words up to one are those of somebody whom the article names in full, and are other words elsewhere. */
function wordsOfBearer(tokens: readonly Token[], at: number, { registry, pack }: Context): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital || KNOWN_ORGANISATIONS.has(token.text) || KNOWN_OUTLETS.has(token.text)) return 0;
  // "Karl | Neuhaus": a surname that ends as bodies' nouns do.
  const compound = isCompound(token, pack);
  if (!compound && hasAny(token, BODY)) return 0;
  const linked = before !== undefined && isParticle(before) && (before.post === ' ' || before.post === '');
  if (!linked && !compound && !hasAny(token, NOUN)) return 0;
  const known = registry.people.find(token.text);
  if (!known || known.type === 'organisation' || !known.name.endsWith(token.text)) return 0;
  const count = wordsOfName(tokens, at, known.name);
  if (compound && has(tokens[at - count], 'Determiner')) return 0;
  return count === 1 && (linked || !standsForBearer(tokens, at, pack.capitalNouns)) ? 0 : count;
}

/**
 * Takes the words of names out of the classes that they are in elsewhere, and puts firms into theirs.
 *
 * @returns the same words where none of them is of a name
 */
export function withNames(tokens: readonly Token[], context: Context): Token[] {
  const named = [...tokens];
  for (let at = 0; at < named.length; at += 1) {
    const word = asNameWord(named, at, context.pack);
    if (word) named[at] = word;
    const count = wordsOfBearer(named, at, context);
    for (let k = at - count + 1; k <= at; k += 1) {
      const part = named[k];
      if (part) named[k] = { ...part, tags: NO_CLASS, ofName: true };
    }
  }
  return named;
}
