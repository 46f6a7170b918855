import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/site/site-manifest.ts';
import { mendSwap, swapIn } from '../../scripts/site/swap-site.ts';
import { mountDisk, newFolder, remove, unmountDisks, writeIn } from '../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => {
  unmountDisks();
  remove(root);
});

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) writeIn(join(root, folder), path, text);
  return join(root, folder);
}
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const OLD = { 'index.html': 'old', 'fa/gone/index.html': 'old', 'a.js': 'old', 'turned/index.html': 'x' };
const NEW = { 'index.html': 'new', 'fa/index.html': 'new', '_astro/b.js': 'new', turned: 'a file now' };

test('the new site is there whole, and nothing of the old one or of the work is left', () => {
  const [site, dist] = [write('site', NEW), write('archive/dist', OLD)];
  swapIn(site, dist);
  expect(read(dist)).toEqual(NEW);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('the first site needs no old one', () => {
  mkdirSync(join(root, 'archive'));
  swapIn(write('site', NEW), join(root, 'archive/dist'));
  expect(read(join(root, 'archive/dist'))).toEqual(NEW);
});

test('where dist is a link, the link stays, and the folder that it leads to has the new site', () => {
  const target = write('elsewhere', OLD);
  symlinkSync(target, join(root, 'dist'));
  swapIn(write('site', NEW), join(root, 'dist'));
  expect(read(target)).toEqual(NEW);
  expect(read(`${join(root, 'dist')}/`.replace(/\/$/, ''))).toEqual(NEW);
});

test('where dist is a file, or a link that leads nowhere, one sentence says so', () => {
  writeFileSync(join(root, 'dist'), '');
  expect(() => swapIn(write('site', NEW), join(root, 'dist'))).toThrow(
    /dist error Unexpected file, expected a folder/,
  );
  symlinkSync(join(root, 'nowhere'), join(root, 'link'));
  expect(() => mendSwap(join(root, 'link'))).toThrow(/link error Unexpected link that leads nowhere/);
});

test.for([
  ['seeds', 'seeds/texts'],
  ['.', 'seeds'],
  ['../', 'seeds'],
  ['seeds/texts', 'seeds/texts'],
] as const)(
  'where dist leads to %s of the archive, nothing is replaced, and one sentence says so',
  ([target, seeds]) => {
    write(`archive/${seeds}`, OLD);
    const dist = join(root, 'archive/dist');
    symlinkSync(target, dist);
    expect(() => mendSwap(dist)).toThrow(/dist error Unexpected folder of the archive itself, expected one/);
    expect(() => swapIn(write('site', NEW), dist)).toThrow(/Unexpected folder of the archive itself/);
    expect(read(join(root, 'archive', seeds))).toEqual(OLD);
  },
);

test('nor is it where the seeds are links into dist', () => {
  symlinkSync(join(write('archive/dist', OLD), 'fa'), join(root, 'archive/seeds'));
  expect(() => mendSwap(join(root, 'archive/dist'))).toThrow(/Unexpected folder of the archive itself/);
});

test('a folder of the archive beside its texts, such as docs, may be the site', () => {
  write('archive/seeds', OLD);
  symlinkSync(write('archive/docs', OLD), join(root, 'archive/dist'));
  swapIn(write('site', NEW), join(root, 'archive/dist'));
  expect(read(join(root, 'archive/docs'))).toEqual(NEW);
});

test('what a build has left that was killed between its last two steps is put back', () => {
  const dist = join(root, 'dist');
  write('dist.goftar-old', OLD);
  write('dist.goftar-next', NEW);
  mendSwap(dist);
  expect(read(dist)).toEqual(OLD);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a copy of the site that somebody keeps beside it stays', () => {
  const dist = write('dist', OLD);
  write('dist.old', OLD);
  mendSwap(dist);
  swapIn(write('site', NEW), dist);
  expect(read(join(root, 'dist.old'))).toEqual(OLD);
});

test('an archive on another file system gets its site by copying', ({ skip }) => {
  if (!mountDisk(join(root, 'disk'), '1m')) skip('no file system can be mounted here');
  const [site, dist] = [write('site', NEW), write('disk/dist', OLD)];
  swapIn(site, dist);
  expect(read(dist)).toEqual(NEW);
  expect(readdirSync(join(root, 'disk'))).toEqual(['dist']);
});

test('a folder on which a disk is mounted keeps its place, and its files are replaced', ({ skip }) => {
  if (!mountDisk(join(root, 'dist'), '1m')) skip('no file system can be mounted here');
  const [site, dist] = [write('site', NEW), write('dist', OLD)];
  swapIn(site, dist);
  expect(read(dist)).toEqual(NEW);
  expect(existsSync(join(dist, 'fa/gone'))).toBe(false);
});

test.for(['disk/dist', 'disk'])('a full disk leaves the old site whole: %s', (folder, { skip }) => {
  if (!mountDisk(join(root, 'disk'), '256k')) skip('no file system can be mounted here');
  const dist = write(folder, OLD);
  const site = write('site', { ...NEW, 'large.pack': 'x'.repeat(400_000) });
  expect(() => swapIn(site, dist)).toThrow(/ENOSPC|no space/);
  expect(read(dist)).toEqual(OLD);
  remove(site);
  swapIn(write('site', NEW), dist);
  expect(read(dist)).toMatchObject({ 'index.html': 'new' });
});

test('a disk that can only be read is refused by its name, and stands', ({ skip }) => {
  const dist = join(root, 'dist');
  if (!mountDisk(dist, '1m')) skip('no file system can be mounted here');
  write('dist', OLD);
  spawnSync('mount', ['-o', 'remount,ro', dist]);
  expect(() => swapIn(write('site', NEW), dist)).toThrow(/EROFS/);
  expect(read(dist)).toEqual(OLD);
});

test('a folder that can only be read is refused, and stands', ({ skip }) => {
  if (process.getuid?.() === 0) skip('root may write everywhere');
  const dist = write('archive/dist', OLD);
  chmodSync(dist, 0o555);
  chmodSync(dirname(dist), 0o555);
  expect(() => swapIn(write('site', NEW), dist)).toThrow(/EACCES/);
  expect(read(dist)).toEqual(OLD);
  chmodSync(dirname(dist), 0o755);
  chmodSync(dist, 0o755);
});
