import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Locator, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/machine/serve.ts';
import { buildArchive, onceARun, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { PROJECT } from '../pipeline.ts';
import { writeReports } from './sixty-texts.ts';

const DOCUMENTS = 60;

/** What the synthetic texts do not have: words written joined, apart and with ZWNJs, a date in a text, a letter that is a word, and a text without a date. */
const TEXTS: Readonly<Record<string, string>> = {
  joined: 'نشست راه\nحسن رحیمی گفت: هزینهٔ ترابری بار و رفت‌وآمد مسافران و نقش علی‌اکبر ولایتی روشن است.',
  undated: 'نشست باغ\nمریم کریمی گفت: باغ‌های کهن این دشت در بند ط پابرجاست.',
  apart:
    'نشست پل\nمریم کریمی گفت: ترا بری و رفت و آمد همسایگان را علی اکبر ولایتی پیگیری کرد.\nمریم کریمی افزود: این کار در سال ۱۴۰۲ آغاز شد.',
};
const DATES: Readonly<Record<string, string>> = { joined: '2031-05-01', apart: '2032-06-02' };

/** Builds an archive of sixty reports, the document of the project with its translation, and three of odd spellings and dates. */
function build(root: string): void {
  writeReports(root, DOCUMENTS);
  const seeds = join(root, 'seeds');
  cpSync(join(PROJECT, 'seeds/belarus-visit'), join(seeds, 'belarus-visit'), { recursive: true });
  cpSync(join(PROJECT, 'seeds/places.yaml'), join(seeds, 'places.yaml'));
  const people = readFileSync(join(seeds, 'people.yaml'), 'utf8');
  writeFileSync(
    join(seeds, 'people.yaml'),
    people + readFileSync(join(PROJECT, 'seeds/people.yaml'), 'utf8'),
  );
  for (const [name, text] of Object.entries(TEXTS)) {
    writeFileSync(join(seeds, `${name}.txt`), text);
    const date = DATES[name] === undefined ? '' : `, date: { edtf: ${DATES[name]}, status: stated }`;
    writeFileSync(
      join(seeds, `${name}.yaml`),
      `occasions:\n  - { id: meeting, begins: s2, title: { fa: گردهمایی ${name}, en: Gathering ${name} }${date} }\n`,
    );
  }
  buildArchive(root, WITHOUT_PREVIEWS);
}

/**
 * Has the archive that the tests of searches and long lists share served while those of a file run, one after the other. Tells the
 * address of its root, without a slash at its end, from the first test on.
 */
export function servedSearchArchive(): () => string {
  let server: Server;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    const root = await onceARun(process.env.TEST_RUN_FOLDER ?? '', 'search-archive', build);
    server = await serve(join(root, 'dist'), 0);
  });
  test.afterAll(() => {
    server.close();
  });
  return () => `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** The results on a search page, and their places in the archive: `document#segment`. */
export const resultsOn = (page: Page): Locator => page.locator('main [data-result]');
export const idsOn = (page: Page): Promise<string[]> =>
  resultsOn(page).evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.result ?? ''));
