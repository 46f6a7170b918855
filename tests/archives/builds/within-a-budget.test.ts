import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyInFolder } from '../../../scripts/site/site-copy.ts';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { verifySite } from '../../../scripts/site/verify-site.ts';
import { buildArchive } from '../../build-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

/** More than what is always there, and less than all of four documents: their statements' pages are 2 × 12 each. */
const FILES = 250;
const YEARS = [2001, 2011, 2021, 2024];
const STATEMENTS = Array.from({ length: 12 }, (_, i) => `ناصر کنعانی گفت: گفت‌وگوی ${i + 1} ادامه دارد.`);

/** What is left out where the host takes no more. */
const LEFT_OUT = /\/s\d+\/|\/source\/|^data\/citations\//;

let root: string;
let least: string;

function buildWithin(files: number): string {
  const root = newFolder();
  writeIn(
    root,
    'seeds/archive.yaml',
    `name: { fa: بایگانی کوچک, en: A small archive }\nbudget: { files: ${files} }\n`,
  );
  for (const year of YEARS) {
    writeIn(root, `seeds/year-${year}.txt`, [`خبر ${year}`, ...STATEMENTS].join('\n'));
    writeIn(
      root,
      `seeds/year-${year}.yaml`,
      `occasions:\n  - { id: meeting, begins: s2, title: { fa: نشست, en: Meeting }, date: { edtf: '${year}', status: stated } }\n`,
    );
  }
  buildArchive(root);
  return root;
}

beforeAll(() => {
  root = buildWithin(FILES);
  least = buildWithin(filesUnder(at('')).filter((path) => !LEFT_OUT.test(path)).length);
});
afterAll(() => {
  for (const folder of [root, least]) remove(folder);
});

const at = (path: string): string => join(root, 'dist', path);
const has = (year: number, path: string): boolean => existsSync(at(`fa/documents/year-${year}/${path}`));

test('a site has no more files than its archive allows itself, and nearly as many', () => {
  const { length } = filesUnder(at(''));
  expect(length).toBeLessThanOrEqual(FILES);
  // What is given up, is given up document by document.
  expect(length).toBeGreaterThan(FILES - 2 * STATEMENTS.length - 20);
});

test('what it does without are pages and images of the oldest documents', () => {
  const kept = YEARS.map((year) => has(year, 's3/index.html'));
  expect([kept[0], kept[3]]).toEqual([false, true]);
  expect(kept).toEqual(kept.toSorted());
  expect(YEARS.map((year) => has(year, 's3/preview.png'))).toEqual([false, false, false, false]);
  expect(YEARS.map((year) => has(year, 'source/index.html'))).toEqual([true, true, true, true]);
});

test('every document has its pages and its data, and the copy verifies', async () => {
  for (const year of YEARS) {
    expect(has(year, 'index.html')).toBe(true);
    expect(existsSync(at(`data/documents/year-${year}.json`))).toBe(true);
  }
  expect(await verifySite(copyInFolder(at('')))).toEqual([]);
});

test('a page that is not built is linked from nowhere; its statement has its place in the document', () => {
  const page = (year: number) => readFileSync(at(`fa/documents/year-${year}/index.html`), 'utf8');
  expect([2001, 2024].map((year) => page(year).includes('href="s3/"'))).toEqual([false, true]);
  expect(page(2001).includes('id="s3"')).toBe(true);
});

test('where nothing but the documents fits, their pages lead to the received file, and to nothing that is not there', async () => {
  const folder = join(least, 'dist');
  const page = readFileSync(join(folder, 'fa/documents/year-2024/index.html'), 'utf8');
  expect(page).toContain('data/sources/year-2024.txt"');
  expect(page).not.toContain('source/"');
  expect(filesUnder(folder).filter((path) => LEFT_OUT.test(path))).toEqual([]);
  expect(await verifySite(copyInFolder(folder))).toEqual([]);
});
