import { hash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileDigests } from '../../../scripts/site/kept/file-digests.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const LATER = 10_000;
const sha256 = (text: string): string => hash('sha256', text);
let root: string;
let file: string;
beforeEach(() => {
  root = newFolder();
  file = join(root, 'seeds/a.txt');
  writeIn(root, 'seeds/a.txt', 'one');
});
afterEach(() => {
  vi.useRealTimers();
  remove(root);
});

/** Digests that were kept when the file had been as it is for a while, as the next build finds them. */
function keptLater(program = 'program'): FileDigests {
  vi.useFakeTimers({ now: Date.now() + LATER, toFake: ['Date'] });
  const digests = new FileDigests();
  digests.sha256Of(file);
  digests.write(root, 'program');
  return FileDigests.of(root, program);
}

/** Whether the digest of the file is told without reading it. */
function isBelieved(digests: FileDigests): boolean {
  const read = vi.spyOn(digests, 'read');
  expect(digests.sha256Of(file)).toBe(sha256('one'));
  return read.mock.calls.length === 0;
}

test('a file that stays as it was is not read again', () => {
  expect(isBelieved(keptLater())).toBe(true);
});

test('a file of which another program has kept the digest is read', () => {
  expect(isBelieved(keptLater('another program'))).toBe(false);
});

test('a file is read where the store is cut off', () => {
  keptLater();
  writeIn(root, '.cache/digests.json', '0123456789abcdef');
  expect(isBelieved(FileDigests.of(root, 'program'))).toBe(false);
});

test('a file that has changed is read, also where it has as many bytes and the same time', () => {
  const digests = keptLater();
  utimesSync(file, 1, 1);
  digests.sha256Of(file);
  writeIn(root, 'seeds/a.txt', 'two');
  utimesSync(file, 1, 1);
  expect(digests.sha256Of(file)).toBe(sha256('two'));
});

test('the digest of a file that was just written is not kept: it may be written again within the same time', () => {
  const digests = new FileDigests();
  digests.sha256Of(file);
  digests.write(root, 'program');
  expect(isBelieved(FileDigests.of(root, 'program'))).toBe(false);
});
