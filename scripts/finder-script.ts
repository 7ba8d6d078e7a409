import { build } from 'vite';

/** The extension's article finder as a script for a page's console: it puts `findArticle` on `globalThis.hearsayFinder`. */
export async function finderScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/page/article.ts', formats: ['iife'], name: 'hearsayFinder' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('the finder cannot be built');
  return `${chunk.code}\nglobalThis.hearsayFinder = hearsayFinder;`;
}
