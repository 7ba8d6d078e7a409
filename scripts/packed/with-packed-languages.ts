import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as givenNames from '../../src/engine/names/given-names.ts';
import type * as outlets from '../../src/engine/names/outlets.ts';
import type { Plain } from '../../src/engine/packed/unpack.ts';
import type * as packs from '../../src/engine/packs/index.ts';
import type { LanguagePack } from '../../src/engine/packs/pack.ts';
import { writeNames, writeOutlets } from './write-names.ts';
import { writePacks } from './write-pack.ts';

const FOLDER = 'src/engine/packed';

/** What of a pack is written into the script as it is. */
export function plainOf({ lexicon: _, suffixes: __, cues: ___, naming: ____, ...plain }: LanguagePack): Plain {
  return plain;
}

/** A value as JavaScript. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${literal(field)}`);
  return `{${fields.join(',')}}`;
}

/** A module that stands for the index of the packs, with what they hold as texts. */
function packedIndex({ PACKS }: Held): string {
  const entries = Object.entries(PACKS).map(
    ([language, pack], place) =>
      `${language}: unpack(${literal(plainOf(pack))}, NAMINGS.${language}, PACKED, ${place})`,
  );
  return [
    `import { unpack } from ${literal(resolve(FOLDER, 'unpack.ts'))};`,
    `import { NAMINGS } from ${literal(resolve('src/engine/packs/namings.ts'))};`,
    `const PACKED = ${literal(writePacks(Object.values(PACKS)))};`,
    `export const PACKS = { ${entries.join(',\n')} };`,
  ].join('\n');
}

/** A module that reads one list of names. */
const namesModule = (list: string, reader: string, text: string): string =>
  [
    `import { ${reader} } from ${literal(resolve(FOLDER, 'read-names.ts'))};`,
    `export const ${list} = ${reader}(${literal(text)});`,
  ].join('\n');

/** What the modules hold that are written otherwise, each a part of it. */
type Held = typeof packs & typeof givenNames & typeof outlets;

/** The modules that are written otherwise, and how. */
const WRITERS: ReadonlyMap<string, (held: Held) => string> = new Map([
  [resolve('src/engine/packs/index.ts'), packedIndex],
  [
    resolve('src/engine/names/given-names.ts'),
    ({ GIVEN_NAMES }: Held) => namesModule('GIVEN_NAMES', 'readNames', writeNames(GIVEN_NAMES)),
  ],
  [
    resolve('src/engine/names/outlets.ts'),
    ({ KNOWN_OUTLETS }: Held) => namesModule('KNOWN_OUTLETS', 'readOutlets', writeOutlets(KNOWN_OUTLETS.values())),
  ],
]);

/**
 * Puts the packs and the longest lists of names into the extension as texts; of the packs the engine reads those
 * languages that it meets. Written out they would be three quarters of what a browser loads.
 */
export function withPackedLanguages(): Plugin {
  return {
    name: 'with-packed-languages',
    enforce: 'pre',
    async load(id) {
      const write = WRITERS.get(id);
      if (!write) return;
      const { module, dependencies } = await runnerImport<Held>(id);
      for (const file of dependencies) this.addWatchFile(resolve(file));
      return { code: write(module), map: null };
    },
  };
}
