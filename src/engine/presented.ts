/** What stands beside somebody's name and says who they are: a spokesperson, another voice, a lawyer of a firm. */
import { setOf } from './list-set.ts';
import { KNOWN_OUTLETS } from './names/outlets.ts';
import type { LanguagePack } from './packs/pack.ts';
import { isBystanderNoun, isOf, isSpokesperson, opensWithSpeaker } from './role-words.ts';
import { joinedBefore, type Run, skipSpace, wordBefore } from './runs.ts';

/** The words right behind a name's comma: ", a spokesman". */
export const appositionOf = ({ text, end }: Run): string =>
  /^, ((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)/u.exec(text.slice(end, end + 60))?.[1] ?? '';

/** A phrase between marks, of as many characters as somebody is presented in. */
const PRESENTING = '[^,.;:()«»“”"]{3,70}';
/** Room for such a phrase and the marks around it. */
const BESIDE_NAME = 75;

const BEHIND_NAME = new RegExp(`^, (${PRESENTING})[,.;)]`);

/** ", a maker of running apps,": what stands between the comma behind a name and the mark that closes it; else empty. */
export const closedApposition = ({ text, end }: Run): string =>
  BEHIND_NAME.exec(text.slice(end, end + BESIDE_NAME))?.[1] ?? '';

/** "Doyle, whose lawyer", "Doyle, his lawyer said": what follows the comma says nothing of who Doyle is. */
export function isClause(apposition: string, pack: LanguagePack): boolean {
  const { Say, Relative, Complementiser } = pack.lexicon;
  const words = apposition.toLowerCase().split(' ');
  return (
    setOf(Relative).has(words[0] ?? '') || words.some((word) => setOf(Say).has(word) || setOf(Complementiser).has(word))
  );
}

/** Whether a phrase has a verb's auxiliary in it, and is a clause. */
export const hasAuxiliary = (phrase: string, { lexicon }: LanguagePack): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some((word) => setOf(lexicon.Auxiliary).has(word) || setOf(lexicon.Say).has(word));

/** Whether a role before a name or an apposition behind it makes a bystander: ", a zoologist at". */
export function isOtherVoice(run: Run, pack: LanguagePack): boolean {
  const { text, start, end, words } = run;
  // "Tech-Blogger Karl Ott", "Karl Ott, Analyst bei": a German role is a capitalised word of the run.
  if (pack.capitalNouns)
    return words.length > 2
      ? isBystanderNoun(words.slice(0, -2).join(' '), pack)
      : words.length === 2 && isBystanderNoun(appositionOf(run), pack);
  if (pack.headFirst) return isPresentedVoice(run, pack);
  if (!pack.presentation) return false;
  const [, said = ''] = pack.presentation.behind.exec(text.slice(end, end + 80)) ?? [];
  // "According to Orbis, the victims were paid" presents nobody.
  if (isBystanderNoun(said, pack) && !hasAuxiliary(said, pack)) return true;
  if (words.length === 1) return false;
  // "A royal expert, Rebecca Cole": between commas stands who it is.
  const [, office = ''] = pack.presentation.before.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
  if (isBystanderNoun(office, pack) && !hasAuxiliary(office, pack)) return true;
  const { Bystander } = pack.lexicon;
  return (
    setOf(Bystander).has(wordBefore(text, skipSpace(text, start)).word) ||
    (words.length > 2 && setOf(Bystander).has((words[0] ?? '').toLowerCase()))
  );
}

/** What stands between a mark and the comma before a name. */
const BEFORE_COMMA = new RegExp(`(${PRESENTING}), $`);
/** The same where a space is behind the mark, or it opens the text. */
const OPENING_BEFORE_COMMA = new RegExp(`(?:^|[.,»”] )(${PRESENTING}), $`);

/** What a pattern's first group takes of what a comma parts from the name behind it; else empty. */
const partedBefore = ({ text, start }: Run, pattern: RegExp): string =>
  text.startsWith(', ', start - 2)
    ? (pattern.exec(text.slice(Math.max(0, start - BESIDE_NAME), start))?.[1] ?? '')
    : '';

/** "la vecina | Remedios Ulloa", "Una vecina, Remedios Ulloa,", "Remedios Ulloa, vecina del barrio,": where nouns head their phrase. */
function isPresentedVoice(run: Run, pack: LanguagePack): boolean {
  const { text, start, end, words } = run;
  if (words.length === 1) return false;
  if (setOf(pack.lexicon.Bystander).has(wordBefore(text, skipSpace(text, start)).word)) return true;
  const office = partedBefore(run, OPENING_BEFORE_COMMA);
  return [closedApposition(run), text.charAt(end) === ',' ? office : ''].some(
    (phrase) => isBystanderNoun(phrase, pack) && !hasAuxiliary(phrase, pack) && !isClause(phrase, pack),
  );
}

/** Words of an outlet's name at most, and characters beside a reporter's in which it stands. */
const LONGEST_OUTLET = 4;
const BESIDE_REPORTER = 70;

/** " do jornal | O Globo": small words between whom a reporter works for and the noun, the first of which says "of". */
const OF_OUTLET = /^,? (\p{Ll}+)(?:['’]|(?: \p{Ll}+){0,2}(?: \p{Ll}+['’]| ))(?=[\p{L}\d])/u;

