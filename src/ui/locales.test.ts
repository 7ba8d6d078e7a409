import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Heard, SourceType } from '../engine/types.ts';
import { FORMATS } from '../report/formats.ts';
import { LINE_STYLES, MODES } from '../settings/index.ts';
import { TYPES } from './kinds.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const LOCALES = 'public/_locales';
const STORE_LIMIT = 132;

const read = (locale: string): Messages => JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8'));
const english = read('en');
const all = readdirSync(LOCALES).map((locale) => ({ locale, messages: read(locale) }));

const shown = ({ message }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());

const contents = ({ placeholders = {} }: Message): string[] =>
  Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);

const sources = (): string =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .concat(readFileSync('manifest.json', 'utf8'))
    .join('\n');

describe.each(all)('the texts in $locale', ({ locale, messages }) => {
  it('have the same keys as the English ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('show the placeholders that the English ones show, filled from the same places', () => {
    for (const [key, message] of Object.entries(messages)) {
      const model = english[key];
      expect([...new Set(shown(message))].sort(), key).toEqual([...new Set(model ? shown(model) : [])].sort());
      expect(contents(message).sort(), key).toEqual(model ? contents(model).sort() : []);
    }
  });

  it('define each placeholder that they show', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(Object.keys(message.placeholders ?? {}), key).toEqual(expect.arrayContaining(shown(message)));
    }
  });

  it('are never empty and name their own language', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
    expect(messages.interface_language?.message).toBe(locale);
  });

  it('count each kind in the same way: a number, and what it counts', () => {
    const counts = Object.entries(messages).filter(([key]) => key.startsWith('count_'));
    expect(counts).toHaveLength(8);
    for (const [key, { message }] of counts) expect(message, key).toMatch(/^\$COUNT\$ \p{L}/u);
  });

  it('describe the extension within what the stores allow', () => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(STORE_LIMIT);
  });
});

describe('the French texts', () => {
  it('have no space at which a line breaks before a mark', () => {
    for (const [key, { message }] of Object.entries(read('fr'))) expect(message, key).not.toMatch(/ [:;?!»]|« /);
  });
});

const HEARD: Readonly<Record<keyof Heard, true>> = { confirmed: true, denied: true, declined: true, silent: true };
const SOURCE_TYPES: Readonly<Record<SourceType, true>> = {
  outlet: true,
  unnamed: true,
  spokesperson: true,
  organisation: true,
  person: true,
  document: true,
};

/** What stands in the gap of `line_${style}`: TypeScript knows that there is a text for each, and here that none is idle. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  export_: FORMATS.map(({ id }) => id),
  heard_: Object.keys(HEARD),
  line_: LINE_STYLES,
  mode_: MODES,
  options_color_: ['light', 'dark'],
  type_: [...TYPES, 'name_only', 'described'],
};

it('are there for each type of source', () => {
  expect([...TYPES].sort()).toEqual(Object.keys(SOURCE_TYPES).sort());
});

describe('the keys', () => {
  it('come with both plural forms', () => {
    const keys = Object.keys(english);
    const bases = (ending: string) =>
      keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
    expect(bases('_one').sort()).toEqual(bases('_other').sort());
  });

  it('are all used', () => {
    const code = sources();
    const families = [...code.matchAll(/(?:text|plural)\(`(\w+_)\$\{\w+\}(\w*)`/g)].map(
      ([, before = '', behind = '']) => new RegExp(`^${before}(${FAMILIES[before]?.join('|')})${behind}$`),
    );
    const unused = Object.keys(english).filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      // A name that is a key itself stands for no plural.
      const name = base in english ? key : base;
      const hinted = key.replace(/_hint$/, '');
      const isNamed = new RegExp(`['"\`](__MSG_)?(${key}|${name}|${hinted})(__)?['"\`]`).test(code);
      return !isNamed && !families.some((family) => family.test(base));
    });
    expect(unused).toEqual([]);
  });
});
