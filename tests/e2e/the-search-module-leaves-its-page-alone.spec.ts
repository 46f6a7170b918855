import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { indexSite } from '../../scripts/search/index-site.ts';
import { PROJECT } from '../pipeline.ts';
import { Host } from './host.ts';

const DOCUMENTS = 'tests/fixtures/search/data/documents';

let folder: string;
let host: Host;

/** Somebody's page, in a language of its own, and beside it two archives: one has both documents, the other one. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-hosted-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh"><title>A page</title>');
  cpSync(join(PROJECT, DOCUMENTS), join(folder, 'both/data/documents'), { recursive: true });
  cpSync(join(PROJECT, DOCUMENTS, 'harvest.json'), join(folder, 'one/data/documents/harvest.json'));
  await indexSite(join(folder, 'both'));
  await indexSite(join(folder, 'one'));
  host = new Host(folder);
  await host.start();
});
test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a page that searches by /search.js keeps its own fetch', async ({ page }) => {
  await page.goto(host.url);
  const { isSame, total } = await page.evaluate(async () => {
    const before = globalThis.fetch;
    const address = new URL('both/search.js', location.href).href;
    const { search } = await import(/* @vite-ignore */ address);
    const answer = await search('گندم');
    return { isSame: globalThis.fetch === before, total: answer.total as number };
  });
  expect(total).toBeGreaterThan(0);
  expect(isSame).toBe(true);
});

test('two archives opened side by side from one page both answer for themselves', async ({ page }) => {
  await page.goto(host.url);
  const answers = await page.evaluate(async () => {
    const { openSearch } = await import(/* @vite-ignore */ new URL('both/search.js', location.href).href);
    const archives = ['both/', 'one/'].map((path) => openSearch({ root: new URL(path, location.href).href }));
    const totals = async (query: string): Promise<number[]> =>
      Promise.all(archives.map(async ({ search }) => (await search(query)).total as number));
    return [await totals('گندم'), await totals('ارمنستان'), await totals('گندم')];
  });
  const [[wheat = 0] = [], [armenia = 0] = []] = answers;
  expect(wheat).toBeGreaterThan(0);
  expect(armenia).toBeGreaterThan(0);
  expect(answers).toEqual([
    [wheat, wheat],
    [armenia, 0],
    [wheat, wheat],
  ]);
});
