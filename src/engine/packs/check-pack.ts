import { analyze } from '../analyze.ts';
import { compilePack } from '../compile.ts';
import { WORD_TESTS } from '../element.ts';
import { KINDS } from '../types.ts';
import { AGREEMENTS } from './agreements.ts';
import { DECLENSIONS } from './declensions.ts';
import type { Naming } from './naming.ts';
import type { CoreClass, CueRow, LanguagePack } from './pack.ts';
import { WRITINGS } from './writings.ts';
import type { Agreement, Written } from './written.ts';

/** Every class that a pack needs words of. */
const CORE_CLASSES: Readonly<Record<CoreClass, true>> = {
  Determiner: true,
  Indefinite: true,
  Preposition: true,
  Within: true,
  Of: true,
  By: true,
  And: true,
  But: true,
  Complementiser: true,
  Relative: true,
  Subordinator: true,
  If: true,
  Adverb: true,
  Auxiliary: true,
  Negation: true,
  Passive: true,
  Blocker: true,
  Time: true,
  PersonPronoun: true,
  ThingPronoun: true,
  FirstPerson: true,
  Spokesperson: true,
  Organisation: true,
  Company: true,
  NoCompany: true,
  Government: true,
  OrganisationName: true,
  Outlet: true,
  OutletName: true,
  Unnamed: true,
  Official: true,
  Vague: true,
  Title: true,
  Chief: true,
  Honorific: true,
  Bystander: true,
  Study: true,
  Document: true,
  Report: true,
  To: true,
  Say: true,
  SayVerb: true,
  ConfirmVerb: true,
  Reports: true,
  First: true,
  Amid: true,
  AnyPerson: true,
};

/** Members of a pack that no language is without, as a record so that none is forgotten. */
const MEMBERS: Readonly<Record<RequiredMember, true>> = {
  language: true,
  stopwords: true,
  abbreviations: true,
  finalAbbreviations: true,
  ordinalPeriod: true,
  apostrophe: true,
  naming: true,
  age: true,
  inPerson: true,
  endings: true,
  headFirst: true,
  proDrop: true,
  capitalNouns: true,
  lexicon: true,
  suffixes: true,
  cues: true,
};

/** Those of a type's members that are not marked as optional. */
type RequiredMember = {
  [Name in keyof LanguagePack]-?: undefined extends LanguagePack[Name] ? never : Name;
}[keyof LanguagePack];

/** Function words that a pack needs: fewer do not tell its language. */
const LEAST_STOPWORDS = 50;
/** Where every noun has a capital, endings tell what else a capital tells. */
const ENDINGS_OF_NOUNS = ['attribute', 'noun', 'nounOfSeveral', 'genitive', 'pluralVerb'] as const;
/** From two to ten. */
const NUMBERS = 9;
/** The source of a regular expression as it is laid out: it matches nothing. */
const NOTHING = '$^';
/** Examples that a row needs of each sort. */
const LEAST_EXAMPLES = 2;

