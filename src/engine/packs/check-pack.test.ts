import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

describe('a pack is refused', () => {
  it.each<[string, LanguagePack, string]>([
    ['words for numbers', { ...en, naming: { ...en.naming, numbers: [] } }, 'en: naming.numbers are not the words'],
    ['what tells an age', { ...en, age: /^$/ }, 'en: age has no figures'],
    ['a class', { ...en, lexicon: { ...en.lexicon, Of: [] } }, 'en: class Of has no word'],
    ['words for the interface', { ...en, language: 'xx' }, 'xx: written.ts is not listed'],
    ['endings of nouns', { ...de, endings: {} }, 'de: endings.attribute is missing, which capitalNouns need'],
  ])('that has not got %s', (_, pack, fault) => {
    expect(checkPack(pack).some((line) => line.startsWith(fault))).toBe(true);
  });
});
