import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { bytesOfPacks, OFFLINE_MANIFEST, type OfflineManifest } from '../../src/schemas/offline.ts';
import { filesUnder } from '../site/site-manifest.ts';

/** The longest that keeping may take, in milliseconds. */
const LIMIT = 3_600_000;

/** What keeping an archive on a device costs. Times in seconds where nothing else is said, sizes in bytes. */
export interface KeepingFigures {
  readonly manifest_bytes: number;
  readonly fetched_bytes: number;
  /** What the browser says that the archive takes up, with what it writes beside the packs. */
  readonly device_bytes: number;
  /** How many packs were asked for. */
  readonly requests: number;
  /** Keeping, and fetching the same packs one after the other without keeping anything. */
  readonly seconds: number;
  readonly plain_seconds: number;
  /** Opening documents that are kept, with no host, in a browser slowed down four times: until their last byte is there. */
  readonly page_ms_median: number;
  readonly page_ms_p95: number;
  /** `kept` where it went well. */
  readonly state: string;
}

export const manifestIn = (dist: string): OfflineManifest =>
  JSON.parse(readFileSync(join(dist, OFFLINE_MANIFEST), 'utf8')) as OfflineManifest;

const inSeconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(2));

/** How long it takes to fetch all packs and do nothing with them, one after the other. */
const fetchPlainly = (page: Page, packs: readonly string[]): Promise<number> =>
  page.evaluate(async (names) => {
    const start = performance.now();
    for (const name of names)
      await (await fetch(`../../offline/${name}.pack`, { cache: 'no-store' })).arrayBuffer();
    return performance.now() - start;
  }, packs);

const usageOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

/** Presses the button on the page about keeping, and waits for what comes of it; `said` is what the page says then. */
async function keep(page: Page): Promise<{ seconds: number; state: string; said: string }> {
  const start = performance.now();
  await page.locator('button[data-action=keep-offline]').click();
  await page.locator('[data-offline-state=kept], [data-offline-state=error]').waitFor({ timeout: LIMIT });
  const seconds = inSeconds(performance.now() - start);
  const state = await page.locator('[data-offline-state]').getAttribute('data-offline-state');
  const said = await page.locator('[data-offline-status]').textContent();
  return { seconds, state: state ?? '', said: said ?? '' };
}

/** How many pages are opened, and how often the processor is slowed down meanwhile. */
const PAGES = 60;
const SLOWED = 4;

/** How long each of some pages takes to come out of its pack, in milliseconds, from the fastest to the slowest. */
async function openPages(page: Page, addresses: readonly string[]): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times: number[] = [];
  for (const address of addresses) {
    await page.goto(address);
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return entry === undefined ? Number.POSITIVE_INFINITY : entry.responseEnd - entry.startTime;
      }),
    );
  }
  return times.sort((one, other) => one - other);
}

/** Documents from all over the archive, in both languages. */
function somePages(dist: string): string[] {
  const pages = filesUnder(dist).filter((path) => /^(?:fa|en)\/documents\/[^/]+\/index\.html$/.test(path));
  const step = Math.max(1, Math.floor(pages.length / PAGES));
  return pages.filter((_, i) => i % step === 0).map((path) => path.replace(/index\.html$/, ''));
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
  const { packs } = manifestIn(dist);
  const profile = mkdtempSync(join(tmpdir(), 'goftar-profile-'));
  let requests = 0;
  const server = await servePacks(dist, () => {
    requests += 1;
  });
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'] });
  try {
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const page = await context.newPage();
    await page.goto(`${url}/en/offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const plain_seconds = inSeconds(
      await fetchPlainly(
        page,
        packs.map(({ sha256 }) => sha256),
      ),
    );
    const before = await usageOf(page);
    requests = 0;
    const { seconds, state, said } = await keep(page);
    const device_bytes = (await usageOf(page)) - before;
    server.close();
    server.closeAllConnections();
    const times = await openPages(
      page,
      somePages(dist).map((path) => `${url}/${path}`),
    );
    const timeAt = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
    const figures = {
      manifest_bytes: statSync(join(dist, OFFLINE_MANIFEST)).size,
      fetched_bytes: bytesOfPacks(packs),
      device_bytes,
      requests,
      seconds,
      plain_seconds,
      page_ms_median: timeAt(0.5),
      page_ms_p95: timeAt(0.95),
      state,
    };
    return { figures, said };
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
