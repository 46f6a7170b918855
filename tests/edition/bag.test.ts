import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBag } from '../../scripts/edition/bag.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let root: string;
const FILES = {
  'dist/index.html': '<p>متن',
  'dist/fa/سند ۱٪.txt': 'x',
  'dist/a%20b.txt': 'y',
  'seeds/x.txt': 'متن',
};
const bag = (): string => join(root, 'bag');
const read = (path: string): string => readFileSync(join(bag(), path), 'utf8');
const write = (address: string | null = null): void =>
  writeBag(root, bag(), { name: 'آب‌نامه\n· Water', address, version: '1.2.3' });

beforeEach(() => {
  root = newFolder();
  for (const [path, text] of Object.entries(FILES)) writeIn(root, path, text);
});
afterEach(() => remove(root));

test('a bag has every file of site and seeds, each with its hash, in the form of RFC 8493', () => {
  write();
  expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const lines = read('manifest-sha256.txt').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(hash('sha256', readFileSync(join(bag(), path.replaceAll('%25', '%'))))).toBe(sum);
  }
  expect(lines.join('\n')).toContain('data/site/a%2520b.txt');
  const tags = read('tagmanifest-sha256.txt')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  for (const [sum, path = ''] of tags) expect(hash('sha256', read(path))).toBe(sum);
  const bytes = Object.values(FILES).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(read('bag-info.txt')).toBe(
    `External-Description: آب‌نامه · Water\nBag-Software-Agent: goftar 1.2.3\nPayload-Oxum: ${bytes}.4\n`,
  );
});

test('the same archive makes the same bag, and an older one is not mixed with it', () => {
  write('https://example.org/');
  const before = read('tagmanifest-sha256.txt');
  writeIn(bag(), 'data/site/left.txt', '');
  write('https://example.org/');
  expect(read('tagmanifest-sha256.txt')).toBe(before);
  expect(existsSync(join(bag(), 'data/site/left.txt'))).toBe(false);
  expect(read('bag-info.txt')).toContain('External-Identifier: https://example.org/\n');
});

/** The Library of Congress's own program, where it is installed (`pip install bagit`). */
const bagit = (...args: string[]) => spawnSync('bagit.py', args, { encoding: 'utf8' });

test.runIf(bagit('--version').status === 0)(
  'bagit.py, where it is installed, finds the bag valid, and a changed one not',
  () => {
    write();
    expect(bagit('--validate', bag()).status).toBe(0);
    writeIn(bag(), 'data/seeds/x.txt', 'دیگر');
    expect(bagit('--validate', bag()).status).not.toBe(0);
  },
);
