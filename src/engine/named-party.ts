/** What a name stands for, by list, by its form, by what the article says of it elsewhere; and officials, who may have none. */

import { isArticle } from './articles.ts';
import { isQuotedName, publication } from './named-outlet.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { SURNAME_PREFIX } from './names/particles.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import { PLACES } from './names/places.ts';
import { SURVEYORS } from './names/surveyors.ts';
import { isThingName } from './names/things.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party, textOf } from './party.ts';
import type { Entity } from './people.ts';
import type { Phrase } from './phrase-edges.ts';
import { headSegment, isDescription, isGenitive, nameRuns, numberIn } from './phrase-parts.ts';
import { ACRONYM, isBodyName, isPersonName } from './speaker.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { unnamedAgain } from './unnamed-again.ts';

/** Whether nothing but its place in a text tells what a bare name is: no list, no form, no role beside it. */
export function isUntold(tokens: readonly Token[], { phrase, name }: Party, { pack, registry }: Context): boolean {
  if (!phrase || ACRONYM.test(name) || KNOWN_ORGANISATIONS.has(name) || KNOWN_PEOPLE.has(name)) return false;
  // "a Vantro": an article tells nothing either where nouns head their phrase.
  const start =
    pack.headFirst && isArticle(tokens[phrase.start]?.normal ?? '', pack.naming) ? phrase.start + 1 : phrase.start;
  const words = tokens.slice(start, phrase.end);
  // Where every noun has a capital, a full name is a person's as well as not.
  if (pack.capitalNouns && registry.people.find(name)) return false;
  return words.length > 0 && words.every((token) => token.capital && token.tags.size === 0) && !registry.isBody(name);
}

/** Whether a plain noun without a class ends a phrase behind a name, in a language whose nouns stand last. */
function isOfBody(
  tokens: readonly Token[],
  run: Phrase,
  head: Phrase,
  { headFirst, capitalNouns, endings }: LanguagePack,
): boolean {
  const last = tokens[head.end - 1];
  if (headFirst || capitalNouns || !last || head.end <= run.end || !isPlain(last)) return false;
  // "Orbis | quickly", a verb that the phrase ran over and numbers are no nouns.
  return !/\d$/.test(last.normal) && !endings.noNoun?.test(last.normal);
}

/** A word without a capital and without a class. */
const isPlain = ({ text, tags }: Token): boolean => /^\p{Ll}/u.test(text) && tags.size === 0;

/** "M.G.R.", "P.S.O.E.": letters with periods. */
const DOTTED = /^\p{Lu}(?:\.-?\p{Lu}){1,5}\.?$/u;

/** "O.N.U.": whether a name is listed as a body's, with periods or without. */
function isListed(name: string): boolean {
  if (!DOTTED.test(name)) return KNOWN_ORGANISATIONS.has(name);
  const letters = name.replaceAll('.', '');
  // "C.G.I.L." is the "Cgil" of elsewhere.
  return [letters, letters.charAt(0) + letters.slice(1).toLowerCase()].some((form) => KNOWN_ORGANISATIONS.has(form));
}

/**
 * "l'avvocato di | M.G.R.": somebody whose name is kept back, behind a role or a preposition. Elsewhere such letters are
 * a union's or a party's, and in English always.
 */
function isInitials(
  tokens: readonly Token[],
  { start, end }: Phrase,
  { headFirst, capitalNouns }: LanguagePack,
): boolean {
  if (!(headFirst || capitalNouns) || end - start > 1 || !hasAny(tokens[start - 1], BEFORE_INITIALS)) return false;
  if (has(tokens[start - 1], 'Determiner') || has(tokens[start], 'OrganisationName')) return false;
  return DOTTED.test(tokens[start]?.text ?? '');
}

const BEFORE_INITIALS = anyOf('Preposition', 'Subordinator', 'Title', 'Spokesperson', 'Bystander', 'Official');

