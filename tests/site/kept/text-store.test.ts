import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptText } from '../../../scripts/pipeline/index.ts';
import { textStore } from '../../../scripts/site/kept/text-store.ts';
import { sidecar } from '../../../src/schemas/seed.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const PATH = 'content/fa/one.mdx';
const text: KeptText = {
  key: 'key',
  authorities: 'digest of the files',
  asked: { words: 'خبر', digest: 'digest of the records' },
  files: [[PATH, 'خبر\n']],
  sidecar: sidecar.parse({ title: { fa: 'عنوان' } }),
  booked: {
    speakers: [['ali', { name: { fa: 'علی', en: null } }]],
    places: [],
    series: [],
    occasions: [['meeting', 's2']],
    listed: { occasions: 1, statements: [['ali', 2]] },
  },
  diagnostics: [
    {
      file: 'seeds/one.txt',
      line: 1,
      column: 1,
      code: 'GA014',
      severity: 'warning',
      what: 'untranslated',
      parts: { count: 1, all: 2, document: 'one', path: 'seeds/one.en.po' },
    },
  ],
  note: { segments: 3 },
};
const STORE = '.cache/last-texts.json';

let root: string;
beforeEach(() => {
  root = newFolder();
  writeIn(root, PATH, 'خبر\n');
  const store = textStore(root, 'program');
  store.keep('one', text);
  store.write();
});
afterEach(() => remove(root));

/** What is kept, behind the line of its digest. */
const content = () => JSON.parse(readFileSync(join(root, STORE), 'utf8').slice(65));
const write = (kept: unknown): void =>
  writeIn(root, STORE, `${hash('sha256', JSON.stringify(kept))}\n${JSON.stringify(kept)}`);

test('what was kept is found again, with its files from the disk', () => {
  expect(textStore(root, 'program').find('one')).toEqual(text);
});

test.each([
  ['another program kept it', () => 'other'],
  ['the store was removed', () => rmSync(join(root, STORE))],
  ['the store is cut off', () => writeIn(root, STORE, readFileSync(join(root, STORE), 'utf8').slice(0, -9))],
  [
    'something else was written into it',
    () => writeIn(root, STORE, readFileSync(join(root, STORE), 'utf8').replace('"key"', '"kez"')),
  ],
  ['it has another form', () => write({ ...content(), version: 2 })],
  ['its file has changed', () => writeIn(root, PATH, 'خبر.\n')],
  ['its file was removed', () => rmSync(join(root, PATH))],
])('nothing is found where %s', (_, change) => {
  const program = change();
  expect(textStore(root, typeof program === 'string' ? program : 'program').find('one')).toBeUndefined();
});

test('a text that nobody has asked for is forgotten', () => {
  const store = textStore(root, 'program');
  store.keep('two', { ...text, files: [] });
  store.write();
  expect(textStore(root, 'program').find('one')).toBeUndefined();
  expect(textStore(root, 'program').find('two')).toEqual({ ...text, files: [] });
});

test('a store that cannot be written is said by nobody: the next build reads all texts', () => {
  remove(join(root, '.cache'));
  writeIn(root, '.cache', 'a file in its place');
  const store = textStore(root, 'program');
  store.keep('one', text);
  expect(store.write).not.toThrow();
  expect(textStore(root, 'program').find('one')).toBeUndefined();
});
