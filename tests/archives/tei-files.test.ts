import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { boundsOf } from '../../src/lib/exports/tei/tei-date.ts';
import { xmlId } from '../../src/lib/exports/xml.ts';
import { type DocumentData, documentData } from '../../src/schemas/data.ts';
import { PROJECT } from '../pipeline.ts';
import { builtArchive, readFrom } from './built-archive.ts';
import { allOf, childrenOf, rootOf, textOf } from './xml-tree.ts';

let root: string;
let documents: { readonly data: DocumentData; readonly xml: string }[];

beforeAll(async () => {
  root = await builtArchive();
  documents = readdirSync(join(root, 'dist/data/documents'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      data: documentData.parse(JSON.parse(readFrom(root, `data/documents/${name}`))),
      xml: readFrom(root, `data/documents/${name.replace(/json$/, 'xml')}`),
    }));
});

/** The messages of a RELAX NG schema about an XML file; none where it is valid. */
async function messages(schemaFile: string, xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: 'schema.rng', contents: readFileSync(schemaFile, 'utf8') },
    extension: 'relaxng',
    maxMemoryPages: 16_384,
  });
  return valid ? [] : [...errors.map(({ message }) => message), rawOutput];
}

/** TEI_SCHEMA=FILE checks against the Guidelines' own schema (tei_all.rng), too, where somebody has it. */
const SCHEMAS = [
  join(PROJECT, 'src/schemas/tei.rng'),
  ...(process.env.TEI_SCHEMA ? [process.env.TEI_SCHEMA] : []),
];

test('every TEI file is valid', async () => {
  expect(documents).toHaveLength(3);
  for (const schema of SCHEMAS) {
    for (const { xml } of documents) expect(await messages(schema, xml)).toEqual([]);
  }
});

test('the schema refuses a speaker who is no pointer, and a statement without its id', async () => {
  const { xml } = documents.find(({ data }) => data.id === 'belarus-visit') ?? { xml: '' };
  for (const schema of SCHEMAS.slice(0, 1)) {
    expect(await messages(schema, xml.replace(/who="#/, 'who="'))).not.toEqual([]);
    expect(await messages(schema, xml.replace(/<seg xml:id="s6"/, '<seg'))).not.toEqual([]);
  }
});

test('TEI has the words of each segment in both languages, and undoing its choices gives the text as received', () => {
  const legal = (text: string) => text.replaceAll('\u0001', '\uFFFD').replaceAll('\u000B', '\uFFFD');
  for (const { data, xml } of documents) {
    const byId = new Map(
      ['seg', 'p', 'ab', 'head'].flatMap((name) =>
        allOf(rootOf(xml), name).map((node) => [node.attributes['xml:id'], node] as const),
      ),
    );
    for (const { id, text } of data.segments) {
      const node = byId.get(id);
      expect(node && textOf(node, ['orig', 'note'])).toBe(legal(text.fa.edited));
      expect(node && textOf(node, ['reg', 'note'])).toBe(legal(text.fa.source));
      const english = byId.get(`${id}.en`);
      expect(english === undefined ? null : textOf(english, ['note'])).toBe(text.en && legal(text.en));
      expect(english?.attributes.corresp).toBe(english && `#${id}`);
    }
  }
});

test('every pointer of a TEI file leads to an element of it, and no xml:id is given twice', () => {
  for (const { xml } of documents) {
    const ids = [...xml.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [...xml.matchAll(/ (?:who|ana|corresp|ref)="([^"]*)"/g)].flatMap(([, list]) =>
      list?.split(' '),
    );
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers) expect(ids).toContain(pointer?.slice(1));
  }
});

test('a statement in TEI has its speaker, and none where the speaker is unknown', () => {
  for (const { data, xml } of documents) {
    const said = new Map(
      allOf(rootOf(xml), 'u').map((u) => [childrenOf(u, 'seg')[0]?.attributes['xml:id'], u.attributes.who]),
    );
    for (const { id, kind, speaker } of data.segments) {
      if (kind === 'statement') expect(said.get(id) ?? null).toBe(speaker && `#${xmlId('person', speaker)}`);
    }
  }
});

test('TEI names the received file by its SHA-256', () => {
  for (const { data, xml } of documents) {
    expect(allOf(rootOf(xml), 'idno').map((node) => textOf(node))).toContain(data.source.sha256);
  }
});

test('a date is given to TEI with the ends it has, and no other', () => {
  expect(boundsOf('2025-08-19')).toEqual({ when: '2025-08-19' });
  expect(boundsOf('2025-08-19/..')).toEqual({ notBefore: '2025-08-19' });
  expect(boundsOf('../2025-08')).toEqual({ notAfter: '2025-08' });
  expect(boundsOf('2025-33')).toEqual({ notBefore: '2025-01-01', notAfter: '2025-03-31' });
  expect(boundsOf('2024/2025')).toEqual({ from: '2024', to: '2025' });
  for (const edtf of ['2025~', '2025-21', '20XX', '2025~/2026', '2025/2026?', '[2024,2025]']) {
    expect(boundsOf(edtf), edtf).toEqual({});
  }
});