/** What a bare name is: by list, by its form, by what the article says of it elsewhere. */
export function classifyName(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const { pack, registry } = context;
  const runs = nameRuns(tokens, headSegment(tokens, phrase, pack), pack);
  const run = runs[0];
  if (!run) return party('unknown', phrase, textOf(tokens, phrase), { described: true });
  const name = textOf(tokens, run);
  if (isThingName(name)) return party('unknown', phrase, name);
  // "Orbis engineers", "a Vantro profile": something of a body's.
  if (isOfBody(tokens, run, headSegment(tokens, phrase, pack), pack)) return party('unknown', phrase, name);
  const entity = registry.people.find(name);
  // "a Odebrecht" is the firm, though a Marcelo Odebrecht has been named.
  const firm = pack.bodyArticles && run.start > phrase.start && KNOWN_ORGANISATIONS.has(name);
  if (registry.isOutlet(name)) return party('outlet', phrase, name);
  // "Investor Northlight Capital": a firm is none.
  const firmName = run.end - run.start > 1 && isBodyName(tokens, run, name);
  if (!firmName && registry.people.isBystander(name) && (!entity || entity.type === 'person'))
    return party('bystander', phrase, name);
  if (entity && !firm) return fromEntity(phrase, entity);
  // „Falter“: where nouns have capitals anyway, publications are what stands in quotation marks and speaks.
  if (pack.capitalNouns && isQuotedName(tokens, run.start, run.end))
    return party(publication(name, context), phrase, name);
  const words = tokens.slice(run.start, run.end);
  // "l'Argentin": who is called by where they come from.
  if (words.length === 1 && has(words[0], 'Demonym')) return party('person', phrase, name);
  if (SURVEYORS.has(name)) return party('study', phrase, name);
  if (isListed(name)) return party('organisation', phrase, name);
  if (isNamesake(tokens, run, context)) return party('person', phrase, name);
  if (words.some((t) => t.tags.has('Government') || (words.length > 1 && t.tags.has('OrganisationName')))) {
    return party('organisation', phrase, name);
  }
  if (GIVEN_NAMES.has(words[0]?.normal ?? '') && words.length >= 2) return party('person', phrase, name);
  if (isInitials(tokens, run, pack)) return party('person', phrase, name);
  if (ACRONYM.test(name) || DOTTED.test(name)) return party('organisation', phrase, name);
  // "Les Verts", "Los Toros": nobody is several.
  const ofSeveral = pack.naming.articles.plural.includes(tokens[run.start - 1]?.normal ?? '');
  if (words.length === 1 && ofSeveral && run.start === phrase.start + 1) return party('organisation', phrase, name);
  // "la oficina de Vanzi": people have spokespeople too, and only they have an age.
  if (registry.people.hasAge(name)) return party('person', phrase, name);
  if (registry.isBody(name)) return party('organisation', phrase, name);
  // "MetService", "ByteWave"; but "McDonald", "DeSantis".
  if (words.length === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(name) && !SURNAME_PREFIX.test(name))
    return party('organisation', phrase, name);
  // "eBay", "iRobot".
  if (words.length === 1 && /^\p{Ll}\p{Lu}\p{Ll}/u.test(name)) return party('organisation', phrase, name);
  if (/^\d/.test(words.at(-1)?.text ?? '')) return party('organisation', phrase, name);
  return words.length >= 2 ? longName(tokens, phrase, run, context) : nameOfOneWord(tokens, phrase, run, context);
}

/** What a name of several words is that neither a list nor its form tells. */
function longName(tokens: readonly Token[], phrase: Phrase, run: Phrase, { pack, registry }: Context): Party {
  const name = textOf(tokens, run);
  const words = tokens.slice(run.start, run.end);
  const last = registry.people.find(words.at(-1)?.text ?? '');
  if (last) return fromEntity(phrase, last);
  // People take no article in front of a full name; bodies do, and so does every noun that has a capital anyway.
  if (pack.capitalNouns && has(tokens[phrase.start], 'Determiner')) return party('unknown', phrase, name);
  if (registry.isBareBody(name)) return party('organisation', phrase, name);
  if (run.start > phrase.start && has(tokens[run.start - 1], 'Determiner')) return party('organisation', phrase, name);
  return party(words.some((t) => KNOWN_ORGANISATIONS.has(t.text)) ? 'organisation' : 'person', phrase, name);
}

