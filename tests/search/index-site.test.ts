import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocumentData } from '../../scripts/search/index-site.ts';

const FILE = 'tests/fixtures/search/data/documents/visit.json';
const json = readFileSync(FILE, 'utf8');

test('a document’s data that keep to the schema are taken as they are', () => {
  expect(parseDocumentData(json, FILE)).toEqual(JSON.parse(json));
});

test('data that do not keep to the schema are refused, with the file and the key', () => {
  const broken = { ...JSON.parse(json), occasions: [{ id: 'talks' }] };
  expect(() => parseDocumentData(JSON.stringify(broken), FILE)).toThrow(
    `${FILE}: Unexpected value in "occasions.0.title"`,
  );
});
