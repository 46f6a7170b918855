import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RememberedFiles, textIn } from '../../../scripts/machine/seeds/remembered-files.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
let file: string;
beforeEach(async () => {
  root = newFolder();
  file = join(root, 'a.txt');
  writeFileSync(file, 'one');
  // Until then it could be written again at the same time.
  await new Promise((settled) => setTimeout(settled, 250));
});
afterEach(() => remove(root));

test('a file that has not changed is read once, and what was made of it is made once', () => {
  const files = new RememberedFiles();
  const bytes = files.bytes(file);
  expect(files.bytes(file)).toBe(bytes);
  let made = 0;
  const make = () => ({ number: ++made });
  expect(files.once('number', bytes, make)).toBe(files.once('number', bytes, make));
  expect(files.once('another purpose', bytes, make)).toEqual({ number: 2 });
});

test('a file is read again where its words have changed, though it has the same length and the same time', () => {
  const files = new RememberedFiles();
  const time = new Date(1_700_000_000_000);
  utimesSync(file, time, time);
  expect(textIn(files, file)).toBe('one');
  writeFileSync(file, 'two');
  utimesSync(file, time, time);
  expect(textIn(files, file)).toBe('two');
});

test('a file that another one was swapped in for is read again', () => {
  const files = new RememberedFiles();
  expect(textIn(files, file)).toBe('one');
  writeIn(root, 'b.txt', 'two');
  renameSync(join(root, 'b.txt'), file);
  expect(textIn(files, file)).toBe('two');
});

test('a file that was written just now is not believed to stay as it is', () => {
  const files = new RememberedFiles();
  for (const words of ['two', 'six', 'ten']) {
    writeFileSync(file, words);
    expect(textIn(files, file)).toBe(words);
  }
});
