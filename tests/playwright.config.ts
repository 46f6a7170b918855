import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const project = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
  testDir: 'e2e',
  outputDir: `${project}.cache/playwright`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json']],
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning tests/e2e/serve-built-site.ts`,
    cwd: project,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
});
