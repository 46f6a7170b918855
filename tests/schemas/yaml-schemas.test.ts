import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  EDITORS_FILE_NAMES,
  type EditorsFile,
  schemaLine,
  schemaText,
} from '../../src/schemas/yaml-schemas.ts';
import { expectGolden } from '../golden.ts';
import { FIXTURES, PROJECT } from '../pipeline.ts';

const FILES: Readonly<Record<EditorsFile, string>> = {
  'archive-yaml': 'seeds/archive.yaml',
  'document-yaml': 'seeds/water/document.yaml',
  'glossary-yaml': 'seeds/glossary.yaml',
  'people-yaml': 'seeds/people.yaml',
  'places-yaml': 'seeds/places.yaml',
};

const validatorOf = (name: EditorsFile) =>
  new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
    JSON.parse(schemaText(name)) as object,
  );
const fileOf = (name: EditorsFile): Record<string, unknown> =>
  parse(readFileSync(join(FIXTURES, 'manual', FILES[name]), 'utf8')) as Record<string, unknown>;

describe.each(EDITORS_FILE_NAMES)('the JSON Schema of %s', (name) => {
  test('is in src/schemas/files, where editing programs look it up; UPDATE_GOLDENS=1 rewrites it', () => {
    expectGolden(schemaText(name), join(PROJECT, 'src/schemas/files', `${name}.json`));
  });

  test('takes the file of the manual', () => {
    const isValid = validatorOf(name);
    isValid(fileOf(name));
    expect(isValid.errors).toBeNull();
  });

  test('refuses a key that the file may not have, and a value of another kind', () => {
    const isValid = validatorOf(name);
    expect(isValid({ ...fileOf(name), titel: 3 })).toBe(false);
    expect(isValid([])).toBe(false);
  });
});

test('the files of the seeds name their schemas, which are there', () => {
  const named = globSync('seeds/**/*.yaml', { cwd: PROJECT }).map((file) => {
    const [, schema] =
      /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(PROJECT, file), 'utf8')) ?? [];
    return [file, schema !== undefined && existsSync(join(PROJECT, dirname(file), schema))];
  });
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(([, isThere]) => !isThere)).toEqual([]);
});

test('in an archive of its own, a file finds its schema in the installed package', () => {
  expect(schemaLine('people-yaml', '../', false)).toBe(
    '# yaml-language-server: $schema=../node_modules/goftar/src/schemas/files/people-yaml.json',
  );
  expect(readFileSync(join(PROJECT, 'scripts/archive-template/files/archive.yaml'), 'utf8')).toContain(
    `${schemaLine('archive-yaml', '../', false)}\n`,
  );
});
