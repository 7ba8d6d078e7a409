/** What stands beside a bare name and shows that it is a body's, or a person's. */
import { isArticle } from './articles.ts';
import { setOf } from './list-set.ts';
import { CLUB } from './names/clubs.ts';
import { isLegalForm } from './names/legal-forms.ts';
import { KNOWN_PEOPLE } from './names/people.ts';
import type { LanguagePack } from './packs/pack.ts';
import { appositionOf, closedApposition, hasAuxiliary, isClause } from './presented.ts';
import { isBodyNoun, isOf, isSpokesperson, rolesOf } from './role-words.ts';
import { joinedBefore, Run, skipSpace, wordAfter, wordBefore } from './runs.ts';

/** Characters beside a name in which it shows that a body has it. */
const BESIDE_BODY = 24;
/** Characters of "'s". */
const LONGEST_GENITIVE = 2;

/** Whether a role of one word or two ends before a place: "portavoce", "amministratore delegato". */
function isRoleBefore(text: string, end: number, pack: LanguagePack): boolean {
  const last = joinedBefore(text, end);
  if (last.word === '' || rolesOf(pack).has(last.word)) return last.word !== '';
  const first = joinedBefore(text, skipSpace(text, last.start));
  return rolesOf(pack).has(`${first.word} ${last.word}`);
}

/** Whether a role of one word or two starts at a place: "CEO", "chief executive". */
function isRoleAfter(text: string, start: number, pack: LanguagePack): boolean {
  const first = wordAfter(text, start);
  if (first === '' || rolesOf(pack).has(first)) return first !== '';
  return rolesOf(pack).has(`${first} ${wordAfter(text, start + first.length + 1)}`);
}

/** The genitive's ending at a place: "Strava**'s** CEO". */
function genitiveAt(text: string, at: number, { lexicon }: LanguagePack): string {
  const behind = text.charAt(at).replace('’', "'") + text.slice(at + 1, at + LONGEST_GENITIVE);
  return lexicon.Genitive?.find((ending) => behind.startsWith(ending)) ?? '';
}

/** Whether a bare name has a role or a body's noun beside it: "Strava CEO", "portavoce di Strava", "the company Strava". */
function isBodyByNeighbours({ text, start, last }: Run, pack: LanguagePack): boolean {
  if (!pack.headFirst) {
    const end = start + last.length;
    if (isRoleAfter(text, end + genitiveAt(text, end, pack).length + 1, pack)) return true;
  }
  const before = wordBefore(text, skipSpace(text, start));
  if (before.word === '') return false;
  return (
    isBodyNoun(before.word, pack) ||
    isBodyByDescribedNoun(text, before.start, pack) ||
    (isOf(before.word, pack) && isRoleBefore(text, skipSpace(text, before.start), pack))
  );
}

/**
 * "la fonderia taiwanese | Kaohsung": a body's noun with its adjective, where adjectives follow; not "il presidente del
 * club catalano | Laporta".
 *
 * @param start of the adjective
 */
function isBodyByDescribedNoun(text: string, start: number, pack: LanguagePack): boolean {
  if (!pack.headFirst || !/\p{Ll}/u.test(text.charAt(start))) return false;
  const noun = wordBefore(text, skipSpace(text, start));
  if (noun.word === '' || !isBodyNoun(noun.word, pack)) return false;
  const article = wordBefore(text, skipSpace(text, noun.start));
  return (
    setOf(pack.lexicon.Determiner).has(article.word) &&
    !isOf(wordBefore(text, skipSpace(text, article.start)).word, pack)
  );
}

/** Words of "Strava Inc", "Nordlicht Capital Partners". */
const LONGEST_FIRM = 3;

/** ", the maker of running apps,": whether what stands behind a name's comma is closed, and says more than "the company". */
const isClosed = (run: Run): boolean => closedApposition(run).split(' ').length > 2;

