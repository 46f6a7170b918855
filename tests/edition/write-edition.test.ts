import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeEdition } from '../../scripts/edition/write-edition.ts';
import { isInstalled, keyIn } from '../../scripts/signatures/signing-programs.ts';
import { writeManifest } from '../../scripts/site/site-manifest.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { gitIn } from '../machine/git.ts';

let root: string;
const out = (): string => join(root, 'packs');
beforeEach(() => {
  root = newFolder();
  writeIn(root, 'dist/index.html', '<!doctype html><title>x</title><p>متن');
  writeIn(root, 'dist/data/x.json', '{}');
  writeIn(root, 'seeds/x.txt', 'متن');
  writeManifest(join(root, 'dist'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(root);
});

describe.runIf(isInstalled('ssh-keygen'))('with a key', () => {
  test('a bag is signed by the list that has the hashes of all its lists, and keeps the signature of the site', async () => {
    const path = join(root, 'key');
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
    writeIn(root, 'dist/SHA256SUMS.sig', 'of the site');
    const [bag = ''] = await writeEdition(root, { out: out(), format: 'bag', key: keyIn(path) });
    expect(readFileSync(join(bag, 'tagmanifest-sha256.txt.sig'), 'utf8')).toContain('BEGIN SSH SIGNATURE');
    expect(readFileSync(join(bag, 'data/site/SHA256SUMS.sig'), 'utf8')).toBe('of the site');
  });
});

describe('a WACZ', () => {
  const wacz = () => writeEdition(root, { out: out(), format: 'wacz' });

  test('is not made for a site without an address: there is nothing to replay it under', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1764498030');
    await expect(wacz()).rejects.toThrow(/absence of an address/);
  });

  test('is not made without a time: it is that of a commit, or the one that is told, and never the present one', async () => {
    vi.stubEnv('SITE', 'https://example.org/');
    await expect(wacz()).rejects.toThrow(/absence of a commit/);
    vi.stubEnv('SOURCE_DATE_EPOCH', 'today');
    await expect(wacz()).rejects.toThrow(/Unexpected SOURCE_DATE_EPOCH "today"/);
  });

  test('has the time of the last commit, and is made of the same bytes again', async () => {
    vi.stubEnv('SITE', 'https://example.org/');
    gitIn(root, 'init', '--quiet');
    gitIn(root, 'add', 'seeds');
    gitIn(root, 'commit', '--quiet', '--message', 'all');
    const [file = ''] = await wacz();
    const bytes = readFileSync(file);
    const stamp = new Date(1000 * Number(gitIn(root, 'log', '-1', '--format=%ct')))
      .toISOString()
      .slice(0, 19);
    expect(bytes.includes(`"created": "${stamp}Z"`)).toBe(true);
    await wacz();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(existsSync(`${file}.sig`)).toBe(false);
  });
});
