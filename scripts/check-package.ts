/**
 * Whether the archives of a release are what they must be. Packs them, then packs them again from the source archive,
 * unpacked elsewhere, and looks through each file that is shipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';
import { forbiddenInPage, forbiddenInScript, forbiddenInStyle } from './forbidden-code.ts';

const OUT = 'out/packages';
/** Fields of a manifest by which a page could reach or detect the extension, or code could come from outside. */
const FORBIDDEN_FIELDS = ['web_accessible_resources', 'externally_connectable', 'update_url', 'sandbox', 'key'];

/** How a shipped file is looked through, by its ending; a file with another ending does not belong there. */
const LOOKS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  '.js': forbiddenInScript,
  '.html': forbiddenInPage,
  '.css': forbiddenInStyle,
  '.svg': forbiddenInPage,
  '.json': () => [],
  '.txt': () => [],
  '.png': () => [],
};

function packIn(folder: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('packing failed');
}

function unpack(files: Unzipped, folder: string): void {
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const archives = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();

/** The archives that differ when they are packed from the source archive, by a build in another folder. */
function faultsOfSource(): string[] {
  const source = archives(OUT).find((name) => name.endsWith('-source.zip'));
  if (source === undefined) return ['there is no source archive'];
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-source-'));
  try {
    unpack(unzipSync(readFileSync(join(OUT, source))), folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    packIn(folder);
    return archives(OUT)
      .filter((name) => !readFileSync(join(OUT, name)).equals(readFileSync(join(folder, OUT, name))))
      .map((name) => `${name} is another when it is built from the source archive`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOfManifest(bytes: Uint8Array | undefined): string[] {
  if (!bytes) return ['there is no manifest'];
  const manifest = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
  return FORBIDDEN_FIELDS.filter((field) => field in manifest).map((field) => `manifest.json: ${field}`);
}

/** What an archive for a browser holds that it must not. */
function faultsOfArchive(name: string): string[] {
  const files = unzipSync(readFileSync(join(OUT, name)));
  const faults = Object.entries(files).flatMap(([file, bytes]) => {
    const look = LOOKS[extname(file)];
    return look ? look(Buffer.from(bytes).toString()).map((fault) => `${file}: ${fault}`) : [`${file} does not belong`];
  });
  return [...faults, ...faultsOfManifest(files['manifest.json'])].map((fault) => `${name}: ${fault}`);
}

/** What Mozilla's linter says of an archive; a warning counts as an error. */
function faultsOfLint(name: string): string[] {
  const args = ['lint', `--source-dir=${join(OUT, name)}`, '--output=json', '--no-config-discovery'];
  const { stdout } = spawnSync('node_modules/.bin/web-ext', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  type Message = { _type: string; code: string; message: string; file?: string; line?: number };
  const report = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Message[]>;
  return [...report.errors, ...report.warnings, ...report.notices].map(
    ({ _type, code, message, file, line }) => `${name}: ${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
}

/** Each check by what it shows; gives what is wrong. */
const CHECKS: Readonly<Record<string, () => readonly string[]>> = {
  'the source archive builds the same archives, to the byte': faultsOfSource,
  'the archives hold no code that could send, load or run anything': () =>
    archives(OUT)
      .filter((name) => !name.endsWith('-source.zip'))
      .flatMap(faultsOfArchive),
  "Mozilla's linter has nothing to say of the archive for Firefox": () =>
    archives(OUT)
      .filter((name) => name.endsWith('-firefox.zip'))
      .flatMap(faultsOfLint),
};

/**
 * Packs and checks, and prints what is wrong.
 *
 * @returns how many checks held and how many did not
 */
export function checkPackage(): { readonly passed: number; readonly failed: number } {
  rmSync(OUT, { recursive: true, force: true });
  packIn('.');
  let failed = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    const faults = check();
    console.log(`${faults.length === 0 ? 'ok' : 'NOT'}: ${name}`);
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  return { passed: Object.keys(CHECKS).length - failed, failed };
}