/** A word with the space behind it, or with its apostrophe. */
const WORD = /[^\s,'’]+['’]?\s?/g;

/** The publication of the list that a text names behind "of", and what stands behind it. */
function outletBehindOf(text: string, pack: LanguagePack): { readonly outlet: string; readonly rest: string } | null {
  const [opening, of = ''] = OF_OUTLET.exec(text) ?? [];
  if (opening === undefined || !isOf(of, pack)) return null;
  const named = text.slice(opening.length);
  let end = 0;
  let longest: { readonly outlet: string; readonly rest: string } | null = null;
  for (const word of (named.match(WORD) ?? []).slice(0, LONGEST_OUTLET)) {
    if (!named.startsWith(word, end)) break;
    end += word.length;
    const name = named.slice(0, end).trim();
    const outlet = KNOWN_OUTLETS.get(name.replace('’', "'"));
    if (outlet && (!outlet.ambiguous || name.includes(' ')))
      longest = { outlet: outlet.name, rest: named.slice(name.length) };
  }
  return longest;
}

/**
 * "Ugo Berti, giornalista di Sky Sport,", "o colunista do jornal O Globo, Ivo Nunes,", "a repórter Ada Lira, da Folha":
 * the known outlet for which somebody writes. What joins them has no word besides, else it is somebody else's reporter:
 * "la giornalista di Repubblica ha intervistato Ugo Berti".
 */
