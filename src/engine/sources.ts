/**
 * What kind of party a noun phrase is: a spokesperson, a body, an outlet, a document, somebody unnamed, a person, or
 * a voice that is nobody's concern here (an expert, a study).
 */
import { withoutEmbedded } from './bracket.ts';
import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { numberOfWord } from './names/numbers.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import { findOutlet, type OutletName, type OwnOutlet, outletAt } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import type { Phrase } from './phrases.ts';
import { isNameToken, type Registry } from './registry.ts';
import { anyOf, type ClassMask, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import type { SourceType } from './types.ts';
import { normalForms } from './words.ts';

/** The types of a source, and the voices that are none. */
export type PartyType = SourceType | 'own-outlet' | 'bystander' | 'study' | 'officials' | 'name' | 'unknown';

/** Who a phrase stands for. */
export interface Party {
  readonly type: PartyType;
  readonly phrase: Phrase | null;
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly number?: number;
  /** The name is no name but what the text calls it: "the authorities". */
  readonly described?: true;
}

/** What is known while one article is read. */
export interface Context {
  readonly pack: LanguagePack;
  readonly registry: Registry;
  readonly own: OwnOutlet;
  /** The last parties spoken of, for pronouns and "the company". */
  lastPerson: Party | null;
  lastBody: Party | null;
  /** The last body that has a name. */
  lastNamedBody: Party | null;
  lastOutlet: Party | null;
  lastUnnamed: Party | null;
  lastUnnamedBlock: number;
  /** The last party at any cue. */
  last: Party | null;
  /** The block that is read, and those in which `last` and `lastPerson` stand. */
  block: number;
  lastBlock: number;
  lastPersonBlock: number;
  /** The last block in which a rumor was told. */
  lastRumorBlock: number;
}

/** Text of a phrase, from its first character to its last. */
export function textOf(tokens: readonly Token[], phrase: Phrase): string {
  let text = '';
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (token) text += token.text + (k < phrase.end - 1 ? token.post : '');
  }
  return text;
}

/** "one of | his lawyers": nothing but a number or article before the preposition. */
const isPartitive = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.tags.has('Determiner') || t.tags.has('Indefinite'));

/** What may end the head of a phrase. */
const QUALIFIER = anyOf('Preposition', 'GenitiveArticle', 'Relative', 'Participle');
/** Listed phrases with a preposition in them. */
const LISTED = anyOf('Unnamed', 'Organisation', 'Spokesperson', 'Study');

