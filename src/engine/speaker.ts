/** Whose role a phrase names, who holds it, and for which body. */

import { setOf } from './list-set.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { findOutlet } from './outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party, textOf } from './party.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import { beforeComma, isGenitive, isGivenName, isOwning, isParticle, nameRuns } from './phrase-parts.ts';
import { withoutGenitiveEnding } from './role-words.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

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

/** "Apple CEO | Tim Cook": a role within a run is none of its names. */
function withoutRole(run: Phrase, role: number): Phrase[] {
  if (role < run.start || role >= run.end) return [run];
  return [
    { start: run.start, end: role },
    { start: role + 1, end: run.end },
  ].filter(({ start, end }) => start < end);
}

/** Press offices have no holder: "Pressestelle Klinikum". */
const isPressOffice = (noun: string, { lexicon }: LanguagePack): boolean =>
  lexicon.PressOffice?.some((ending) => noun.endsWith(ending)) === true;

/** "Mayor | Khan", "Konzernchefin | Möbius": a name of one word straight behind its holder's role, where nouns stand last. */
function surnameBehind(tokens: readonly Token[], run: Phrase, role: number, pack: LanguagePack): boolean {
  const name = tokens[run.start];
  if (pack.headFirst || run.start !== role + 1 || run.end - run.start > 1 || isBoundary(tokens, role)) return false;
  if (!name || name.tags.size > 0 || ACRONYM.test(name.text) || KNOWN_ORGANISATIONS.has(name.text)) return false;
  return !isPressOffice(tokens[role]?.normal ?? '', pack) && !isOwning(tokens, run.end);
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
  const last = run.end === phrase.end || /^,\s/.test(tokens[run.end - 1]?.post ?? '');
  if (!pack.headFirst || !title || run.end - run.start > 1 || !last) return false;
  if (run.start <= role || run.start - role > SURNAME_REACH || ACRONYM.test(textOf(tokens, run))) return false;
  return !isOwnerOfRole(tokens, run, role, pack) && !isBodyName(tokens, run, textOf(tokens, run));
}

/** The body that a noun stands for that is part of a role: "a company spokesman", "Klinikumssprecherin". */
function bodyOfNoun(noun: string, { pack, registry, block, lastNamedBody, lastNamedBodyBlock }: Context): string {
  const last = lastNamedBody?.name ?? '';
  const name = setOf(pack.lexicon.Company).has(noun)
    ? registry.bodies.company(noun, last, lastNamedBodyBlock === block)
    : registry.bodies.named(noun, last);
  const [article = ''] = name.split(' ');
  return setOf(pack.lexicon.Determiner).has(article.toLowerCase()) ? name.slice(article.length + 1) : name;
}

/** "Konzernsprecher": the longest noun for a body that opens a word. */
function openingNoun(word: string, pack: LanguagePack): string {
  const { lexicon } = pack;
  for (let length = word.length - 1; length >= LEAST_NOUN; length -= 1) {
    const noun = word.slice(0, length);
    if (!setOf(lexicon.Organisation).has(noun)) continue;
    // "Klinikums", "Regierungs".
    const bare = withoutGenitiveEnding(noun, pack);
    return setOf(lexicon.Organisation).has(bare) ? bare : noun;
  }
  return '';
}

/** Letters of "amt". */
const LEAST_NOUN = 3;

/** Where the adjectives behind a noun end. */
function afterAttributes(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && tokens[end - 1]?.post === ' ' && !tokens[end]?.capital && isAttribute(tokens[end])) end += 1;
  return end;
}

/** A word of no class, or for where something is from. */
const isAttribute = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.size === 0 || has(token, 'Demonym')) && /^\p{L}/u.test(token.text);

