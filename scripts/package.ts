/** Writes the three archives of a release: for Chrome, for Firefox, and the source that builds them to the byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const OUT = 'out/packages';
/** What a build needs and what a reviewer reads; a folder is taken whole. */
const SOURCE: ReadonlySet<string> = new Set([
  '.ci',
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
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
]);
/** Zip keeps local times from 1980 on; all entries get the first, so that the bytes are the same on any day. */
const FIRST_ZIP_TIME = new Date(1980, 0, 1);
/** More than the packs of six languages come to: something is in it that does not belong there. */
const MOST_BYTES = 650_000;

/** Pictures build nothing, and are larger than all the rest. */
const PICTURES = 'docs/screenshots';

function filesUnder(path: string): string[] {
  if (path === PICTURES) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inner) : [inner];
  });
}

/** The files as one archive: sorted, without times or modes, so that the same files give the same bytes. */
function zip(files: readonly string[], root: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    const name = root === '' ? file : file.slice(root.length + 1);
    entries[name] = [readFileSync(file), { mtime: FIRST_ZIP_TIME }];
  }
  return zipSync(entries, { level: 9 });
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(join(OUT, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${join(OUT, name)}  ${bytes.length.toLocaleString('en')} bytes  sha256 ${digest}`);
}

function main(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
  mkdirSync(OUT, { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    const bytes = zip(filesUnder(`dist/${browser}`), `dist/${browser}`);
    if (bytes.length > MOST_BYTES) throw new Error(`the package for ${browser} has ${bytes.length} bytes`);
    save(`hearsay-${version}-${browser}.zip`, bytes);
  }
  const source = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => SOURCE.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]));
  save(`hearsay-${version}-source.zip`, zip(source, ''));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
