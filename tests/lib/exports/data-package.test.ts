import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataPackage, GrowingFile } from '../../../src/lib/exports/data-package.ts';
import { STATEMENT_FIELDS } from '../../../src/lib/exports/statement-table.ts';
import { entryOf } from '../sample-document.ts';

test('a file is measured in bytes while it grows, as if it were read whole', () => {
  const file = new GrowingFile();
  for (const part of ['گفت', 'ار\n']) file.add(part);
  expect(file.done()).toEqual({
    bytes: 11,
    hash: `sha256:${createHash('sha256').update('گفتار\n').digest('hex')}`,
  });
});

test('the description names every document’s files, and the columns of the table in their order', () => {
  const facts = { bytes: 1, hash: 'sha256:0' };
  const described = dataPackage(
    [entryOf({ id: 'visit' })],
    { csv: facts, lines: facts },
    'https://example.org/',
  );
  const json = JSON.parse(JSON.stringify(described));
  const resource = (name: string) => json.resources.find((one: { name: string }) => one.name === name);
  expect(resource('documents').path).toEqual(['documents/visit.json']);
  expect(resource('documents-tei').path).toEqual(['documents/visit.xml']);
  expect(resource('statements').schema.fields.map(({ name }: { name: string }) => name)).toEqual(
    STATEMENT_FIELDS.map(({ name }) => name),
  );
});
