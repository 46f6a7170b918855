import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type OfflineManifest, versionText } from '../../src/schemas/offline.ts';
import { PROJECT } from '../pipeline.ts';
import { Host } from './host.ts';

const DIST = join(PROJECT, 'dist');
const DOCUMENT = '/fa/documents/belarus-visit/';

const area = (page: Page) => page.locator('[data-offline-state]');
const state = (page: Page, name: string) => expect(area(page)).toHaveAttribute('data-offline-state', name);
const status = (page: Page) => page.locator('[data-offline-status]');
const button = (page: Page, action: string) => page.locator(`button[data-action=${action}-offline]`);

let host: Host;
test.beforeEach(async () => {
  host = new Host(DIST);
  await host.start();
});
test.afterEach(() => host.stop());

const manifest = (): OfflineManifest => JSON.parse(readFileSync(join(DIST, 'offline/manifest.json'), 'utf8'));

/** Waits until the worker has all that it fetches first, and is in charge. */
async function worker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller?.state !== 'activated')
      await new Promise((done) => setTimeout(done, 10));
  });
}

/** Keeps the archive in a page of its own. */
async function keep(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${host.url}/en/offline/`);
  await button(page, 'keep').click();
  await state(page, 'kept');
  return page;
}

/** Answers with a page that is not the archive's, and says that all is well. */
const logIn = (response: ServerResponse): true => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>Log in</title><h1>Log in</h1>');
  return true;
};

test('the first page that a reader opens can be opened again without a host', async ({ page }) => {
  await page.goto(`${host.url}${DOCUMENT}?from=letter#s6`);
  await worker(page);
  await host.stop();
  await page.goto('about:blank');
  await page.goto(`${host.url}${DOCUMENT}#s6`);
  await expect(page.locator('#s6')).toBeInViewport();
});

test('a page of a network that wants a log-in is shown, and never remembered', async ({ page }) => {
  await page.goto(`${host.url}${DOCUMENT}`);
  await worker(page);
  host.instead = (_, response) => logIn(response);
  for (const path of [DOCUMENT, '/fa/speakers/masoud-pezeshkian/']) {
    await page.goto(host.url + path);
    await expect(page.locator('h1')).toHaveText('Log in');
  }
  await host.stop();
  await page.goto(host.url + DOCUMENT);
  await expect(page.locator('#s6')).toBeVisible();
  await page.goto(`${host.url}/fa/speakers/masoud-pezeshkian/`);
  await expect(area(page)).toBeVisible();
});

test('without a service worker nothing is fetched, and that is said', async ({ page }) => {
  host.instead = (path, response) => {
    if (path !== '/sw.js') return false;
    response.statusCode = 404;
    response.end();
    return true;
  };
  await page.goto(`${host.url}/en/offline/`);
  await button(page, 'keep').click();
  await state(page, 'error');
  await expect(status(page)).toContainText('service worker');
  expect(host.packBytes).toBe(0);
});

test('where a host’s own policy allows no worker, that is said', async ({ page }) => {
  host.instead = (_, response) => {
    response.setHeader('content-security-policy', "require-trusted-types-for 'script'; trusted-types other");
    return false;
  };
  await page.goto(`${host.url}/en/offline/`);
  await button(page, 'keep').click();
  await state(page, 'error');
  await expect(status(page)).toContainText('service worker');
});

test('what is not this archive’s list is not taken for it, and cancelling works', async ({ page }) => {
  await page.goto(`${host.url}/en/offline/`);
  for (const answer of ['<!doctype html><title>Log in</title>', '{}', '{"packs":[]}', '{"version":']) {
    host.instead = (path, response) => {
      if (path === '/offline/manifest.json') response.end(answer);
      return path === '/offline/manifest.json';
    };
    await button(page, 'keep').click();
    await state(page, 'error');
    await expect(status(page)).toContainText('not this archive');
    await button(page, 'cancel').click();
    await state(page, 'none');
  }
});