/** The same of one word. */
function nameOfOneWord(tokens: readonly Token[], phrase: Phrase, run: Phrase, context: Context): Party {
  const { pack, registry } = context;
  const name = textOf(tokens, run);
  // "Le Pen": the article is the name's.
  const whole = textOf(tokens, phrase);
  if (KNOWN_PEOPLE.has(whole)) return party('person', phrase, whole);
  if (KNOWN_PEOPLE.has(name) || GIVEN_NAMES.has(name.toLowerCase())) return party('person', phrase, name);
  // "el exportero | Baínes": a noun that is in no class presents somebody; a body's is in one.
  const withArticle = has(tokens[phrase.start], 'Determiner') && run.start === phrase.start + 1;
  if (pack.bodyArticles && withArticle) return party('organisation', phrase, withOwner(tokens, run, context));
  if (registry.people.maySurname(name)) return party('person', phrase, name);
  if (pack.bodyArticles && registry.takesArticle(name)) return party('organisation', phrase, name);
  // A single capitalised word before others that are not is most often only the sentence's first word.
  const goesOn = isGenitive(tokens[run.end]) || has(tokens[run.end], 'Preposition') || has(tokens[run.end], 'And');
  if (run.start === 0 && run.end < phrase.end && !goesOn) return party('unknown', phrase, name);
  if (pack.capitalNouns)
    return party(
      has(tokens[phrase.start], 'Determiner') || !tokens[phrase.start]?.capital ? 'unknown' : 'name',
      phrase,
      name,
    );
  return party(withArticle ? 'organisation' : 'name', phrase, withOwner(tokens, run, context));
}

/** "Aguas | de Valencia": a word of no class with the name that it is of; not "Landini | della Cgil", who belongs to a body. */
function withOwner(tokens: readonly Token[], run: Phrase, { registry, pack: { headFirst } }: Context): string {
  const name = textOf(tokens, run);
  const joins = (k: number): boolean => /^\s?$/.test(tokens[k]?.post ?? '');
  let start = run.end;
  if (!headFirst || !has(tokens[start], 'Of')) return name;
  while (joins(start - 1) && (start === run.end || has(tokens[start], 'Determiner')) && !tokens[start]?.capital)
    start += 1;
  let end = start;
  while (joins(end - 1) && tokens[end]?.capital) end += 1;
  const owner = textOf(tokens, { start, end });
  if (end === start || KNOWN_ORGANISATIONS.has(owner) || ACRONYM.test(owner)) return name;
  // "La Vantra | de Musk", where the article has "Vantra" alone; "El Orlen | de Luis Ruiz".
  const first = tokens[start]?.normal ?? '';
  const isPersons = KNOWN_PEOPLE.has(owner) || GIVEN_NAMES.has(first) || registry.people.find(owner) !== undefined;
  if (isPersons || registry.isMetAlone(name)) return name;
  return textOf(tokens, { start: run.start, end });
}

/** Who an official is: a person by name, somebody unnamed, or the officials of a named body. */
export function classifyOfficial(tokens: readonly Token[], phrase: Phrase, context: Context): Party {
  const words = tokens.slice(phrase.start, phrase.end);
  const text = textOf(tokens, phrase);
  const person = nameRuns(tokens, phrase, context.pack)
    .filter((run) => run.end - run.start >= 2)
    .map((run) => textOf(tokens, run))
    .find((name) => isPersonName(name, context));
  const holder = person ?? holderIn(tokens, phrase, context);
  if (holder) return party('person', phrase, holder);
  const head = context.pack.headFirst ? phrase : headSegment(tokens, phrase, context.pack);
  const some = tokens.slice(head.start, head.end).some((t) => t.tags.has('Indefinite'));
  if ((some || words.some((t) => t.tags.has('Vague'))) && !isKnownOfficial(words, text, context))
    return party('unnamed', phrase, text, { number: numberIn(tokens, phrase, context.pack) });
  // "The donors": those of whom "two donors" was said before.
  const before = context.unnamed.at(-1)?.name.toLowerCase() ?? '';
  if (words.some((t) => t.tags.has('Official') && before.includes(t.normal)))
    return { ...party('unnamed', phrase, text), ...unnamedAgain(tokens, head, context, OFFICIAL), phrase };
  const named = words.some(
    (t) =>
      t.tags.has('Organisation') ||
      t.tags.has('Government') ||
      // The capital of "Advisers said" is the sentence's.
      (t.capital && t !== tokens[0] && t.tags.has('OrganisationName')) ||
      KNOWN_ORGANISATIONS.has(t.text) ||
      /^\p{Lu}{2,}/u.test(t.text),
  );
  // "Teilnehmer berichteten": without an article, people are not known.
  const [first, second] = words;
  const bare = context.pack.capitalNouns || (context.pack.headFirst && isBarePlural(tokens, phrase, context));
  if (bare && !named && first?.tags.has('Official') && !second?.capital) return party('unnamed', phrase, text);
  const spokenOf = named ? null : spokenOfBefore(words, text, context);
  if (spokenOf) return { ...spokenOf, phrase };
  const described = isDescription(tokens, phrase, context.pack);
  // "Employees of the plant said": who works somewhere does not speak for it; "The United Auto Workers" are a union.
  const article = has(tokens[phrase.start], 'Determiner');
  const staff = words.some((t) => t.tags.has('Staff') && (context.pack.capitalNouns || !t.capital || !article));
  return party(named && !staff ? 'organisation' : 'officials', phrase, text, { described });
}

