import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findTool } from '../../scripts/machine/programs.ts';
import { PROJECT } from '../pipeline.ts';
import { faultsOf } from './faults.ts';
import { Host } from './host.ts';

/** Names, phrases, questions, other spellings, a mistyped word, and one that nothing has; in both languages. */
const QUERIES = {
  fa: [
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
  ],
  en: [
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
  ],
} as const;

let out: string;
let folder: string;
const pack = (...args: string[]): void => {
  execFileSync(process.execPath, ['scripts/commands/pack.ts', '--out', out, ...args], {
    cwd: PROJECT,
    stdio: 'pipe',
  });
};

test.describe.configure({ mode: 'serial' });
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

/** In a search page: asks every query, one after the other, and gives the ids of the results of each, in order. */
const ASK = `async (queries) => {
  const form = document.querySelector('main form[role=search]');
  const view = document.querySelector('main [data-search-state]');
  const found = [];
  for (const query of queries) {
    form.querySelector('input[name=q]').value = query;
    form.requestSubmit();
    await new Promise((resolve, reject) => {
      (function look() {
        const { searchState } = view.dataset;
        if (searchState === 'done') resolve();
        else if (searchState === 'error') reject(new Error('the search failed'));
        else setTimeout(look, 10);
      })();
    });
    found.push([...document.querySelectorAll('main [data-result]')].map((node) => node.dataset.result));
  }
  return found;
}`;

/** The ids of the results of every query, in order. `searchPage` is the address of a language's search page. */
async function answers(page: AnyPage, searchPage: (lang: string) => string): Promise<string[][]> {
  const found: string[][] = [];
  for (const [lang, queries] of Object.entries(QUERIES)) {
    await page.goto(searchPage(lang));
    found.push(...(await page.evaluate<string[][]>(`(${ASK})(${JSON.stringify(queries)})`)));
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
  await expect(page.locator('[data-offline-state=kept]')).toBeVisible();
  await host.stop();
  expect(await answers(page as AnyPage, (lang) => `${host.url}/${lang}/search/`)).toEqual(online);
});

test('and in the edition for a stick, opened from its folder', async ({ page }) => {
  const faults = faultsOf(page);
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
  const faults = faultsOf(page);
  await page.goto(`${folder}/fa/search/index.html?q=${encodeURIComponent('ارمنستان')}`);
  await page.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/index\.html#s\d+$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('Firefox gives the same answers from the host, kept without it, and from the folder', async ({
  baseURL,
}) => {
  const executablePath = findTool('firefox');
  test.skip(executablePath === undefined, 'Firefox is not here');
  const host = new Host(join(PROJECT, 'dist'));
  await host.start();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath ?? '',
    headless: true,
    timeout: 0,
    protocolTimeout: 0,
  });
  try {
    const opened = await browser.newPage();
    opened.setDefaultTimeout(0);
    const page = opened as unknown as AnyPage;
    expect(await answers(page, (lang) => `${baseURL}/${lang}/search/`)).toEqual(online);
    expect(await answers(page, (lang) => `${folder}/${lang}/search/index.html`)).toEqual(online);
    await page.goto(`${host.url}/fa/offline/`);
    await page.evaluate(`new Promise((resolve, reject) => {
      const button = document.querySelector('[data-action=keep-offline]');
      (function look() {
        if (!button.hidden) button.click();
        const { offlineState } = document.querySelector('[data-offline-state]').dataset;
        if (offlineState === 'kept') navigator.serviceWorker.ready.then(() => resolve());
        else if (offlineState === 'error') reject(new Error('keeping failed'));
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

test('the ZIM file is valid, and gives its pages back', () => {
  test.skip(findTool('zimwriterfs') === undefined, 'zimwriterfs is not here');
  pack('--format', 'zim');
  const file = join(out, readdirSync(out).find((name) => name.endsWith('.zim')) ?? '');
  execFileSync('zimcheck', [file], { stdio: 'pipe' });
  const page = execFileSync('zimdump', ['show', '--url=fa/documents/belarus-visit/index.html', file], {
    encoding: 'utf8',
  });
  expect(page).toContain('مسعود پزشکیان');
  expect(execFileSync('zimdump', ['info', file], { encoding: 'utf8' })).toMatch(/main page: .*index\.html/i);
});
