import { describe, expect, it } from 'vitest';
import { checkPack, faultsOfWriting } from './check-pack.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { agreement, written } from './en/written.ts';
import { it as italian } from './it/index.ts';
import type { LanguagePack } from './pack.ts';

/** A pack as somebody may have written it who is not checked by a compiler. */
const without = (name: keyof LanguagePack): LanguagePack => ({ ...en, [name]: undefined });

describe('a pack is refused', () => {
  it.each<[string, LanguagePack, string]>([
    ['words for numbers', { ...en, naming: { ...en.naming, numbers: [] } }, 'en: naming.numbers are not the words'],
    ['what tells an age', { ...en, age: /^$/ }, 'en: age has no figures'],
    ['words in which somebody tells of themselves', { ...en, inPerson: /$^/gu }, 'en: inPerson has no word'],
    ['the flag that finds all of them', { ...en, inPerson: /I/u }, 'en: inPerson has not got the flags g and u'],
    [
      'the words that a guard asks for',
      { ...en, lexicon: { ...en.lexicon, PlainSay: [] } },
      'en/confirmation/say: guard hands-on needs class PlainSay',
    ],
    ['a class', { ...en, lexicon: { ...en.lexicon, Of: [] } }, 'en: class Of has no word'],
    ['a class of verbs', { ...en, lexicon: { ...en.lexicon, SayVerb: [] } }, 'en: class SayVerb has no word'],
    ['words for the interface', { ...en, language: 'xx' }, 'xx: written.ts is not listed'],
    ['endings of nouns', { ...de, endings: {} }, 'de: endings.attribute is missing, which capitalNouns need'],
    ['a declension', { ...en, capitalNouns: true }, 'en: declensions.ts has no line for it'],
    ['the same nouns in written.ts', { ...en, capitalNouns: true }, 'en: capitalNouns are not so in written.ts'],
    ['the ending of plurals', { ...italian, endings: {} }, 'it: endings.plural is missing, which proDrop needs'],
  ])('that has not got %s', (_, pack, fault) => {
    expect(checkPack(pack).some((line) => line.startsWith(fault))).toBe(true);
  });

  it.each(['endings', 'suffixes', 'headFirst', 'apostrophe', 'age', 'naming', 'cues'] as const)(
    'that has no %s at all',
    (name) => {
      expect(checkPack(without(name))).toEqual([`en: ${name} is missing`]);
    },
  );
});

describe('what the interface is told of a language is refused', () => {
  const faults = (other: Partial<typeof written>, agreeing: Partial<typeof agreement> = {}): string[] =>
    faultsOfWriting({ ...written, ...other }, { ...agreement, ...agreeing }, en.naming);

  it('where it is as it was laid out', () => {
    const laidOut = { and: '', nor: /$^/, beforeBoth: /$^/, of: /$^/, articles: {} };
    expect(faults({ leading: /$^/, nobody: /$^/ }, laidOut)).toEqual([
      'written.leading has no word',
      'written.nobody has no word',
      'agreement.nor has no word',
      'agreement.beforeBoth has no word',
      'agreement.of has no word',
      'agreement.and has no word',
      'agreement.articles has none of naming.articles',
    ]);
  });

  it('where a pattern that stands within others has an anchor', () => {
    expect(faults({ leading: /^the\s/, pronoun: /he|she$/ })).toEqual([
      'written.leading has ^ or $, but stands within other patterns',
      'written.pronoun has ^ or $, but stands within other patterns',
    ]);
    expect(faults({ nobody: /^none/ })).toEqual(['written.nobody has ^ or $, but stands within other patterns']);
    expect(faults({ leading: /(?:the|[^a])\s/ })).toEqual([]);
  });
});
