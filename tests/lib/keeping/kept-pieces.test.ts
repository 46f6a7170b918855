import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPiece, keptSizes } from '../../../src/lib/keeping/kept-pieces.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const NAME = 'water.csv';
const bytes = (text: string): Uint8Array => Buffer.from(text);
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
  expect(keptPiece({ name: NAME, key: 'one' }, notMade)).toEqual(bytes('rows\nof water'));
});

test('a piece that is made of something else is made anew, and kept', () => {
  expect(keptPiece({ name: NAME, key: 'two' }, () => 'other rows')).toEqual(bytes('other rows'));
  expect(keptPiece({ name: NAME, key: 'two' }, notMade)).toEqual(bytes('other rows'));
});

test('a piece that is cut off or changed is made anew', () => {
  const whole = readFileSync(join(folder, NAME));
  for (const changed of [whole.subarray(0, -1), Buffer.concat([whole, bytes('.')]), bytes('')]) {
    writeIn(folder, NAME, changed);
    expect(keptPiece({ name: NAME, key: 'one' }, () => 'new')).toEqual(bytes('new'));
  }
});

test('where nobody says in which folder, nothing is kept', () => {
  vi.stubEnv('GOFTAR_PIECES', undefined);
  expect(keptPiece({ name: 'bread.csv', key: 'one' }, () => 'rows')).toEqual(bytes('rows'));
  expect(readdirSync(folder)).toEqual([NAME]);
});

test('the size of a piece is asked once for as long as the piece is of the same', () => {
  const asked: string[] = [];
  const sizes = (...keys: readonly string[]) =>
    keptSizes(
      'sizes.json',
      keys.map((key, at) => ({ name: `piece-${at}.csv`, key })),
      ({ name, key }) => {
        asked.push(name);
        return key.length;
      },
    );
  expect(sizes('one', 'three')).toEqual([3, 5]);
  expect(sizes('one', 'eleven')).toEqual([3, 6]);
  expect(asked).toEqual(['piece-0.csv', 'piece-1.csv', 'piece-1.csv']);
});

test('sizes that somebody has changed are asked for anew', () => {
  const pieces = [{ name: 'piece.csv', key: 'one' }];
  keptSizes('sizes.json', pieces, () => 3);
  const file = join(folder, 'sizes.json');
  writeIn(folder, 'sizes.json', Buffer.from(readFileSync(file, 'latin1').replace(',3]', ',4]'), 'latin1'));
  expect(keptSizes('sizes.json', pieces, () => 3)).toEqual([3]);
});
