import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { AT_ONCE } from '../../src/browser/offline/keep.ts';
import { bytesOfPacks, type OfflineManifest } from '../../src/schemas/offline.ts';
import { remove } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { faultsOf } from './faults.ts';
import { Host, spawnHost } from './host.ts';
import { newVersion } from './new-version.ts';

const DIST = join(PROJECT, 'dist');
const manifestOf = (dist: string): OfflineManifest =>
  JSON.parse(readFileSync(join(dist, 'offline/manifest.json'), 'utf8'));

const area = (page: Page) => page.locator('[data-offline-state]');
const state = (page: Page, name: string) => expect(area(page)).toHaveAttribute('data-offline-state', name);

/** Opens the page about keeping, and waits until the service worker is in charge. */
async function openOffline(page: Page, url: string, locale = 'fa'): Promise<void> {
  await page.goto(`${url}/${locale}/offline/`);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null && active !== null)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
}

async function keep(page: Page, url: string, locale = 'fa'): Promise<void> {
  await openOffline(page, url, locale);
  await page.locator('button[data-action=keep-offline]').click();
  await state(page, 'kept');
}

for (const locale of ['fa', 'en'] as const) {
  test(`a kept archive is read, searched and linked with no host at all (${locale})`, async ({ page }) => {
    const { url, process: host } = await spawnHost();
    await keep(page, url, locale);
    host.kill('SIGKILL');
    await expect
      .poll(() =>
        fetch(url)
          .then(() => true)
          .catch(() => false),
      )
      .toBe(false);

    const faults = faultsOf(page);
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    const pages = readdirSync(join(DIST, locale), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'index.html')
      .map(({ parentPath }) => parentPath.slice(DIST.length));
    expect(pages.length).toBeGreaterThan(25);
    for (const path of pages) {
      const response = await page.goto(`${url}${path}/`);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('main h1').first()).toBeVisible();
    }
    await page.goto(`${url}/${locale}/search/?q=${locale === 'fa' ? 'تحریم' : 'sanctions'}`);
    await expect(page.locator('[data-search-state]').first()).toHaveAttribute('data-search-state', 'done');
    const first = page.locator('[data-result]').first();
    const [, id = ''] = ((await first.getAttribute('data-result')) ?? '').split('#');
    await first.locator('a').first().click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.reload();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    // From an empty page, as a link in a letter is opened: within one page, a reload may still restore its place.
    await page.goto('about:blank');
    await page.goto(`${url}/${locale}/documents/belarus-visit/#s27`);
    await expect(page.locator('#s27')).toBeInViewport();
    // No page was built for a paragraph that is no statement: its address leads to its place.
    await page.goto(`${url}/${locale}/documents/belarus-visit/s2/`);
    await expect(page).toHaveURL(/\/documents\/belarus-visit\/#s2$/);
    await expect(page.locator('#s2')).toBeInViewport();
    await page.goto(url);
    await expect(page).toHaveURL(/\/(?:fa|en)\/$/);
    expect(faults).toEqual([]);
  });
}

test('keeping goes on where it was cut off, and fetches little twice', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  const bytes = bytesOfPacks(manifestOf(DIST).packs);
  let isCut = false;
  host.onPack = (_, body) => {
    if (!isCut && host.packBytes > 0.3 * bytes) {
      isCut = true;
      void host.stop();
    }
    return body;
  };
  await openOffline(page, host.url);
  await page.locator('button[data-action=keep-offline]').click();
  await state(page, 'error');
  await expect(page.locator('[data-offline-status]')).not.toBeEmpty();
  expect(isCut).toBe(true);
  await page.close({ runBeforeUnload: false });

  await host.start();
  const again = await page.context().newPage();
  await again.goto(`${host.url}/fa/offline/`);
  await state(again, 'kept');
  // Only what was on its way when the host went is fetched again.
  const asked = host.requests.filter((path) => path.endsWith('.pack'));
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(AT_ONCE);
  await host.stop();
});

test('a pack with a wrong byte is refused, named and fetched again', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  const [, bad] = manifestOf(DIST).packs;
  let flips = 0;
  host.onPack = (path, body) => {
    if (!path.includes(bad?.sha256 ?? '') || flips > 0) return body;
    flips += 1;
    const flipped = Buffer.from(body);
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    return flipped;
  };
  await openOffline(page, host.url, 'en');
  const said: string[] = [];
  await page.exposeFunction('heard', (words: string) => said.push(words));
  await page.evaluate(() => {
    const status = document.querySelector('[data-offline-status]');
    const { heard } = window as unknown as { heard: (words: string) => void };
    if (status)
      new MutationObserver(() => heard(status.textContent ?? '')).observe(status, { childList: true });
  });
  await page.locator('button[data-action=keep-offline]').click();
  await state(page, 'kept');
  expect(flips).toBe(1);
  expect(host.requests.filter((path) => path.includes(bad?.sha256 ?? ''))).toHaveLength(2);
  expect(said.some((words) => words.includes(bad?.sha256 ?? ''))).toBe(true);
  await host.stop();
});