/** What is wrong with a pattern's words, classes and tests. */
function faultsOfPattern(pattern: string, pack: LanguagePack): string[] {
  const faults: string[] = [];
  for (const [, name = ''] of pattern.matchAll(/#(\w+)/g))
    if (!(name in pack.lexicon || name in pack.suffixes)) faults.push(`unknown class #${name}`);
  for (const [, name = ''] of pattern.matchAll(/@(\w+)/g))
    if (!Object.hasOwn(WORD_TESTS, name)) faults.push(`unknown test @${name}`);
  if (/\/[^/ ]+\//.test(pattern.replace(/\S\/\S/g, '')))
    faults.push('regular expressions are not allowed: list the words');
  const capital = /(?<![#@\w])\p{Lu}[\p{L}]*/u.exec(pattern)?.[0];
  if (capital) faults.push(`"${capital}": words must be lower case`);
  return faults;
}

function faultsOfRow(row: CueRow, pack: LanguagePack): string[] {
  const faults = [row.pattern, ...(row.unless ?? [])].flatMap((pattern) => faultsOfPattern(pattern, pack));
  if (!row.id.startsWith(`${pack.language}/${row.kind}/`)) faults.push('id does not say language and kind');
  if (row.hits.length < LEAST_EXAMPLES) faults.push('fewer than two hits');
  if (row.misses.length < LEAST_EXAMPLES) faults.push('fewer than two misses');
  if (row.guards?.includes('hands-on') && !pack.lexicon.PlainSay?.length)
    faults.push('guard hands-on needs class PlainSay');
  return faults.map((fault) => `${row.id}: ${fault}`);
}

/** What is not there at all: without it nothing else can be looked at. */
function missingIn(pack: LanguagePack): string[] {
  const gaps = Object.keys(MEMBERS).filter((name) => pack[name as RequiredMember] === undefined);
  const { numbers, articles } = pack.naming ?? {};
  if (pack.naming && !(numbers && articles?.definite && articles.plural))
    gaps.push('naming.numbers or naming.articles');
  return gaps.map((name) => `${name} is missing`);
}

/** What a language needs because of how it is built. */
function gapsOfBuilding(pack: LanguagePack): string[] {
  const gaps: string[] = [];
  if (pack.apostrophe === 'clitic' && !pack.contractions) gaps.push('contractions are missing, which clitics need');
  if (pack.proDrop && !pack.endings.plural) gaps.push('endings.plural is missing, which proDrop needs');
  if (!pack.capitalNouns) return gaps;
  for (const name of ENDINGS_OF_NOUNS)
    if (!pack.endings[name]) gaps.push(`endings.${name} is missing, which capitalNouns need`);
  if (!DECLENSIONS[pack.language]) gaps.push('declensions.ts has no line for it, which capitalNouns need');
  return gaps;
}

/** What is still to be written. */
function gapsOf(pack: LanguagePack): string[] {
  const { stopwords, lexicon, cues, naming, age, inPerson } = pack;
  const gaps = gapsOfBuilding(pack);
  if (naming.numbers.length !== NUMBERS) gaps.push('naming.numbers are not the words for two to ten');
  if (!age.source.includes('\\d')) gaps.push('age has no figures');
  if (inPerson.source === NOTHING) gaps.push('inPerson has no word');
  if (!(inPerson.global && inPerson.unicode)) gaps.push('inPerson has not got the flags g and u');
  if (stopwords.length < LEAST_STOPWORDS) gaps.push(`fewer than ${LEAST_STOPWORDS} function words (stopwords)`);
  for (const name of Object.keys(CORE_CLASSES)) if (!lexicon[name]?.length) gaps.push(`class ${name} has no word`);
  for (const kind of KINDS) if (!cues.some((row) => row.kind === kind)) gaps.push(`no row of kind ${kind}`);
  return gaps;
}

/** An anchor: what the interface is told is put into longer patterns, where one matches nothing. */
const ANCHOR = /(?<![\\[])\^|(?<!\\)\$/;

/** What is wrong with patterns that are put into longer ones; those that are not given are no fault. */
function faultsOfParts(parts: Readonly<Record<string, RegExp | undefined>>): string[] {
  return Object.entries(parts).flatMap(([name, pattern]) => {
    if (pattern?.source === NOTHING) return [`${name} has no word`];
    return pattern && ANCHOR.test(pattern.source) ? [`${name} has ^ or $, but stands within other patterns`] : [];
  });
}

/** What the interface still has to be told, and was told wrongly. */
export function faultsOfWriting(written: Written, agreement: Agreement, { articles }: Naming): string[] {
  const { leading, ownArticle, pronoun, nobody, counting } = written;
  const { and, nor, beforeBoth, of, subjectArticle } = agreement;
  const faults = [
    ...faultsOfParts({ leading, ownArticle, pronoun, nobody, counting }).map((fault) => `written.${fault}`),
    ...faultsOfParts({ nor, beforeBoth, of, subjectArticle }).map((fault) => `agreement.${fault}`),
  ];
  if (and === '') faults.push('agreement.and has no word');
  if (articles.definite.length > 0 && Object.keys(agreement.articles).length === 0)
    faults.push('agreement.articles has none of naming.articles');
  return faults;
}

function faultsOfInterface({ language, naming, capitalNouns }: LanguagePack): string[] {
  const [written, agreement] = [WRITINGS[language], AGREEMENTS[language]];
  if (!written || !agreement) return ['written.ts is not listed in writings.ts and agreements.ts'];
  const faults = faultsOfWriting(written, agreement, naming);
  if (capitalNouns !== (written.capitalNouns ?? false)) faults.push('capitalNouns are not so in written.ts');
  return faults;
}

/**
 * The invariants of a pack.
 *
 * @returns what is wrong, a line each; empty for a sound pack
 */
export function checkPack(pack: LanguagePack): string[] {
  const missing = missingIn(pack);
  const gaps = missing.length > 0 ? missing : [...gapsOf(pack), ...faultsOfInterface(pack)];
  const faults = gaps.map((gap) => `${pack.language}: ${gap}`);
  if (missing.length > 0) return faults;
  const ids = new Set<string>();
  for (const row of pack.cues) {
    if (ids.has(row.id)) faults.push(`${row.id}: twice`);
    ids.add(row.id);
    faults.push(...faultsOfRow(row, pack));
  }
  try {
    compilePack(pack);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return faults;
}

/** Ids of the rows whose cue made a statement of the example. */
export function rowsThatFire(example: string, pack: LanguagePack): string[] {
  const { statements } = analyze({ blocks: [{ text: example, role: 'paragraph' }], lang: pack.language });
  return statements.map((statement) => statement.cue.id);
}
