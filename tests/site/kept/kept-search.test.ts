import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSearch } from '../../../scripts/site/kept/kept-search.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const BYTES = Uint8Array.of(1, 2, 3);
let root: string;
beforeEach(() => {
  root = newFolder();
  keptSearch(root, 'this program').analyses.keep('water', 'data', BYTES);
});
afterEach(() => remove(root));

test('what was made of a document is found for the same data and the same program, and for no other', () => {
  expect(keptSearch(root, 'this program').analyses.find('water', 'data')).toEqual(Buffer.from(BYTES));
  expect(keptSearch(root, 'this program').analyses.find('water', 'other data')).toBeNull();
  expect(keptSearch(root, 'this program').analyses.find('bread', 'data')).toBeNull();
  expect(keptSearch(root, 'another program').analyses.find('water', 'data')).toBeNull();
});

test('what somebody has changed, cut off or removed since is not believed', () => {
  const file = join(root, '.cache/search/water');
  const whole = readFileSync(file);
  for (const content of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.of(0)]), Buffer.of()]) {
    writeIn(root, '.cache/search/water', content);
    expect(keptSearch(root, 'this program').analyses.find('water', 'data')).toBeNull();
  }
  remove(file);
  expect(keptSearch(root, 'this program').analyses.find('water', 'data')).toBeNull();
});

test('what is of no document any more is removed', () => {
  const kept = keptSearch(root, 'this program').analyses;
  kept.keep('bread', 'data', BYTES);
  kept.sweep();
  expect(['water', 'bread'].map((name) => existsSync(join(root, '.cache/search', name)))).toEqual([
    false,
    true,
  ]);
});
