import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onlyChanged } from '../../../src/lib/keeping/kept-pages.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const PATHS = ['a', 'b', 'c'];
/** What each page is made of now. */
const keyed = (path: string) => ({ file: `fa/${path}/index.html`, key: `${path} now` });

let folder: string;
beforeEach(() => {
  folder = newFolder();
  const before = { 'fa/a/index.html': 'a now', 'fa/b/index.html': 'b before', 'fa/gone/index.html': 'gone' };
  writeIn(folder, 'before.json', JSON.stringify(before));
  vi.stubEnv('DEV', false);
  vi.stubEnv('GOFTAR_PAGES_BEFORE', join(folder, 'before.json'));
  vi.stubEnv('GOFTAR_PAGES', join(folder, 'now.jsonl'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(folder);
});

test('pages whose key is another one, and new ones, are made', async () => {
  expect(await onlyChanged(() => PATHS, keyed)()).toEqual(['b', 'c']);
});

test('the build is told of all pages, of those that are kept, too', async () => {
  await onlyChanged(() => PATHS, keyed)();
  await onlyChanged(() => [], keyed)();
  await onlyChanged(() => ['d'], keyed)();
  const lines = readFileSync(join(folder, 'now.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    [...PATHS, 'd'].map((path) => [`fa/${path}/index.html`, `${path} now`]),
  );
});

test('whoever lists all pages is given those that are kept, too', async () => {
  expect(await onlyChanged(() => PATHS, keyed).all()).toEqual(PATHS);
});

test('outside a build all pages are made, and nobody is told', async () => {
  vi.stubEnv('GOFTAR_PAGES_BEFORE', undefined);
  vi.stubEnv('GOFTAR_PAGES', undefined);
  expect(await onlyChanged(() => PATHS, keyed)()).toEqual(PATHS);
});

test('in development all pages are made, and no key is asked for', async () => {
  vi.stubEnv('DEV', true);
  const ask = vi.fn(keyed);
  expect(await onlyChanged(() => PATHS, ask)()).toEqual(PATHS);
  expect(ask).not.toHaveBeenCalled();
});
