import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /^import (?:(?<whole>\w+)|\{ (?<parts>[\w\s,]+) \}) from '(?<from>\.[^']+)';$/gm;

/** The modules that a file imports, and all names under which it does. */
function importsOf(file: string): { readonly modules: ReadonlySet<string>; readonly exported: readonly string[] } {
  const modules = new Set<string>();
  const exported: string[] = [];
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(IMPORT)];
  if (imports.length !== code.match(/^import\b/gm)?.length)
    throw new Error(`${file} imports in a way that is not read`);
  for (const { groups } of imports) {
    modules.add(resolve(dirname(file), groups?.from ?? ''));
    exported.push(groups?.whole === undefined ? (groups?.parts ?? '') : `${groups.whole} as default`);
  }
  return { modules, exported };
}

/**
 * Has a script take from its world what an earlier one has left there, in place of bringing it along once more. A name that
 * was not left there, of a module of which others were, ends the build.
 *
 * @param file the module that leaves them: it imports each by its own name, and puts them into one object
 * @param name of that object in the world
 */
export function withSharedParts(file: string, name: string): Plugin {
  const { modules, exported } = importsOf(file);
  const id = `\0${name}`;
  return {
    name: 'with-shared-parts',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer !== undefined && source.startsWith('.') && modules.has(resolve(dirname(importer), source)) ? id : null,
    load(asked) {
      if (asked !== id) return null;
      const names = exported.map((each) => each.replace(' as default', '')).join(', ');
      return `const { ${names} } = globalThis.${name};\nexport { ${exported.join(', ')} };`;
    },
  };
}
