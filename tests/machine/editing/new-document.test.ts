import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { type Added, addDocument } from '../../../scripts/machine/editing/new-document.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { sidecar } from '../../../src/schemas/seed.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { yamlOf } from '../../pipeline.ts';

const TEXT = `برنامه تازه آب تهران اعلام شد
مریم صادقی، وزیر نیرو، روز ۹ آذر ۱۴۰۴ گفت: امسال دو سد تازه افتتاح میشود.
علی باقری افزود: آب تهران کم نیست.
`;
const PEOPLE = 'maryam-sadeghi: { name: { fa: مریم صادقی, en: Maryam Sadeghi } }\n';
const PLACES = 'tehran: { name: { fa: تهران, en: Tehran }, kind: city }\n';

let root: string;
beforeEach(() => {
  root = newFolder();
  writeIn(root, 'archive/seeds/people.yaml', PEOPLE);
  writeIn(root, 'archive/seeds/places.yaml', PLACES);
});
afterEach(() => remove(root));

const archive = (): string => join(root, 'archive');
const read = (path: string): string => readFileSync(join(archive(), path), 'utf8');
const add = (name: string, content: string, rest: Partial<Parameters<typeof addDocument>[1]> = {}): Added => {
  writeIn(root, name, content);
  return addDocument(archive(), { file: join(root, name), id: undefined, told: {}, ...rest });
};

describe('a new text', () => {
  test('is kept byte for byte beside a document.yaml of comments, which ingest takes', () => {
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
    const { files } = add('water.txt', text);
    expect(files).toEqual(['seeds/water/source.fa.txt', 'seeds/water/document.yaml']);
    expect(read('seeds/water/source.fa.txt')).toBe(text);
    expect(yamlOf(sidecar, read('seeds/water/document.yaml')).value).toEqual(sidecar.parse({}));
    expect(ingestArchive(archive()).filter(isError)).toEqual([]);
    expect(existsSync(join(archive(), 'content/fa/water.mdx'))).toBe(true);
  });

  test('that takes too long to read is given up, and nothing is written', () => {
    writeIn(root, 'water.txt', TEXT);
    const received = { file: join(root, 'water.txt'), id: undefined, told: {} };
    const { files, diagnostics } = addDocument(archive(), received, () => null);
    expect([files, diagnostics.map(({ code }) => code)]).toEqual([[], ['GA056']]);
    expect(existsSync(join(archive(), 'seeds/water'))).toBe(false);
  });

  test('that is a folder or a device is refused before anything is read of it', () => {
    for (const file of [root, '/dev/zero'])
      expect(() => addDocument(archive(), { file, id: 'water', told: {} })).toThrow(
        /expected (?:a file|one of)/,
      );
    writeIn(root, 'folder.txt/inner', 'a');
    expect(() => addDocument(archive(), { file: join(root, 'folder.txt'), id: undefined, told: {} })).toThrow(
      'expected a file',
    );
  });

  test('has what its editor told, and nothing else that is not a comment', () => {
    add('water.txt', TEXT, { told: { url: 'https://example.org/1', publisher: 'صبح: ایران, {تهران}' } });
    const { provenance, ...rest } = yamlOf(sidecar, read('seeds/water/document.yaml')).value;
    expect(provenance).toEqual({
      publisher: 'صبح: ایران, {تهران}',
      url: 'https://example.org/1',
      author: null,
      received: null,
    });
    const { provenance: _, ...nothing } = sidecar.parse({});
    expect(rest).toEqual(nothing);
  });

  test('is proposed title, genre, day, place and people, as lines that hold once their # is gone', () => {
    add('water.txt', TEXT);
    const lines = read('seeds/water/document.yaml').split('\n');
    expect(lines).toContainEqual(expect.stringContaining('«۹ آذر ۱۴۰۴», which is 2025-11-30'));
    expect(lines).toContainEqual(expect.stringMatching(/^# {5}place: tehran/));
    expect(lines).toContainEqual(expect.stringMatching(/^# {5}date: \{ edtf: 2025-11-30, status: stated \}/));
    expect(lines).toContainEqual(expect.stringContaining('maryam-sadeghi (مریم صادقی)'));
    expect(lines).toContainEqual(expect.stringMatching(/^# {5}name: \{ fa: علی باقری \}/));
    const held = lines.filter((line) => /^# (?:title|genre):/.test(line)).map((line) => line.slice(2));
    expect(yamlOf(sidecar, held.join('\n')).value).toMatchObject({
      title: { fa: 'برنامه تازه آب تهران اعلام شد' },
      genre: 'report',
    });
  });

  test('is looked at: what is unsure is listed', () => {
    const { lookAt } = add('water.txt', TEXT);
    expect(lookAt[0]).toMatchObject({ parts: { title: expect.stringContaining('برنامه تازه آب تهران') } });
    expect(lookAt.map((one) => one.told)).toContain('oneNewPerson');
  });
});

test('a saved page tells where it is from and when it was published; the day of publication is an inference', () => {
  const page = `<html><head><meta property="og:site_name" content="خبرگزاری نمونه"><link rel="canonical" href="https://example.org/2">
<meta property="article:published_time" content="2025-11-30T10:00:00Z"></head><body><p>مریم صادقی گفت: آب هست.</p></body></html>`;
  add('page.html', page, { id: 'water' });
  const lines = read('seeds/water/document.yaml');
  expect(read('seeds/water/source.fa.html')).toBe(page);
  expect(lines).toContain('#   publisher: خبرگزاری نمونه # the page says so');
  expect(lines).toContain('#   url: https://example.org/2 # the page says so');
  expect(lines).toMatch(/edtf: 2025-11-30, status: inferred/);
});

describe('nothing is written', () => {
  const refused = (work: () => unknown, words: string): void => {
    expect(work).toThrow(words);
    expect(existsSync(join(archive(), 'seeds/water'))).toBe(false);
  };

  test('over a document that is there, by its folder or by another spelling of its name', () => {
    writeIn(archive(), 'seeds/Water.txt', TEXT);
    expect(() => add('water.txt', TEXT)).toThrow('nothing is written over');
    expect(() => add('x.txt', TEXT, { id: 'WATER' })).toThrow('nothing is written over');
    add('other.txt', TEXT);
    expect(() => add('other.txt', TEXT)).toThrow('nothing is written over');
  });

  test('for a file that is no text, or has a name that cannot be an address', () => {
    refused(() => add('water.pdf', 'x'), 'Unexpected ending ".pdf"');
    refused(() => add('con.txt', TEXT), 'Windows keeps that name');
    refused(() => addDocument(archive(), { file: join(root, 'none.txt'), id: 'water', told: {} }), 'ENOENT');
    expect(add('water.txt', ' \n').diagnostics.map(({ code }) => code)).toContain('GA002');
    expect(existsSync(join(archive(), 'seeds/water'))).toBe(false);
  });

  test('for a file that is in seeds/ already', () => {
    writeIn(archive(), 'seeds/plan.txt', TEXT);
    expect(() =>
      addDocument(archive(), { file: join(archive(), 'seeds/plan.txt'), id: 'water', told: {} }),
    ).toThrow('it is in the archive already');
  });
});
