import { hash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../../scripts/diagnostics/index.ts';
import { type MadeOf, PART_FILE, PART_FILES, recordOf } from '../../../scripts/site/parts/part-record.ts';
import { readParts, refuseOthers } from '../../../scripts/site/parts/read-parts.ts';
import { NOTHING_LEFT_OUT } from '../../../src/schemas/hosting/layers.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const digest = (text: string): string => hash('sha256', text);
const MADE: MadeOf = { archive: digest('archive'), program: digest('program'), settings: digest('settings') };

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

/** Writes part `part` of `of` with one file; returns its folder. */
function part(number: number, of: number, { made = MADE, name = `${number}-of-${of}` } = {}): string {
  const path = `data/documents/text-${number}.json`;
  const text = `{"id":${number}}`;
  writeIn(root, `${name}/${PART_FILES}/${path}`, text);
  const record = recordOf({ part: number, of }, made, NOTHING_LEFT_OUT, { [path]: digest(text) });
  writeIn(root, `${name}/${PART_FILE}`, JSON.stringify(record));
  return join(root, name);
}

const refusal = (folders: readonly string[]): string => {
  try {
    readParts(folders);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return '';
};

test('all parts of one site are read, in whatever order they are named', () => {
  const folders = [part(2, 3), part(1, 3), part(3, 3)];
  expect(readParts(folders).map((one) => one.part)).toEqual([2, 1, 3]);
});

test('a part that is missing is named', () => {
  expect(refusal([part(1, 4), part(3, 4)])).toMatch(/absence of part 2, 4 of 4[\s\S]*--shard 2\/4/);
});

test('a part that is named twice is refused', () => {
  expect(refusal([part(1, 2), part(1, 2, { name: 'again' })])).toMatch(
    /again.*part 1 of 2 for a second time/,
  );
});

test('parts of different numbers of parts are refused', () => {
  expect(refusal([part(1, 2), part(2, 3)])).toMatch(/part 2 of 3, expected one of 2/);
});

test('a folder that is no part, or one that is not done, is refused', () => {
  expect(refusal([join(root, 'nothing')])).toMatch(/nothing\/part\.json error Unexpected absence/);
  const folder = part(1, 1);
  writeFileSync(join(folder, PART_FILE), '{"format": 99}');
  expect(refusal([folder])).toMatch(/part\.json error Unexpected value in "format"/);
});

test('parts of different texts, versions or settings are refused, and it is said which', () => {
  const other = (key: keyof MadeOf): string =>
    refusal([part(1, 2), part(2, 2, { made: { ...MADE, [key]: digest('other') } })]);
  expect(other('archive')).toMatch(/different are seeds\/, content\/ or commit/);
  expect(other('program')).toMatch(/different are another version of the program or of Node/);
  expect(other('settings')).toMatch(/different are SITE or PREVIEWS/);
});

test('parts of another site than the one that is here are refused', () => {
  const parts = readParts([part(1, 1)]);
  expect(() => refuseOthers(parts, MADE, 'here')).not.toThrow();
  expect(() => refuseOthers(parts, { ...MADE, program: digest('newer') }, 'here')).toThrow(
    /expected the same as here/,
  );
});

test('a file that was changed, lost or added since is refused with its path', () => {
  const file = (folder: string, name = 'text-1'): string =>
    join(folder, PART_FILES, `data/documents/${name}.json`);
  const changed = part(1, 1, { name: 'changed' });
  writeFileSync(file(changed), '{}');
  expect(refusal([changed])).toMatch(/text-1\.json error Unexpected bytes/);
  const lost = part(1, 1, { name: 'lost' });
  rmSync(file(lost));
  expect(refusal([lost])).toMatch(/text-1\.json error Unexpected absence/);
  const added = part(1, 1, { name: 'added' });
  writeFileSync(file(added, 'text-9'), '{}');
  expect(refusal([added])).toMatch(/text-9\.json error Unexpected file/);
});
