import { analyze } from '../analyze.ts';
import { compilePack } from '../compile.ts';
import { WORD_TESTS } from '../element.ts';
import { KINDS } from '../types.ts';
import { AGREEMENTS } from './agreements.ts';
import type { CueRow, LanguagePack } from './pack.ts';
import { WRITINGS } from './writings.ts';

const CORE_CLASSES = [
  'Determiner',
  'Indefinite',
  'Preposition',
  'Within',
  'Of',
  'By',
  'And',
  'But',
  'Complementiser',
  'Relative',
  'Subordinator',
  'If',
  'Adverb',
  'Auxiliary',
  'Negation',
  'Passive',
  'Blocker',
  'Time',
  'PersonPronoun',
  'ThingPronoun',
  'FirstPerson',
  'Spokesperson',
  'Organisation',
  'Company',
  'NoCompany',
  'Government',
  'OrganisationName',
  'Outlet',
  'OutletName',
  'Unnamed',
  'Official',
  'Vague',
  'Title',
  'Chief',
  'Honorific',
  'Bystander',
  'Study',
  'Document',
  'Report',
  'To',
  'Say',
] as const;

/** Function words that a pack needs: fewer do not tell its language. */
const LEAST_STOPWORDS = 50;
/** Where every noun has a capital, endings tell what else a capital tells. */
const ENDINGS_OF_NOUNS = ['attribute', 'noun', 'genitive', 'pluralVerb'] as const;
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
  return faults.map((fault) => `${row.id}: ${fault}`);
}

/** What is still to be written. */
function gapsOf(pack: LanguagePack): string[] {
  const { stopwords, lexicon, cues, naming, age } = pack;
  const gaps: string[] = [];
  if (naming.numbers.length !== NUMBERS) gaps.push('naming.numbers are not the words for two to ten');
  if (!age.source.includes('\\d')) gaps.push('age has no figures');
  if (pack.apostrophe === 'clitic' && !pack.contractions) gaps.push('contractions are missing, which clitics need');
  if (pack.capitalNouns)
    for (const name of ENDINGS_OF_NOUNS)
      if (!pack.endings[name]) gaps.push(`endings.${name} is missing, which capitalNouns need`);
  if (stopwords.length < LEAST_STOPWORDS) gaps.push(`fewer than ${LEAST_STOPWORDS} function words (stopwords)`);
  for (const name of CORE_CLASSES) if (!lexicon[name]?.length) gaps.push(`class ${name} has no word`);
  for (const kind of KINDS) if (!cues.some((row) => row.kind === kind)) gaps.push(`no row of kind ${kind}`);
  return gaps;
}

/** Parts of `Written` that every language has words for. */
const WRITTEN = ['leading', 'pronoun', 'counting'] as const;

/** What the interface still has to be told. */
function gapsOfWriting(language: string): string[] {
  const written = WRITINGS[language];
  if (!written || !AGREEMENTS[language]) return ['written.ts is not listed in writings.ts and agreements.ts'];
  return WRITTEN.filter((name) => written[name].source === NOTHING).map((name) => `written.${name} has no word`);
}

/**
 * The invariants of a pack.
 *
 * @returns what is wrong, a line each; empty for a sound pack
 */
export function checkPack(pack: LanguagePack): string[] {
  const faults = [...gapsOf(pack), ...gapsOfWriting(pack.language)].map((gap) => `${pack.language}: ${gap}`);
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
