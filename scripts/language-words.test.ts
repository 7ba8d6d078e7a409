import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsIn, wordsIn } from './language-words.ts';

const ENGINE = 'src/engine';

/** What knows languages and names, by what it is for. */
const WITH_WORDS = /^(?:packs|packed|names)\/|\.test\.ts$/;

/** By file, what looks like words and is none, or is of no language that has a pack. */
const EXCEPTIONS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  // Languages that Hearsay does not read are told from those that it reads by their commonest words.
  'language.ts': [/^\S+(?: \S+){20,}$/, 'und'],
  // A language's code: of which language a name is that is no word elsewhere.
  'outlet-party.ts': ['en'],
  // An address of the web.
  'outlets.ts': [/^\/\^https/],
  // The syntax of patterns.
  'pattern.ts': ['[<cue>', '^[<cue>', 'string'],
  // Letters between which others stand.
  'runs.ts': ['a', 'z', 'A', 'Z'],
  // Stands for any letter.
  'sentences.ts': ['X'],
  // Begins a key.
  'summarize.ts': ['unnamed:', 'named:'],
};

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const codeOf = (file: string): string => readFileSync(join(ENGINE, file), 'utf8');
const terms: ReadonlySet<string> = new Set(files.flatMap((file) => termsIn(file, codeOf(file))));

describe('the engine beside its packs', () => {
  it.each(files.filter((file) => !WITH_WORDS.test(file)))('has no word of a language: %s', (file) => {
    const allowed = EXCEPTIONS[file] ?? [];
    const unknown = wordsIn(file, codeOf(file), terms).filter(
      (text) => !allowed.some((each) => (typeof each === 'string' ? each === text : each.test(text))),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a word of a language', () => {
  it.each([
    ["const OPENER = 'laut';", 'laut'],
    ['const PLURAL = /[ns]$/;', '/[ns]$/'],
    ["const GENITIVE = /^['’]s/;", "/^['’]s/"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked through.
    ['const form = `${word}n`;', 'n'],
    ["words.includes('according to')", 'according to'],
    ['/\\p{Lu}\\w+ said/u.test(text)', '/\\p{Lu}\\w+ said/u'],
  ])('is found in %s', (code, text) => {
    expect(wordsIn('code.ts', code, new Set())).toEqual([text]);
  });

  it.each([
    "import { a } from './articles.ts';",
    "type Kind = 'rumor' | 'denial';",
    "has(token, 'Within') || tag === '#Within'",
    '/^[\\p{Lu}\\d]+\\s*[a-z]?(?<!\\u00a0)$/u.test(text)',
    "text.normalize('NFC')",
    "new RegExp(source, 'iu')",
    "throw new Error('bracket not closed');",
    "text.split(', ')",
  ])('is none in %s', (code) => {
    expect(wordsIn('code.ts', code, new Set(['Within']))).toEqual([]);
  });
});