/** The body that a role belongs to where no name tells it: "a company spokesman", "Konzernsprecherin". */
function bodyOfRole(tokens: readonly Token[], phrase: Phrase, role: number, context: Context): string {
  const { pack } = context;
  if (pack.capitalNouns) {
    const noun = openingNoun(tokens[role]?.normal ?? '', pack);
    if (noun) return bodyOfNoun(noun, context);
  }
  for (let k = role + 1; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (!token || !has(token, 'Organisation')) continue;
    // "portavoz del grupo popular": which one it is, is said.
    const end = pack.headFirst ? afterAttributes(tokens, k + 1, phrase.end) : k + 1;
    if (end > k + 1) return textOf(tokens, { start: k, end });
    return bodyOfNoun(token.normal, context) || textOf(tokens, { start: fieldStart(tokens, k, role, pack), end });
  }
  const before = role > phrase.start ? tokens[role - 1] : undefined;
  return before && has(before, 'Organisation') ? bodyOfNoun(before.normal, context) : '';
}

/** "porte-parole du | ministère de l'Économie", "the | Dutch finance ministry": what the name alone does not tell. */
function withBodyNoun(tokens: readonly Token[], run: Phrase, from: number, pack: LanguagePack): Phrase {
  if (pack.capitalNouns) return run;
  return pack.headFirst ? behindBodyNoun(tokens, run, from) : beforeBodyNoun(tokens, run);
}

function behindBodyNoun(tokens: readonly Token[], run: Phrase, from: number): Phrase {
  let at = run.start - 1;
  if (has(tokens[at], 'Determiner')) at -= 1;
  const linked = at > from && has(tokens[at], 'Of') && !isBoundary(tokens, at - 1);
  if (!linked || !isPlainBody(tokens[at - 1]) || has(tokens[at - 1], 'Determiner')) return run;
  // "vigili del | fuoco": a noun of several words is listed whole.
  let start = at - 1;
  while (start > from && isPlainBody(tokens[start - 1])) start -= 1;
  return { start, end: run.end };
}

/** Words from a name to the noun that it belongs to: "Dutch | agriculture and finance | ministry". */
const LONGEST_FIELD = 3;

function beforeBodyNoun(tokens: readonly Token[], run: Phrase): Phrase {
  let end = run.end;
  while (end - run.end < LONGEST_FIELD && isField(tokens, end)) end += 1;
  if (!isPlainBody(tokens[end]) || tokens[end - 1]?.post !== ' ' || isGenitive(tokens[run.end - 1])) return run;
  return { start: run.start, end: end + 1 };
}

const isPlainBody = (token: Token | undefined): boolean => token?.capital === false && has(token, 'Organisation');

/** "finance": a word of no class, or of bodies' names, before a body's noun. */
const isField = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.post === ' ' &&
  tokens[at]?.capital === false &&
  (tokens[at]?.tags.size === 0 || has(tokens[at], 'OrganisationName')) &&
  !(isPlainBody(tokens[at]) && !isPlainBody(tokens[at + 1]));

/** Where "finance ministry" begins, in a language whose nouns stand last. */
function fieldStart(
  tokens: readonly Token[],
  noun: number,
  role: number,
  { headFirst, capitalNouns }: LanguagePack,
): number {
  let start = noun;
  while (!headFirst && !capitalNouns && start - 1 > role && noun - start < LONGEST_FIELD && isField(tokens, start - 1))
    start -= 1;
  return start;
}

const SMALL_WORD = anyOf('Preposition', 'Determiner');

/** "chief executive", "amministratore delegato", "U.S. Attorney": where the words of a role end that begins at a word. */
function roleEnd(tokens: readonly Token[], role: number, end: number, { capitalNouns }: LanguagePack): number {
  const speaks = has(tokens[role], 'Spokesperson');
  let k = role + 1;
  while (
    !capitalNouns &&
    k < end &&
    /^\.? $/.test(tokens[k - 1]?.post ?? '') &&
    has(tokens[k], speaks ? 'Spokesperson' : 'Title') &&
    (speaks || !has(tokens[k], 'Spokesperson')) &&
    // "agente | Fifa".
    (tokens[role]?.capital || !tokens[k]?.capital)
  )
    k += 1;
  // "a representative | for the actress".
  while (k > role + 1 && hasAny(tokens[k - 1], SMALL_WORD)) k -= 1;
  return k;
}

