import { byCodePoints } from '../../../src/text/words/code-points.ts';
import { CborReader } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';
import { cutsOf } from './chunk-cuts.ts';
import {
  chunkNamer,
  chunkPath,
  digestOf,
  type IndexFiles,
  type LastFiles,
  readIndexFile,
} from './index-files.ts';
import type { Edits, EntryEdit } from './page-edits.ts';
import { type ChunkEntry, chunkOf, type WordIndexRecord } from './word-index-writer.ts';

/** Passes over what a page has of an entry: its places, and Pagefind's places in metadata. */
function skipPlaces(reader: CborReader): void {
  reader.skipNumbers();
  reader.skipNumbers();
}

/** Passes over the pages of an entry in a chunk. */
function skipPages(reader: CborReader, count: number): void {
  for (let page = 0; page < count; page += 1) {
    reader.array();
    reader.number();
    skipPlaces(reader);
  }
}

/** The entries of a chunk. */
function entriesOf(content: Uint8Array): Map<string, ChunkEntry> {
  const reader = new CborReader(content);
  reader.array();
  const entries = new Map<string, ChunkEntry>();
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    const word = reader.text();
    const count = reader.array();
    const begin = reader.at;
    skipPages(reader, count);
    entries.set(word, { word, count, pages: content.subarray(begin, reader.at) });
    reader.skipNumbers();
  }
  return entries;
}

/** What each page has of an entry, in the order of pages. */
function* pagesOf({ count, pages }: ChunkEntry): Generator<readonly [page: number, bytes: Uint8Array]> {
  const reader = new CborReader(pages);
  let page = 0;
  for (let left = count; left > 0; left -= 1) {
    reader.array();
    page += reader.number();
    const begin = reader.at;
    skipPlaces(reader);
    yield [page, pages.subarray(begin, reader.at)];
  }
}

/** An entry after it was edited; its count is 0 where no page has it any more. */
function edited(entry: ChunkEntry, { pages }: EntryEdit): ChunkEntry {
  const all = new Map(pagesOf(entry));
  for (const [page, bytes] of pages) {
    if (bytes === null) all.delete(page);
    else all.set(page, bytes);
  }
  const writer = new CborWriter(entry.pages.length + 2 ** 10);
  let last = 0;
  for (const [page, bytes] of [...all].sort(([one], [other]) => one - other)) {
    writer
      .array(3)
      .number(page - last)
      .items(bytes);
    last = page;
  }
  return { word: entry.word, count: all.size, pages: writer.bytes };
}

function fileAt(path: string, last: LastFiles): string {
  const file = last.find(path);
  if (file === null) throw new Error(`Nothing is at ${path}.`);
  return file.file;
}

/** Whether all chunks of an index stand. */
export function isIndexWhole({ chunks }: WordIndexRecord, last: LastFiles): boolean {
  const nameOf = chunkNamer();
  return chunks.every(({ digest }) => last.find(chunkPath(nameOf(digest))) !== null);
}

/** The chunks of an index in its files, each read when it is asked for. */
class LastChunks {
  readonly #files: readonly string[];
  /** The number of the first entry of each chunk. */
  readonly begins: readonly number[];
  readonly #read = new Map<number, Map<string, ChunkEntry>>();

  /** Throws an `Error` where a file of them does not stand. */
  constructor({ chunks }: WordIndexRecord, last: LastFiles) {
    const nameOf = chunkNamer();
    this.#files = chunks.map(({ digest }) => fileAt(chunkPath(nameOf(digest)), last));
    let begin = 0;
    this.begins = chunks.map(({ words }) => {
      begin += words;
      return begin - words;
    });
  }

  /** The number of the chunk that has the entry with this number. */
  holding(entry: number): number {
    let [low, high] = [0, this.begins.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.begins[middle] ?? 0) <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  entry(word: string, number: number): ChunkEntry {
    const chunk = this.holding(number);
    const entries = this.#read.get(chunk) ?? entriesOf(readIndexFile(this.#files[chunk] ?? ''));
    this.#read.set(chunk, entries);
    const entry = entries.get(word);
    if (entry === undefined) throw new Error(`No entry of chunk ${chunk} is «${word}».`);
    return entry;
  }
}

/** An entry of the new index. */
interface NewEntry {
  readonly word: string;
  readonly size: number;
  /** Its number in the last index; −1 where it was not there. */
  readonly was: number;
  /** As it is from now on; null where it stays as it was. */
  readonly is: ChunkEntry | null;
}

/** The entries of the new index, in its order. */
function newEntries({ words, sizes }: WordIndexRecord, chunks: LastChunks, edits: Edits): NewEntry[] {
  const waiting = new Map(edits);
  const entries = words.flatMap((word, was): NewEntry[] => {
    const [edit, size] = [waiting.get(word), sizes[was] ?? 0];
    if (edit === undefined) return [{ word, size, was, is: null }];
    waiting.delete(word);
    const is = edited(chunks.entry(word, was), edit);
    return is.count === 0 ? [] : [{ word, size: size + edit.grown, was, is }];
  });
  const others = [...waiting].map(([word, edit]): NewEntry => {
    const is = edited({ word, count: 0, pages: new Uint8Array() }, edit);
    return { word, size: edit.grown, was: -1, is };
  });
  // The engine sorts what is nearly in order fast.
  return [...entries, ...others].sort((one, other) => byCodePoints(one.word, other.word));
}

/** The number of the chunk of the last index that has just these entries, as they are; −1 where there is none. */
function sameChunk(
  entries: readonly NewEntry[],
  chunks: LastChunks,
  { chunks: all }: WordIndexRecord,
): number {
  const first = entries[0]?.was ?? -1;
  const chunk = chunks.holding(first);
  const isSame =
    chunks.begins[chunk] === first &&
    all[chunk]?.words === entries.length &&
    entries.every(({ was, is }, at) => is === null && was === first + at);
  return isSame ? chunk : -1;
}

/**
 * Gives to `files` the index that the last one is after some `edits`, and returns how its entries stand there: it is the same as if it was
 * made anew of all pages, as long as none comes or goes. Only files with an entry that changes are read. Throws an `Error` where a file of the last index does not stand
 * (`isIndexWhole`).
 */
export async function writeEditedIndex(
  record: WordIndexRecord,
  edits: Edits,
  { files, last }: { readonly files: IndexFiles; readonly last: LastFiles },
): Promise<WordIndexRecord> {
  const known = new LastChunks(record, last);
  const entries = newEntries(record, known, edits);
  const sizes = Uint32Array.from(entries, ({ size }) => size);
  const chunks: { words: number; digest: string }[] = [];
  for (const [begin, end] of cutsOf(sizes)) {
    const own = entries.slice(begin, end);
    const [first, lastOne] = [own[0]?.word ?? '', own.at(-1)?.word ?? ''];
    const content = (): Uint8Array => chunkOf(own.map(({ word, was, is }) => is ?? known.entry(word, was)));
    const same = record.chunks[sameChunk(own, known, record)];
    const bytes = same === undefined ? content() : null;
    const digest = same?.digest ?? digestOf(bytes ?? content());
    chunks.push({ words: own.length, digest });
    await files.add({
      first,
      last: lastOne,
      digest,
      content: () => bytes ?? content(),
      isKnown: same !== undefined,
    });
  }
  return { words: entries.map(({ word }) => word), sizes, chunks };
}
