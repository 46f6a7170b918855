import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { newFolder, remove } from '../../disk.ts';
import { FIXTURES } from '../../pipeline.ts';

const DAYS = 400;
const CLOCK = pathToFileURL(join(import.meta.dirname, 'on-another-day.mjs')).href;
/** Another day, in another part of the world, on a machine of another language. */
const LATER = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${CLOCK}`.trim(),
  DAYS_LATER: String(DAYS),
  TZ: 'Pacific/Kiritimati',
  LANG: 'fa_IR.UTF-8',
};

let folder: string;
const archive = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = newFolder();
  cpSync(join(FIXTURES, 'manual'), archive('one'), { recursive: true });
  // Ledgers keep the day on which something came in. It is of the archive, and not of the build.
  expect(ingestArchive(archive('one')).filter(isError)).toEqual([]);
  cpSync(archive('one'), archive('two'), { recursive: true });
  buildArchive(archive('one'), { ...WITHOUT_PREVIEWS, TZ: 'America/Los_Angeles' });
  buildArchive(archive('two'), { ...WITHOUT_PREVIEWS, ...LATER });
}, 600_000);
afterAll(() => remove(folder));

/** Each file below a folder of an archive with its SHA-256. */
const digests = (name: string, below: string): Record<string, string> => {
  const root = join(archive(name), below);
  return Object.fromEntries(
    filesUnder(root).map((path) => [path, hash('sha256', readFileSync(join(root, path)))]),
  );
};

test('the second build believes that it is another day', () => {
  const { stdout } = spawnSync(process.execPath, ['-p', 'new Date().toISOString()'], {
    env: { ...process.env, ...LATER },
    encoding: 'utf8',
  });
  expect((Date.parse(stdout.trim()) - Date.now()) / 86_400_000).toBeCloseTo(DAYS, 0);
});

test('two builds of one archive on two days, in two folders and parts of the world, are the same bytes', () => {
  const [one, two] = [digests('one', 'dist'), digests('two', 'dist')];
  expect(Object.keys(one).length).toBeGreaterThan(50);
  expect(two).toEqual(one);
});

test('so are the content and the ledgers that ingest writes on them', () => {
  expect(digests('two', 'content')).toEqual(digests('one', 'content'));
  expect(digests('two', 'seeds')).toEqual(digests('one', 'seeds'));
});
