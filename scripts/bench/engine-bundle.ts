import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import { withPackedLanguages } from '../packed/with-packed-languages.ts';

/** The engine as one module. */
export const ENGINE_BUNDLE = resolve('out/bench/engine.js');

/**
 * Bundles the engine as readers run it, by the builder that makes the extension and with the languages as texts. What
 * runs the sources as they are puts calls of its own around each function, which cost a seventh of the time.
 */
export async function bundleEngine(): Promise<void> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withPackedLanguages()],
    build: {
      lib: { entry: 'src/engine/index.ts', formats: ['es'] },
      write: false,
      minify: false,
      target: 'es2022',
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the engine cannot be bundled');
  mkdirSync(dirname(ENGINE_BUNDLE), { recursive: true });
  writeFileSync(ENGINE_BUNDLE, first.output[0].code);
}