test('two tabs do not work against each other: one shows what the other does, and can end it', async ({
  context,
}) => {
  const held = Promise.withResolvers<void>();
  host.onPack = async (_, body) => {
    await held.promise;
    return body;
  };
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(`${host.url}/en/offline/`);
  await button(one, 'keep').click();
  await expect.poll(() => host.requests.some((path) => path.endsWith('.pack'))).toBe(true);
  await other.goto(`${host.url}/en/offline/`);
  await state(other, 'downloading');
  await expect(status(other)).toContainText('Another window');
  await button(other, 'cancel').click();
  await state(other, 'none');
  await state(one, 'none');
  await expect(button(one, 'keep')).toBeVisible();
  held.resolve();
  await button(one, 'keep').click();
  await state(one, 'kept');
  await state(other, 'kept');
  await button(other, 'remove').click();
  await state(one, 'none');
});

test('keeping goes on wherever the reader comes back, and a new version is offered on every page', async ({
  page,
}) => {
  const left = Promise.withResolvers<void>();
  host.onPack = async (_, body) => {
    if (host.packBytes > 0) await left.promise;
    return body;
  };
  await page.goto(`${host.url}/en/offline/`);
  await button(page, 'keep').click();
  await expect.poll(() => host.requests.filter((path) => path.endsWith('.pack')).length).toBeGreaterThan(1);
  await page.goto(`${host.url}${DOCUMENT}`);
  left.resolve();
  const names = manifest().packs.map(({ sha256 }) => `/offline/${sha256}.pack`);
  await expect.poll(() => names.filter((name) => !host.requests.includes(name))).toEqual([]);
  await page.goto(`${host.url}/en/offline/`);
  await state(page, 'kept');

  const offer = page.locator('[data-offline-offer]');
  await page.goto(`${host.url}${DOCUMENT}`);
  await expect(offer).toBeHidden();
  const packs = manifest().packs.slice(1);
  const next = JSON.stringify({ version: hash('sha256', versionText(packs)), packs });
  host.instead = (path, response) => {
    if (path === '/offline/manifest.json') response.end(next);
    return path === '/offline/manifest.json';
  };
  await page.reload();
  await expect(offer).toBeVisible();
  await offer.locator('a').click();
  await expect(button(page, 'update')).toBeVisible();
});

test('a kept page is found at its address without the last slash, with its query, online and offline', async ({
  page,
  context,
}) => {
  await keep(context);
  for (const isOnline of [true, false]) {
    if (!isOnline) await host.stop();
    await page.goto('about:blank');
    await page.goto(`${host.url}${DOCUMENT.slice(0, -1)}?from=a#s6`);
    await expect(page).toHaveURL(`${host.url}${DOCUMENT}?from=a#s6`);
    await expect(page.locator('#s6')).toBeInViewport();
  }
});

for (const kind of ['strips the slash', 'adds none'] as const) {
  test(`links and styles are right on a host that ${kind}`, async ({ page }) => {
    host.instead = (path, response) => {
      const [bare = '', query = ''] = path.split('?');
      if (bare === '/' || /\.\w+$/.test(bare)) return false;
      if (bare.endsWith('/') && kind === 'strips the slash') {
        response.writeHead(301, { location: bare.slice(0, -1) + (query && `?${query}`) });
        response.end();
        return true;
      }
      if (bare.endsWith('/')) return false;
      response.setHeader('content-type', 'text/html');
      response.end(readFileSync(join(DIST, bare, 'index.html')));
      return true;
    };
    // First without a worker, then with one.
    for (const turn of ['first', 'second']) {
      await page.goto(`${host.url}${DOCUMENT.slice(0, -1)}?q=a`);
      await expect(page, turn).toHaveURL(`${host.url}${DOCUMENT}?q=a`);
      await page.locator('a[data-action=switch-language]').first().click();
      await expect(page, turn).toHaveURL(/\/en\/documents\/belarus-visit\/\?q=a$/);
      await expect(page.locator('#s6')).toBeVisible();
      await page.goto(`${host.url}/fa/documents/`);
      await page.locator('main a[href*="belarus-visit"]').first().click();
      await expect(page.locator('#s6')).toBeVisible();
      await worker(page);
    }
  });
}
