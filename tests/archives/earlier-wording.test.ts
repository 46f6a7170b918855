import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runQuietly } from '../../scripts/machine/programs.ts';
import { documentData } from '../../src/schemas/data.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { readFrom } from './built-archive.ts';

const TITLE = 'گزارش نشست تهران';
const OLD = 'نیما رحیمی، مدیر آب، گفت: شهر شریکی قابل اعتماد برای ما در این طرح بزرگ است.';
const NEW = OLD.replace('قابل', 'غیرقابل');
const PO = `msgctxt "s1"\nmsgid "${TITLE}"\nmsgstr "Report"\n
msgctxt "s2"\nmsgid "${OLD}"\nmsgstr "Nima Rahimi, a water manager, said: “The city is a reliable partner in this great plan.”"\n`;
const RELIABLE = 'a reliable partner';
const LABEL = 'Translation of an earlier wording';

let root: string;
const write = (path: string, text: string): void => writeIn(root, path, text);
const catalogue = (): string => readFileSync(join(root, 'seeds/report.en.po'), 'utf8');
const page = (path: string): string => readFrom(root, `${path}/index.html`);
const translate = () => runQuietly(['scripts/commands/translate.ts', 'report'], { ARCHIVE: root });
const dataOf = () => documentData.parse(JSON.parse(readFrom(root, 'data/documents/report.json')));

beforeAll(() => {
  root = newFolder();
  write('seeds/report.txt', `${TITLE}\n${OLD}\n`);
  write('seeds/report.en.po', PO);
  runQuietly(['scripts/commands/ingest.ts'], { ARCHIVE: root });
  write('seeds/report.txt', `${TITLE}\n${NEW}\n`);
  runQuietly(['scripts/commands/ingest.ts'], { ARCHIVE: root });
  translate();
  buildArchive(root, WITHOUT_PREVIEWS);
});
afterAll(() => remove(root));

test('the file for the translator has the words from before', () => {
  const po = catalogue();
  expect(po).toContain(`#, fuzzy\n#| msgctxt "s2"\n#| msgid "${OLD}"\nmsgctxt "s2"\nmsgid "${NEW}"\n`);
  expect(po).toContain('#: report.txt:2');
});

test('English pages show the translation, and say that it is of an earlier wording', () => {
  for (const path of ['en/documents/report', 'en/documents/report/s2']) {
    expect(page(path)).toContain(LABEL);
    expect(page(path)).toContain(RELIABLE);
  }
});

test('Persian pages have the words that are there now', () => {
  expect(page('fa/documents/report')).toContain('غیرقابل');
  expect(page('fa/documents/report')).not.toContain('ترجمهٔ متنِ پیشین');
  expect(page('fa/documents/report/s2')).toContain('ترجمهٔ متنِ پیشین');
});

test('what is said of the translation on a Persian page stands in the direction of the page, only the words in their own', () => {
  const [, around = ''] =
    /<section class="second">(.*?)ترجمهٔ متنِ پیشین/s.exec(page('fa/documents/report/s2')) ?? [];
  expect(around).toContain('earlier-wording');
  expect(around).not.toMatch(/ (?:lang|dir)=/);
  expect(page('fa/documents/report/s2')).toMatch(/<p class="text" lang="en" dir="ltr">/);
});

test('the page of the statement shows what was changed in the Persian, in words for whoever hears it', () => {
  for (const [locale, gone] of [
    ['fa', 'برداشته شد'],
    ['en', 'taken out'],
  ]) {
    const html = page(`${locale}/documents/report/s2`);
    expect(html).toMatch(new RegExp(`<del>\\s*<span class="visually-hidden"[^>]*>\\s*\\[${gone}:`));
    expect(html).toMatch(/<del>[\s\S]*?قابل[\s\S]*?<\/del>\s*<ins>[\s\S]*?غیرقابل[\s\S]*?<\/ins>/);
  }
});

test('data have no translation of the words that are there now, and the earlier one under its own name', () => {
  const [title, statement] = dataOf().segments;
  expect(title?.text).not.toHaveProperty('enEarlier');
  expect(statement?.text.en).toBeNull();
  expect(statement?.text.enEarlier).toContain(RELIABLE);
});

test('nothing that goes out without the label has it: linked data, citations, feeds, tables, TEI', () => {
  const [, linked = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page('en/documents/report/s2')) ?? [];
  expect(linked).not.toContain(RELIABLE);
  for (const file of ['en/feed.xml', 'data/statements.csv', 'data/documents/report.xml'])
    expect(readFrom(root, file), file).not.toContain(RELIABLE);
});

test('once it is confirmed, it is the translation, without the label', () => {
  write(
    'seeds/report.en.po',
    catalogue()
      .replace('#, fuzzy\n', '')
      .replace(/^#\| .*\n/gm, '')
      .replace('a reliable', 'an unreliable'),
  );
  buildArchive(root, WITHOUT_PREVIEWS);
  expect(page('en/documents/report')).not.toContain(LABEL);
  expect(dataOf().segments[1]?.text.en).toContain('an unreliable partner');
});
