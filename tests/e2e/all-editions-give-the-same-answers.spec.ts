import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findTool } from '../../scripts/machine/programs.ts';
import { PROJECT } from '../pipeline.ts';
import { Host } from './host.ts';

/** Names, phrases, questions, other spellings, a mistyped word, and one that nothing has; in both languages. */
const QUERIES = [
  ...[
    'تحریم',
    'پزشکیان',
    'روابط دو کشور',
    '"رئیس جمهور"',
    'ارمنستان',
    'همكاري',
    'اوراسیا',
    'کریدور',
    'خاچاطوریان',
    'ناموجودواژه',
  ].map((query) => ({ lang: 'fa', query })),
  ...[
    'sanctions',
    'Lukashenko',
    'relations between the two countries',
    '"our country"',
    'Armenia',
    'cooperating',
    'Eurasian',
    'territorial integrity',
    'Khachaturyan',
    'nosuchword',
  ].map((query) => ({ lang: 'en', query })),
] as const;

let out: string;
let folder: string;
const pack = (...args: string[]): void => {
  execFileSync(process.execPath, ['scripts/commands/pack.ts', '--out', out, ...args], {
    cwd: PROJECT,
    stdio: 'pipe',
  });
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'goftar-'));
  pack();
  const name = readdirSync(out).find((entry) => !entry.includes('.')) ?? '';
  folder = pathToFileURL(join(out, name)).href;
});
test.afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What both programs that drive browsers can do. */
interface AnyPage {
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
}

/** The ids of the results of every query, in order. `searchPage` is the address of a language's search page. */
async function answers(page: AnyPage, searchPage: (lang: string) => string): Promise<string[][]> {
  const found: string[][] = [];
  for (const { lang, query } of QUERIES) {
    await page.goto(`${searchPage(lang)}?q=${encodeURIComponent(query)}`);
    found.push(
      await page.evaluate<string[]>(`new Promise((resolve, reject) => {
        const started = Date.now();
        (function look() {
          const { searchState } = document.querySelector('[data-search-state]').dataset;
          if (searchState === 'done') resolve([...document.querySelectorAll('[data-result]')].map((node) => node.dataset.result));
          else if (searchState === 'error' || Date.now() - started > 20000) reject(new Error('search is ' + searchState));
          else setTimeout(look, 50);
        })();
      })`),
    );
  }
  return found;
}

let online: string[][];

test('online, twenty queries have answers', async ({ page, baseURL }) => {
  online = await answers(page as AnyPage, (lang) => `${baseURL}/${lang}/search/`);
  expect(online).toHaveLength(20);
  expect(online.filter((ids) => ids.length > 0).length).toBeGreaterThanOrEqual(16);
});

test('the same queries have the same answers in a kept archive without a host', async ({ page }) => {
  const host = new Host(join(PROJECT, 'dist'));
  await host.start();
  await page.goto(`${host.url}/fa/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.locator('button[data-action=keep-offline]').click();
  await expect(page.locator('[data-offline-state=kept]')).toBeVisible({ timeout: 20_000 });
  await host.stop();
  expect(await answers(page as AnyPage, (lang) => `${host.url}/${lang}/search/`)).toEqual(online);
});

test('and in the edition for a stick, opened from its folder', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  const found = await answers(page as AnyPage, (lang) => `${folder}/${lang}/search/index.html`);
  expect(found).toEqual(online);
  expect(faults).toEqual([]);
});

async function useFolder(page: Page): Promise<void> {
  await page.goto(`${folder}/index.html`);
  await expect(page).toHaveURL(/\/(?:fa|en)\/index\.html$/);
  await page.goto(`${folder}/fa/search/index.html?q=${encodeURIComponent('ارمنستان')}`);
  await page.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/documents\/belarus-visit\/index\.html.*#s\d+$/);
  const id = new URL(page.url()).hash;
  await expect(page.locator(id)).toBeInViewport();
  await page.locator('a[data-action=switch-language]').first().click();
  await expect(page).toHaveURL(/\/en\/documents\/belarus-visit\/index\.html/);
  await page.goto(`${folder}/fa/documents/belarus-visit/s6/index.html`);
  await expect(page.locator('#citation')).toBeVisible();
}

test('in the folder, pages, statement links and languages lead where they should', async ({ page }) => {
  await useFolder(page);
});

test('in the folder, what was searched for is marked where a result leads, and nothing fails', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.goto(`${folder}/fa/search/index.html?q=${encodeURIComponent('ارمنستان')}`);
  await page.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/index\.html#s\d+$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

const firefox = findTool('firefox');
if (firefox !== undefined)
  test('Firefox gives the same answers from the host, kept without it, and from the folder', async ({
    baseURL,
  }) => {
    const host = new Host(join(PROJECT, 'dist'));
    await host.start();
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
    try {
      const page = (await browser.newPage()) as unknown as AnyPage;
      expect(await answers(page, (lang) => `${baseURL}/${lang}/search/`)).toEqual(online);
      expect(await answers(page, (lang) => `${folder}/${lang}/search/index.html`)).toEqual(online);
      await page.goto(`${host.url}/fa/offline/`);
      await page.evaluate(`new Promise((resolve, reject) => {
        const started = Date.now();
        const button = document.querySelector('[data-action=keep-offline]');
        (function look() {
          if (!button.hidden) button.click();
          const { offlineState } = document.querySelector('[data-offline-state]').dataset;
          if (offlineState === 'kept') navigator.serviceWorker.ready.then(() => resolve());
          else if (offlineState === 'error' || Date.now() - started > 30000) reject(new Error('keeping is ' + offlineState));
          else setTimeout(look, 100);
        })();
      })`);
      await host.stop();
      expect(await answers(page, (lang) => `${host.url}/${lang}/search/`)).toEqual(online);
    } finally {
      await browser.close();
      await host.stop();
    }
  });

test('the ZIP is the same, byte for byte, each time', () => {
  const zip = (): Buffer =>
    readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.zip')) ?? ''));
  const first = zip();
  pack('--format', 'zip');
  expect(zip().equals(first)).toBe(true);
});

if (findTool('zimwriterfs') !== undefined)
  test('the ZIM file is valid, and gives its pages back', () => {
    pack('--format', 'zim');
    const file = join(out, readdirSync(out).find((name) => name.endsWith('.zim')) ?? '');
    execFileSync('zimcheck', [file], { stdio: 'pipe' });
    const page = execFileSync('zimdump', ['show', '--url=fa/documents/belarus-visit/index.html', file], {
      encoding: 'utf8',
    });
    expect(page).toContain('مسعود پزشکیان');
    expect(execFileSync('zimdump', ['info', file], { encoding: 'utf8' })).toMatch(
      /main page: .*index\.html/i,
    );
  });
