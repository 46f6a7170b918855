import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Not how long a test may take: after so long, something hangs. No test fails because the machine is busy. */
const HANGS = 8 * 60_000;
/** How long an expectation, or a click, waits for what must come to be. Only a test that fails takes so long. */
const PATIENCE = 120_000;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/run-folder-of-browsers.ts',
  outputDir: `${project}.cache/playwright`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: HANGS,
  expect: { timeout: PATIENCE },
  reporter: [['list'], ['json']],
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning tests/e2e/serve-built-site.ts`,
    cwd: project,
    // It takes a free port and says which; a run beside another one has a port of its own.
    wait: { stdout: /Serving on port (?<test_port>\d+)/ },
    timeout: HANGS,
  },
  use: {
    actionTimeout: PATIENCE,
    baseURL: `http://localhost:${process.env.TEST_PORT}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Without hinting, glyphs have the widths that fonts say, as on most screens; the headless shell would round them.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--font-render-hinting=none',
      ],
      timeout: HANGS,
    },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
});
