import { build } from 'vite';

/**
 * A module as a script for a page's console.
 *
 * @param entry its path
 * @param name where its exports are put on `globalThis`
 */
export async function consoleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error(`${entry} cannot be built`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}

/** The extension's article finder as a script for a page's console: it puts `findArticle` on `globalThis.hearsayFinder`. */
export const finderScript = (): Promise<string> => consoleScript('src/page/article.ts', 'hearsayFinder');