/** Role, organisation and person of "Liz Bourgeois, portavoce di OpenAI", "Apple spokesman Josh Rosenstock". */
export function describeSpeaker(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
): { role: string; organisation: string; person: string } {
  const { pack } = context;
  let roleAt = -1;
  for (let k = phrase.start; k < phrase.end && roleAt < 0; k += 1)
    if (
      (has(tokens[k], 'Spokesperson') || has(tokens[k], 'Title')) &&
      !has(tokens[k], 'Determiner') &&
      !isGenitive(tokens[k]) &&
      (tokens[k]?.capital || !pack.capitalNouns) &&
      !isGenitive(tokens[roleEnd(tokens, k, phrase.end, pack)])
    )
      roleAt = k;
  // "Verteidiger Dr. Karl Ott": where nouns have capitals, the one before a short title is the role.
  if (pack.capitalNouns && roleAt > phrase.start && /^\./.test(tokens[roleAt]?.post ?? '')) roleAt -= 1;
  const behindRole = roleAt < 0 ? 0 : roleEnd(tokens, roleAt, phrase.end, pack);
  const office = roleAt < 0 ? '' : textOf(tokens, { start: roleAt, end: behindRole });
  // "Bahn-Sprecherin": a German role may hold the body that it speaks for; a "Vize-Sprecherin" has none.
  const [, owner = '', own = ''] = (pack.capitalNouns && /^(.{2,})-(\p{Lu}\p{L}+)$/u.exec(office)) || [];
  const owned = owner !== '' && !pack.lexicon.Rank?.includes(owner.toLowerCase());
  const role = owned ? own : has(tokens[roleAt], 'Honorific') ? '' : office;
  const texts = nameRuns(tokens, phrase, pack)
    .flatMap((run) => withoutRole(run, roleAt))
    .flatMap((run) => cutAtGivenName(tokens, run))
    .map((run) => ({ run, text: textOf(tokens, run), owns: isOwnerOfRole(tokens, run, roleAt, pack) }));
  // A name of two words right beside the role is its holder, given name or not: "Kym Lino, a spokesperson for".
  const person =
    texts.find(({ text, owns }) => !owns && isPersonName(text, context)) ??
    texts.find(
      ({ run, text }) =>
        run.end - run.start >= 2 &&
        (run.start === behindRole ||
          (run.start === phrase.start && /,/.test(tokens[run.end - 1]?.post ?? '')) ||
          // "o porta-voz da Polícia, Inácio Dina", "the director, Dr. Ö. Lacher".
          (run.end === phrase.end &&
            run.start > roleAt &&
            (/^[,.]/.test(tokens[run.start - 1]?.post ?? '') || has(tokens[run.start - 1], 'Honorific')))) &&
        !isBodyName(tokens, run, text),
    ) ??
    texts.find(({ run }) => surnameAfter(tokens, run, phrase, roleAt, pack)) ??
    texts.find(({ run }) => surnameBehind(tokens, run, behindRole - 1, pack));
  const others = texts.filter(
    (entry) =>
      entry !== person &&
      entry.run.start !== roleAt &&
      !isPlace(tokens, entry.run) &&
      !has(tokens[entry.run.start], 'Vague') &&
      (entry.owns || !isPersonName(entry.text, context)),
  );
  const named = others.find(({ run }) => run.start > roleAt) ?? others[0];
  const body = named && withBodyNoun(tokens, named.run, roleAt + 1, pack);
  const organisation = owned
    ? owner
    : body
      ? textOf(tokens, withPlace(tokens, body, pack))
      : bodyOfRole(tokens, phrase, roleAt, context);
  return { role, organisation, person: person?.text ?? '' };
}

