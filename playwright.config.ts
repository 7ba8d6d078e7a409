import { defineConfig } from '@playwright/test';
import type { Fixtures } from './e2e/test.ts';

/**
 * The same tests in both browsers. A test has a second try, since two real browsers on a machine that does other things
 * are not always in time; the report says which needed it.
 */
export default defineConfig<object, Fixtures>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'out/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 1,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    // Tests of what only the other browser has are no skipped ones.
    { name: 'chromium', use: { family: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { family: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
