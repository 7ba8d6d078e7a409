import { defineConfig } from '@playwright/test';
import type { Fixtures } from './e2e/test.ts';

/** The same tests in both browsers; a test that needs a second try is a failed test. */
export default defineConfig<object, Fixtures>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'out/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    // Tests of what only the other browser has are no skipped ones.
    { name: 'chromium', use: { family: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { family: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
