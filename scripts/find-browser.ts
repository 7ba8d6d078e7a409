/** Where the browsers are on this machine; installs Debian's packages where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that this project can drive. */
export type Family = 'chromium' | 'firefox';

interface Whereabouts {
  /** A path in this variable is taken as it stands. */
  readonly variable: string;
  /** Names to look for in PATH, best first. */
  readonly names: readonly string[];
  /** Paths outside PATH, as macOS and Windows have them. */
  readonly paths: readonly string[];
  readonly debianPackage: string;
  readonly example: string;
}

const programFiles = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** Chromium stands before Chrome: from version 137 on, Chrome ignores `--load-extension`, by which Playwright loads it. */
const WHEREABOUTS: Readonly<Record<Family, Whereabouts>> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'brave-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programFiles, 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    debianPackage: 'chromium',
    example: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    paths: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(programFiles, 'Mozilla Firefox\\firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
    example: 'Firefox ESR or Developer Edition, 153 or later',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser that is already here, or `null`. */
function findBrowser(family: Family): string | null {
  const { variable, names, paths } = WHEREABOUTS[family];
  const own = process.env[variable];
  if (own) return isProgram(own) ? own : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...paths].find(isProgram) ?? null;
}

function installByApt(name: string): void {
  const apt = (...given: string[]) =>
    spawnSync('apt-get', given, {
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  process.stderr.write(`installing ${name} with apt-get\n`);
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', name);
}

/** The path of a browser, installed first where it is missing and we may; throws a message that says what to do. */
export function needBrowser(family: Family): string {
  const here = findBrowser(family);
  if (here) return here;
  const { variable, debianPackage, example } = WHEREABOUTS[family];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && !process.env[variable] && isProgram('/usr/bin/apt-get')) {
    installByApt(debianPackage);
    const installed = findBrowser(family);
    if (installed) return installed;
  }
  throw new Error(
    process.env[variable]
      ? `${variable}=${process.env[variable]} is no program that can be run`
      : `no ${family} found: install ${example} (Debian: sudo apt-get install ${debianPackage}) or set ${variable} to its path`,
  );
}
