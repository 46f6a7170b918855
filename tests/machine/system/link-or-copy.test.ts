import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkOrCopy } from '../../../scripts/machine/system/link-or-copy.ts';
import { mountDisk, newFolder, remove, unmountDisks, writeIn } from '../../disk.ts';

let root: string;
const at = (path: string): string => join(root, path);
beforeEach(() => {
  root = newFolder();
  writeIn(root, 'one', 'bytes');
});
afterEach(() => {
  unmountDisks();
  remove(root);
});

test('a file gets a second name without being written again', () => {
  linkOrCopy(at('one'), at('two'));
  expect(statSync(at('two')).ino).toBe(statSync(at('one')).ino);
});

test('to another disk a file is copied', (context) => {
  if (!mountDisk(at('disk'), '1m')) context.skip();
  linkOrCopy(at('one'), at('disk/two'));
  expect(readFileSync(at('disk/two'), 'utf8')).toBe('bytes');
});

test('what is there already is replaced', () => {
  writeIn(root, 'two', 'others');
  linkOrCopy(at('one'), at('two'));
  expect(readFileSync(at('two'), 'utf8')).toBe('bytes');
});
