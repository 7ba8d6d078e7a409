import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** What takes minutes: `npm run test:long`. */
export default defineConfig(config, { testMatch: '*.long.ts', timeout: 600_000, workers: 1, retries: 0 });
