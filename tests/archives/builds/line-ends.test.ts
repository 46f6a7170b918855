import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { gitIn } from '../../machine/git.ts';
import { PROJECT } from '../../pipeline.ts';

/** A text with both kinds of line ends, and a paragraph without one. */
const RECEIVED = 'خبر\r\nعلی کریمی گفت: راه باز است.\nپایان';

let folder: string;
let clone: string;

/** Git as it is set up on Windows, where it gives texts other line ends. */
beforeAll(() => {
  folder = newFolder();
  const origin = join(folder, 'origin');
  clone = join(folder, 'clone');
  gitIn(folder, 'init', '--quiet', origin);
  for (const name of ['.gitattributes', 'seeds', 'content', 'tests/fixtures/read', 'README.md'])
    cpSync(join(PROJECT, name), join(origin, name), { recursive: true });
  writeIn(origin, 'seeds/received.txt', RECEIVED);
  expect(ingestArchive(origin).filter(isError)).toEqual([]);
  gitIn(origin, '-c', 'core.autocrlf=true', 'add', '--all');
  gitIn(origin, 'commit', '--quiet', '--message', 'all');
  gitIn(folder, 'clone', '--quiet', '--config', 'core.autocrlf=true', origin, clone);
});
afterAll(() => remove(folder));

describe('a clone whose git turns line ends into those of Windows', () => {
  test('has content that is what its seeds make', () => {
    expect(ingestArchive(clone, { check: true }).filter(isError)).toEqual([]);
  });

  test('has the received bytes, of texts with either line end', () => {
    expect(readFileSync(join(clone, 'seeds/received.txt'), 'utf8')).toBe(RECEIVED);
    const seed = 'seeds/belarus-visit/source.fa.txt';
    expect(readFileSync(join(clone, seed))).toEqual(readFileSync(join(PROJECT, seed)));
  });

  test('has the fixtures of tests byte for byte', () => {
    // One in UTF-16, which git takes for no text, and one whose lines end as on Windows.
    for (const name of ['utf-16le', 'windows-1256']) {
      const fixture = `tests/fixtures/read/${name}/in.txt`;
      expect(readFileSync(join(clone, fixture))).toEqual(readFileSync(join(PROJECT, fixture)));
    }
  });

  test('ends the lines of its texts with LF', () => {
    expect(readFileSync(join(clone, 'README.md'), 'utf8')).not.toContain('\r');
  });

  test('has nothing changed in the eyes of git', () => {
    expect(gitIn(clone, 'status', '--porcelain')).toBe('');
  });
});
