import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { PROJECT } from '../pipeline.ts';
import { type Development, startDevelopment } from './development.ts';
import { faultsOf } from './faults.ts';

let root: string;
let site: string;
let server: Development;

const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults = faultsOf(page);
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      await use(faults);
    },
    { auto: true },
  ],
});
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'goftar-dev-'));
  cpSync(join(PROJECT, 'seeds'), join(root, 'seeds'), { recursive: true });
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
  server = await startDevelopment('dev', root, /^Content is up to date/);
  site = server.site;
});
test.afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

const DOCUMENT = '/fa/documents/belarus-visit/';
const sidecar = (): string => join(root, 'seeds/belarus-visit/document.yaml');
const overlay = (page: Page) => page.locator('vite-error-overlay');

/** Marks a page that asks for a service worker: one that is not there is refused without a word. */
const markWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset.workers = 'asked for';
      return Promise.reject(new Error('none'));
    };
  });

test('a page looks as it does when it is built, and nothing is on the console', async ({ page, faults }) => {
  await markWorkers(page);
  for (const path of [DOCUMENT, '/en/', '/fa/documents/', '/en/search/?q=sanctions', '/fa/offline/']) {
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const font = path.startsWith('/fa/') ? /Vazirmatn/ : /Source Sans 3/;
    await expect(page.locator('body')).toHaveCSS('font-family', font);
    await expect(page.locator('.site-header')).toHaveCSS('display', 'flex');
    await expect(page.locator('html[data-workers]')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('search works, by the page and by the module, and the list of packs is there', async ({
  page,
  request,
  faults,
}) => {
  await page.goto(`${site}/fa/search/?q=${encodeURIComponent('تحریم')}`);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  expect((await request.get(`${site}/search.js`)).headers()['content-type']).toContain('javascript');
  expect(await (await request.get(`${site}/offline/manifest.json`)).json()).toHaveProperty('packs');
  expect(faults).toEqual([]);
});

test('a change to the seeds shows by itself', async ({ page, faults }) => {
  await page.goto(site + DOCUMENT, { waitUntil: 'networkidle' });
  const before = readFileSync(sidecar(), 'utf8');
  const times: number[] = [];
  for (const title of ['عنوان نخست', 'عنوان دوم', 'عنوان سوم']) {
    const changed = before.replace(/title: \{ fa: [^,]*,/g, `title: { fa: ${title},`);
    expect(changed).not.toBe(before);
    const begun = performance.now();
    writeFileSync(sidecar(), changed);
    await expect(page.getByText(title).first()).toBeVisible();
    times.push(performance.now() - begun);
  }
  writeFileSync(sidecar(), before);
  await expect(page.getByText('عنوان سوم')).toHaveCount(0);
  // How long it takes depends on what else the machine has to do: it is told, and nothing fails by it.
  console.log(`A change to the seeds showed after ${Math.round(Math.min(...times))} ms`);
  expect(faults).toEqual([]);
});

test('what is wrong with the seeds is said over the page, in plain words, until it is mended', async ({
  page,
}) => {
  await page.goto(site + DOCUMENT, { waitUntil: 'networkidle' });
  const before = readFileSync(sidecar(), 'utf8');
  writeFileSync(sidecar(), `${before}\nno-such-key: 1\n`);
  await expect(overlay(page)).toContainText('GA004');
  await expect(overlay(page)).toContainText('seeds/belarus-visit/document.yaml:');
  // Whoever opens another page meanwhile is told, too.
  await page.goto(`${site}/en/`);
  await expect(overlay(page)).toContainText('no-such-key');
  writeFileSync(sidecar(), before);
  await expect(overlay(page)).toHaveCount(0);
});

test('a change to the code shows by itself', async ({ page, faults }) => {
  const file = join(PROJECT, 'src/i18n/en.json');
  const before = readFileSync(file, 'utf8');
  await page.goto(`${site}/en/`, { waitUntil: 'networkidle' });
  try {
    writeFileSync(file, before.replace('"tagline": "', '"tagline": "Changed while you look: '));
    await expect(page.locator('.site-footer')).toContainText('Changed while you look');
  } finally {
    writeFileSync(file, before);
  }
  await expect(page.locator('.site-footer')).not.toContainText('Changed while you look');
  expect(faults).toEqual([]);
});
