import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/engine/packed/unpack.ts';
import { PACKS } from '../../src/engine/packs/index.ts';
import type { LanguagePack } from '../../src/engine/packs/pack.ts';
import { plainOf } from './with-packed-languages.ts';
import { writePack } from './write-pack.ts';

const inOrder = (lists: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...new Set(list)].sort()]));

/** A pack without its examples, and with each class as the set that it is to the engine. */
const essence = (pack: LanguagePack): LanguagePack => ({
  ...pack,
  lexicon: inOrder(pack.lexicon) as LanguagePack['lexicon'],
  suffixes: inOrder(pack.suffixes),
  cues: pack.cues.map((row) => ({ ...row, hits: [], misses: [] })),
});

describe.each(Object.values(PACKS))('the pack $language', (pack) => {
  const unpacked = unpack(plainOf(pack), writePack(pack));

  it('comes out of its text as it went in', () => {
    expect(essence(unpacked)).toStrictEqual(essence(pack));
  });

  it('keeps the order of its classes, in which the engine asks for suffixes', () => {
    expect(Object.keys(unpacked.lexicon)).toEqual(Object.keys(pack.lexicon));
    expect(Object.keys(unpacked.suffixes)).toEqual(Object.keys(pack.suffixes));
  });
});
