import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  analysedFile,
  DocumentsToIndex,
  type KeptAnalyses,
  parseDocumentData,
} from '../../../scripts/search/by-document/analyse-documents.ts';
import type { AnalysedDocument } from '../../../scripts/search/by-document/analysed-document.ts';
import { siteFiles } from '../../../scripts/site/kept/site-files.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

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

describe('the documents of a site', () => {
  const kept = new Map<string, Uint8Array>();
  const analyses: KeptAnalyses = {
    find: (name, sha256) => kept.get(`${name} ${sha256}`) ?? null,
    keep: (name, sha256, bytes) => void kept.set(`${name} ${sha256}`, bytes),
    stays: () => {},
  };
  const all = (): Promise<AnalysedDocument[]> =>
    Array.fromAsync(new DocumentsToIndex(siteFiles(root), analyses).all(), ({ document }) => document);
  let root: string;
  beforeEach(() => {
    kept.clear();
    root = newFolder();
  });
  afterEach(() => remove(root));
  const writeDocument = (id: string, title: string): void => {
    const document = JSON.parse(json);
    writeIn(
      root,
      `data/documents/${id}.json`,
      JSON.stringify({ ...document, id, title: { fa: title, en: null } }),
    );
  };

  test('are the same where other threads make a part of them, in the same order', async () => {
    const ids = Array.from({ length: 170 }, (_, i) => `document-${100 + i}`);
    for (const id of ids) writeDocument(id, `سند ${id}`);
    const alone = ids.map((id) => deserialize(analysedFile(join(root, `data/documents/${id}.json`))));
    expect(await all()).toEqual(alone);
  });

  test('are analysed once for as long as their data are the same', async () => {
    for (const id of ['one', 'two']) writeDocument(id, 'عنوان');
    await all();
    const before = [...kept.keys()];
    writeDocument('two', 'عنوان دیگر');
    const [, two] = await all();
    expect(two?.segments[0]?.display).toContain('عنوان دیگر');
    expect([...kept.keys()].filter((name) => !before.includes(name))).toEqual([
      expect.stringMatching(/^two /),
    ]);
  });

  test('are refused with file and key where one of many is not as promised', async () => {
    for (let i = 100; i < 270; i += 1) writeDocument(`document-${i}`, 'عنوان');
    writeIn(root, 'data/documents/document-200.json', '{"id":"document-200"}');
    await expect(all()).rejects.toThrow(/document-200\.json: Unexpected value/);
  });
});
