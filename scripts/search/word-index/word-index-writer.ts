import { byCodePoints } from '../../../src/text/words/code-points.ts';
import { CborWriter } from './cbor-writer.ts';
import { cutsOf } from './chunk-cuts.ts';
import { digestOf, type IndexFiles } from './index-files.ts';
import { NUMBERS_OF_POSTING, type PagePostings } from './page-postings.ts';

/** All that is known of one entry: which pages have it, and where. */
interface Postings {
  /** The pages as they stand in a chunk, each by its distance from the one before. */
  readonly pages: CborWriter;
  count: number;
  lastPage: number;
  /** Places, with the marks of weights between them, and pages: by these chunks are measured. */
  size: number;
}

/** How the entries of an index stand in its files. */
export interface WordIndexRecord {
  /** All entries, in the order of the index. */
  readonly words: readonly string[];
  /** The size of each, by which chunks are measured. */
  readonly sizes: Uint32Array;
  /** The chunks in order: how many entries each has, and the digest of its content. */
  readonly chunks: readonly { readonly words: number; readonly digest: string }[];
}

/** One entry as it stands in a chunk. */
export interface ChunkEntry {
  readonly word: string;
  /** How many pages have it. */
  readonly count: number;
  /** These pages, each by its distance from the one before, with its places. */
  readonly pages: Uint8Array;
}

/** The content of a chunk with these entries. */
export function chunkOf(entries: readonly ChunkEntry[]): Uint8Array {
  const chunk = new CborWriter(2 ** 16).array(1).array(entries.length);
  for (const { word, count, pages } of entries) chunk.array(3).text(word).array(count).items(pages).array(0);
  return chunk.bytes;
}

/**
 * Makes an index of words in the format of Pagefind 1.6: the same files, byte for byte before they are compressed, as
 * Pagefind's own indexer makes of the same records (tests/search/word-index-writer.test.ts). That one takes records one by one over a
 * pipe, and holds every place of every word as an object of its own; here a place takes the bytes that it has in the file.
 */
export class WordIndexWriter {
  readonly #words = new Map<string, Postings>();
  #pages = 0;

  #postingsOf(entry: string): Postings {
    const known = this.#words.get(entry);
    if (known !== undefined) return known;
    const postings = { pages: new CborWriter(16), count: 0, lastPage: 0, size: 0 };
    this.#words.set(entry, postings);
    return postings;
  }

  /** Adds pages. */
  add({ entries, pages, postings, bytes }: PagePostings): void {
    const all = entries.map((entry) => this.#postingsOf(entry));
    let [at, begin] = [0, 0];
    for (const { entries: count } of pages) {
      const page = this.#pages;
      for (const end = at + count * NUMBERS_OF_POSTING; at < end; at += NUMBERS_OF_POSTING) {
        const [own, size = 0, length = 0] = [all[postings[at] ?? -1], postings[at + 1], postings[at + 2]];
        if (own === undefined) throw new Error(`Posting ${at} is of no entry.`);
        own.pages
          .array(3)
          .number(page - own.lastPage)
          .items(bytes, begin, begin + length);
        own.count += 1;
        own.lastPage = page;
        own.size += size;
        begin += length;
      }
      this.#pages += 1;
    }
  }

  /** Takes an entry out, as it stands in a chunk. */
  #take(word: string): ChunkEntry {
    const postings = this.#words.get(word);
    if (postings === undefined) throw new Error(`No entry is «${word}».`);
    this.#words.delete(word);
    return { word, count: postings.count, pages: postings.pages.bytes };
  }

  /** Gives all entries to `files`, and returns how they stand there; what is given is forgotten. */
  async write(files: IndexFiles): Promise<WordIndexRecord> {
    const words = [...this.#words.keys()].sort(byCodePoints);
    const sizes = Uint32Array.from(words, (word) => this.#words.get(word)?.size ?? 0);
    const chunks: { words: number; digest: string }[] = [];
    for (const [begin, end] of cutsOf(sizes)) {
      const own = words.slice(begin, end);
      const bytes = chunkOf(own.map((word) => this.#take(word)));
      const digest = digestOf(bytes);
      chunks.push({ words: own.length, digest });
      await files.add({ first: own[0] ?? '', last: own.at(-1) ?? '', digest, content: () => bytes });
    }
    return { words, sizes, chunks };
  }
}
