import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/site/kept/site-files.ts';
import { mendSwap, swapInChanged } from '../../../scripts/site/swap-site.ts';
import { mountDisk, newFolder, remove, unmountDisks, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => {
  unmountDisks();
  remove(root);
});

type Files = Readonly<Record<string, string>>;
function write(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) writeIn(join(root, folder), path, text);
  return join(root, folder);
}
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const OLD = {
  'fa/a/index.html': 'kept',
  'fa/b/index.html': 'old',
  'fa/gone/s1/index.html': 'old',
  'turned/index.html': 'a page of a folder',
  other: 'a file',
};
/** What was made anew; one file stands where a folder was, another one where there is a file. */
const MADE = {
  'fa/b/index.html': 'new',
  'fa/c/index.html': 'new',
  'a.js': 'new',
  turned: 'a file now',
  'other/index.html': 'a folder now',
};
const CHANGE = {
  put: Object.keys(MADE),
  remove: ['fa/gone/s1/index.html', 'turned/index.html', 'other'],
};
const NEW = { ...MADE, 'fa/a/index.html': 'kept' };

test('what has changed is put into its place, what is gone goes, and all else stays as it is', () => {
  const [site, dist] = [write('site', MADE), write('archive/dist', OLD)];
  utimesSync(join(dist, 'fa/a/index.html'), 1, 1);
  swapInChanged(site, dist, CHANGE);
  expect(read(dist)).toEqual(NEW);
  expect(statSync(join(dist, 'fa/a/index.html')).mtimeMs).toBe(1000);
  expect(existsSync(join(dist, 'fa/gone'))).toBe(false);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('until the journal is written, the old site stands', () => {
  const dist = write('dist', OLD);
  write('dist.goftar-next/files', MADE);
  write('dist.goftar-next', { 'journal.json.part': JSON.stringify(CHANGE) });
  mendSwap(dist);
  expect(read(dist)).toEqual(OLD);
  expect(readdirSync(root)).toEqual(['dist']);
});

describe('a swap that was killed is finished by the next build', () => {
  test.each(Array.from({ length: CHANGE.put.length + 1 }, (_, i) => i))('after %i files', (count) => {
    const dist = write('dist', OLD);
    write('dist.goftar-next/files', MADE);
    write('dist.goftar-next', { 'journal.json': JSON.stringify(CHANGE) });
    for (const path of CHANGE.put.slice(0, count)) {
      // As the swap itself does: what stands in the way goes first.
      if (path === 'turned' || path.startsWith('other')) remove(join(dist, path.split('/')[0] ?? ''));
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      renameSync(join(root, 'dist.goftar-next/files', path), join(dist, path));
    }
    mendSwap(dist);
    expect(read(dist)).toEqual(NEW);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

test('a full disk leaves the old site whole', ({ skip }) => {
  if (!mountDisk(join(root, 'disk'), '256k')) skip('no file system can be mounted here');
  const dist = write('disk/dist', OLD);
  const site = write('site', { ...MADE, 'large.pack': 'x'.repeat(400_000) });
  const change = { ...CHANGE, put: [...CHANGE.put, 'large.pack'] };
  expect(() => swapInChanged(site, dist, change)).toThrow(/ENOSPC|no space/);
  expect(read(dist)).toEqual(OLD);
  expect(readdirSync(join(root, 'disk'))).toEqual(['dist']);
});

test('a folder on which a disk is mounted keeps its place, and a swap in it that was killed is finished', ({
  skip,
}) => {
  if (!mountDisk(join(root, 'dist'), '1m')) skip('no file system can be mounted here');
  const [site, dist] = [write('site', MADE), write('dist', OLD)];
  swapInChanged(site, dist, CHANGE);
  expect(read(dist)).toEqual(NEW);
  write('dist/.next/files', { 'a.js': 'newer' });
  write('dist/.next', { 'journal.json': JSON.stringify({ put: ['a.js'], remove: ['turned'] }) });
  mendSwap(dist);
  const { turned: _, ...left } = NEW;
  expect(read(dist)).toEqual({ ...left, 'a.js': 'newer' });
});
