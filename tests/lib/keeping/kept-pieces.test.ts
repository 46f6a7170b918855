import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPiece } from '../../../src/lib/keeping/kept-pieces.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const NAME = 'water.csv';
let folder: string;
beforeEach(() => {
  folder = newFolder();
  vi.stubEnv('GOFTAR_PIECES', folder);
  keptPiece({ name: NAME, key: 'one' }, () => 'rows\nof water');
});
afterEach(() => {
  vi.unstubAllEnvs();
  remove(folder);
});

const notMade = (): string => {
  throw new Error('It was made again.');
};

test('a piece that is made of the same is not made again', () => {
  expect(keptPiece({ name: NAME, key: 'one' }, notMade)).toBe('rows\nof water');
});

test('a piece that is made of something else is made anew, and kept', () => {
  expect(keptPiece({ name: NAME, key: 'two' }, () => 'other rows')).toBe('other rows');
  expect(keptPiece({ name: NAME, key: 'two' }, notMade)).toBe('other rows');
});

test('a piece that is cut off or changed is made anew', () => {
  const whole = readFileSync(join(folder, NAME), 'utf8');
  for (const text of [whole.slice(0, -1), `${whole}.`, '']) {
    writeIn(folder, NAME, text);
    expect(keptPiece({ name: NAME, key: 'one' }, () => 'new')).toBe('new');
  }
});

test('where nobody says in which folder, nothing is kept', () => {
  vi.stubEnv('GOFTAR_PIECES', undefined);
  expect(keptPiece({ name: 'bread.csv', key: 'one' }, () => 'rows')).toBe('rows');
  expect(readdirSync(folder)).toEqual([NAME]);
});
