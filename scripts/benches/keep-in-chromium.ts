import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { OFFLINE_MANIFEST, type OfflineManifest } from '../../src/schemas/offline.ts';

/** The longest that keeping may take, in milliseconds. */
const LIMIT = 3_600_000;

/** What keeping an archive on a device costs. Times in seconds, sizes in bytes. */
export interface KeepingFigures {
  readonly files: number;
  readonly fetched_bytes: number;
  readonly kept_bytes: number;
  /** How many packs were asked for. */
  readonly requests: number;
  readonly seconds: number;
  /** `kept` where it went well. */
  readonly state: string;
}

/** Presses the button on the page about keeping, and waits for what comes of it; `said` is what the page says then. */
async function keep(
  url: string,
  browser: { readonly profile: string; readonly executablePath: string },
): Promise<{ seconds: number; state: string; said: string }> {
  const { profile, executablePath } = browser;
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'] });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/en/offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const start = performance.now();
    await page.locator('button[data-action=keep-offline]').click();
    await page.locator('[data-offline-state=kept], [data-offline-state=error]').waitFor({ timeout: LIMIT });
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
    const state = await page.locator('[data-offline-state]').getAttribute('data-offline-state');
    const said = await page.locator('[data-offline-status]').textContent();
    return { seconds, state: state ?? '', said: said ?? '' };
  } finally {
    await context.close();
  }
}

/** Serves a built site, and tells `onPack` of each pack that is asked for. */
async function servePacks(dist: string, onPack: () => void): Promise<Server> {
  const files = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.pack')) onPack();
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

/** Keeps the built site in `dist` in a Chromium that has never seen it. Returns the figures, and what the page says. */
export async function keepInChromium(
  dist: string,
  executablePath: string,
): Promise<{ readonly figures: KeepingFigures; readonly said: string }> {
  const manifest = JSON.parse(readFileSync(join(dist, OFFLINE_MANIFEST), 'utf8')) as OfflineManifest;
  const profile = mkdtempSync(join(tmpdir(), 'goftar-profile-'));
  let requests = 0;
  const server = await servePacks(dist, () => {
    requests += 1;
  });
  try {
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { seconds, state, said } = await keep(url, { profile, executablePath });
    const figures = {
      files: manifest.packs.reduce((sum, pack) => sum + pack.files.length, 0),
      fetched_bytes: manifest.bytes,
      kept_bytes: manifest.unpacked,
      requests,
      seconds,
      state,
    };
    return { figures, said };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
