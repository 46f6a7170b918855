import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';

let root: string;
const page = (name: string): string => readFileSync(join(root, 'dist', name, 'index.html'), 'utf8');
const STATEMENTS = 120;
const DOCUMENTS = 4;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(
    join(root, 'seeds/people.yaml'),
    'hassan-rahimi:\n  name: { fa: حسن رحیمی, en: Hassan Rahimi }\n  wikidata: Q42\nali-karimi:\n  name: { fa: علی کریمی, en: Ali Karimi }\nmina-sadri:\n  name: { fa: مینا صدری, en: Mina Sadri }\n',
  );
  for (let i = 0; i < DOCUMENTS; i += 1) {
    const said = Array.from(
      { length: STATEMENTS / DOCUMENTS },
      (_, n) => `حسن رحیمی گفت: سخن شمارهٔ ${n} از گزارش ${i} این است.`,
    );
    writeFileSync(
      join(root, `seeds/report-${i}.txt`),
      `گزارش ${i}\n${said.join('\n')}\nعلی کریمی گفت: پایان ${i}.\n`,
    );
    writeFileSync(
      join(root, `seeds/report-${i}.yaml`),
      `occasions:\n  - { id: meeting, begins: s2, participants: [hassan-rahimi, ali-karimi, mina-sadri], title: { fa: نشست ${i}, en: Meeting ${i} }, date: { edtf: 202${i}-05-01, status: stated } }\n`,
    );
  }
  buildArchive(root, WITHOUT_PREVIEWS);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a speaker of more than a hundred statements has pages, each with its own', () => {
  const [first, second] = [page('fa/speakers/hassan-rahimi'), page('fa/speakers/hassan-rahimi/page/2')];
  const count = (html: string): number => html.split('<span class="number">').length - 1;
  expect([count(first), count(second)]).toEqual([100, 20]);
  expect(first).toContain('rel="next"');
  expect(second).toContain('rel="prev"');
  expect(existsSync(join(root, 'dist/fa/speakers/ali-karimi/page'))).toBe(false);
});

test('a speaker page names the other speakers of the same occasions, and Wikidata where an editor gave it', () => {
  const html = page('en/speakers/hassan-rahimi');
  expect(html).toContain('Ali Karimi');
  expect(html).toContain('https://www.wikidata.org/wiki/Q42');
  expect(page('en/speakers/ali-karimi')).not.toContain('wikidata');
});

test('somebody who was there and said nothing is named, and the name leads nowhere', () => {
  const html = page('en/documents/report-0');
  expect(html).toContain('Mina Sadri');
  expect(html).not.toContain('mina-sadri/');
});

test('what a speaker said is listed by year, the latest first, under a heading for each year that leads to it', () => {
  const yearsOf = (html: string): string[] =>
    [...html.matchAll(/<h2 class="year-title" id="[^"]+">([^<]+)<\/h2>/g)].map(([, year = '']) => year);
  const [first, second] = [page('fa/speakers/hassan-rahimi'), page('fa/speakers/hassan-rahimi/page/2')];
  expect([...yearsOf(first), ...yearsOf(second)]).toEqual(['۱۴۰۲', '۱۴۰۱', '۱۴۰۰', '۱۳۹۹', '۱۳۹۹']);
  expect(yearsOf(page('en/speakers/ali-karimi'))).toEqual(['2023', '2022', '2021', '2020']);
  expect(page('en/speakers/ali-karimi')).toContain('href="#year-4"');
});

test('a document leads to those before and after it, by date', () => {
  const neighbours = (document: string): string[] =>
    [...page(`en/documents/${document}`).matchAll(/<a rel="(prev|next)" href="\.\.\/([^"]+)\/"/g)].map(
      ([, rel, target]) => `${rel} ${target}`,
    );
  expect(neighbours('report-0')).toEqual(['next report-1']);
  expect(neighbours('report-2')).toEqual(['prev report-1', 'next report-3']);
  expect(neighbours('report-3')).toEqual(['prev report-2']);
});

test('occasions are listed the latest first, on a timeline with both calendars', () => {
  const html = page('fa/occasions');
  const found = [...html.matchAll(/نشست (\d)<\/bdi><\/a>/g)].map(([, n]) => n);
  expect(found).toEqual(['3', '2', '1', '0']);
  expect(html.split('class="mark"').length - 1).toBe(DOCUMENTS);
  expect(html).toContain('۱۴۰۲');
  expect(html).toContain('۲۰۲۳');
});

test('documents are found by speaker, place and the days of their occasions, in both languages alike', () => {
  const years = (locale: string): string[] =>
    JSON.parse(readFileSync(join(root, `dist/${locale}/documents/filters.json`), 'utf8')).flatMap(
      ({ year }: { year: string[] }) => year,
    );
  expect(years('en')).toEqual(['2023-05-01', '2022-05-01', '2021-05-01', '2020-05-01']);
  expect(years('fa')).toEqual(years('en'));
});

test('a page of a list that has become shorter leads to the last one there is, and nothing links to it', () => {
  expect(existsSync(join(root, 'dist/fa/speakers/hassan-rahimi/page/2/index.html'))).toBe(true);
  rmSync(join(root, 'seeds/report-3.txt'));
  writeFileSync(
    join(root, 'seeds/report-3.yaml'),
    'withdrawn: { date: 2026-01-02, reason: { fa: به درخواست ناشر, en: On request } }\n',
  );
  buildArchive(root, WITHOUT_PREVIEWS);
  for (const locale of ['fa', 'en'])
    expect(page(`${locale}/speakers/hassan-rahimi/page/2`)).toMatch(/<a href="\.\.\/\.\.\/" data-redirect/);
  expect(page('fa/speakers/hassan-rahimi')).not.toContain('page/2');
});
