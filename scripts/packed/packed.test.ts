import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/engine/packed/unpack.ts';
import { PACKS } from '../../src/engine/packs/index.ts';
import type { LanguagePack } from '../../src/engine/packs/pack.ts';
import { plainOf } from './with-packed-languages.ts';
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

const packs = Object.values(PACKS);
const { texts, shared } = writePacks(packs);

describe.each(packs.map((pack, k) => ({ pack, text: texts[k] ?? '' })))('the pack $pack.language', ({ pack, text }) => {
  const unpacked = unpack(plainOf(pack), text, shared);

  it('comes out of its text as it went in', () => {
    expect(essence(unpacked)).toStrictEqual(essence(pack));
  });

  it('keeps the order of its classes, in which the engine asks for suffixes', () => {
    expect(Object.keys(unpacked.lexicon)).toEqual(Object.keys(pack.lexicon));
    expect(Object.keys(unpacked.suffixes)).toEqual(Object.keys(pack.suffixes));
  });
});
