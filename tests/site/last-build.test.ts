import { hash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputsOf, lastBuild, rememberBuild } from '../../scripts/site/last-build.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

/** What a build says of the site that it has made. */
const MADE = {
  hashes: new Map([
    ['index.html', 'a'],
    ['fa/a/index.html', 'b'],
    ['offline/p.pack', 'p'],
  ]),
  pages: new Map([
    ['fa/a/index.html', 'key'],
    ['fa/gone/index.html', 'key'],
  ]),
  packs: new Map([
    ['files', [{ sha256: 'p', bytes: 4 }]],
    ['others', [{ sha256: 'gone', bytes: 4 }]],
  ]),
};

let root: string;

beforeEach(() => {
  root = newFolder();
  writeIn(root, 'seeds/a.txt', 'خبر\n');
  writeIn(root, 'seeds/a.ids.json', '{}');
  writeIn(root, 'content/fa/a.mdx', 'خبر\n');
  writeIn(root, 'dist/index.html', 'page');
  writeIn(root, 'dist/fa/a/index.html', 'page');
  writeIn(root, 'dist/offline/p.pack', 'pack');
  rememberBuild(root, inputsOf(root), MADE);
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(root);
});

const RECORD = '.cache/last-build.json';
const record = (): string => readFileSync(join(root, RECORD), 'utf8');
const content = (): Record<string, unknown> => JSON.parse(record().slice(65));
const withChecksum = (changed: unknown): string =>
  `${hash('sha256', JSON.stringify(changed))}\n${JSON.stringify(changed)}`;
const isStanding = (): boolean => lastBuild(root, inputsOf(root)).isUpToDate;
const kept = (): string[] => {
  const { pages, packs } = lastBuild(root, inputsOf(root));
  return [...pages.keys(), ...packs.keys()];
};

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
    rememberBuild(root, before, MADE);
    expect(isStanding()).toBe(true);
  });

  test('a text that somebody changes is made into pages by the next one', () => {
    rmSync(join(root, '.cache'), { recursive: true });
    const before = inputsOf(root);
    writeIn(root, 'seeds/a.txt', 'خبر.\n');
    rememberBuild(root, before, MADE);
    expect(isStanding()).toBe(false);
  });
});

test('what was found of files before they stayed is believed, so that one that was changed meanwhile does not stand', () => {
  const { found } = lastBuild(root, inputsOf(root));
  writeIn(root, 'dist/index.html', 'changed while the build ran');
  rememberBuild(root, inputsOf(root), { ...MADE, stayed: found });
  expect(isStanding()).toBe(false);
  expect(lastBuild(root, inputsOf(root)).standing.has('fa/a/index.html')).toBe(true);
});

describe('of a site that is made anew', () => {
  test('pages may be kept that stand as they were made, each with its key and what is known of it', () => {
    writeIn(root, 'seeds/a.txt', 'خبر.\n');
    expect([...lastBuild(root, inputsOf(root)).pages]).toEqual([
      ['fa/a/index.html', { key: 'key', sha256: 'b', bytes: 4 }],
    ]);
  });

  test.each([
    ['its file has changed', () => writeIn(root, 'dist/fa/a/index.html', 'pages')],
    ['its file was written again', () => utimesSync(join(root, 'dist/fa/a/index.html'), 1, 1)],
    ['its file was removed', () => rmSync(join(root, 'dist/fa/a/index.html'))],
    ['the address has changed', () => vi.stubEnv('SITE', 'https://example.org/')],
    ['previews are made now, or no more', () => vi.stubEnv('PREVIEWS', 'none')],
    ['the record was removed', () => rmSync(join(root, '.cache'), { recursive: true })],
    ['the record was cut off', () => writeIn(root, RECORD, record().slice(0, -20))],
    [
      'something else was written into the record',
      () => writeIn(root, RECORD, record().replace('"key"', '"other"')),
    ],
    [
      'another version wrote the record',
      () => writeIn(root, RECORD, withChecksum({ ...content(), version: 2 })),
    ],
    [
      'another program made it',
      () => writeIn(root, RECORD, withChecksum({ ...content(), program: 'other' })),
    ],
    [
      'seeds have a link, of whose end nothing is known',
      () => symlinkSync('a.txt', join(root, 'seeds/b.txt')),
    ],
  ])('a page is not kept where %s', (_, change) => {
    change();
    expect(kept()).not.toContain('fa/a/index.html');
  });

  test('a pack is kept that stands as it was made', () => {
    const packs = () => [...lastBuild(root, inputsOf(root)).packs];
    expect(packs()).toEqual([['files', [{ sha256: 'p', bytes: 4 }]]]);
    writeIn(root, 'dist/offline/p.pack', 'other');
    expect(packs()).toEqual([]);
  });

  test('of another program neither page nor pack is kept', () => {
    writeIn(root, RECORD, withChecksum({ ...content(), program: 'other' }));
    expect(kept()).toEqual([]);
  });

  test('a record that is written again as it was is believed', () => {
    writeIn(root, RECORD, withChecksum(content()));
    expect(kept()).toEqual(['fa/a/index.html', 'files']);
  });
});
