import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cbor2';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { syntheticSearch } from '../../scripts/benches/synthetic/synthetic-questions.ts';
import { contentOf, type IndexContent, NO_WORDS } from '../../scripts/search/index-content.ts';
import { INDEX_FOLDER, IndexFiles } from '../../scripts/search/word-index/index-files.ts';
import { postingsOf } from '../../scripts/search/word-index/page-postings.ts';
import { WordIndexWriter } from '../../scripts/search/word-index/word-index-writer.ts';
import { newFolder, remove } from '../disk.ts';

const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_PLACES = '3500';
const SIGNATURE = 'pagefind_dcd';

/** An index as it is before it is compressed: its files of words by their names, and what its meta file says. */
interface Index {
  readonly chunks: Readonly<Record<string, string>>;
  readonly words: readonly number[];
  readonly rest: unknown;
}

const folder = newFolder();
process.env[CHUNK_VARIABLE] = CHUNK_PLACES;
afterAll(async () => {
  await close();
  delete process.env[CHUNK_VARIABLE];
  remove(folder);
});

async function readIndex(dist: string): Promise<Index> {
  const contentOf = async (file: string): Promise<Buffer> => {
    const bytes = gunzipSync(await readFile(join(dist, file)));
    expect(bytes.subarray(0, SIGNATURE.length).toString()).toBe(SIGNATURE);
    return bytes.subarray(SIGNATURE.length);
  };
  const names = await readdir(join(dist, 'index'));
  const chunks = names.map(
    async (name) => [name, (await contentOf(`index/${name}`)).toString('base64')] as const,
  );
  const meta = (await readdir(dist)).find((name) => name.endsWith('.pf_meta')) ?? '';
  const [version, pages, ...rest] = decode(await contentOf(meta)) as [string, [string, number][], unknown];
  expect(version).toBe('1.6.0');
  return {
    chunks: Object.fromEntries(await Promise.all(chunks)),
    words: pages.map(([, words]) => words),
    rest,
  };
}

/** A record as Pagefind takes it: entries with spaces between, and marks around what has a weight of its own. */
const asText = ({ sections }: IndexContent): string =>
  sections
    .map(({ weight, entries }) =>
      weight === 1
        ? entries.join(' ')
        : `___PAGEFIND_WEIGHT___${weight} ${entries.join(' ')} ___END_PAGEFIND_WEIGHT___`,
    )
    .join(' ');

/** What Pagefind's own indexer makes of the records. */
async function byPagefind(records: readonly IndexContent[], name: string): Promise<Index> {
  const { index } = await createIndex({ maxFragments: 1 });
  for (const [at, record] of records.entries())
    await index?.addCustomRecord({ url: String(at), content: asText(record), language: 'und' });
  await index?.writeFiles({ outputPath: join(folder, name) });
  return readIndex(join(folder, name));
}

async function byWriter(records: readonly IndexContent[], name: string): Promise<Index> {
  const [writer, files] = [new WordIndexWriter(), new IndexFiles(join(folder, name))];
  // In two parts, as of two documents.
  const half = Math.ceil(records.length / 2);
  const parts = [records.slice(0, half), records.slice(half)].map((part) => postingsOf(part.entries()));
  for (const part of parts) writer.add(part);
  await writer.write(files);
  const pages = parts.flatMap((part) => part.pages.map(({ places }): [string, number] => ['', places]));
  await files.end('1.6.0', pages);
  return readIndex(join(folder, name, INDEX_FOLDER));
}

const plain = (...entries: string[]): IndexContent => ({
  sections: [{ weight: 1, entries }],
  lengths: [entries.length, 0, 0, 0],
});

describe('an index is, byte for byte, the one that Pagefind makes', () => {
  it('of the paragraphs of an archive in two languages, which fill several files', async () => {
    const { passages } = syntheticSearch(300);
    const records = passages.flatMap(({ text, english, title }, at) => {
      const fields = {
        title: [title],
        occasion: [`نشست ${at % 7}`, 'meeting'],
        speaker: ['پزشکیان', 'Pezeshkian'],
        office: ['رئیس جمهور'],
      };
      return [contentOf(text, fields), ...(english == null ? [] : [contentOf(english, fields)])];
    });
    const made = await byWriter(records, 'ours-archive');
    expect(Object.keys(made.chunks).length).toBeGreaterThan(5);
    expect(made).toEqual(await byPagefind(records, 'archive'));
  });
  it('of one word', async () => {
    expect(await byWriter([plain('a')], 'ours-one')).toEqual(await byPagefind([plain('a')], 'one'));
  });
  it('of records that are the same, and of one with hundreds of places', async () => {
    const records = [
      plain('a', 'b'),
      plain('a', 'b'),
      plain(...Array.from({ length: 700 }, (_, at) => 'abc'[at % 3] ?? '')),
    ];
    expect(await byWriter(records, 'ours-same')).toEqual(await byPagefind(records, 'same'));
  });
  it('of words beyond the first plane of Unicode, which UTF-16 and UTF-8 order differently', async () => {
    const records = [plain('𐌰𐌱', 'ﻓ', '一', 'ﬀ', '𐌰'), plain('𐌰', 'z')];
    const names = async (index: Promise<Index>): Promise<unknown> => (await index).chunks;
    expect(await names(byWriter(records, 'ours-planes'))).toEqual(await names(byPagefind(records, 'planes')));
  });
});

it('a word that stands in two parts of the text is one entry with the places of both', () => {
  const part = (...entries: string[]) => ({ weight: 1, entries });
  const lengths = [2, 0, 0, 0] as const;
  const apart = postingsOf([[0, { sections: [part('a', 'b'), part('c', 'a')], lengths }]]);
  expect(apart).toEqual(postingsOf([[0, { sections: [part('a', 'b', 'c', 'a')], lengths }]]));
});

it('a record without any word is no page', () => {
  expect(postingsOf([[0, NO_WORDS]]).pages).toEqual([]);
});

it('a record without any word is a page where it counts for as many places as another', () => {
  const { pages, entries } = postingsOf([[1, { ...NO_WORDS, stands: 7 }]]);
  expect(pages).toEqual([{ record: 1, lengths: [0, 0, 0, 0], places: 7, entries: 0 }]);
  expect(entries).toEqual([]);
});