/** The first part of a phrase, before prepositions, relative clauses and commas qualify it. */
function headSegment(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase {
  let end = phrase.start + 1;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (k > phrase.start && hasAny(token, QUALIFIER) && qualifies(tokens, phrase, k, pack)) break;
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
  /^(?:d'|de|del|della|dell'|dei|degli|di|da|dal|dalla|lo|la)$/.test(tokens[k]?.normal ?? '');

/** Whether what follows in a phrase qualifies its head. */
function qualifies(tokens: readonly Token[], phrase: Phrase, k: number, pack: LanguagePack): boolean {
  const token = tokens[k];
  if (isSurnameParticle(tokens, k)) return false;
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

const ROLE = anyOf('Title', 'Spokesperson');

/** Runs of name words in a phrase: token indices `[start, end)`. */
function nameRuns(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): Phrase[] {
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
        /^(?:de|del|della|di|da|dos|do|von|van|der|den|bin|al|y|e|d'|zu)$/.test(next.normal) &&
        tokens[end + 1]?.capital === true &&
        end + 1 < phrase.end;
      // "la portavoce della Casa Bianca | Karen Lee": a seat of government, and the name of who speaks for it.
      if (has(tokens[end - 1], 'Government') && !has(next, 'Government') && isGivenName(tokens, end)) break;
      // "Channel 8"
      const numeral = /^\d{1,3}$/.test(next.text) && end + 1 === phrase.end;
      if (!particle && !numeral && !(isNameToken(next, pack) && !(pack.capitalNouns && isCommonNoun(next)))) break;
      end += 1;
    }
    runs.push({ start: k, end });
    k = end - 1;
  }
  return runs;
}

const NOUN_CLASSES = [
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

/**
 * The class of the noun that heads a segment: the first one that has a class, or, in languages whose nouns stand last,
 * the last common noun, so that a "company car" is no company.
 */
function headClass(tokens: readonly Token[], head: Phrase, pack: LanguagePack): string | null {
  if (pack.headFirst) {
    for (let k = head.start; k < head.end; k += 1) {
      const tag = nounClassOf(tokens[k]);
      if (tag && !(tag === 'Unnamed' && isSurname(tokens, k, pack))) return tag;
    }
    return null;
  }
  for (let k = head.end - 1; k >= head.start; k -= 1) {
    const token = tokens[k];
    const tag = nounClassOf(tokens[k]);
    // "Finanzvorstand Karl Ott": a board is a person where a name follows.
    const holder = tag === 'Organisation' && has(token, 'Title') && k < head.end - 1;
    if (tag) return holder ? 'Title' : tag;
    if (
      !token ||
      token.capital ||
      has(token, 'Participle') ||
      has(token, 'Time') ||
      has(token, 'Adverb') ||
      has(token, 'And')
    )
      continue;
    return null;
  }
  return null;
}

/** How many a phrase says they are, in its first words: "two people", "les deux sources", "12 funzionari". */
function numberIn(tokens: readonly Token[], phrase: Phrase, language: string): number | undefined {
  for (let k = phrase.start; k < Math.min(phrase.start + 2, phrase.end); k += 1) {
    const word = tokens[k]?.normal ?? '';
    const number = /^\d{1,3}$/.test(word) ? Number(word) : numberOfWord(word, language);
    if (number !== undefined) return number;
    if (!has(tokens[k], 'Determiner')) return undefined;
  }
  return undefined;
}

function party(
  type: PartyType,
  phrase: Phrase | null,
  name: string,
  extra?: {
    role?: string | undefined;
    organisation?: string | undefined;
    number?: number | undefined;
    described?: boolean | undefined;
  },
): Party {
  const made: { -readonly [Key in keyof Party]: Party[Key] } = { type, phrase, name };
  if (extra?.role) made.role = extra.role;
  if (extra?.organisation) made.organisation = extra.organisation;
  if (extra?.number !== undefined) made.number = extra.number;
  if (extra?.described) made.described = true;
  return made;
}

/** "coordinateur de LFI | Manuel Bompard": a run of names whose given name stands within it is two. */
function cutAtGivenName(tokens: readonly Token[], run: Phrase): Phrase[] {
  for (let k = run.start + 1; k < run.end - 1; k += 1)
    if (isGivenName(tokens, k) && !isGivenName(tokens, k - 1) && !isParticle(tokens[k - 1]))
      return [
        { start: run.start, end: k },
        { start: k, end: run.end },
      ];
  return [run];
}

const isParticle = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** "a spokeswoman for | Neumann", "Carlineo's | attorney", "Trump | lawyer": whom a role belongs to, not who holds it. */
function isOwnerOfRole(
  tokens: readonly Token[],
  run: Phrase,
  role: number,
  { headFirst, capitalNouns }: LanguagePack,
): boolean {
  if (run.end <= role) {
    const last = tokens[run.end - 1];
    return isOwning(tokens, run.end) || (!headFirst && run.end === role && last?.post === ' ');
  }
  let k = run.start - 1;
  // "for Orbis CEO | Ada Poe", "for Ada Poe and | Bill Hale": further names of whom it belongs to.
  const listed = (token: Token | undefined): boolean =>
    !headFirst && !capitalNouns && (token?.capital === true || has(token, 'And')) && !/[,;:]/.test(token?.post ?? '');
  while (
    k > role &&
    (has(tokens[k], 'Determiner') || has(tokens[k], 'Title') || listed(tokens[k])) &&
    !has(tokens[k], 'Preposition')
  )
    k -= 1;
  return k > role && has(tokens[k], 'Preposition');
}

/** Words between a title and its holder's surname: "ministro degli Esteri francese | Séjourné". */
const SURNAME_REACH = 5;

/** "il ministro francese | Alliot": a name of one word that ends a phrase behind a title and is no part of the office. */
function surnameAfter(
  tokens: readonly Token[],
  run: Phrase,
  phrase: Phrase,
  role: number,
  pack: LanguagePack,
): boolean {
  const title = has(tokens[role], 'Title') && !has(tokens[role], 'Spokesperson');
  if (!pack.headFirst || !title || run.end - run.start > 1 || run.end !== phrase.end) return false;
  if (run.start <= role || run.start - role > SURNAME_REACH || ACRONYM.test(textOf(tokens, run))) return false;
  return !isOwnerOfRole(tokens, run, role, pack) && !isBodyName(tokens, run, textOf(tokens, run));
}

/** The body that a role belongs to where no name tells it: "a company spokesman", "Konzernsprecherin". */
function bodyOfRole(tokens: readonly Token[], phrase: Phrase, role: number, context: Context): string {
  const { pack, lastNamedBody } = context;
  const { Company } = pack.lexicon;
  const office = tokens[role]?.normal ?? '';
  if (pack.capitalNouns && Company.some((word) => office.startsWith(word))) return lastNamedBody?.name ?? '';
  for (let k = role + 1; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (!token || !has(token, 'Organisation')) continue;
    return has(token, 'Company') ? (lastNamedBody?.name ?? token.text) : token.text;
  }
  return role > phrase.start && has(tokens[role - 1], 'Company') ? (lastNamedBody?.name ?? '') : '';
}

/** Role, organisation and person of "Liz Bourgeois, portavoce di OpenAI", "Apple spokesman Josh Rosenstock". */
function describeSpeaker(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
): { role: string; organisation: string; person: string } {
  const { pack } = context;
  let roleAt = -1;
  for (let k = phrase.start; k < phrase.end && roleAt < 0; k += 1)
    if (has(tokens[k], 'Spokesperson') || has(tokens[k], 'Title')) roleAt = k;
  const office = roleAt < 0 ? '' : (tokens[roleAt]?.text ?? '');
  // "Bahn-Sprecherin": a German role may hold the body that it speaks for; a "Vize-Sprecherin" has none.
  const [, owner = '', own = ''] = (pack.capitalNouns && /^(.{2,})-(\p{Lu}\p{L}+)$/u.exec(office)) || [];
  const owned = owner !== '' && !pack.lexicon.Rank?.includes(owner.toLowerCase());
  const role = owned ? own : office;
  const texts = nameRuns(tokens, phrase, pack)
    .flatMap((run) => cutAtGivenName(tokens, run))
    .map((run) => ({ run, text: textOf(tokens, run), owns: isOwnerOfRole(tokens, run, roleAt, pack) }));
  // A name of two words right beside the role is its holder, given name or not: "Kym Lino, a spokesperson for".
  const person =
    texts.find(({ text, owns }) => !owns && isPersonName(text, context)) ??
    texts.find(
      ({ run, text }) =>
        run.end - run.start >= 2 &&
        (run.start === roleAt + 1 ||
          (run.start === phrase.start && /,/.test(tokens[run.end - 1]?.post ?? '')) ||
          // "o porta-voz da Polícia, Inácio Dina".
          (run.end === phrase.end && run.start > roleAt && /^,/.test(tokens[run.start - 1]?.post ?? ''))) &&
        !isBodyName(tokens, run, text),
    ) ??
    texts.find(({ run }) => surnameAfter(tokens, run, phrase, roleAt, pack));
  const others = texts.filter((entry) => entry !== person && (entry.owns || !isPersonName(entry.text, context)));
  const named = others.find(({ run }) => run.start > roleAt) ?? others[0];
  const organisation = owned ? owner : (named?.text ?? bodyOfRole(tokens, phrase, roleAt, context));
  return { role, organisation, person: person?.text ?? '' };
}

function isBodyName(tokens: readonly Token[], run: Phrase, text: string): boolean {
  return (
    KNOWN_ORGANISATIONS.has(text) ||
    tokens.slice(run.start, run.end).some((t) => t.tags.has('OrganisationName') || t.tags.has('Government'))
  );
}

/** The ending of "Bloomberg's", which the tokenizer cuts off. */
const isGenitive = (token: Token | undefined): boolean => token?.normal === "'s";

/** Whether a name that ends before `at` is a genitive. */
const isOwning = (tokens: readonly Token[], at: number): boolean =>
  isGenitive(tokens[at]) || /^['’] $/.test(tokens[at - 1]?.post ?? '');

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u;

/** Whether nothing but its place in a text tells what a bare name is: no list, no form, no role beside it. */
export function isUntold(tokens: readonly Token[], { phrase, name }: Party, { pack, registry }: Context): boolean {
  if (!phrase || ACRONYM.test(name) || KNOWN_ORGANISATIONS.has(name) || KNOWN_PEOPLE.has(name)) return false;
  const words = tokens.slice(phrase.start, phrase.end);
  return words.every((token) => token.capital && token.tags.size === 0) && !registry.isBody(name) && !pack.capitalNouns;
}

/** Whether a name is a body's by list or by its form. */
function isKnownBody(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): boolean {
  const run = nameRuns(tokens, phrase, pack)[0];
  const name = run ? textOf(tokens, run) : '';
  return run !== undefined && (ACRONYM.test(name) || isBodyName(tokens, run, name));
}

function isPersonName(text: string, context: Context): boolean {
  if (KNOWN_ORGANISATIONS.has(text)) return false;
  const words = text.split(' ');
  const known = context.registry.find(text);
  if (known) return known.type !== 'organisation';
  return words.length >= 2 && GIVEN_NAMES.has((words[0] ?? '').toLowerCase());
}

export const fromEntity = (
  phrase: Phrase | null,
  entity: { name: string; type: 'person' | 'spokesperson' | 'organisation'; role?: string; organisation?: string },
): Party => party(entity.type, phrase, entity.name, entity);

/** Whether a plain noun without a class ends a phrase behind a name, in a language whose nouns stand last. */
function isOfBody(
  tokens: readonly Token[],
  run: Phrase,
  head: Phrase,
  { headFirst, capitalNouns }: LanguagePack,
): boolean {
  const last = tokens[head.end - 1];
  if (headFirst || capitalNouns || !last || head.end <= run.end || !isPlain(last)) return false;
  // "Orbis | quickly", a verb that the phrase ran over and numbers are no nouns.
  return !/(?:ly|ed|ing|\d)$/.test(last.normal);
}

/** A word without a capital and without a class. */
const isPlain = ({ text, tags }: Token): boolean => /^\p{Ll}/u.test(text) && tags.size === 0;

/** What a bare name is: by list, by its form, by what the article says of it elsewhere. */
function classifyName(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const { pack, registry } = context;
  const runs = nameRuns(tokens, headSegment(tokens, phrase, pack), pack);
  const run = runs[0];
  if (!run) return party('unknown', phrase, textOf(tokens, phrase));
  const name = textOf(tokens, run);
  // "Orbis engineers", "a Vantro profile": something of a body's.
  if (isOfBody(tokens, run, headSegment(tokens, phrase, pack), pack)) return party('unknown', phrase, name);
  const entity = registry.find(name);
  // "a Odebrecht" is the firm, though a Marcelo Odebrecht has been named.
  const firm = pack.bodyArticles && run.start > phrase.start && KNOWN_ORGANISATIONS.has(name);
  if (registry.isOutlet(name)) return party('outlet', phrase, name);
  if (registry.isBystander(name) && (!entity || entity.type === 'person')) return party('bystander', phrase, name);
  if (entity && !firm) return fromEntity(phrase, entity);
  // „Falter“: where nouns have capitals anyway, publications are what stands in quotation marks and speaks.
  if (pack.capitalNouns && isQuotedName(tokens, run.start, run.end))
    return party(publication(name, context), phrase, name);
  const words = tokens.slice(run.start, run.end);
  // "l'Argentin": who is called by where they come from.
  if (words.length === 1 && has(words[0], 'Demonym')) return party('person', phrase, name);
  if (KNOWN_ORGANISATIONS.has(name)) return party('organisation', phrase, name);
  if (isNamesake(tokens, run, context)) return party('person', phrase, name);
  if (words.some((t) => t.tags.has('Government') || (words.length > 1 && t.tags.has('OrganisationName')))) {
    return party('organisation', phrase, name);
  }
  if (GIVEN_NAMES.has(words[0]?.normal ?? '') && words.length >= 2) return party('person', phrase, name);
  if (ACRONYM.test(name)) return party('organisation', phrase, name);
  if (registry.isBody(name)) return party('organisation', phrase, name);
  // "MetService", "ByteWave"; but "McDonald", "DeSantis".
  if (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(name) &&
    !/^(?:Mac|Fitz|Van|Von|San|Del)\p{Lu}/u.test(name)
  )
    return party('organisation', phrase, name);
  // "eBay", "iRobot".
  if (words.length === 1 && /^\p{Ll}\p{Lu}\p{Ll}/u.test(name)) return party('organisation', phrase, name);
  if (/^\d/.test(words.at(-1)?.text ?? '')) return party('organisation', phrase, name);
  if (words.length >= 2) {
    const last = registry.find(words.at(-1)?.text ?? '');
    if (last) return fromEntity(phrase, last);
    // People take no article in front of a full name; bodies do, and so does every noun that has a capital anyway.
    if (pack.capitalNouns && has(tokens[phrase.start], 'Determiner')) return party('unknown', phrase, name);
    if (registry.isBareBody(name)) return party('organisation', phrase, name);
    if (run.start > phrase.start && has(tokens[run.start - 1], 'Determiner'))
      return party('organisation', phrase, name);
    return party(words.some((t) => KNOWN_ORGANISATIONS.has(t.text)) ? 'organisation' : 'person', phrase, name);
  }
  if (KNOWN_PEOPLE.has(name) || GIVEN_NAMES.has(name.toLowerCase())) return party('person', phrase, name);
  const withArticle = has(tokens[phrase.start], 'Determiner') && run.start > phrase.start;
  if (pack.bodyArticles && withArticle) return party('organisation', phrase, name);
  if (registry.maySurname(name)) return party('person', phrase, name);
  if (pack.bodyArticles && registry.takesArticle(name)) return party('organisation', phrase, name);
  // A single capitalised word before others that are not is most often only the sentence's first word.
  if (run.start === 0 && run.end < phrase.end && !isGenitive(tokens[run.end]) && !has(tokens[run.end], 'Preposition'))
    return party('unknown', phrase, name);
  if (pack.capitalNouns)
    return party(
      has(tokens[phrase.start], 'Determiner') || !tokens[phrase.start]?.capital ? 'unknown' : 'name',
      phrase,
      name,
    );
  const body = withArticle || (!pack.bodyArticles && registry.isFrequent(name));
  return party(body ? 'organisation' : 'name', phrase, name);
}

function classifyOfficial(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const words = tokens.slice(phrase.start, phrase.end);
  const text = textOf(tokens, phrase);
  const person = nameRuns(tokens, phrase, context.pack)
    .filter((run) => run.end - run.start >= 2)
    .map((run) => textOf(tokens, run))
    .find((name) => isPersonName(name, context));
  if (person) return party('person', phrase, person);
  if (words.some((t) => t.tags.has('Vague') || t.tags.has('Indefinite')))
    return party('unnamed', phrase, text, { number: numberIn(tokens, phrase, context.pack.language) });
  // "The donors": those of whom "two donors" was said before.
  const before = context.lastUnnamed?.name.toLowerCase() ?? '';
  if (words.some((t) => t.tags.has('Official') && before.includes(t.normal))) return party('unnamed', phrase, text);
  const named = words.some(
    (t) =>
      t.tags.has('Organisation') ||
      t.tags.has('Government') ||
      (t.capital && t.tags.has('OrganisationName')) ||
      KNOWN_ORGANISATIONS.has(t.text) ||
      /^\p{Lu}{2,}/u.test(t.text),
  );
  // "Teilnehmer berichteten": without an article, people are not known.
  const [first, second] = words;
  if (context.pack.capitalNouns && !named && first?.tags.has('Official') && !second?.capital)
    return party('unnamed', phrase, text);
  const spokenOf = named ? null : spokenOfBefore(words, text, context);
  if (spokenOf) return { ...spokenOf, phrase };
  return party(named ? 'organisation' : 'officials', phrase, text);
}

/** "El funcionario ruso": one official, and the person who was just spoken of. */
function spokenOfBefore([first, ...rest]: readonly Token[], text: string, context: Context): Party | null {
  const { lastPerson, block, lastPersonBlock, pack } = context;
  const one = has(first, 'Determiner') && rest.length < LONGEST_REFERENCE && pack.plural?.test(text) === false;
  const spoke = lastPerson?.type === 'person' || lastPerson?.type === 'spokesperson';
  return one && spoke && block - lastPersonBlock <= 1 ? lastPerson : null;
}

const LONGEST_REFERENCE = 3;

/** The nearest body that a sentence names before `at`, outside quotations. */
function bodyBefore(tokens: readonly Token[], at: number, context: Context): Party | null {
  const people = ['Bystander', 'Unnamed', 'Official', 'Title', 'Spokesperson'];
  for (const run of nameRuns(tokens, { start: 0, end: at }, context.pack).reverse()) {
    const between = tokens.slice(run.end, at);
    // Within one clause the pronoun is its subject's; and people named since are likelier.
    if (tokens[run.start]?.quoted || !between.some((token) => /,.|[;:–—]/.test(token.post))) continue;
    if (between.some((token) => people.some((tag) => token.tags.has(tag)))) return null;
    const named = classifyName(tokens, run, context);
    if (named.type === 'organisation') return named;
  }
  return null;
}

function hasPersonBefore(tokens: readonly Token[], at: number, context: Context): boolean {
  return nameRuns(tokens, { start: 0, end: at }, context.pack).some((run) =>
    isPersonName(textOf(tokens, run), context),
  );
}

/** Blocks after which a pronoun no longer stands for the person last named. */
const REACH_OF_PRONOUN = 2;

/** Characters before a name that opens its block: "Mayor | Jerry Cole tried". */
export const OPENING = 24;

function resolvePronoun(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const token = tokens[phrase.start];
  if (!token) return party('unknown', phrase, '');
  const body = token.tags.has('ThingPronoun');
  const personal = token.tags.has('PersonPronoun');
  const candidate = body && !personal ? context.lastBody : personal && !body ? context.lastPerson : context.last;
  const strange =
    candidate?.role !== undefined && context.pack.strangers?.[token.normal]?.test(candidate.role) === true;
  const referent = strange ? null : candidate;
  const fresh = referent === context.lastBody || context.block - context.lastPersonBlock <= REACH_OF_PRONOUN;
  // "he" is none of several sources, nor one of long ago; in "Markle left after she said" it is somebody else.
  if (
    personal &&
    !body &&
    referent?.type === 'unnamed' &&
    (context.block - context.lastPersonBlock > 1 ||
      context.pack.plural?.test(referent.name) ||
      hasPersonBefore(tokens, phrase.start, context))
  )
    return party('bystander', phrase, token.text);
  // "a assessoria confirmou. Ele contou": no press office is a "he".
  if (personal && !body && referent?.type === 'spokesperson' && context.pack.plural?.test(referent.name))
    return party('bystander', phrase, token.text);
  // "The NYPD was unaware, though they later said": the body that was named last in the sentence.
  if (body && (!referent || referent.type === 'person' || referent.type === 'name' || referent.type === 'bystander')) {
    const named = bodyBefore(tokens, phrase.start, context);
    if (named) return { ...named, phrase };
  }
  // In the block in which the last person and the last party stand, no other name is nearer.
  const later = context.block > (body ? context.lastBlock : context.lastPersonBlock);
  if (referent && fresh && !later && !(body && personal && referent.type === 'outlet')) return { ...referent, phrase };
  const named = personal ? context.registry.lastNamed(context.block, token.start, REACH_OF_PRONOUN) : undefined;
  // A later block that opens with somebody else's name is about them.
  const opener =
    named !== undefined && !body && named.block > context.lastPersonBlock && named.at < OPENING && referent !== null;
  // "Bloomberg reported it. Costa laughed, she said": nobody calls an outlet by a pronoun where a person was named since.
  const since = named !== undefined && named.block > context.lastBlock;
  const nearer =
    (named !== undefined && body && (since || (personal && referent?.type === 'outlet'))) ||
    (opener && named.entity.name !== referent.name);
  if (referent && fresh && !nearer) return { ...referent, phrase };
  if (named) return fromEntity(phrase, named.entity);
  return party(personal && !body && !context.pack.capitalNouns ? 'bystander' : 'unknown', phrase, token.text);
}

const PERSON_NOUN = anyOf('Bystander', 'Title', 'Official');

/** "sagte | die 38-Jährige | „Bunte“": who speaks, where the outlet that is spoken to needs no preposition. */
function beforeListener(tokens: readonly Token[], { start, end }: Phrase): Phrase | null {
  for (let k = start + 1; k < end; k += 1) {
    const outlet = hasAny(tokens[k - 1], PERSON_NOUN) ? outletAt(tokens, k) : null;
    if (outlet && outlet.end <= end && isQuotedName(tokens, outlet.start, outlet.end)) return { start, end: k };
  }
  return null;
}

/** The outlet that a phrase names. "Bloomberg | sui colloqui": what its report is about is no part of the name. */
const publication = (name: string, { own, registry }: Context): PartyType =>
  own.is(name) ? 'own-outlet' : registry.speaksForItself(name) ? 'organisation' : 'outlet';

function outletParty(tokens: readonly Token[], phrase: Phrase, named: OutletName, context: Context): Party {
  const end = has(tokens[named.end], 'Preposition') ? named.end : Math.max(named.end, phrase.end);
  return party(publication(named.name, context), { start: phrase.start, end }, named.name);
}

/**
 * The first outlet in a phrase; else "Corriere | della Sera", "USA | Today": a name whose last word is one for a time,
 * which no phrase ends with.
 */
function outletIn(tokens: readonly Token[], phrase: Phrase): OutletName | null {
  let trimmed: OutletName | null = null;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const found = outletAt(tokens, k);
    if (found && found.end <= phrase.end) return found;
    if (found && !trimmed && has(tokens[found.end - 1], 'Time')) trimmed = found;
  }
  return trimmed;
}

/** "betonte | Spiegel", where a Clara Spiegel was named: a surname that is a publication's name too. */
function isBearer(tokens: readonly Token[], { start, end }: Phrase, { registry }: Context): boolean {
  const name = tokens[start]?.text ?? '';
  if (end - start > 1 || isQuotedName(tokens, start, end)) return false;
  const known = registry.find(name);
  return known !== undefined && known.type !== 'organisation' && known.name.endsWith(` ${name}`);
}

function classifyOutlet(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
  head: Phrase,
  headTag: string | null,
): Party | null {
  const { pack } = context;
  if (isBearer(tokens, phrase, context)) return null;
  // "Vox" is a publication in English and a party in Spanish.
  const listed = outletIn(tokens, phrase);
  const body = listed && listed.end - listed.start === 1 && tokens[listed.start]?.tags.has('Organisation');
  const named = body ? null : listed;
  // "einem Bericht der Bild zufolge", "il giornalista di Sky": whose report it is stands behind it.
  const report =
    holds(tokens, head, REPORTER) ||
    (headTag === 'Document' && holds(tokens, head, REPORT)) ||
    (headTag === null && named !== null && isReporterOf(tokens, phrase, head, named, pack));
  if (
    named &&
    (named.start < head.end || headTag === 'Outlet' || report) &&
    (!named.ambiguous ||
      headTag === 'Outlet' ||
      report ||
      isQuotedName(tokens, named.start, named.end) ||
      isForeignName(phrase, named, pack) ||
      isWithArticle(tokens, phrase, named, pack))
  ) {
    return outletParty(tokens, phrase, named, context);
  }
  const quoted =
    report && pack.capitalNouns
      ? nameRuns(tokens, { start: head.end, end: phrase.end }, pack).find((run) =>
          isQuotedName(tokens, run.start, run.end),
        )
      : undefined;
  if (quoted) return party('outlet', phrase, textOf(tokens, quoted));
  // "Marca" is a newspaper where it is the whole phrase, "la marca" is none.
  const alone = phrase.end - phrase.start === 1;
  const patterned =
    (headTag === null || headTag === 'Outlet' || alone || isPaper(tokens, head)) &&
    // "die Zeit nutzen" holds a verb.
    (!pack.capitalNouns || tokens[head.end - 1]?.capital === true) &&
    hasCapital(tokens, head, 'OutletName');
  // "the Vantro News report": an outlet's report, by a name that no list has.
  const reported = report && !pack.headFirst && !pack.capitalNouns && isNamedNews(tokens, head);
  if (headTag !== 'Outlet' && !patterned && !reported) return null;
  // "medios de Estados Unidos": what stands behind a preposition is where they come from.
  const run = nameRuns(tokens, phrase, pack).find(
    ({ start, end }) =>
      !isOrigin(tokens, start, head) && !tokens.slice(start, end).every((token) => has(token, 'Vague')),
  );
  // The capital of "Local media said" is the sentence's.
  const opener = run !== undefined && run.start === 0 && run.end === 1 && tokens[1]?.capital === false;
  const again =
    run && !opener ? null : (outletAgain(tokens, phrase, context) ?? broadcasterAgain(tokens, phrase, context));
  const name = run && !opener ? textOf(tokens, run) : (again?.name ?? textOf(tokens, phrase));
  return party(publication(name, context), phrase, name);
}

/** Whether a name is a body's or a place, behind the head of its phrase and a preposition. */
const isOrigin = (tokens: readonly Token[], start: number, head: Phrase): boolean =>
  start >= head.end && has(tokens[start - 1], 'Preposition') && !outletAt(tokens, start);

/** "Chris Mann of The Wire": nothing but a name, the outlet behind it, and what links the two. */
function isReporterOf(
  tokens: readonly Token[],
  phrase: Phrase,
  head: Phrase,
  named: OutletName,
  pack: LanguagePack,
): boolean {
  const [run] = nameRuns(tokens, head, pack);
  const whole = run?.start === head.start && run.end === head.end && run.end - run.start > 1;
  return whole && named.end === phrase.end && named.start > head.end && isOwner(tokens, head.end, named.start);
}

/** "the Nottingham Post": a noun for a document that ends a name of several words. */
function isPaper(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  return (
    end - start > 1 &&
    last?.capital === true &&
    has(last, 'OutletName') &&
    has(last, 'Document') &&
    // "The Post".
    ((before?.capital === true && before.tags.size === 0) || (end - start === 2 && has(before, 'Determiner')))
  );
}

/** Whether a capitalised word that outlets have in their names stands behind another one. */
function isNamedNews(tokens: readonly Token[], { start, end }: Phrase): boolean {
  for (let k = start + 1; k < end; k += 1)
    if (tokens[k]?.capital && has(tokens[k], 'OutletName') && tokens[k - 1]?.capital) return true;
  return false;
}

/** Whom "the newspaper" stands for: the outlet that was named last. */
function outletAgain(tokens: readonly Token[], phrase: Phrase, { pack, lastOutlet }: Context): Party | null {
  // "according to the | magazine": a cue may have taken the article.
  const article = [tokens[phrase.start], tokens[phrase.start - 1]].find((token) => has(token, 'Determiner'));
  const one = article && !has(article, 'Indefinite') && pack.plural?.test(textOf(tokens, phrase)) !== true;
  return one && phrase.end - phrase.start <= LONGEST_AGAIN ? lastOutlet : null;
}

/** "A emissora": the broadcaster that spoke for itself. */
function broadcasterAgain(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const body = context.lastBody;
  const bare = phrase.end - phrase.start <= LONGEST_AGAIN && !has(tokens[phrase.start], 'Indefinite');
  return bare && body?.type === 'organisation' && context.registry.speaksForItself(body.name) ? body : null;
}

/** "Variety", "Deadline": words of another language that are a whole phrase where nouns have capitals anyway. */
const isForeignName = (phrase: Phrase, named: OutletName, pack: LanguagePack): boolean =>
  pack.capitalNouns && named.language !== pack.language && named.start === phrase.start && named.end === phrase.end;

/** "o Público", "o Expresso": an article and the name of one of the language's own papers, and nothing else. */
function isWithArticle(tokens: readonly Token[], phrase: Phrase, named: OutletName, pack: LanguagePack): boolean {
  return (
    (pack.headFirst || (pack.capitalNouns && !has(tokens[phrase.start], 'Indefinite'))) &&
    named.language === pack.language &&
    named.start === phrase.start + 1 &&
    named.end === phrase.end &&
    has(tokens[phrase.start], 'Determiner')
  );
}

/** Words of "the company", "il gruppo milanese", "the prosecutor's office". */
const LONGEST_AGAIN = 4;

/** The noun of a segment that is in a class: its first where it stands first, else its last word. */
const headNoun = (tokens: readonly Token[], head: Phrase, tag: string, { headFirst }: LanguagePack): string => {
  const nouns = tokens.slice(head.start, head.end).filter((token) => token.tags.has(tag));
  return (headFirst ? nouns[0] : nouns.at(-1))?.normal ?? '';
};

/**
 * Whom "the company" stands for: the body that was named last. Any other noun ("the ministry") stands for it only where
 * its name holds it; "the airline" is not the navy that spoke before.
 */
function bodyAgain(tokens: readonly Token[], phrase: Phrase, head: Phrase, context: Context): Party | null {
  const { pack, lastNamedBody: named } = context;
  if (!named || phrase.end - phrase.start > LONGEST_AGAIN || has(tokens[phrase.start], 'Indefinite')) return null;
  const noun = headNoun(tokens, head, 'Organisation', pack);
  const articles = setOf(pack.lexicon.Determiner);
  const words = normalForms(named.name, pack).filter((word) => !articles.has(word));
  // "des Ministeriums" of the "Innenministerium".
  const stem = pack.capitalNouns ? noun.replace(/e?s$/, '') : noun;
  const holdsWord = (word: string): boolean =>
    words.some((other) => other === word || (pack.capitalNouns && other.endsWith(word)));
  // "die russischen Behörden" are not the "ukrainische Behörden" of before.
  const others = tokens.slice(head.start, head.end).filter((t) => t.normal !== noun && !has(t, 'Determiner'));
  if (noun !== '' && holdsWord(stem) && others.every((t) => holdsWord(t.normal))) return named;
  const company = pack.lexicon.Company.some((word) => noun === word || (pack.capitalNouns && noun.endsWith(word)));
  // Of the "Ministry of Health" nobody says "the company".
  const other = words.length > 1 && words.some((word) => setOf(pack.lexicon.Organisation).has(word));
  return company && !other ? named : null;
}

/** A bare noun that is an outlet's as well as a body's ("agência"), where an outlet spoke last. */
function isOutletAgain(tokens: readonly Token[], phrase: Phrase, context: Context): boolean {
  return phrase.end - phrase.start <= 2 && has(tokens[phrase.end - 1], 'Outlet') && context.last?.type === 'outlet';
}

/**
 * The outlet named straight after an attribution, where a name that is also a word counts too: "secondo Marca l'intesa".
 *
 * @param at index of the first word after the cue
 */
export function attributedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const named = outletAt(tokens, at) ?? (has(tokens[at], 'Determiner') ? outletAt(tokens, at + 1) : null);
  if (!named) return quotedOutlet(tokens, at, context);
  // "secondo Libero De Santis": a longer name than the outlet's.
  const longer = tokens[named.end]?.capital === true && /^\s*$/.test(tokens[named.end - 1]?.post ?? '');
  if (named.ambiguous && longer) return null;
  return party(publication(named.name, context), { start: at, end: named.end }, named.name);
}

/** "segundo o "Sol da Serra"": who is named in quotation marks and said something is a publication. */
function quotedOutlet(tokens: readonly Token[], at: number, context: Context): Party | null {
  const start = has(tokens[at], 'Determiner') ? at + 1 : at;
  const [run] = nameRuns(tokens, { start, end: start + LONGEST_QUOTED_NAME }, context.pack);
  if (run?.start !== start || !isQuotedName(tokens, run.start, run.end)) return null;
  const name = textOf(tokens, run);
  if (context.registry.find(name) || isBodyName(tokens, run, name)) return null;
  return party(publication(name, context), { start: at, end: run.end }, name);
}

const LONGEST_QUOTED_NAME = 4;

/** A name of up to four words in quotation marks: „Daily NK“. */
function isQuotedName(tokens: readonly Token[], start: number, end: number): boolean {
  const before = start === 0 ? (tokens[0]?.pre ?? '') : (tokens[start - 1]?.post ?? '');
  return /["“„«»]$/.test(before) && /^["“”«»]/.test(tokens[end - 1]?.post ?? '');
}

/** Given names that are places too: "Austin Police" is no person. */
const PLACES: ReadonlySet<string> = new Set(
  'austin charlotte jordan sydney madison jackson houston orlando victoria florence paris lincoln chester chelsea georgia virginia carolina israel india kenya brooklyn dallas phoenix santiago adelaide hamilton troy eugene aurora savannah cleveland lancaster salem kent devon preston wellington nelson leon valencia lourdes milan london marion asia america san santa'.split(
    ' ',
  ),
);

/** "Jeremy Banks": two or three capitalised words, the first a given name, the last a word of another class by chance. */
function isPersonBySurname(tokens: readonly Token[], head: Phrase): boolean {
  const words = tokens.slice(head.start, head.end);
  const [given, ...rest] = words;
  return (
    given !== undefined &&
    (rest.length === 1 || rest.length === 2) &&
    words.every((word) => word.capital) &&
    words.slice(0, -1).every((word) => word.tags.size === 0) &&
    words.slice(0, -1).every((word) => word.text !== word.text.toUpperCase()) &&
    GIVEN_NAMES.has(given.normal) &&
    !PLACES.has(given.normal)
  );
}

/** "Fábio França", and "França" for him: a country's name as a surname, which has no article then. */
function isNamesake(tokens: readonly Token[], name: Phrase, { pack, registry }: Context): boolean {
  if (isPersonBySurname(tokens, name)) return true;
  const bare = pack.bodyArticles !== undefined && name.end - name.start === 1;
  return bare && registry.find(tokens[name.start]?.text ?? '')?.type === 'person';
}

/** Whether nothing but a preposition and an article stand between a noun and a name. */
const isOwner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 3 &&
  tokens.slice(from, to).every((t) => t.tags.has('Preposition') || t.tags.has('Determiner') || t.tags.has('Outlet'));

/** "la ministra de Educación y portavoz del Gobierno": who has an office and speaks for a party besides. */
function speaksToo(tokens: readonly Token[], phrase: Phrase, tag: string | null): boolean {
  if (tag !== 'Title') return false;
  for (let k = phrase.start + 1; k < phrase.end && !/[,(–—]/.test(tokens[k - 1]?.post ?? ''); k += 1)
    if (has(tokens[k], 'Spokesperson') && has(tokens[k - 1], 'And')) return true;
  return false;
}

/** "the report", "their latest report": described any further ("a report by two economists"), it is another one. */
const BARE_REPORT = 3;

const COUNSEL = anyOf('Counsel');

/** "an attorney at Hollis & Drake": a lawyer of a firm, of whom the sentence names no party. */
function isOutsideCounsel(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1)
    if (hasAny(tokens[k], COUNSEL) && has(tokens[k + 1], 'Workplace') && !/[,;]/.test(tokens[k]?.post ?? ''))
      return !tokens.some((token) => has(token, 'Represents'));
  return false;
}

/** Whether a capitalised word of a phrase is in a class. */
function hasCapital(tokens: readonly Token[], phrase: Phrase, tag: string): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) if (tokens[k]?.capital && has(tokens[k], tag)) return true;
  return false;
}

