/** Writes the three archives of a release: for Chrome, for Firefox, and the source that builds them to the byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.ts';

const OUT = 'out/packages';
/** What a build needs and what a reviewer reads; a folder is taken whole. */
const SOURCE: ReadonlySet<string> = new Set([
  '.github',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'biome.json',
  'docs',
  'e2e',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'playwright.long.config.ts',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
]);
/** A little over what an archive has: what is beyond it does not belong there (bytes). */
const MOST_BYTES = 476_000;

/** Pictures build nothing, and are larger than all the rest. */
const PICTURES: ReadonlySet<string> = new Set(['docs/screenshots', 'docs/store/pictures']);

function filesUnder(path: string): string[] {
  if (PICTURES.has(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inner) : [inner];
  });
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(join(OUT, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${join(OUT, name)}  ${bytes.length.toLocaleString('en')} bytes  sha256 ${digest}`);
}

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
  mkdirSync(OUT, { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    const bytes = await zip(filesUnder(`dist/${browser}`), `dist/${browser}`);
    if (bytes.length > MOST_BYTES)
      throw new Error(`the package for ${browser} has ${bytes.length} bytes, ${MOST_BYTES} at most (MOST_BYTES)`);
    save(`hearsay-${version}-${browser}.zip`, bytes);
  }
  const source = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => SOURCE.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]));
  save(`hearsay-${version}-source.zip`, await zip(source, '', { squeeze: false }));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
