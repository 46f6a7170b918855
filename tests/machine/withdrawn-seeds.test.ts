import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isError } from '../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let root: string;
const write = (path: string, text: string): void => writeIn(root, path, text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const errors = (): string[] =>
  ingestArchive(root)
    .filter(isError)
    .map(({ code, file }) => `${code} ${file}`);

const SAID = 'حسن رحیمی گفت: کار ساختن پل تازهٔ شهر تا پایان سال به انجام می‌رسد و راه کوتاه‌تر می‌شود.';
const TEXT = `گزارش روز\n${SAID}\nپایان گزارش روز.`;
const WITHDRAWN = 'withdrawn: { date: 2026-01-02, reason: { fa: به حکم دادگاه, en: By order of a court } }\n';

beforeEach(() => {
  root = newFolder();
  write('seeds/report.txt', TEXT);
  expect(errors()).toEqual([]);
});
afterEach(() => remove(root));

describe('a document is withdrawn', () => {
  test('as a bare file without a text, or with an empty one', () => {
    write('seeds/report.yaml', WITHDRAWN);
    expect(errors()).toEqual(['GA090 seeds/report.txt']);
    write('seeds/report.txt', '\n');
    expect(errors()).toEqual([]);
    rmSync(join(root, 'seeds/report.txt'));
    expect(errors()).toEqual([]);
    expect(existsSync(join(root, 'content/fa/report.mdx'))).toBe(false);
    expect(JSON.parse(read('content/addresses.json')).documents.report).toMatchObject({
      next: 4,
      withdrawn: { date: '2026-01-02' },
    });
    expect(read('seeds/report.ids.json')).not.toMatch(/fingerprint|words/);
  });

  test('and its words cannot come back in another document', () => {
    write('seeds/report.yaml', WITHDRAWN);
    rmSync(join(root, 'seeds/report.txt'));
    expect(errors()).toEqual([]);
    write('seeds/again.txt', TEXT);
    expect(errors()).toEqual(['GA085 seeds/again.txt']);
  });

  test('and its folder may be deleted then; its numbers are not given again to a text of that name', () => {
    write('seeds/report.yaml', WITHDRAWN);
    rmSync(join(root, 'seeds/report.txt'));
    expect(errors()).toEqual([]);
    for (const file of ['report.yaml', 'report.ids.json']) rmSync(join(root, 'seeds', file));
    expect(errors()).toEqual([]);
    expect(JSON.parse(read('seeds/ids.json')).documents.report).toMatchObject({
      withdrawn: { date: '2026-01-02' },
    });
    write('seeds/report.txt', 'خبر تازه\nهوا خوب است.');
    expect(errors()).toEqual(['GA017 seeds/report.ids.json']);
    expect(ingestArchive(root, { resolve: true }).filter(isError)).toEqual([]);
    expect(read('content/fa/report.mdx')).toMatch(/id="s4"[\s\S]*id="s5"/);
  });

  test('also after it was renamed, at its former address, and when it had given words to another', () => {
    for (const ending of ['txt', 'ids.json'])
      renameSync(join(root, `seeds/report.${ending}`), join(root, `seeds/new.${ending}`));
    write('seeds/new.yaml', 'formerly: [report]\n');
    expect(errors()).toEqual([]);
    write('seeds/new.yaml', WITHDRAWN);
    rmSync(join(root, 'seeds/new.txt'));
    expect(errors()).toEqual([]);
    expect(JSON.parse(read('seeds/ids.json')).documents.new.formerly).toEqual(['report']);
  });

  test('and is there again when its editor says so, with its words', () => {
    write('seeds/report.yaml', WITHDRAWN);
    rmSync(join(root, 'seeds/report.txt'));
    expect(errors()).toEqual([]);
    write('seeds/report.txt', TEXT);
    rmSync(join(root, 'seeds/report.yaml'));
    expect(errors()).toContain('GA085 seeds/report.txt');
    const live = (id: string, to: string): string =>
      `  - { id: ${id}, state: live, to: [${to}], date: 2026-01-03, reason: { fa: حکم برداشته شد, en: The order was lifted } }\n`;
    write(
      'seeds/report.yaml',
      `ids:\n${live('s1', 'گزارش روز')}${live('s2', 'حسن رحیمی گفت')}${live('s3', 'پایان گزارش')}`,
    );
    expect(errors()).toEqual([]);
    expect(JSON.parse(read('seeds/report.ids.json')).ids.s2).toMatchObject({ state: 'live' });
    expect(read('seeds/report.ids.json')).not.toContain('seals');
  });
});

test('an editors’ file without a text that withdraws nothing is a stray one', () => {
  write('seeds/lost.yaml', 'title: { fa: خبر }\n');
  write('seeds/empty/document.yaml', 'genre: post\n');
  expect(errors()).toEqual(['GA018 seeds/empty/document.yaml', 'GA018 seeds/lost.yaml']);
});
