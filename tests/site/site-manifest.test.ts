import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyInFolder } from '../../scripts/site/site-copy.ts';
import { SUMS, writeManifest } from '../../scripts/site/site-manifest.ts';
import { verifySite } from '../../scripts/site/verify-site.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { inLines } from './found-in-lines.ts';

let site: string;
const TEXT = 'خبر\nاو گفت: آب هست.\n';
const segment = (source: string, end: string) => ({ text: { fa: { source } }, break: end });

beforeEach(() => {
  site = newFolder();
  writeIn(site, 'index.html', '<p>x</p>');
  writeIn(site, 'fa/سند ۱.txt', TEXT);
  writeIn(
    site,
    'data/documents/x.json',
    JSON.stringify({
      source: { encoding: 'utf-8', sha256: hash('sha256', TEXT), before: '' },
      segments: [segment('خبر', '\n'), segment('او گفت: آب هست.', '\n')],
    }),
  );
  copyFileSync(join(PROJECT, 'public/verify.mjs'), join(site, 'verify.mjs'));
  writeManifest(site);
});
afterEach(() => remove(site));

test('the hashes are listed in the form of coreutils, too, and both lists agree', () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', SUMS], { cwd: site, encoding: 'utf8' });
  expect([status, stdout.trim().split('\n').length]).toEqual([0, 4]);
  const { files } = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as { files: object };
  expect(Object.keys(files).sort()).toEqual(Object.keys(files));
  expect(Object.keys(files)).toContain(SUMS);
  const sums = readFileSync(join(site, SUMS), 'utf8');
  writeManifest(site);
  expect(readFileSync(join(site, SUMS), 'utf8')).toBe(sums);
});

describe('the verifier that is in every copy', () => {
  const run = (): { status: number | null; lines: string[] } => {
    // From elsewhere: it looks through the copy that it is in.
    const { status, stdout } = spawnSync(process.execPath, [join(site, 'verify.mjs')], {
      encoding: 'utf8',
      cwd: '/',
    });
    return { status, lines: stdout.trim().split('\n') };
  };

  test('finds a copy as it was built', () => {
    const { status, lines } = run();
    expect([status, lines[0]]).toEqual([0, '5 files: as it was built']);
  });

  test.each([
    ['a changed file', () => writeIn(site, 'fa/سند ۱.txt', 'y'), 'fa/سند ۱.txt: changed'],
    ['a missing file', () => rmSync(join(site, 'index.html')), 'index.html: missing'],
    ['a file too much', () => writeIn(site, 'fa/.x', ''), 'fa/.x: not in the manifest'],
    [
      'a missing manifest',
      () => rmSync(join(site, 'data/manifest.json')),
      'data/manifest.json: cannot be read',
    ],
  ])('names %s, as the command does', async (_, change, words) => {
    change();
    const { status, lines } = run();
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringContaining(words));
    const said = inLines(await verifySite(copyInFolder(site))).join('\n');
    expect(said).toContain(words.split(':')[0]);
  });

  test('names a text that its data do not rebuild', () => {
    writeIn(
      site,
      'data/documents/x.json',
      JSON.stringify({
        source: { encoding: 'utf-8', sha256: hash('sha256', TEXT), before: '' },
        segments: [segment('خبر', '\n')],
      }),
    );
    writeManifest(site);
    const { status, lines } = run();
    expect([status, ...lines.slice(0, 2)]).toEqual([
      1,
      'data/documents/x.json: its segments do not rebuild the received text',
      '1 difference',
    ]);
  });
});
