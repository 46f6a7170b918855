import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSynthetic } from '../../../scripts/benches/synthetic/synthetic-archive.ts';
import { runQuietly } from '../../../scripts/machine/programs.ts';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { newFolder, remove } from '../../disk.ts';

const DOCUMENTS = 6;
const OF = 4;
const SETTINGS = { ...WITHOUT_PREVIEWS, SITE: 'https://example.org/archive' };

let root: string;
const folder = (part: number): string => join(root, `dist-parts/${part}-of-${OF}`);
const run = (args: readonly string[], settings = SETTINGS): string =>
  runQuietly(args, { ...settings, ARCHIVE: root });
const buildPart = (part: number): string => run(['scripts/commands/build.ts', '--shard', `${part}/${OF}`]);
const assemble = (settings = SETTINGS): string =>
  run(['scripts/commands/assemble.ts', ...Array.from({ length: OF }, (_, at) => folder(at + 1))], settings);

const site = (): Map<string, string> => {
  const dist = join(root, 'dist');
  return new Map(filesUnder(dist).map((path) => [path, readFileSync(join(dist, path), 'base64')]));
};

let whole: Map<string, string>;

beforeAll(() => {
  root = newFolder();
  writeSynthetic(root, DOCUMENTS);
  buildArchive(root, SETTINGS);
  whole = site();
  for (const name of ['dist', '.cache']) rmSync(join(root, name), { recursive: true });
  for (let part = 1; part <= OF; part += 1) buildPart(part);
});
afterAll(() => remove(root));

test('a part has the pages and data of its documents, and nothing that is of the whole; the site stays as it is', () => {
  const parts = Array.from({ length: OF }, (_, at) => filesUnder(join(folder(at + 1), 'files')));
  expect(
    parts.map((files) => files.filter((path) => /^data\/documents\/.*\.json$/.test(path)).length),
  ).toEqual([2, 2, 1, 1]);
  expect(
    parts
      .flat()
      .filter(
        (path) => !/^(?:fa|en)\/documents\/text-|^data\/(?:documents|citations|sources)\/text-/.test(path),
      ),
  ).toEqual([]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('four parts assembled are byte for byte one whole build: pages, data, feeds, sitemap, search, packs, manifest', () => {
  assemble();
  const assembled = site();
  expect([...assembled.keys()]).toEqual([...whole.keys()]);
  expect([...assembled].filter(([path, bytes]) => whole.get(path) !== bytes).map(([path]) => path)).toEqual(
    [],
  );
  for (const path of [
    'sitemap-1.xml',
    'fa/feed.xml',
    'data/manifest.json',
    'offline/manifest.json',
    'pagefind/pagefind-entry.json',
  ])
    expect(assembled.has(path), path).toBe(true);
});

test('parts of other settings, or of texts that have changed since, are refused, and the site stays as it is', () => {
  const before = site();
  expect(() => assemble({ ...SETTINGS, SITE: 'https://example.org/other' })).toThrow(/SITE or PREVIEWS/);
  appendFileSync(join(root, 'seeds/text-1/source.fa.txt'), 'پایان.\n');
  expect(() => assemble()).toThrow(/seeds\/, content\/ or commit/);
  expect(site()).toEqual(before);
});
