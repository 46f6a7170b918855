import { defineConfig } from '@playwright/test';
import tests from '../playwright.config.ts';

/** Pictures are taken as the browser tests are made, but with a run of their own: `npm run pictures`. */
export default defineConfig(tests, {
  testDir: '.',
  globalSetup: '../e2e/run-folder-of-browsers.ts',
  reporter: [['line']],
});