const REPORTER = anyOf('Reporter');
const REPORT = anyOf('Report');
const SAME = anyOf('Same');
const UNNAMED = anyOf('Unnamed');
const SPOKESPERSON = anyOf('Spokesperson');
const TITLE = anyOf('Title');
const ORGANISATION = anyOf('Organisation');
const GOVERNMENT = anyOf('Government');

/** Whether a word of a phrase is in a class. */
function holds(tokens: readonly Token[], phrase: Phrase, classes: ClassMask): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) if (hasAny(tokens[k], classes)) return true;
  return false;
}

/** Whether a word of a phrase stands for people who are not named. */
function holdsUnnamed(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1)
    if (hasAny(tokens[k], UNNAMED) && !isSurname(tokens, k, pack)) return true;
  return false;
}

const isScholar = (type: PartyType): boolean => type === 'bystander' || type === 'study';

/** The first stretch of a phrase that no comma cuts. */
function beforeComma(tokens: readonly Token[], phrase: Phrase): Phrase {
  let end = phrase.start + 1;
  while (end < phrase.end && (tokens[end - 1]?.post === ' ' || !/,.|[(–—]/.test(tokens[end - 1]?.post ?? ''))) end += 1;
  return { start: phrase.start, end };
}

const ARTICLE = /^(?:[oa]s?|el|l[ao]s|la|il|i|gli)$/;

/** Whether no name of two words stands in a phrase. */
const namesNobody = (tokens: readonly Token[], phrase: Phrase | null, { pack }: Context): boolean =>
  !phrase || nameRuns(tokens, phrase, pack).every((run) => run.end - run.start < 2);

const isGivenName = (tokens: readonly Token[], at: number): boolean => GIVEN_NAMES.has(tokens[at]?.normal ?? '');

/** "Coastal Trust (CT) | president Ada Poe": a body's acronym in brackets ends no segment. */
function behindAcronym(tokens: readonly Token[], phrase: Phrase, segment: Phrase): Phrase {
  const acronym = tokens[segment.end];
  const bracket = /\($/.test(tokens[segment.end - 1]?.post ?? '') && /^\)\s*$/.test(acronym?.post ?? '');
  if (!bracket || segment.end + 1 >= phrase.end) return segment;
  return { start: segment.start, end: beforeComma(tokens, { start: segment.end + 1, end: phrase.end }).end };
}

/**
 * "Bank of England governor Alan Price", "Apple's Tim Cook", "Father-of-two Mike Tyrell": who is named last speaks,
 * not the body before; `null` where nobody is, or where a title or spokesperson's word says more.
 */
function holderOf(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const segment = behindAcronym(tokens, phrase, beforeComma(tokens, phrase));
  // Something before a name of two words.
  if (segment.end - segment.start < 3) return null;
  const whole = nameRuns(tokens, segment, context.pack).at(-1);
  // "minister for roads and Planning | Jackie Cole": of the office, the last word has a capital too.
  const given = whole ? whole.start + 1 : 0;
  const glued = whole && whole.end - given === 2 && given - segment.start > 2 && isGivenName(tokens, given);
  const run = whole && glued && !isGivenName(tokens, whole.start) ? { start: given, end: whole.end } : whole;
  if (!run || run.start === segment.start || run.end !== segment.end || run.end - run.start < 2) return null;
  const before = tokens[run.start - 1];
  const name = textOf(tokens, run);
  const owned = isOwning(tokens, run.start - 1) || isOwning(tokens, run.start);
  const roles = ['Title', 'Bystander', 'Official', 'Spokesperson'];
  // "Team Sky rider Geraint Tom": a plain noun between a body and a name.
  const plain =
    before !== undefined &&
    /^\p{Ll}/u.test(before.text) &&
    [...before.tags].length === 0 &&
    run.start - segment.start > 1;
  const named = isPersonName(name, context) || plain || owned || roles.some((role) => has(before, role));
  if (!named || isBodyName(tokens, run, name) || has(tokens[run.start], 'Government')) return null;
  const words = tokens.slice(segment.start, run.start);
  if (words.some((word) => has(word, 'Spokesperson') || has(word, 'Unnamed'))) return null;
  if (has(before, 'Bystander')) return party('bystander', phrase, name);
  // "The Gannet Bay Register's Anna Poe reports": the outlet's.
  if (owned && (findOutlet(tokens, segment.start, run.start) || words.some((word) => has(word, 'OutletName'))))
    return null;
  if (has(before, 'Outlet') || has(before, 'Determiner') || has(before, 'Preposition') || has(before, 'And'))
    return null;
  const known = context.registry.find(name);
  return known ? fromEntity(phrase, known) : party('person', phrase, name);
}

/** Genitives that end in "es": "Amtes", "Verbandes", "Hauses". */
const LONG_GENITIVE = /(?<=[bdfgkptzß]|ss|s|sch)es$/;

/** Whether the "der" that opens a phrase is a dative or genitive: behind a preposition or a noun. */
const isObliqueDer = (tokens: readonly Token[], { start }: Phrase): boolean =>
  tokens[start]?.normal === 'der' &&
  start > 0 &&
  tokens[start - 1]?.post === ' ' &&
  (has(tokens[start - 1], 'Preposition') || tokens[start - 1]?.capital === true);

/**
 * What a phrase calls somebody, as it stands in a sentence of its own. Where articles show the case ("des Ministeriums",
 * "laut der Stadt") the article goes, and the ending of the genitive with it.
 */
function inNominative(tokens: readonly Token[], phrase: Phrase, { capitalNouns }: LanguagePack): string {
  const text = textOf(tokens, phrase);
  const first = tokens[phrase.start];
  const inner = has(first, 'Oblique') || isObliqueDer(tokens, phrase);
  const start = inner ? phrase.start + 1 : phrase.start;
  const noun = tokens[start];
  if (!capitalNouns || !noun?.capital || start >= phrase.end) return text;
  const genitive = has(tokens[start - 1], 'Oblique') && /^(?:des|eines)$/.test(tokens[start - 1]?.normal ?? '');
  if (!inner && !genitive) return text;
  const bare = genitive ? noun.text.replace(LONG_GENITIVE, '').replace(/(?<=[^s])s$/, '') : noun.text;
  return bare + textOf(tokens, { start, end: phrase.end }).slice(noun.text.length);
}

/**
 * Says what kind of party a noun phrase is.
 *
 * @param tokens the sentence
 * @param phrase token indices of the phrase
 * @param context the article; read only
 */
export function classify(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const { pack, registry } = context;
  const first = tokens[phrase.start];
  const text = (): string => inNominative(tokens, phrase, pack);
  const recent = context.lastUnnamed !== null && context.block - context.lastUnnamedBlock <= REACH_OF_PRONOUN;
  if (recent && has(first, 'Indefinite') && tokens.slice(phrase.start, phrase.end).every((t) => has(t, 'Indefinite')))
    return party('unnamed', phrase, text());
  // "Wir berichteten": outside quotations, who writes "we" is the publication that is being read.
  if (has(first, 'OwnOutlet') && !first?.quoted) return party('own-outlet', phrase, text());
  if (phrase.end - phrase.start === 1 && first && (has(first, 'PersonPronoun') || has(first, 'ThingPronoun')))
    return resolvePronoun(tokens, phrase, context);
  // "ha | enfrentado su organización": the rest of a verb is no party.
  if (has(tokens[phrase.start - 1], 'Auxiliary') && has(first, 'Participle') && !first?.capital)
    return party('unknown', phrase, text());
  // "a dos pilotos": not the pilots, but their strike.
  if (pack.headFirst && ARTICLE.test(first?.text ?? '') && has(tokens[phrase.start + 1], 'Preposition'))
    return party('unknown', phrase, text());
  const core = pack.capitalNouns ? withoutEmbedded(tokens, phrase, pack) : phrase;
  if (core !== phrase) return { ...classify(tokens, core, context), phrase };
  const speaker = pack.capitalNouns ? beforeListener(tokens, phrase) : null;
  if (speaker) return classify(tokens, speaker, context);
  const head = headSegment(tokens, phrase, pack);
  const tag = headClass(tokens, head, pack);
  const apposition =
    head.end < phrase.end && tokens[head.end - 1]?.post.includes(',') ? { start: head.end, end: phrase.end } : null;
  const appositionTag = apposition ? headClass(tokens, headSegment(tokens, apposition, pack), pack) : null;
  // "Football Insider": a listed name whose last word has a class of its own.
  const listed = findOutlet(tokens, head.start, head.end);
  if (listed && !listed.ambiguous && listed.end === head.end && listed.end - listed.start > 1)
    return outletParty(tokens, phrase, listed, context);
  const holder = pack.headFirst || pack.capitalNouns ? null : holderOf(tokens, phrase, context);
  if (holder) return holder;
  if (first && tag !== null && tag !== 'Title' && isPersonBySurname(tokens, head))
    return classifyName(tokens, phrase, context);
  // "a mesma fonte": whoever spoke before, named or not.
  if (
    (tag === 'Unnamed' || tag === 'Official') &&
    holds(tokens, head, SAME) &&
    context.last &&
    context.last.type !== 'unknown'
  ) {
    // A source is no body: "as mesmas fontes" behind what the police said are those of before.
    // "la même source", of one body that spoke, is that body.
    const other = tag === 'Unnamed' && context.last.type === 'organisation' && (pack.plural?.test(text()) ?? true);
    return other
      ? { ...party('unnamed', phrase, text()), ...context.lastUnnamed, phrase }
      : { ...context.last, phrase };
  }
  if (tag === 'Unnamed' || (holdsUnnamed(tokens, head, pack) && tag !== 'Spokesperson'))
    return party('unnamed', phrase, text(), { number: numberIn(tokens, phrase, context.pack.language) });
  if (isOutsideCounsel(tokens, phrase)) return party('bystander', phrase, text());
  if (holds(tokens, head, SPOKESPERSON) || appositionTag === 'Spokesperson' || speaksToo(tokens, phrase, tag)) {
    const { person, role, organisation } = describeSpeaker(tokens, phrase, context);
    const known = person ? registry.describe(person, 'spokesperson', role, organisation) : undefined;
    const fallback = organisation || context.lastBody?.name || '';
    return party('spokesperson', phrase, known?.name ?? text(), {
      role,
      organisation: known?.organisation ?? (organisation ? fallback : ''),
    });
  }
  if (holdsUnnamed(tokens, phrase, pack) && !nameRuns(tokens, head, pack).length)
    return party('unnamed', phrase, text());
  // "The team" and "the paper" of researchers who spoke before.
  const scholars = context.last !== null && isScholar(context.last.type);
  if (has(tokens[head.end - 1], 'Crew') && (scholars || (tag === 'Outlet' && !context.lastOutlet)))
    return party('bystander', phrase, text());
  const outlet = classifyOutlet(tokens, phrase, context, head, tag);
  if (outlet) return outlet;
  // "La Lupa, an investigative site,": a name, and what it is.
  if (tag === null && appositionTag === 'Outlet') {
    const run = nameRuns(tokens, head, pack)[0];
    const name = run ? textOf(tokens, run) : text();
    if (run) return party(publication(name, context), phrase, name);
  }
  // "A minister" is anybody, "the minister" and "Minister Cole" are one person.
  const titled = holds(tokens, head, TITLE) && !(first && has(first, 'Indefinite'));
  if (tag === 'Official' && !titled) return classifyOfficial(tokens, phrase, context);
  if (tag === 'Bystander' || (tag === null && appositionTag === 'Bystander')) return party('bystander', phrase, text());
  // "an inquiry by Le Monde": an outlet's own report.
  const reporter = tag === 'Study' && holds(tokens, head, REPORT) ? findOutlet(tokens, head.end, phrase.end) : null;
  if (
    reporter &&
    (!reporter.ambiguous || has(tokens[reporter.start - 1], 'Outlet')) &&
    isOwner(tokens, head.end, reporter.start)
  )
    return party(publication(reporter.name, context), phrase, reporter.name);
  if (tag === 'Study') {
    const named = !pack.capitalNouns && hasCapital(tokens, head, 'Study');
    return party('study', phrase, text(), { organisation: named ? text() : undefined });
  }
  // "The report said": the outlet's that was just spoken of, else a body's own.
  const isBare = phrase.end - phrase.start <= BARE_REPORT && !holds(tokens, phrase, ORGANISATION);
  if (tag === 'Document' && holds(tokens, head, REPORT) && context.lastOutlet && isBare)
    return { ...context.lastOutlet, phrase };
  if (tag === 'Document') return party('document', phrase, text());
  // "Orbis, a cloud computing company,": a name, and what it is.
  if (tag === null && appositionTag === 'Organisation' && nameRuns(tokens, head, pack).length === 1) {
    const named = classifyName(tokens, head, context);
    const open = named.type === 'name' || named.type === 'unknown';
    return open ? party('organisation', phrase, named.name) : { ...named, phrase };
  }
  // "KPN, leader of the Dutch market,": a body may lead too.
  if (tag === null && appositionTag === 'Title' && isKnownBody(tokens, head, pack))
    return classifyName(tokens, phrase, context);
  // "A OAB, autora de um dos pedidos,": so may one whose noun says that it is a body, where nobody is named.
  const ofBody = appositionTag === 'Title' && tag === 'Organisation' && namesNobody(tokens, apposition, context);
  if (tag === 'Title' || tag === 'Official' || (appositionTag === 'Title' && !ofBody)) {
    const { person, role, organisation } = describeSpeaker(tokens, phrase, context);
    const known = person ? registry.describe(person, 'person', role, organisation) : undefined;
    if (known?.type === 'spokesperson') return fromEntity(phrase, known);
    return party('person', phrase, known?.name ?? text(), { role, organisation });
  }
  // "De acordo com a agência": the news agency that was just spoken of.
  if (tag === 'Organisation' && context.lastOutlet && isOutletAgain(tokens, phrase, context))
    return { ...context.lastOutlet, phrase };
  if (tag === 'Organisation') {
    // "The agency said": the statistics agency whose figures were just told.
    const body = context.lastBody;
    if (body?.type === 'study' && has(tokens[head.end - 1], 'Institute') && nameRuns(tokens, head, pack).length === 0)
      return { ...body, phrase };
    const [run] = nameRuns(tokens, phrase, pack);
    // "la Orbis": the article is none of the name.
    const bare = run && run.start === phrase.start + 1 && run.end === phrase.end && has(first, 'Determiner');
    if (run) return party('organisation', phrase, bare ? textOf(tokens, run) : text());
    const again = bodyAgain(tokens, phrase, head, context);
    return party('organisation', phrase, again?.name ?? text(), { described: again === null });
  }
  if (holds(tokens, head, GOVERNMENT) && !isNamesake(tokens, head, context))
    return party('organisation', phrase, text());
  return classifyName(tokens, phrase, context);
}