/** "the Bank | of Japan", "the Department | of Trade and Industry": a body's noun with what stands behind its "of". */
function withPlace(
  tokens: readonly Token[],
  { start, end }: Phrase,
  { headFirst, capitalNouns }: LanguagePack,
): Phrase {
  const isNoun = !headFirst && !capitalNouns && has(tokens[end - 1], 'Organisation');
  const from = end + (has(tokens[end + 1], 'Determiner') ? 2 : 1);
  if (!isNoun || tokens[end - 1]?.post !== ' ' || !has(tokens[end], 'Of') || !tokens[from]?.capital)
    return { start, end };
  let until = from + 1;
  // "the Bank of Japan | Friday".
  const isName = (at: number): boolean => tokens[at]?.capital === true && !has(tokens[at], 'Time');
  const joins = (at: number): boolean => isName(at) || (has(tokens[at], 'And') && isName(at + 1));
  while (tokens[until - 1]?.post === ' ' && joins(until)) until += 1;
  return { start, end: until };
}

/** "su representante en España": where somebody speaks, and for nobody. */
const isPlace = (tokens: readonly Token[], { start }: Phrase): boolean => has(tokens[start - 1], 'Within');

/** Whether a name is a body's, by list or by a word in it. */
export function isBodyName(tokens: readonly Token[], run: Phrase, text: string): boolean {
  return (
    KNOWN_ORGANISATIONS.has(text) ||
    tokens.slice(run.start, run.end).some((t) => t.tags.has('OrganisationName') || t.tags.has('Government'))
  );
}

/** A name in capitals. */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u;

/** Whether a name is a body's by list or by its form. */
export function isKnownBody(tokens: readonly Token[], phrase: Phrase, pack: LanguagePack): boolean {
  const run = nameRuns(tokens, phrase, pack)[0];
  const name = run ? textOf(tokens, run) : '';
  return run !== undefined && (ACRONYM.test(name) || isBodyName(tokens, run, name));
}

/** Whether a name is a person's: one that the article has, or with a given name in front. */
export function isPersonName(text: string, context: Context): boolean {
  if (KNOWN_ORGANISATIONS.has(text)) return false;
  const words = text.split(' ');
  const known = context.registry.people.find(text);
  if (known) return known.type !== 'organisation';
  return words.length >= 2 && GIVEN_NAMES.has((words[0] ?? '').toLowerCase());
}

