import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { SITE } from './built-archive.ts';

let root: string;
/** Every file of the site before anything was withdrawn. */
let before: string[];

/** Words that stand only in what is withdrawn, in Persian and in English. */
const STATEMENT_WORDS = ['برزنگاهان', 'Quillborough'];
const DOCUMENT_WORDS = ['خوشاوران', 'نوبهارستان', 'Westernesse'];

const PEOPLE = `rahimi:
  name: { fa: حسن رحیمی, en: Hassan Rahimi }
karimi:
  name: { fa: علی کریمی, en: Ali Karimi }
`;
const KEPT = 'علی کریمی گفت: آب آشامیدنی روستاها در تابستان امسال کم نخواهد شد و نگرانی بی‌جاست.';
const SAID = 'حسن رحیمی گفت: کار ساختن پل تازهٔ برزنگاهان تا پایان سال به انجام می‌رسد و راه کوتاه می‌شود.';
const NAMED = 'بهرام دادخواه گفت: درختان خیابان بهار آینده دوباره کاشته خواهند شد.';
const catalogue = (...entries: [id: string, fa: string, en: string][]): string =>
  [
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n',
    ...entries.map(([id, fa, en]) => `msgctxt "${id}"\nmsgid "${fa}"\nmsgstr "${en}"\n`),
  ].join('\n');

const write = (path: string, text: string): void => writeIn(root, path, text);
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)));
const errors = (): string[] =>
  ingestArchive(root)
    .filter(isError)
    .map(({ code, file, line }) => `${code} ${file}:${line}`);

/** A file, and all that is packed in it, whatever it is packed in: search index, fragments, offline packs. */
function unpacked(file: string): string {
  const bytes = readFileSync(file);
  const parts = [bytes];
  for (
    let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('\x1f\x8b\x08', at + 1, 'latin1')
  )
    try {
      parts.push(gunzipSync(bytes.subarray(at)));
      // What follows in the same file is in it: a pack is a row of such parts.
      break;
    } catch {
      // The three bytes stand there by chance.
    }
  return parts.map((part) => part.toString('utf8')).join('\n');
}

const withdrawal = (fa: string, en: string): string =>
  `{ date: 2026-01-02, reason: { fa: ${fa}, en: ${en} } }`;

beforeAll(() => {
  root = newFolder();
  write('seeds/people.yaml', PEOPLE);
  write('seeds/report.txt', ['گزارش روز', SAID, KEPT, NAMED].join('\n'));
  write(
    'seeds/report.en.po',
    catalogue(['s2', SAID, 'Hassan Rahimi said: “The bridge of Quillborough will be done.”']),
  );
  write(
    'seeds/gone/source.fa.txt',
    'خبر خوشاوران\nحسن رحیمی گفت: کشتزارهای نوبهارستان امسال آب کافی خواهند داشت و کشاورزان آسوده باشند.',
  );
  write('seeds/gone/en.po', catalogue(['s1', 'خبر خوشاوران', 'News of Westernesse']));
  buildArchive(root, { SITE, ...WITHOUT_PREVIEWS });
  before = filesOf('dist');

  write(
    'seeds/report.yaml',
    `ids:\n  - { id: s2, withdrawn: ${withdrawal('به حکم دادگاه', 'By order of a court')} }\n`,
  );
  expect(errors()).toEqual(['GA084 seeds/report.txt:2']);
  write('seeds/report.txt', ['گزارش روز', KEPT, NAMED].join('\n'));

  write(
    'seeds/gone/document.yaml',
    `withdrawn: ${withdrawal('به درخواست ناشر', 'At the publisher’s request')}\n`,
  );
  expect(errors()).toEqual(['GA090 seeds/gone/source.fa.txt:1', 'GA090 seeds/gone/en.po:1']);
  rmSync(join(root, 'seeds/gone/source.fa.txt'));
  rmSync(join(root, 'seeds/gone/en.po'));

  write(
    'seeds/people.yaml',
    `${PEOPLE}  withdrawn: ${withdrawal('به درخواست او', 'At his request')}\nbahram-dadkhah:\n  name: { fa: بهرام دادخواه, en: Bahram Dadkhah }\n`,
  );
  expect(errors()).toEqual([]);
  buildArchive(root, { SITE, ...WITHOUT_PREVIEWS });
});
afterAll(() => remove(root));

