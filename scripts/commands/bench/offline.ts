import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { OFFLINE_MANIFEST, type OfflineManifest } from '../../../src/schemas/offline.ts';
import { writeSynthetic } from '../../benches/synthetic-archive.ts';
import { misuse, step } from '../../machine/command-line.ts';
import { PROJECT } from '../../machine/disk.ts';
import { ensureBrowser } from '../../machine/programs.ts';

const USAGE = 'npm run bench:offline -- --documents N';
/** The longest that keeping may take, in milliseconds. */
const LIMIT = 3_600_000;

/** Builds in a process of its own: Astro reads which archive it is from the environment. */
function buildArchive(root: string): void {
  execFileSync(process.execPath, ['--max-old-space-size=8192', 'scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root, PREVIEWS: 'none' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

/** Keeps an archive of N synthetic documents in Chromium, and prints its size, requests and time as JSON. */
async function main(): Promise<void> {
  const documents = misuse(() => {
    const { values } = parseArgs({ options: { documents: { type: 'string' } } });
    const count = Number(values.documents ?? 100);
    if (!Number.isInteger(count) || count < 1)
      throw new Error(`Unexpected number of documents ${values.documents}`);
    return count;
  }, USAGE);
  const root = mkdtempSync(join(tmpdir(), 'goftar-'));
  const profile = mkdtempSync(join(tmpdir(), 'goftar-profile-'));
  try {
    writeSynthetic(root, documents);
    await step('Building', async () => buildArchive(root));
    const dist = join(root, 'dist');
    const manifest = JSON.parse(readFileSync(join(dist, OFFLINE_MANIFEST), 'utf8')) as OfflineManifest;
    let requests = 0;
    const files = sirv(dist, { dev: true });
    const server = createServer((request, response) => {
      if (request.url?.endsWith('.pack')) requests += 1;
      files(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      args: ['--no-sandbox'],
    });
    const page = await context.newPage();
    await page.goto(`${url}/en/offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const start = performance.now();
    await page.locator('button[data-action=keep-offline]').click();
    await page.locator('[data-offline-state=kept], [data-offline-state=error]').waitFor({ timeout: LIMIT });
    const seconds = (performance.now() - start) / 1000;
    const state = await page.locator('[data-offline-state]').getAttribute('data-offline-state');
    const said = await page.locator('[data-offline-status]').textContent();
    await context.close();
    server.close();
    console.log(
      JSON.stringify({
        documents,
        files: manifest.packs.reduce((sum, pack) => sum + pack.files.length, 0),
        fetched_bytes: manifest.bytes,
        kept_bytes: manifest.unpacked,
        requests,
        seconds: Number(seconds.toFixed(1)),
        state,
      }),
    );
    if (state !== 'kept') {
      console.error(said);
      process.exitCode = 1;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();
