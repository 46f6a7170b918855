import { hash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFiles, sizeOf } from '../../../scripts/site/kept/site-files.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
  writeIn(root, 'new/b.html', 'new');
  writeIn(root, 'new/fa/c.html', 'new page');
  writeIn(root, 'old/a.html', 'kept');
  writeIn(root, 'old/b.html', 'old');
});
afterEach(() => remove(root));

const facts = { sha256: 'as it was known', bytes: 4 };
const site = (kept: readonly string[]) =>
  siteFiles(join(root, 'new'), {
    folder: join(root, 'old'),
    files: new Map(kept.map((path) => [path, facts])),
  });

test('a site has what was made now, and what is kept, in the order of paths', () => {
  const files = site(['a.html']);
  expect(files.paths()).toEqual(['a.html', 'b.html', 'fa/c.html']);
  expect(files.paths().map(files.at)).toEqual(
    ['old/a.html', 'new/b.html', 'new/fa/c.html'].map((path) => join(root, path)),
  );
});

test('what is made while the site is asked is there, too', () => {
  const files = site(['a.html']);
  writeIn(root, 'new/sw.js', '');
  expect(files.paths()).toContain('sw.js');
});

test('of what is kept the facts are believed; of what is new they are found', () => {
  const files = site(['a.html']);
  expect(files.factsOf('a.html')).toBe(facts);
  expect(files.factsOf('b.html')).toEqual({ sha256: hash('sha256', 'new'), bytes: 3 });
  expect(['a.html', 'b.html'].map((path) => sizeOf(files, path))).toEqual([4, 3]);
});

test('a page that is kept stands before one that was made now for the same address', () => {
  const files = site(['b.html']);
  expect(files.paths()).toEqual(['b.html', 'fa/c.html']);
  expect(files.at('b.html')).toBe(join(root, 'old/b.html'));
});

test('a file that is kept later is one of the site, where it was', () => {
  const files = site([]);
  files.keep('a.html', facts);
  expect(files.paths()).toEqual(['a.html', 'b.html', 'fa/c.html']);
  expect([files.isKept('a.html'), files.at('a.html')]).toEqual([true, join(root, 'old/a.html')]);
});