/** "la ministra de Educación y | portavoz del Gobierno": where who has an office speaks for a party besides; else -1. */
export function speakingToo(tokens: readonly Token[], phrase: Phrase, tag: string | null): number {
  if (tag !== 'Title' && tag !== 'Official') return -1;
  for (let k = phrase.start + 1; k < phrase.end && !/[,(–—]/.test(tokens[k - 1]?.post ?? ''); k += 1)
    if (has(tokens[k], 'Spokesperson') && has(tokens[k - 1], 'And')) return k;
  return -1;
}

const AGENT = anyOf('Agent');

/**
 * "o empresário de | Rui Costa", "il difensore di | Marco Verri": a noun of class `Agent` whose owner is somebody by their
 * given name; "l'agente di Milano" and "il difensore dell'Inter" speak for nobody.
 */
export function isAgent(tokens: readonly Token[], { end }: Phrase): boolean {
  const of = hasAny(tokens[end - 1], AGENT) && tokens[end - 1]?.post === ' ' && has(tokens[end], 'Of');
  return of && tokens[end + 1]?.capital === true && isGivenName(tokens, end + 1) && tokens[end + 2]?.capital === true;
}

const COUNSEL = anyOf('Counsel');

/** Words behind "lawyer" in which it is told where they work: "abogado del | bufete Roca". */
const FIRM_REACH = 3;

function isAtWork(tokens: readonly Token[], at: number): boolean {
  if (/[,;]/.test(tokens[at]?.post ?? '')) return false;
  // "o advogado criminalista | de Robinho" is his.
  if (has(tokens[at + 1], 'LawField')) return !has(tokens[at + 2], 'Of');
  return (
    has(tokens[at + 1], 'Workplace') || tokens.slice(at + 1, at + 1 + FIRM_REACH).some((token) => has(token, 'LawFirm'))
  );
}

/** "Karl Ott, | a lawyer": behind a name, and nothing more. */
function isOnlyLawyer(tokens: readonly Token[], at: number, { start, end }: Phrase): boolean {
  if (at + 1 < end && !/^,/.test(tokens[at]?.post ?? '')) return false;
  const from = has(tokens[at - 1], 'Indefinite') ? at - 1 : at;
  return from > start && /^,/.test(tokens[from - 1]?.post ?? '');
}

/** "an attorney at Hollis & Drake": a lawyer of a firm, of whom the sentence names no party. */
export function isOutsideCounsel(tokens: readonly Token[], phrase: Phrase): boolean {
  let outside = false;
  for (let k = phrase.start; k < phrase.end; k += 1) {
    if (!hasAny(tokens[k], COUNSEL)) continue;
    if (isAtWork(tokens, k) || isOnlyLawyer(tokens, k, phrase)) outside = true;
    // "l'avocat pénaliste Luc Prat, avocat | de la famille".
    else if (outside && has(tokens[k + 1], 'Of')) return false;
  }
  return outside && !tokens.some((token) => has(token, 'Represents'));
}

/** "Coastal Trust (CT) | president Ada Poe": a body's acronym in brackets ends no segment. */
function behindAcronym(tokens: readonly Token[], phrase: Phrase, segment: Phrase): Phrase {
  const acronym = tokens[segment.end];
  const bracket = /\($/.test(tokens[segment.end - 1]?.post ?? '') && /^\)\s*$/.test(acronym?.post ?? '');
  if (!bracket || segment.end + 1 >= phrase.end) return segment;
  return { start: segment.start, end: beforeComma(tokens, { start: segment.end + 1, end: phrase.end }).end };
}

const ROLE_BEFORE_NAME = anyOf('Title', 'Bystander', 'Official', 'Spokesperson');

/**
 * "Bank of England governor Alan Price", "Apple's Tim Cook", "Father-of-two Mike Tyrell": who is named last speaks,
 * not the body before; `null` where nobody is, or where a title or spokesperson's word says more.
 */
export function holderOf(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
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
  // "Team Sky rider Geraint Tom": a plain noun between a body and a name.
  const plain =
    before !== undefined &&
    /^\p{Ll}/u.test(before.text) &&
    [...before.tags].length === 0 &&
    run.start - segment.start > 1;
  const named = isPersonName(name, context) || plain || owned || hasAny(before, ROLE_BEFORE_NAME);
  if (!named || isBodyName(tokens, run, name) || has(tokens[run.start], 'Government')) return null;
  const words = tokens.slice(segment.start, run.start);
  if (words.some((word) => has(word, 'Spokesperson') || has(word, 'Unnamed'))) return null;
  if (has(before, 'Bystander')) return party('bystander', phrase, name);
  // "The Gannet Bay Register's Anna Poe reports": the outlet's.
  if (owned && (findOutlet(tokens, segment.start, run.start) || words.some((word) => has(word, 'OutletName'))))
    return null;
  if (has(before, 'Outlet') || has(before, 'Determiner') || has(before, 'Preposition') || has(before, 'And'))
    return null;
  const { people } = context.registry;
  const titled = words.some((word) => has(word, 'Title'));
  const told = titled ? describeSpeaker(tokens, { start: segment.start, end: run.end }, context) : null;
  const known =
    told?.person === name ? people.describe(name, 'person', told.role, told.organisation) : people.find(name);
  return known ? fromEntity(phrase, known) : party('person', phrase, name);
}