/** "Strava, an app maker": an apposition that opens with a body's noun, where nouns stand last one that ends it. */
function isBodyByApposition(run: Run, pack: LanguagePack): boolean {
  if (run.text.charAt(run.end) !== ',') return false;
  const apposition = appositionOf(run);
  // "l'azienda".
  const words = apposition
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/ |(?<=')/);
  const [first = '', ...behind] = words;
  // "Voluntad Popular, partido al que pertenece": a relative clause may follow the noun.
  const relative =
    pack.headFirst && isBodyNoun(first, pack) && behind.some((word) => setOf(pack.lexicon.Relative).has(word));
  if (
    (!relative && isClause(apposition, pack)) ||
    words.some((word) => rolesOf(pack).has(word) || setOf(pack.lexicon.Title).has(word))
  )
    return false;
  // "According to Strava, the company has", "…, the company intends to": a clause, whose subject is somebody else.
  if ((!relative && hasAuxiliary(apposition, pack)) || (isArticle(first, pack.naming) && !isClosed(run))) return false;
  const opens = setOf(pack.lexicon.Indefinite).has(first) || setOf(pack.lexicon.Determiner).has(first);
  if (!opens) return pack.headFirst && isBodyNoun(first, pack);
  return pack.headFirst ? isBodyNoun(words[1] ?? '', pack) : words.slice(1).some((word) => isBodyNoun(word, pack));
}

/** "shares in | Strava", "Strava | shares rose": what only a body has. */
function hasBodySign({ text, start, last }: Run, { bodySigns }: LanguagePack): boolean {
  // "the Trump employees".
  if (!bodySigns || KNOWN_PEOPLE.has(last)) return false;
  const end = start + last.length;
  return (
    bodySigns.after.test(text.slice(end, end + BESIDE_BODY)) ||
    bodySigns.before.test(text.slice(Math.max(0, start - BESIDE_BODY), start))
  );
}

/** Whether one of some words stands behind a name before its sentence ends. */
export function isFollowedBy(text: string, end: number, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const [rest = ''] = /^[^.!?]{0,80}/.exec(text.slice(end, end + 80)) ?? [];
  return rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

/** How much oftener pronouns of persons follow a name up to the sentence's end than those of things do. */
export function pronounsAfter(text: string, end: number, pack: LanguagePack): number {
  const rest = /^[^.!?]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  let score = 0;
  for (const [, word = ''] of rest.matchAll(/(?<![\p{L}'’])(\p{L}+)(?![\p{L}])/gu))
    score += pronounScore(word.toLowerCase(), pack);
  return score;
}

/** 1 for a pronoun of persons only, -1 for one of things only. */
function pronounScore(word: string, pack: LanguagePack): number {
  const person = pack.lexicon.PersonPronoun.includes(word) || pack.possessives?.person.includes(word);
  const thing = pack.lexicon.ThingPronoun.includes(word) || pack.possessives?.thing.includes(word);
  return person === thing ? 0 : person ? 1 : -1;
}

/** "A | Strava spokesman", "Die | Vantro AG": a run without the article that began its sentence. */
function withoutOpener(run: Run, pack: LanguagePack): Run {
  const [first = ''] = run.words;
  if (run.words.length < 2 || !setOf(pack.lexicon.Determiner).has(first.toLowerCase())) return run;
  return new Run(run.index, run.block, run.text, run.start + first.length + 1, run.end);
}

/** "Vantro S.A.", "Vantro S.p.A.": letters with periods, whose run ends with the first. */
const FORM_BEHIND = /^ (\p{Lu}[\p{L}.]{1,6})/u;

const hasLegalForm = ({ text, start }: Run, name: string): boolean => {
  const from = start + name.length;
  const [, form = ''] = FORM_BEHIND.exec(text.slice(from, from + LONGEST_FORM)) ?? [];
  return isLegalForm(form.toLowerCase());
};

/** Characters of " S.p.A.". */
const LONGEST_FORM = 8;

/** "Sprecherin von Vantro": where nouns have capitals, a role and the preposition are words of the run. */
function isOfRole({ words }: Run, pack: LanguagePack): boolean {
  const { capitalNouns, lexicon } = pack;
  const [role = '', of = ''] = words.slice(-3).map((word) => word.toLowerCase());
  if (!capitalNouns || words.length < 3 || !isOf(of, pack) || setOf(lexicon.Counsel ?? []).has(role)) return false;
  return isSpokesperson(role, pack) || setOf(lexicon.Chief).has(role);
}

/** Whether a run in which a bare name stands shows that a body has it. */
export function showsBody(found: Run, name: string, pack: LanguagePack): boolean {
  const run = withoutOpener(found, pack);
  if (run.words.length === 1)
    return isBodyByNeighbours(run, pack) || isBodyByApposition(run, pack) || hasBodySign(run, pack);
  if (run.last === name) return CLUB.test(run.words.at(-2) ?? '') || (!KNOWN_PEOPLE.has(name) && isOfRole(run, pack));
  if (run.bare[0] !== name) return false;
  if (hasLegalForm(run, name)) return true;
  const second = (run.bare[1] ?? '').toLowerCase();
  if (!pack.headFirst && rolesOf(pack).has(second)) return true;
  return run.words.length <= LONGEST_FIRM && setOf(pack.lexicon.OrganisationName).has(second);
}
