import { defineConfig } from 'vitest/config';

/** Unit tests need no browser: whatever touches a DOM is tested under e2e/ in real ones. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: 'scripts/same-examples.ts',
    environment: 'node',
    testTimeout: 60_000,
    // `-t` skips thousands of examples.
    hideSkippedTests: true,
  },
});