/** "auprès de | diplomates", "según | asesores del alcalde": several, and no article before them, nor within "dos", "dei". */
function isBarePlural(tokens: readonly Token[], { start }: Phrase, { pack }: Context): boolean {
  const before = tokens[start - 1];
  const article = has(before, 'Determiner') || pack.naming.articles.plural.some((of) => before?.normal.endsWith(of));
  return !article && pack.endings.plural?.test(tokens[start]?.normal ?? '') === true;
}

/** "The senior officer said", where nobody unnamed has spoken: one official, whom the article has told of. */
const isKnownOfficial = ([first]: readonly Token[], text: string, { unnamed, pack }: Context): boolean =>
  isArticle(first?.normal ?? '', pack.naming) && unnamed.length === 0 && pack.plural?.test(text) === false;

const OFFICIAL = anyOf('Official');
const OF_BODY = anyOf('Preposition', 'Government', 'Organisation', 'OrganisationName');

/** "Seine frühere Stellvertreterin | Ida Pohl": two words of no class that end a phrase straight behind an official. */
function nameBehindOfficial(tokens: readonly Token[], { end }: Phrase): string | undefined {
  const words = tokens.slice(end - 2, end);
  const isName = words.every((word) => word.capital && word.tags.size === 0 && !/^\p{Lu}+$/u.test(word.text));
  return isName && has(tokens[end - 3], 'Official') ? textOf(tokens, { start: end - 2, end }) : undefined;
}

/** "il consigliere per la sicurezza | Tzachi Hanegbi": the name with which the phrase of one known official ends. */
function holderIn(tokens: readonly Token[], phrase: Phrase, { pack }: Context): string | undefined {
  const first = tokens[phrase.start];
  if (pack.capitalNouns) return nameBehindOfficial(tokens, phrase);
  if (!pack.headFirst || !has(first, 'Determiner') || has(first, 'Indefinite')) return undefined;
  const run = nameRuns(tokens, phrase, pack).at(-1);
  if (!run || run.end !== phrase.end || run.end - run.start < 2) return undefined;
  // "i vertici della Orbis Spa", "la funzionaria Onu Marta Leri": what stands behind a preposition, a body's name.
  const name = textOf(tokens, run);
  const ofBody = tokens.slice(run.start - 1, run.end).some((token) => hasAny(token, OF_BODY));
  return ofBody || KNOWN_ORGANISATIONS.has(name) ? undefined : name;
}

/** "El funcionario ruso": one official, and the person who was just spoken of. */
function spokenOfBefore([first, ...rest]: readonly Token[], text: string, context: Context): Party | null {
  const { lastPerson, block, lastPersonBlock, pack } = context;
  const one = has(first, 'Determiner') && rest.length < LONGEST_REFERENCE && pack.plural?.test(text) === false;
  const spoke = lastPerson?.type === 'person' || lastPerson?.type === 'spokesperson';
  return one && spoke && block - lastPersonBlock <= 1 ? lastPerson : null;
}

const LONGEST_REFERENCE = 3;

/** "Jeremy Banks": two or three capitalised words, the first a given name, the last a word of another class by chance. */
export function isPersonBySurname(tokens: readonly Token[], head: Phrase): boolean {
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

/** "Banks said", where a Tom Banks was named: a surname that is a body's noun or a country too, in a language without articles for either. */
export function bearerOfNoun(tokens: readonly Token[], { start, end }: Phrase, context: Context): Entity | null {
  const { pack, registry } = context;
  const word = tokens[start];
  if (end - start > 1 || !word?.capital || pack.headFirst || pack.capitalNouns) return null;
  if (!has(word, 'Organisation') && !has(word, 'Government')) return null;
  const known = registry.people.find(word.text);
  return known && known.type !== 'organisation' && known.name.endsWith(` ${word.text}`) ? known : null;
}

/** "Fábio França", and "França" for him: a country's name as a surname, which has no article then. */
export function isNamesake(tokens: readonly Token[], name: Phrase, { pack, registry }: Context): boolean {
  if (isPersonBySurname(tokens, name)) return true;
  const bare = pack.bodyArticles !== undefined && name.end - name.start === 1;
  return bare && registry.people.find(tokens[name.start]?.text ?? '')?.type === 'person';
}
