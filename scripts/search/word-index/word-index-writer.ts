import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pageName } from '../../../src/schemas/search-index.ts';
import { byCodePoints } from '../../../src/text/words/code-points.ts';
import { placesInChunk } from '../index-size.ts';
import { CborWriter } from './cbor-writer.ts';
import { NUMBERS_OF_POSTING, type PagePostings } from './page-postings.ts';

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** One code for both languages: Pagefind has no stemmer of its own for it, and one index serves both. */
export const INDEX_LANGUAGE = 'und';
/** Digits of a hash in the name of a file, as Pagefind takes them; more where two files would have one name. */
const CHUNK_DIGITS = 7;
const META_DIGITS = 11;
/** Chunks that are compressed and written at one time. */
const AT_ONCE = 8;

const compressed = promisify(gzip);
const BEST = { level: 9 } as const;

/** Whether a file with this content, uncompressed, stands in its place already. */
export type IsThere = (file: string, content: Uint8Array) => boolean;

/** Pagefind's digest: SHA-1, in which a byte below 16 has one digit. */
const digestOf = (bytes: Uint8Array): string =>
  [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16)).join('');

/** All that is known of one entry: which pages have it, and where. */
interface Postings {
  /** The pages as they stand in a chunk, each by its distance from the one before. */
  readonly pages: CborWriter;
  count: number;
  lastPage: number;
  /** Places, with the marks of weights between them, and pages: by these chunks are measured. */
  size: number;
}

/** Entries in the order of the index that go into one file. */
interface Chunk {
  readonly words: readonly string[];
  readonly bytes: Uint8Array;
}

/** Where an entry is looked for: from the first to the last beginning of what a chunk holds. */
interface Bounds {
  from: string;
  to: string;
}

/** The letters that two have in common at their beginnings, and one more of each. */
function parted(one: string, other: string): readonly [string, string] {
  const [letters, others] = [[...one], [...other]];
  let common = 0;
  while (common < letters.length && letters[common] === others[common]) common += 1;
  return [letters.slice(0, common + 1).join(''), others.slice(0, common + 1).join('')];
}

/** The bounds of chunks, as short as they can be without touching. */
function boundsOf(chunks: readonly (readonly string[])[]): Bounds[] {
  const bounds = chunks.map((words): Bounds => ({ from: words[0] ?? '', to: words.at(-1) ?? '' }));
  for (const [at, next] of bounds.entries()) {
    const before = bounds[at - 1];
    if (before === undefined) continue;
    const [to, from] = parted(before.to, next.from);
    if (byCodePoints(to, before.from) >= 0) before.to = to;
    next.from = from;
  }
  return bounds;
}

/**
 * Makes an index of words in the format of Pagefind 1.6: the same files, byte for byte before they are compressed, as
 * Pagefind's own indexer makes of the same records (tests/search/word-index-writer.test.ts). That one takes records one by one over a
 * pipe, and holds every place of every word as an object of its own; here a place takes the bytes that it has in the file.
 */
export class WordIndexWriter {
  readonly #words = new Map<string, Postings>();
  readonly #pages: [name: string, words: number][] = [];

  /** How many pages there are. */
  get pages(): number {
    return this.#pages.length;
  }

  #postingsOf(entry: string): Postings {
    const known = this.#words.get(entry);
    if (known !== undefined) return known;
    const postings = { pages: new CborWriter(16), count: 0, lastPage: 0, size: 0 };
    this.#words.set(entry, postings);
    return postings;
  }

  /** Adds pages. Their records are counted from `first` on. */
  add(first: number, { entries, pages, postings, bytes }: PagePostings): void {
    const all = entries.map((entry) => this.#postingsOf(entry));
    let [at, begin] = [0, 0];
    for (const { record, lengths, places, entries: count } of pages) {
      const page = this.#pages.length;
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
      this.#pages.push([pageName(first + record, lengths), places]);
    }
  }

  /** All entries in the order of the index, cut into chunks. What is cut off is forgotten. */
  *#chunks(): Generator<Chunk> {
    const sorted = [...this.#words.keys()].sort(byCodePoints);
    let all = 0;
    for (const { size } of this.#words.values()) all += size;
    const full = placesInChunk(all);
    let words: string[] = [];
    let size = 0;
    for (const [at, word] of sorted.entries()) {
      words.push(word);
      size += this.#words.get(word)?.size ?? 0;
      if (size < full && at < sorted.length - 1) continue;
      yield { words, bytes: this.#chunkOf(words) };
      words = [];
      size = 0;
    }
  }

  #chunkOf(words: readonly string[]): Uint8Array {
    const chunk = new CborWriter(2 ** 16).array(1).array(words.length);
    for (const word of words) {
      const postings = this.#words.get(word);
      this.#words.delete(word);
      if (postings === undefined) continue;
      chunk.array(3).text(word).array(postings.count).items(postings.pages.bytes).array(0);
    }
    return chunk.bytes;
  }

  #metaOf(version: string, bounds: readonly Bounds[], names: readonly string[]): Uint8Array {
    const meta = new CborWriter(2 ** 16).array(6).text(version).array(this.#pages.length);
    for (const [name, words] of this.#pages) meta.array(2).text(name).number(words);
    meta.array(bounds.length);
    for (const [at, { from, to }] of bounds.entries())
      meta
        .array(3)
        .text(from)
        .text(to)
        .text(names[at] ?? '');
    // Neither filters nor orders nor fields beside the text.
    return meta.array(0).array(0).array(0).bytes;
  }

  /**
   * Writes `index/*.pf_index` and the `.pf_meta` file of this `version` of Pagefind into `folder`, but for those that `isThere` says are in
   * their places already; then nothing more can be added. Returns the meta file as it is written, and the hash that stands in its name.
   */
  async write(
    folder: string,
    version: string,
    isThere: IsThere = () => false,
  ): Promise<{ readonly hash: string; readonly meta: Uint8Array }> {
    await mkdir(join(folder, 'index'), { recursive: true });
    const save = async (file: string, bytes: Uint8Array): Promise<void> => {
      const content = Buffer.concat([SIGNATURE, bytes]);
      if (!isThere(file, content)) await writeFile(join(folder, file), await compressed(content, BEST));
    };
    const used = new Set<string>();
    const nameFor = (bytes: Uint8Array): string => {
      const digest = digestOf(bytes);
      let digits = CHUNK_DIGITS;
      while (used.has(digest.slice(0, digits))) digits += 1;
      used.add(digest.slice(0, digits));
      return `${INDEX_LANGUAGE}_${digest.slice(0, digits)}`;
    };
    const names: string[] = [];
    const ends: (readonly string[])[] = [];
    const saving: Promise<void>[] = [];
    for (const { words, bytes } of this.#chunks()) {
      const name = nameFor(bytes);
      names.push(name);
      ends.push([words[0] ?? '', words.at(-1) ?? '']);
      saving.push(save(`index/${name}.pf_index`, bytes));
      if (saving.length === AT_ONCE) await Promise.all(saving.splice(0));
    }
    await Promise.all(saving);
    const meta = this.#metaOf(version, boundsOf(ends), names);
    const hash = `${INDEX_LANGUAGE}_${digestOf(meta).slice(0, META_DIGITS)}`;
    await save(`pagefind.${hash}.pf_meta`, meta);
    return { hash, meta };
  }
}
