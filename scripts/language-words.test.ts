import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { termsIn, wordsIn } from './language-words.ts';

const SOURCE = 'src';

/** What is to know no language. */
const LOOKED_THROUGH = /^(?:engine|report|ui)\//;
/** What knows languages and names, by what it is for. */
const WITH_WORDS = /^engine\/(?:packs|packed|names)\/|\.test\.ts$/;

/** By file, what looks like words and is none, or is of no language that has a pack. */
const EXCEPTIONS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  // Languages that Hearsay does not read are told from those that it reads by their commonest words.
  'engine/language.ts': [/^\S+(?: \S+){20,}$/, 'und'],
  // Forms and units of dates.
  'engine/lone.ts': ['long', 'UTC', 'auto', 'day'],
  // An address of the web.
  'engine/outlets.ts': [/^\/\^https/],
  // The syntax of patterns.
  'engine/pattern.ts': ['[<cue>', '^[<cue>', 'string'],
  // Letters between which others stand.
  'engine/runs.ts': ['a', 'z', 'A', 'Z'],
  // Stands for any letter.
  'engine/sentences.ts': ['X'],
  // Begins a key.
  'engine/summarize.ts': ['unnamed:', 'named:'],
  // Names of columns.
  'report/csv.ts': [/^[a-z_]+$/],
  // Ends, types and the beginning of names of files.
  'report/formats.ts': ['md', /^(?:text|application)\//, 'hearsay-'],
  // HTML, and its style.
  'report/html.ts': [/[<>{}&"]/, /^underline /],
  // HTML and addresses.
  'report/markdown.ts': ['&amp;', '&lt;', /www/],
  // What is written otherwise in an address.
  'report/text-fragment.ts': ['%2D', '#:~:text='],
  // Addresses.
  'ui/address.ts': [/^\/\^(?:https|www)/, /pdf/, 'file:'],
  // Members of `Heard`, and the beginning of their keys.
  'ui/heard.ts': ['confirmed', 'denied', 'silent', 'heard_'],
  // Where a page of the interface is put.
  'ui/open-page.ts': ['#root'],
  // What a type is called that is none.
  'ui/open-panel.ts': ['undefined'],
  // The end of keys.
  'ui/reasons.ts': ['_hint'],
  // A type of text, and an element.
  'ui/save-file.ts': [';charset=utf-8', 'a'],
  // The end of keys, a language that nobody knows, and forms of lists and dates.
  'ui/texts.ts': ['_other', 'und', 'conjunction', 'long', 'short'],
  // Names whose first word is an article in one language and none in another.
  'ui/written.ts': [/Den Haag/],
};

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const codeOf = (file: string): string => readFileSync(join(SOURCE, file), 'utf8');
/** What types name in some of the files. */
const termsOf = (of: RegExp): string[] =>
  files.filter((file) => of.test(file)).flatMap((file) => termsIn(file, codeOf(file)));

const terms: ReadonlySet<string> = new Set(termsOf(/^engine\//));
/** The interface names its texts as well, which a number may be a part of. */
const termsOfInterface: ReadonlySet<string> = new Set([
  ...termsOf(/^/),
  ...Object.keys(messages).flatMap((key) => [key, key.replace(/_(?:one|other)$/, '')]),
]);

/** What looks like words in a file. */
const foundIn = (file: string): string[] =>
  wordsIn(file, codeOf(file), file.startsWith('engine/') ? terms : termsOfInterface);
const isMeant = (text: string, each: string | RegExp): boolean =>
  typeof each === 'string' ? each === text : each.test(text);

describe('what is not of a pack', () => {
  it.each(files.filter((file) => LOOKED_THROUGH.test(file) && !WITH_WORDS.test(file)))(
    'has no word of a language: %s',
    (file) => {
      const allowed = EXCEPTIONS[file] ?? [];
      expect(foundIn(file).filter((text) => !allowed.some((each) => isMeant(text, each)))).toEqual([]);
    },
  );

  it.each(Object.entries(EXCEPTIONS))('is excepted for what it has: %s', (file, allowed) => {
    const found = foundIn(file);
    expect(allowed.filter((each) => !found.some((text) => isMeant(text, each)))).toEqual([]);
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
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked through.
    'const NAME = `^\\\\p{Lu}\\\\S*${and}`;',
    "new RegExp(source, 'iu')",
    "throw new Error('bracket not closed');",
    "text.split(', ')",
  ])('is none in %s', (code) => {
    expect(wordsIn('code.ts', code, new Set(['Within']))).toEqual([]);
  });
});
