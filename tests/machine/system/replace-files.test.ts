import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { removeLeftParts, replaceFiles } from '../../../scripts/machine/system/replace-files.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));
const write = (path: string, text = ''): void => writeIn(root, path, text);
/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('files are replaced, and nothing is left beside them', () => {
  write('seeds/x/ids.json', 'old');
  replaceFiles(
    root,
    new Map([
      ['seeds/x/ids.json', 'new'],
      ['content/fa/x.mdx', 'new'],
    ]),
  );
  expect(readFileSync(join(root, 'seeds/x/ids.json'), 'utf8')).toBe('new');
  expect(readdirSync(root, { recursive: true }).sort()).toEqual([
    'content',
    'content/fa',
    'content/fa/x.mdx',
    'seeds',
    'seeds/x',
    'seeds/x/ids.json',
  ]);
});

test('where one file cannot be written, all stay as they were', () => {
  write('seeds/x.ids.json', 'old');
  write('content', 'a file where a folder has to be');
  expect(() =>
    replaceFiles(
      root,
      new Map([
        ['seeds/x.ids.json', 'new'],
        ['content/fa/x.mdx', 'new'],
      ]),
    ),
  ).toThrow();
  expect(readFileSync(join(root, 'seeds/x.ids.json'), 'utf8')).toBe('old');
  expect(readdirSync(join(root, 'seeds'))).toEqual(['x.ids.json']);
});

test('what a killed ingest has left stops no later one, under its name of today and of before', () => {
  const left = [
    `seeds/.x.ids.json.${gone()}.part`,
    'seeds/x.ids.json.part',
    'seeds/y/ids.json.part',
    'content/fa/x.mdx.part',
  ];
  for (const path of left) write(path, 'half');
  write('seeds/x.txt', 'خبر\nعلی گفت: بله.\n');
  write('seeds/y/source.fa.txt', 'خبر\nعلی گفت: نه.\n');
  const writing = `seeds/.y.ids.json.${process.pid}.part`;
  write(writing);
  expect(ingestArchive(root).filter(isError)).toEqual([]);
  expect(left.filter((path) => existsSync(join(root, path)))).toEqual([]);
  expect(existsSync(join(root, writing))).toBe(true);
});

test("a file of an editor's whose name ends in .part is not taken for one of these", () => {
  write('seeds/first.part', 'text');
  removeLeftParts(root);
  expect(existsSync(join(root, 'seeds/first.part'))).toBe(true);
});
