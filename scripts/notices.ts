import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MODULES = 'node_modules';
/** Licences in full that a package only names, although who passes it on must hand them on too. */
const IN_FULL: Readonly<Record<string, string>> = { 'Apache-2.0': 'scripts/licences/Apache-2.0.txt' };

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The packages that the built extension may hold parts of: what package.json depends on, and what that depends on. */
function shippedPackages(): Manifest[] {
  const found = new Map<string, Manifest>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      if (found.has(name)) continue;
      const manifest = readManifest(join(MODULES, name));
      found.set(name, manifest);
      visit(Object.keys(manifest.dependencies ?? {}));
    }
  };
  visit(Object.keys(readManifest('.').dependencies ?? {}));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(name: string): string {
  const folder = join(MODULES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The licences of all parts that are shipped with the extension.
 *
 * @returns one text, packages in the order of their names
 * @throws Error where a package has no licence file
 */
export function thirdPartyNotices(): string {
  const packages = shippedPackages();
  const notices = packages.map(
    ({ name, version, license }) => `${name} ${version} (${license ?? 'see below'})\n\n${licenceText(name)}\n`,
  );
  const inFull = [...new Set(packages.flatMap(({ license }) => IN_FULL[license ?? ''] ?? []))];
  return [...notices, ...inFull.map((file) => readFileSync(file, 'utf8'))].join(`\n${'-'.repeat(80)}\n\n`);
}
