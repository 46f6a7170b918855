import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataPackage, factsOfFile } from '../../../src/lib/exports/data-package.ts';
import { statementFields } from '../../../src/lib/exports/statement-table.ts';
import { entryOf } from '../sample-document.ts';

test('a file is measured in bytes piece by piece, as if it were read whole', () => {
  expect(factsOfFile('a.csv', [Buffer.from('گفت'), Buffer.from('ار\n')])).toEqual({
    path: 'a.csv',
    bytes: 11,
    hash: `sha256:${createHash('sha256').update('گفتار\n').digest('hex')}`,
  });
});

test('the description names every document’s files, and the columns of the table in their order', () => {
  const described = dataPackage(
    [entryOf({ id: 'visit' })],
    { csv: { path: 'statements.csv', bytes: 1, hash: 'sha256:0' }, lines: { path: ['a', 'b'] } },
    'https://example.org/',
  );
  const json = JSON.parse(JSON.stringify(described));
  const resource = (name: string) => json.resources.find((one: { name: string }) => one.name === name);
  expect(resource('documents').path).toEqual(['documents/visit.json']);
  expect(resource('documents-tei').path).toEqual(['documents/visit.xml']);
  expect(resource('statements-jsonl')).toMatchObject({ path: ['a', 'b'] });
  expect(resource('statements')).toMatchObject({ path: 'statements.csv', bytes: 1 });
  expect(resource('statements').schema.fields.map(({ name }: { name: string }) => name)).toEqual(
    statementFields().map(({ name }) => name),
  );
});
