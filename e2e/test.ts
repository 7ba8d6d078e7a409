/** What every end-to-end test stands on: a browser with the extension, a site, and a tab of its own. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { Family } from '../scripts/find-browser.ts';
import { launchChromium } from './browsers/chromium.ts';
import type { DrivenBrowser, Tab } from './browsers/driven-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { type DeadEnd, type Site, startDeadEnd, startSite } from './site.ts';

/** Shared by the tests of one worker. */
export interface Fixtures {
  /** Which of the two browsers; set by the project. */
  family: Family;
  /** Folder of the build for this browser. */
  dist: string;
  site: Site;
  /** The only way out of the browser; nothing gets through. */
  deadEnd: DeadEnd;
  hearsay: DrivenBrowser;
}

/** How each browser is started. */
export const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;
const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/** Playwright's `test`, with `hearsay` (the browser), `site` and a fresh `tab`. */
export const test = base.extend<{ tab: Tab }, Fixtures>({
  family: ['chromium', { option: true, scope: 'worker' }],
  dist: [
    async ({ family }, use) => {
      const folder = resolve(import.meta.dirname, '..', BUILDS[family]);
      if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: run npm run build first`);
      await use(folder);
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  deadEnd: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const deadEnd = await startDeadEnd();
      await use(deadEnd);
      await deadEnd.close();
    },
    { scope: 'worker' },
  ],
  hearsay: [
    async ({ family, dist, deadEnd }, use) => {
      const browser = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ hearsay }, use) => {
    const tab = await hearsay.newTab();
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';
