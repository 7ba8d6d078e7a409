/** What a noun phrase is made of: the part that heads it, the noun in that, and the names. */
import { isArticle } from './articles.ts';
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { BEHIND_PARTICLE, BETWEEN_SURNAMES, PARTICLES } from './names/particles.ts';
import { numberOfWord } from './packs/naming.ts';
import type { EngineClass, LanguagePack } from './packs/pack.ts';
import { textOf } from './party.ts';
import { ROLE } from './phrase-classes.ts';
import type { Phrase } from './phrase-edges.ts';
import { anyOf, type ClassMask, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** "one of | his lawyers": nothing but a number or article before the preposition. */
const isPartitive = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.tags.has('Determiner') || t.tags.has('Indefinite'));

/** What may end the head of a phrase. */
const QUALIFIER = anyOf('Preposition', 'GenitiveArticle', 'Relative', 'Participle');

/** Listed phrases with a preposition in them. */
const LISTED = anyOf('Unnamed', 'Organisation', 'Spokesperson', 'Study');

/** The first part of a phrase, before prepositions, relative clauses and commas qualify it. */
export function headSegment(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase {
  let end = phrase.start + 1;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (k > phrase.start && !token?.ofName && hasAny(token, QUALIFIER) && qualifies(tokens, phrase, k, pack)) break;
    end = k + 1;
    if (k < phrase.end - 1 && token?.post !== ' ' && /,.|[(–—]/.test(token?.post ?? '')) break;
  }
  return { start: phrase.start, end };
}

/** "Lia D'Amico", "Ugo Del Bene": a preposition with a capital between two names is the second one's. */
const isSurnameParticle = (tokens: readonly Token[], k: number): boolean =>
  k > 0 &&
  tokens[k]?.capital === true &&
  tokens[k - 1]?.capital === true &&
  tokens[k + 1]?.capital === true &&
  tokens[k - 1]?.post === ' ' &&
  PARTICLES.has(tokens[k]?.normal ?? '');

/** "Bruno de Carvalho", "Luca di Montezemolo", "Oscar de la Renta": a given name and, behind its particle, a name of no class. */
function isParticleOfName(tokens: readonly Token[], k: number, { headFirst }: LanguagePack): boolean {
  if (!headFirst || !PARTICLES.has(tokens[k]?.text ?? '') || tokens[k - 1]?.post !== ' ') return false;
  const next = tokens[BEHIND_PARTICLE.has(tokens[k + 1]?.text ?? '') ? k + 2 : k + 1];
  return (
    tokens[k - 1]?.capital === true && isGivenName(tokens, k - 1) && next?.capital === true && next.tags.size === 0
  );
}

/** Words of a body's name behind its "of": "Bank of | Japan". */
const NAME_REACH = 5;

/** "a Bank of Japan | spokesman", "Office of Trade and Budget | Director": an "of" in the name of a body, of whose people the phrase is. */
function isOfBody(tokens: readonly Token[], k: number, { headFirst, capitalNouns }: LanguagePack): boolean {
  const name = tokens[k - 1];
  if (headFirst || capitalNouns || !has(tokens[k], 'Of') || !name?.capital || hasAny(name, PERSON)) return false;
  for (let at = k + 1; at <= k + NAME_REACH && tokens[at - 1]?.post === ' '; at += 1) {
    const word = tokens[at];
    if (hasAny(word, PERSON) && at > k + 1) return tokens[at - 1]?.capital === true;
    if (!word?.capital && !(has(word, 'And') && at > k + 1)) return false;
  }
  return false;
}

/** Whether what follows in a phrase qualifies its head. */
function qualifies(tokens: readonly Token[], phrase: Phrase, k: number, pack: LanguagePack): boolean {
  const token = tokens[k];
  if (isSurnameParticle(tokens, k) || isParticleOfName(tokens, k, pack) || isOfBody(tokens, k, pack)) return false;
  if (has(token, 'Preposition') && !hasAny(token, LISTED) && !isPartitive(tokens, phrase.start, k)) return true;
  // "die Kündigung der Bank": a genitive is not the head.
  if (has(token, 'GenitiveArticle') && tokens[k - 1]?.capital) return true;
  if (has(token, 'Relative') && !has(token, 'Determiner') && !has(token, 'Preposition')) return true;
  // "the union representing the drivers": a participle behind a noun that has a class.
  return !pack.headFirst && isClauseParticiple(tokens, k);
}

const isClauseParticiple = (tokens: readonly Token[], k: number): boolean => {
  const [noun, word, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  return (
    noun !== undefined &&
    word !== undefined &&
    has(word, 'Participle') &&
    !word.capital &&
    isCommonNoun(noun) &&
    !isCommonNoun(word) &&
    // "the government funding agency" is a compound.
    !(next !== undefined && isCommonNoun(next) && !has(next, 'Determiner') && !has(next, 'Bystander'))
  );
};

const FUNCTION_WORD = anyOf(
  'Determiner',
  'Preposition',
  'And',
  'But',
  'Adverb',
  'Auxiliary',
  'Negation',
  'Time',
  'Subordinator',
  'Complementiser',
  'Relative',
  'If',
);

/** Words that carry a name: capitalised, and no function word of the language. */
export function isNameToken(token: Token, pack: LanguagePack): boolean {
  if (!token.capital) return false;
  if (token.ofName) return true;
  if (token.tags.hasAny(FUNCTION_WORD)) return false;
  return !setOf(pack.stopwords).has(token.normal) || /^\p{Lu}{2,}/u.test(token.text);
}

/** Runs of name words in a phrase: token indices `[start, end)`. */
export function nameRuns(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase[] {
  const runs: Phrase[] = [];
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (!token || !isNameToken(token, pack) || hasAny(token, ROLE) || (pack.capitalNouns && isCommonNoun(token)))
      continue;
    let end = k + 1;
    while (end < phrase.end) {
      const next = tokens[end];
      if (!next || /[,;:()“”"«»–—]/.test(tokens[end - 1]?.post ?? '')) break;
      const particle =
        next.ofName ||
        ((PARTICLES.has(next.normal) || BETWEEN_SURNAMES.has(next.normal)) &&
          // "Karl Ott | der Bank".
          !(isGivenName(tokens, k) && isArticle(next.normal, pack.naming)) &&
          tokens[end + 1]?.capital === true &&
          end + 1 < phrase.end);
      // "la portavoce della Casa Bianca | Karen Lee": a seat of government, and the name of who speaks for it.
      if (has(tokens[end - 1], 'Government') && !has(next, 'Government') && isGivenName(tokens, end)) break;
      // "Channel 8"
      const numeral = /^\d{1,3}$/.test(next.text) && end + 1 === phrase.end;
      // "Oscar de la Renta".
      if (BEHIND_PARTICLE.has(tokens[end + 1]?.text ?? '') && isParticleOfName(tokens, end, pack)) {
        end += 3;
        continue;
      }
      // "Martin Kind", "Peter Bauer": behind a given name, a noun for people is a surname.
      const surname = pack.capitalNouns && hasAny(next, PERSON_NOUN) && isGivenName(tokens, end - 1);
      const noun = pack.capitalNouns && isCommonNoun(next) && !surname;
      if (!particle && !numeral && !(isNameToken(next, pack) && !noun)) break;
      end += 1;
    }
    runs.push({ start: k, end });
    k = end - 1;
  }
  return runs;
}

const NOUN_CLASSES: readonly EngineClass[] = [
  'Organisation',
  'Outlet',
  'Unnamed',
  'Official',
  'Bystander',
  'Study',
  'Document',
  'Title',
  'Spokesperson',
];

const NOUN = anyOf(...NOUN_CLASSES);

const isCommonNoun = (token: Token): boolean => token.tags.hasAny(NOUN);

/**
 * "Ovidio Fuentes": a noun for the unnamed is a surname behind another name, and with a capital within a sentence
 * where nouns have none ("el ministro Fuentes").
 */
const isSurname = (tokens: readonly Token[], k: number, pack: LanguagePack): boolean =>
  tokens[k]?.capital === true &&
  ((tokens[k - 1]?.capital === true && GIVEN_NAMES.has(tokens[k - 1]?.normal ?? '')) ||
    (pack.headFirst && tokens[k - 1]?.post === ' ' && /\p{Ll}/u.test(tokens[k]?.text ?? '')));

const nounClassOf = (token: Token | undefined): string | undefined =>
  token && isCommonNoun(token) ? NOUN_CLASSES.find((candidate) => token.tags.has(candidate)) : undefined;

/** "il produttore (televisivo) | Marco Verri": whether a given name and a surname stand behind a noun and its attribute. */
function isNamed(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  const at = next && !next.capital && next.tags.size === 0 && next.post === ' ' ? k + 2 : k + 1;
  return tokens[at]?.capital === true && isGivenName(tokens, at) && tokens[at + 1]?.capital === true;
}

/**
 * The class of the noun that heads a segment: the first one that has a class, or, in languages whose nouns stand last,
 * the last common noun, so that a "company car" is no company.
 */
export function headClass(tokens: readonly Token[], head: Phrase, pack: LanguagePack): string | null {
  if (pack.headFirst) {
    for (let k = head.start; k < head.end; k += 1) {
      const tag = nounClassOf(tokens[k]);
      // "il produttore | Marco Verri": a noun for bodies and for people is somebody's where their name follows.
      if (tag === 'Organisation' && has(tokens[k], 'Title') && isNamed(tokens, k)) return 'Title';
      if (tag && !(tag === 'Unnamed' && isSurname(tokens, k, pack))) return tag;
    }
    return null;
  }
  for (let k = head.end - 1; k >= head.start; k -= 1) {
    const token = tokens[k];
    // "die beauftragten Prüfer": where nouns have capitals, an attribute is none.
    const tag = pack.capitalNouns && !token?.capital && hasAny(token, PERSON) ? undefined : nounClassOf(token);
    // "Finanzvorstand Karl Ott": a board is a person where a name follows.
    const holder = tag === 'Organisation' && has(token, 'Title') && k < head.end - 1;
    // "Post Foods", "Notice Entertainment": a name that opens with a noun for a document.
    if (tag === 'Document' && !pack.capitalNouns && token?.capital && k < head.end - 1 && tokens[k + 1]?.capital)
      return null;
    if (tag) return holder ? 'Title' : tag;
    if (
      !token ||
      token.capital ||
      has(token, 'Participle') ||
      has(token, 'Time') ||
      has(token, 'Adverb') ||
      has(token, 'And') ||
      // "an official | close to the talks": what is said of somebody unnamed behind their noun.
      has(token, 'Vague')
    )
      continue;
    return null;
  }
  return null;
}

/**
 * Whether a phrase only describes somebody: no name stands in it. The capital of "Prosecutors said" is the sentence's. Where
 * nouns have capitals anyway, a name stands in the head of a phrase, or straight behind a "für" ("Bundesamt für
 * Sicherheit", but "der Konzern für die Windkraft"), or is known or in capitals throughout.
 */
export function isDescription(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): boolean {
  const head = pack.capitalNouns ? headSegment(tokens, phrase, pack) : phrase;
  return nameRuns(tokens, phrase, pack).every((run) => {
    const name = textOf(tokens, run);
    const [first, before] = [tokens[run.start], tokens[run.start - 1]];
    if (/^\p{Lu}{2}/u.test(name) || KNOWN_ORGANISATIONS.has(name)) return false;
    const opens = run.start === 0 && run.end === 1 && first !== undefined && isCommonNoun(first);
    return opens || (run.start >= head.end && !has(before, 'Purpose'));
  });
}

/** How many a phrase says they are, in its first words: "two people", "les deux sources", "12 funzionari". */
export function numberIn(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): number | undefined {
  for (let k = phrase.start; k < Math.min(phrase.start + 2, phrase.end); k += 1) {
    const word = tokens[k]?.normal ?? '';
    const number = /^\d{1,3}$/.test(word) ? Number(word) : numberOfWord(word, pack.naming);
    if (number !== undefined) return number;
    if (!has(tokens[k], 'Determiner')) return undefined;
  }
  return undefined;
}

/** Whether a word has a small first letter, as particles within names have. */
export const isParticle = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** The ending of "Bloomberg's", which the tokenizer cuts off. */
export const isGenitive = (token: Token | undefined): boolean => has(token, 'Genitive');

/** Whether a name that ends before `at` is a genitive. */
export const isOwning = (tokens: readonly Token[], at: number): boolean =>
  isGenitive(tokens[at]) || /^['’] $/.test(tokens[at - 1]?.post ?? '');

const PERSON = anyOf('Title', 'Official', 'Spokesperson');

/** Nouns for people. */
export const PERSON_NOUN = anyOf('Bystander', 'Title', 'Official');

/** The noun of a segment that is in a class: its first where it stands first, else its last word. */
export const headNoun = (tokens: readonly Token[], head: Phrase, tag: string, { headFirst }: LanguagePack): string => {
  const nouns = tokens.slice(head.start, head.end).filter((token) => token.tags.has(tag));
  return (headFirst ? nouns[0] : nouns.at(-1))?.normal ?? '';
};

/** Whether a capitalised word of a phrase is in a class. */
export function hasCapital(tokens: readonly Token[], phrase: Phrase, tag: EngineClass): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) if (tokens[k]?.capital && has(tokens[k], tag)) return true;
  return false;
}

const UNNAMED = anyOf('Unnamed');

/** Whether a word of a phrase is in a class. */
export function holds(tokens: readonly Token[], phrase: Phrase, classes: ClassMask): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) if (hasAny(tokens[k], classes)) return true;
  return false;
}

/** Whether a word of a phrase stands for people who are not named. */
export function holdsUnnamed(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1)
    if (hasAny(tokens[k], UNNAMED) && !isSurname(tokens, k, pack)) return true;
  return false;
}

/** The first stretch of a phrase that no comma cuts. */
export function beforeComma(tokens: readonly Token[], phrase: Phrase): Phrase {
  let end = phrase.start + 1;
  while (end < phrase.end && (tokens[end - 1]?.post === ' ' || !/,.|[(–—]/.test(tokens[end - 1]?.post ?? ''))) end += 1;
  return { start: phrase.start, end };
}

/** Whether a word is a given name. */
export const isGivenName = (tokens: readonly Token[], at: number): boolean => GIVEN_NAMES.has(tokens[at]?.normal ?? '');
