import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Plain } from '../../src/engine/packed/unpack.ts';
import type * as packs from '../../src/engine/packs/index.ts';
import type { LanguagePack } from '../../src/engine/packs/pack.ts';
import { writePacks } from './write-pack.ts';

const INDEX = 'src/engine/packs/index.ts';
const UNPACK = 'src/engine/packed/unpack.ts';

/** What of a pack is written into the script as it is. */
export function plainOf({ lexicon: _, suffixes: __, cues: ___, ...plain }: LanguagePack): Plain {
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
function packedIndex(all: Readonly<Record<string, LanguagePack>>): string {
  const { texts, shared } = writePacks(Object.values(all));
  const entries = Object.entries(all).map(
    ([language, pack], k) => `${language}: unpack(${literal(plainOf(pack))}, ${literal(texts[k])}, SHARED)`,
  );
  return [
    `import { unpack } from ${JSON.stringify(resolve(UNPACK))};`,
    `const SHARED = ${literal(shared)};`,
    `export const PACKS = { ${entries.join(',\n')} };`,
  ].join('\n');
}

/**
 * Puts the packs into the extension as texts, from which the engine reads those languages that it meets:
 * written out they would be three quarters of what a browser loads.
 */
export function withPackedLanguages(): Plugin {
  return {
    name: 'with-packed-languages',
    enforce: 'pre',
    async load(id) {
      if (id !== resolve(INDEX)) return;
      const { module, dependencies } = await runnerImport<typeof packs>(id);
      for (const file of dependencies) this.addWatchFile(resolve(file));
      return { code: packedIndex(module.PACKS), map: null };
    },
  };
}
