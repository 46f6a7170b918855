import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  sourceOf,
  syntheticDocuments,
  writeSynthetic,
} from '../../../scripts/benches/synthetic/synthetic-archive.ts';
import { SEGMENTS } from '../../../scripts/benches/synthetic/synthetic-text.ts';
import { readVocabulary } from '../../../scripts/benches/synthetic/vocabulary.ts';
import type { Diagnostic } from '../../../scripts/diagnostics/index.ts';
import { readArchive } from '../../../scripts/machine/disk.ts';
import type { AttributedDocument } from '../../../scripts/pipeline/attribute/index.ts';
import { ingest } from '../../../scripts/pipeline/index.ts';
import { newFolder, remove } from '../../disk.ts';

const DOCUMENTS = 24;

let root: string;
let found: readonly Diagnostic[];
const read = new Map<string, AttributedDocument>();

beforeAll(() => {
  root = newFolder();
  writeSynthetic(root, DOCUMENTS);
  const { input, diagnostics } = readArchive(root);
  const outcome = ingest(input, ({ id }, attributed) => read.set(id, attributed));
  found = [...diagnostics, ...outcome.diagnostics];
});
afterAll(() => remove(root));

const documents = () => [...syntheticDocuments(DOCUMENTS, readVocabulary())];

test('the archive is the same each time', () => {
  expect(documents()).toEqual(documents());
  const [first] = documents();
  expect(readFileSync(join(root, sourceOf(1)), 'utf8')).toBe(`${first?.text.lines.join('\n')}\n`);
});

test('ingest reads it without an error, and every text has 27 segments', () => {
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...read.values()].map(({ segments }) => segments.length)).toEqual(
    Array.from({ length: DOCUMENTS }, () => SEGMENTS),
  );
});

test('its translations are of the words that the texts have as they are shown', () => {
  expect(found.filter(({ code }) => code === 'GA009')).toEqual([]);
  // One text in twenty is not translated, one in ten is by half.
  expect(found.filter(({ code }) => code === 'GA014').length).toBe(4);
});

test('most of it is speech, by several speakers of a text, on occasions over years', () => {
  const all = [...read.values()];
  const statements = all.flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'statement'));
  expect(statements.length / all.length).toBeGreaterThan(15);
  const speakers = all.map(
    ({ segments }) => new Set(segments.flatMap(({ attribution }) => attribution.speaker ?? [])).size,
  );
  expect(Math.max(...speakers)).toBeGreaterThanOrEqual(3);
  const years = all.flatMap(({ occasions }) => occasions.map(({ date }) => date?.edtf.slice(0, 4)));
  expect(new Set(years).size).toBeGreaterThan(10);
});

test('texts are of more than one genre', () => {
  expect(new Set(documents().map(({ text }) => text.genre)).size).toBeGreaterThanOrEqual(3);
});
