import { describe, expect, it } from 'vitest';
import { GIVEN_NAMES } from '../../src/engine/names/given-names.ts';
import { KNOWN_OUTLETS } from '../../src/engine/names/outlets.ts';
import { MOST_NUMBERS, numberSigns, readNumbers } from '../../src/engine/packed/format.ts';
import { readNames, readOutlets } from '../../src/engine/packed/read-names.ts';
import { unpack } from '../../src/engine/packed/unpack.ts';
import { PACKS } from '../../src/engine/packs/index.ts';
import type { LanguagePack } from '../../src/engine/packs/pack.ts';
import { plainOf } from './with-packed-languages.ts';
import { writeNames, writeOutlets } from './write-names.ts';
import { inOrder, writePacks } from './write-pack.ts';

const sets = (lists: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...new Set(list)].sort()]));

/** A pack without its examples, and with classes and alternatives as the sets that they are to the engine. */
const essence = (pack: LanguagePack): LanguagePack => ({
  ...pack,
  lexicon: sets(pack.lexicon) as LanguagePack['lexicon'],
  suffixes: sets(pack.suffixes),
  cues: pack.cues.map((row) => ({
    ...row,
    pattern: inOrder(row.pattern),
    ...(row.unless ? { unless: row.unless.map(inOrder) } : {}),
    hits: [],
    misses: [],
  })),
});

// One that is only laid out is not to be shipped; `checkPack` says so.
const packs = Object.values(PACKS).filter(({ cues }) => cues.length > 0);
const packed = writePacks(packs);

describe.each(packs.map((pack, place) => ({ pack, place })))('the pack $pack.language', ({ pack, place }) => {
  const unpacked = unpack(plainOf(pack), pack.naming, packed, place);

  it('comes out of its texts as it went in', () => {
    expect(essence(unpacked)).toStrictEqual(essence(pack));
  });

  it('keeps the order of its classes, in which the engine asks for suffixes', () => {
    expect(Object.keys(unpacked.lexicon)).toEqual(Object.keys(pack.lexicon));
    expect(Object.keys(unpacked.suffixes)).toEqual(Object.keys(pack.suffixes));
  });
});

describe('numbers', () => {
  it('come out of their digits as they went in', () => {
    const all = Array.from({ length: MOST_NUMBERS }, (_, number) => number);
    expect(readNumbers(all.map(numberSigns).join(''))).toEqual(all);
  });
});

describe('lists of names', () => {
  it('come out of their texts as they went in', () => {
    expect(readNames(writeNames(GIVEN_NAMES))).toEqual(GIVEN_NAMES);
    expect(readOutlets(writeOutlets(KNOWN_OUTLETS.values()))).toEqual(KNOWN_OUTLETS);
  });

  it.each(['Who?', 'A;B', 'A|B', 'A\nB'])('refuse %j, which would be read as something else', (name) => {
    const outlet = { name, country: 'GB', language: 'en', ambiguous: false };
    expect(() => writeOutlets([outlet])).toThrow('stands for something else');
    expect(() => writeNames([name])).toThrow('stands for something else');
  });
});
