/** Lays out the folder of a new language pack, and lists it in the indexes beside it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HELP = `A new language for the engine: the folder src/engine/packs/XX, with every file a pack has.

  npm run new-language -- XX NAME      XX is the language's two or three letters (BCP 47), NAME its English name

docs/adding-a-language.md says what to write into the files.
`;

const PACKS = 'src/engine/packs';
const KIND_FILES = [
  { file: 'rumor', name: 'rumor' },
  { file: 'confirmation', name: 'confirmation' },
  { file: 'no-comment', name: 'noComment' },
  { file: 'denial', name: 'denial' },
] as const;

/** The word classes of `CoreClass` with what each is for, read from where they are defined. */
function coreClasses(): { name: string; purpose: string }[] {
  const source = readFileSync(join(PACKS, 'pack.ts'), 'utf8');
  const body = /export type CoreClass =\n([\s\S]*?);\n/.exec(source)?.[1] ?? '';
  return [...body.matchAll(/\/\*\* (.*?) \*\/\n\s*\| '(\w+)'|^\s*\| '(\w+)'/gm)].map(([, purpose, named, bare]) => ({
    name: named ?? bare ?? '',
    purpose: purpose ?? '',
  }));
}

function sourcesFile(): string {
  const classes = coreClasses()
    .map(({ name, purpose }) => `${purpose ? `  /** ${purpose} */\n` : ''}  ${name}: [],`)
    .join('\n');
  return `/** The word classes; all words in lower case. A class of your own may be added and used in patterns as \`#Class\`. */
export const lexicon = {
${classes}
} as const;
`;
}

function packFile(code: string, name: string): string {
  return `import type { LanguagePack } from '../pack.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { confirmation } from './confirmation.ts';
import { denial } from './denial.ts';
import { naming } from './naming.ts';
import { noComment } from './no-comment.ts';
import { rumor } from './rumor.ts';
import { lexicon } from './sources.ts';

/** ${name}. */
export const ${code}: LanguagePack = {
  language: '${code}',
  stopwords: [],
  abbreviations,
  finalAbbreviations,
  ordinalPeriod: false,
  apostrophe: 'none',
  naming,
  age: /^$/,
  inPerson: /$^/gu,
  endings: {},
  headFirst: true,
  proDrop: false,
  capitalNouns: false,
  lexicon,
  suffixes: {},
  cues: [...noComment, ...denial, ...rumor, ...confirmation],
};
`;
}

const namingFile = (name: string): string => `import type { Naming } from '../naming.ts';

/** How ${name} writes whom it speaks of. */
export const naming: Naming = {
  articles: { definite: [], plural: [] },
  numbers: [],
};
`;

const writtenFile = (name: string): string => `import type { Agreement, Written } from '../written.ts';

/** How ${name} writes parties. */
export const written: Written = {
  leading: /$^/,
  pronoun: /$^/,
  nobody: /$^/,
  counting: /$^/,
};

/** What agrees with a party in ${name}. */
export const agreement: Agreement = {
  and: '',
  nor: /$^/,
  beforeBoth: /$^/,
  of: /$^/,
  isPlural: () => false,
  pointing: /$^/,
  articles: {},
};
`;

const ABBREVIATIONS = `/** Without the final period, lower case. */
export const abbreviations: readonly string[] = [];

/** Those that may also end a sentence. */
export const finalAbbreviations: readonly string[] = [];
`;

const cueFile = (name: string): string => `import type { CueRow } from '../pack.ts';

export const ${name}: readonly CueRow[] = [];
`;

const pathIn = (line: string): string => line.slice(line.indexOf("'"));

/** What an index holds: a part of each folder's file, of a type from a file beside it. */
interface Index {
  readonly says: string;
  readonly name: string;
  readonly type: string;
  readonly from: string;
  readonly part: string;
  readonly file: string;
}

/** The languages that have a folder with a pack. */
const codesInPacks = (): string[] =>
  readdirSync(PACKS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(PACKS, entry.name, 'index.ts')))
    .map(({ name }) => name)
    .sort();

/** Imports in the order in which the linter wants them. */
const inOrder = (imports: readonly string[]): string =>
  [...imports].sort((one, other) => (pathIn(one) < pathIn(other) ? -1 : 1)).join('\n');

/** An index of what each language's folder holds. */
function indexFile(codes: readonly string[], { says, name, type, from, part, file }: Index): string {
  const imports = codes.map((code) => `import { ${part ? `${part} as ${code}` : code} } from './${code}/${file}';`);
  return `/** ${says}. Adding one: docs/adding-a-language.md. */

${inOrder([`import type { ${type} } from './${from}';`, ...imports])}

export const ${name}: Readonly<Record<string, ${type}>> = { ${codes.join(', ')} };
`;
}

/** The indexes, by their files. */
const INDEXES: Readonly<Record<string, Index>> = {
  'index.ts': {
    says: 'The languages that the engine reads',
    name: 'PACKS',
    type: 'LanguagePack',
    from: 'pack.ts',
    part: '',
    file: 'index.ts',
  },
  'namings.ts': {
    says: 'How each language writes whom it speaks of',
    name: 'NAMINGS',
    type: 'Naming',
    from: 'naming.ts',
    part: 'naming',
    file: 'naming.ts',
  },
  'writings.ts': {
    says: 'How each language writes parties',
    name: 'WRITINGS',
    type: 'Written',
    from: 'written.ts',
    part: 'written',
    file: 'written.ts',
  },
  'agreements.ts': {
    says: 'What agrees with a party in each language',
    name: 'AGREEMENTS',
    type: 'Agreement',
    from: 'written.ts',
    part: 'agreement',
    file: 'written.ts',
  },
};

/** The indexes, from the folders that hold a pack. */
function writeIndexes(): void {
  const codes = codesInPacks();
  for (const [file, index] of Object.entries(INDEXES)) writeFileSync(join(PACKS, file), indexFile(codes, index));
}

function addLanguage(code: string, name: string): void {
  const folder = join(PACKS, code);
  if (existsSync(join(folder, 'index.ts'))) throw new Error(`${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  const files: readonly (readonly [string, string])[] = [
    ['abbreviations.ts', ABBREVIATIONS],
    ['sources.ts', sourcesFile()],
    ...KIND_FILES.map(({ file, name: kind }) => [`${file}.ts`, cueFile(kind)] as const),
    ['naming.ts', namingFile(name)],
    ['written.ts', writtenFile(name)],
    ['index.ts', packFile(code, name)],
  ];
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  writeIndexes();
  console.log(`${folder} is laid out; docs/adding-a-language.md says how to fill it.`);
}

function main(): void {
  const [code, name] = process.argv.slice(2);
  if (code === undefined || name === undefined || !/^[a-z]{2,3}$/.test(code)) {
    process.stderr.write(HELP);
    process.exitCode = 1;
    return;
  }
  addLanguage(code, name);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