test('a pack that stays wrong is named, and the site works on', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  const [, bad] = manifestOf(DIST).packs;
  host.onPack = (path, body) => (path.includes(bad?.sha256 ?? '') ? Buffer.from(body).fill(0, 30, 40) : body);
  await openOffline(page, host.url, 'en');
  await page.locator('button[data-action=keep-offline]').click();
  await state(page, 'error');
  await expect(page.locator('[data-offline-status]')).toContainText(bad?.sha256 ?? '');
  await page.goto(`${host.url}/en/documents/belarus-visit/`);
  await expect(page.locator('#s6')).toBeVisible();
  await host.stop();
});

test('a new version is offered, fetches only what changed, and never mixes with the old one', async ({
  page,
}) => {
  const changed = await newVersion(DIST, 'کشوری مهم در', 'کشوری بسیار مهم در');
  const host = new Host(DIST);
  await host.start();
  await keep(page, host.url);
  const reader = await page.context().newPage();
  await reader.goto(`${host.url}/fa/documents/belarus-visit/#s7`);
  host.dist = changed;
  const before = host.packBytes;

  // The old tab, and every page that is opened now, are of the old version, whole.
  await reader.goto(`${host.url}/fa/documents/belarus-visit/s7/`);
  await expect(reader.locator('main')).not.toContainText('بسیار مهم');
  await reader.goto(`${host.url}/fa/search/?q=${encodeURIComponent('کشوری مهم')}`);
  await expect(reader.locator('[data-result]').first()).not.toContainText('بسیار مهم');

  await page.goto(`${host.url}/fa/offline/`);
  await page.locator('button[data-action=update-offline]').click();
  await expect(page.locator('button[data-action=update-offline]')).toBeHidden();
  await state(page, 'kept');
  const bytes = bytesOfPacks(manifestOf(host.dist).packs);
  expect(host.packBytes - before).toBeLessThan(0.9 * bytes);
  await host.stop();

  await reader.goto(`${host.url}/fa/documents/belarus-visit/#s7`);
  await expect(reader.locator('#s7')).toBeInViewport();
  await expect(reader.locator('#s7')).toContainText('بسیار مهم');
  await reader.goto(`${host.url}/fa/search/?q=${encodeURIComponent('بسیار مهم')}`);
  await expect(reader.locator('[data-result="belarus-visit#s7"]')).toBeVisible();
  remove(changed);
});

test('where space is short, that is said, and the site works', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  const devtools = await page.context().newCDPSession(page);
  await openOffline(page, host.url, 'en');
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  // There is room for some of the files.
  const quotaSize = usage + bytesOfPacks(manifestOf(DIST).packs) / 3;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize });
  await page.locator('button[data-action=keep-offline]').click();
  await state(page, 'error');
  await expect(page.locator('[data-offline-status]')).toContainText(/not enough space/i);
  await page.goto(`${host.url}/en/documents/belarus-visit/`);
  await expect(page.locator('#s2')).toBeVisible();
  await page.goto(`${host.url}/en/offline/`);
  await page.locator('button[data-action=cancel-offline]').click();
  await state(page, 'none');
  await host.stop();
});

test('keeping can be paused, goes on from there, and can be removed', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  // The host holds the third pack back until the reader has paused.
  const paused = Promise.withResolvers<void>();
  let asked = 0;
  host.onPack = async (_, body) => {
    asked += 1;
    if (asked >= 3) await paused.promise;
    return body;
  };
  await openOffline(page, host.url);
  await page.locator('button[data-action=keep-offline]').click();
  await expect.poll(() => asked).toBeGreaterThanOrEqual(3);
  await page.locator('button[data-action=pause-offline]').click();
  await expect(page.locator('button[data-action=resume-offline]')).toBeVisible();
  paused.resolve();
  const before = asked;
  expect(before).toBeLessThan(manifestOf(DIST).packs.length);
  // Long enough for a page that has not understood to ask for more.
  await page.waitForTimeout(300);
  expect(asked).toBeLessThanOrEqual(before + 1);
  await page.reload();
  await page.locator('button[data-action=resume-offline]').click();
  await state(page, 'kept');
  await page.locator('button[data-action=remove-offline]').click();
  await state(page, 'none');
  expect(
    await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('packs'))),
  ).toEqual([]);
  await host.stop();
});

test('what was read opens again without a host, and other pages say what to do', async ({ page }) => {
  const host = new Host(DIST);
  await host.start();
  await openOffline(page, host.url);
  await page.goto(`${host.url}/fa/documents/belarus-visit/`);
  await expect(page.locator('#s6')).toBeVisible();
  await host.stop();
  await page.goto(`${host.url}/fa/documents/belarus-visit/#s12`);
  await expect(page.locator('#s12')).toBeInViewport();
  await page.goto(`${host.url}/fa/speakers/vahagn-khachaturyan/`);
  await expect(area(page)).toBeVisible();
});
