import { rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputsOf, isUpToDate, rememberBuild } from '../../scripts/site/last-build.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let root: string;

beforeEach(() => {
  root = newFolder();
  writeIn(root, 'seeds/a.txt', 'خبر\n');
  writeIn(root, 'seeds/a.ids.json', '{}');
  writeIn(root, 'content/fa/a.mdx', 'خبر\n');
  writeIn(root, 'dist/index.html', 'page');
  rememberBuild(root, inputsOf(root));
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(root);
});

const isStanding = (): boolean => isUpToDate(root, inputsOf(root));

test('a site stands where nothing has changed since it was made', () => {
  expect(isStanding()).toBe(true);
});

describe('a site is made anew', () => {
  test.each([
    ['a text has changed', () => writeIn(root, 'seeds/a.txt', 'خبر.\n')],
    ['a file was added to the seeds', () => writeIn(root, 'seeds/a.yaml', '')],
    ['a file of the seeds was removed', () => rmSync(join(root, 'seeds/a.ids.json'))],
    ['a generated file has changed', () => writeIn(root, 'content/fa/a.mdx', 'خبر.\n')],
    ['a file of the site has changed', () => writeIn(root, 'dist/index.html', 'pages')],
    ['a file of the site was written again', () => utimesSync(join(root, 'dist/index.html'), 1, 1)],
    ['a file of the site was removed', () => rmSync(join(root, 'dist/index.html'))],
    ['the site was removed', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['its address has changed', () => vi.stubEnv('SITE', 'https://example.org/')],
    ['the record was removed', () => rmSync(join(root, '.cache'), { recursive: true })],
    ['the record is broken', () => writeIn(root, '.cache/last-build.json', '{"inputs":')],
    [
      'seeds have a link, of whose end nothing is known',
      () => symlinkSync('a.txt', join(root, 'seeds/b.txt')),
    ],
  ])('where %s', (_, change) => {
    change();
    expect(isStanding()).toBe(false);
  });
});

describe('while a build runs', () => {
  test('ingest may write its own files', () => {
    rmSync(join(root, '.cache'), { recursive: true });
    const before = inputsOf(root);
    writeIn(root, 'seeds/a.ids.json', '{ "next": 2 }');
    writeIn(root, 'content/fa/b.mdx', 'خبر\n');
    rememberBuild(root, before);
    expect(isStanding()).toBe(true);
  });

  test('a text that somebody changes is made into pages by the next one', () => {
    rmSync(join(root, '.cache'), { recursive: true });
    const before = inputsOf(root);
    writeIn(root, 'seeds/a.txt', 'خبر.\n');
    rememberBuild(root, before);
    expect(isStanding()).toBe(false);
  });
});