export function outletOfReporter({ text, start, end, words }: Run, pack: LanguagePack): string | undefined {
  const { Reporter, Title } = pack.lexicon;
  if (!Reporter || words.length === 1) return undefined;
  // Who presents a show is known for that.
  const isRole = (word: string): boolean =>
    setOf(Reporter).has(word.toLowerCase()) && !setOf(Title).has(word.toLowerCase());
  const before = text.slice(Math.max(0, start - BESIDE_REPORTER), start);
  const behind = text.slice(end, end + BESIDE_REPORTER);
  if (isRole(wordBefore(text, skipSpace(text, start)).word)) return outletBehindOf(behind, pack)?.outlet;
  // "giornalista di Sky Sport", "le journaliste de Libération".
  const [, first = '', second = ''] = /^, (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(behind) ?? [];
  const [role] = [first, `${first} ${second}`].filter((said) => isRole(said.slice(said.lastIndexOf(' ') + 1)));
  if (role !== undefined) return outletBehindOf(behind.slice(2 + role.length), pack)?.outlet;
  for (const { 0: noun, index } of before.matchAll(/\p{Ll}+/gu)) {
    const found = isRole(noun) ? outletBehindOf(before.slice(index + noun.length), pack) : null;
    if (found && (found.rest === ' ' || (found.rest === ', ' && /^[,.]/.test(behind)))) return found.outlet;
  }
  return undefined;
}

/** Whether an office, or what somebody is known for, stands beside a name. */
export function hasTitle(run: Run, { lexicon }: LanguagePack): boolean {
  const { text, start } = run;
  const office = partedBefore(run, BEFORE_COMMA);
  const opening = (phrase: string): string[] => phrase.toLowerCase().trim().split(/[ ’']/).slice(0, 2);
  const words = [wordBefore(text, skipSpace(text, start)).word, ...opening(appositionOf(run)), ...opening(office)];
  return words.some((word) => setOf(lexicon.Title).has(word));
}

/** The same, wherever in what stands before the comma: "hablamos con el presidente del club, Luis Ruiz,". */
export const isTitled = (run: Run, pack: LanguagePack): boolean =>
  hasTitle(run, pack) ||
  partedBefore(run, BEFORE_COMMA)
    .toLowerCase()
    .split(/[ ’']/)
    .some((word) => setOf(pack.lexicon.Title).has(word));

/**
 * Whether a phrase has a title for its noun: "the club's coach", "chief executive of Orbis"; "led by chief executive Ada Poe"
 * and "whose president" have another's.
 */
function namesOffice(phrase: string, pack: LanguagePack): boolean {
  const words = phrase.toLowerCase().split(/[ ’']/);
  const cut = words.findIndex((word) => setOf(pack.lexicon.Preposition).has(word));
  const noun = cut < 0 ? words : words.slice(0, cut);
  return !isClause(phrase, pack) && noun.some((word) => setOf(pack.lexicon.Title).has(word));
}

/** Whether somebody is named behind their title, or what stands between commas beside the name is their office. */
export const hasOffice = (run: Run, pack: LanguagePack): boolean =>
  setOf(pack.lexicon.Title).has(wordBefore(run.text, skipSpace(run.text, run.start)).word) ||
  namesOffice(appositionOf(run), pack) ||
  // "After it met the minister, | Cresto said".
  (run.text.charAt(run.end) === ',' && namesOffice(partedBefore(run, BEFORE_COMMA).trim(), pack));

/** Whether a role beside a name makes a spokesperson. */
export function hasSpeakersRole(run: Run, pack: LanguagePack): boolean {
  const speaks = (word: string): boolean => isSpokesperson(word.toLowerCase(), pack);
  // "Polizeisprecher Jens Kramer": a German role is a capitalised word of the run.
  if (hasRoleBefore(run, pack) || (pack.capitalNouns && run.words.slice(0, -2).some(speaks))) return true;
  // "Police Spokesman Charles Tito".
  const role = run.words.at(-3)?.toLowerCase() ?? '';
  if (speaks(role) && !setOf(pack.lexicon.Counsel ?? []).has(role)) return true;
  if (run.text.charAt(run.end) !== ',') return false;
  const apposition = appositionOf(run);
  // "Poe, through a lawyer,": who speaks for her is another one.
  const [first = ''] = apposition.toLowerCase().split(/[ ’']/);
  if (setOf(pack.lexicon.Preposition).has(first) && !isOf(first, pack)) return false;
  if (apposition.split(/[ '’]/).some(speaks) && !isClause(apposition, pack)) return true;
  if (opensWithSpeaker(apposition, pack)) return true;
  return pack.headFirst && hasOfficeBefore(run, pack);
}

function hasRoleBefore({ text, start }: Run, pack: LanguagePack): boolean {
  const before = joinedBefore(text, skipSpace(text, start));
  if (!isSpokesperson(before.word, pack)) return false;
  // "special counsel Mueller" speaks for nobody.
  return !setOf(pack.lexicon.Title).has(`${wordBefore(text, skipSpace(text, before.start)).word} ${before.word}`);
}

/** "La portavoz del Gobierno, Ada Poe, ha calificado": the noun of an office whose holder is named between commas. */
function hasOfficeBefore(run: Run, pack: LanguagePack): boolean {
  const office = partedBefore(run, BEFORE_COMMA);
  // The noun stands first, or behind its article.
  const [first = '', second = ''] = office.toLowerCase().trim().split(' ');
  const noun = setOf(pack.lexicon.Title).has(first) || isSpokesperson(first, pack) ? first : second;
  return isSpokesperson(noun, pack) && !isClause(office, pack);
}

/** Characters behind a name in which its bearer is presented. */
const LONGEST_PORTRAIT = 160;

/** Words behind "lawyer" in which it is told where they work: "abogado del | bufete Roca". */
const FIRM_REACH = 3;

/** "an attorney at Hollis & Drake", "avocat au cabinet Roca", "a lawyer": whose lawyer that is, is not told. */
function isNobodysLawyer(words: readonly string[], { lexicon }: LanguagePack): boolean {
  const { Counsel = [], Workplace = [], LawFirm = [], Indefinite } = lexicon;
  const at = words.findIndex((word) => setOf(Counsel).has(word));
  const works = (from: number): boolean =>
    words.slice(from, from + FIRM_REACH).some((word) => setOf(LawFirm).has(word));
  if (at < 0 || works(0)) return works(0);
  const next = words[at + 1];
  if (next === undefined) return at === 0 || (at === 1 && setOf(Indefinite).has(words[0] ?? ''));
  return setOf(Workplace).has(next) || works(at + 1);
}

/** "Nora Vance, an attorney at Hollis & Drake": a lawyer of whom the sentence names no party. */
export function isPresentedCounsel(run: Run, pack: LanguagePack): boolean {
  const { Counsel, Represents } = pack.lexicon;
  if (!Counsel || !Represents || !isNobodysLawyer(appositionOf(run).toLowerCase().trim().split(' '), pack))
    return false;
  const [sentence = ''] = /^[^.!?]*/.exec(run.text.slice(run.end, run.end + LONGEST_PORTRAIT)) ?? [];
  return !sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => setOf(Represents).has(word));
}