describe('after a statement, a document and a person’s page were withdrawn', () => {
  test('nothing of the words is in any file of seeds, content or site, packed or not', () => {
    const files = ['seeds', 'content', 'dist'].flatMap((folder) =>
      filesOf(folder).map((file) => join(root, folder, file)),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(files.some((file) => file.endsWith('.pack') || /offline/.test(file))).toBe(true);
    const found = files.flatMap((file) => {
      const text = unpacked(file);
      return [...STATEMENT_WORDS, ...DOCUMENT_WORDS]
        .filter((word) => text.includes(word))
        .map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('every page that was there is there', () => {
    const now = new Set(filesOf('dist'));
    const pages = before.filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter((file) => !now.has(file))).toEqual([]);
  });

  test.each([
    ['a statement', 'documents/report/s2', 'به حکم دادگاه', 'By order of a court'],
    ['a document', 'documents/gone', 'به درخواست ناشر', 'At the publisher’s request'],
    [
      'a statement of a withdrawn document',
      'documents/gone/s2',
      'به درخواست ناشر',
      'At the publisher’s request',
    ],
    [
      'the source of a withdrawn document',
      'documents/gone/source',
      'به درخواست ناشر',
      'At the publisher’s request',
    ],
    ['a speaker', 'speakers/karimi', 'به درخواست او', 'At his request'],
  ])('the address of %s says what happened, in both languages', (_, page, fa, en) => {
    for (const locale of ['fa', 'en']) {
      const html = readFileSync(join(root, 'dist', locale, page, 'index.html'), 'utf8');
      expect(html.match(/data-tombstone="withdrawn"/g)).toHaveLength(2);
      expect(html).toContain(fa);
      expect(html).toContain(en);
      expect(html).toContain('noindex');
    }
  });

  test('somebody all of whose statements are gone has a page that says so', () => {
    const html = readFileSync(join(root, 'dist/fa/speakers/rahimi/index.html'), 'utf8');
    expect(html).toContain('data-tombstone="empty"');
    expect(html).toContain('هیچ گفته‌ای به «حسن رحیمی» نسبت داده نشده');
  });

  test('a person who was registered under another id is led on by itself, the feed too', () => {
    const html = readFileSync(join(root, 'dist/fa/speakers/بهرام-دادخواه/index.html'), 'utf8');
    expect(html).toMatch(/<a href="\.\.\/bahram-dadkhah\/" data-redirect/);
    expect(filesOf('dist')).toContain('fa/speakers/بهرام-دادخواه/feed.xml');
  });

  test('lists, feeds, data and the sitemap know none of them', () => {
    const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
    for (const file of filesOf('dist').filter((path) =>
      /sitemap|feed\.xml|statements\.|speakers\/index|filters/.test(path),
    ))
      expect(read(file), file).not.toMatch(/documents\/gone|report\/#?s2\b|speakers\/karimi/);
    expect(filesOf('dist')).not.toContain('data/documents/gone.json');
    // The statement stays in its document, with a name that leads nowhere.
    expect(read('fa/documents/report/index.html')).not.toContain('speakers/karimi');
    expect(read('fa/documents/report/index.html')).toContain('علی کریمی');
  });

  test('the words cannot be put back under another id, there or elsewhere, with another clause', () => {
    write(
      'seeds/other.txt',
      'خبر دیگر\nوی افزود: کار ساختن پل تازهٔ برزنگاهان تا پایان سال به انجام می‌رسد و راه کوتاه می‌شود.',
    );
    expect(errors()).toEqual(['GA085 seeds/other.txt:2']);
    rmSync(join(root, 'seeds/other.txt'));
    expect(errors()).toEqual([]);
  });
});
