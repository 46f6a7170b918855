import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { MadeFile } from '../../site/last-build.ts';
import { CborWriter } from './cbor-writer.ts';
import { boundsOf } from './chunk-cuts.ts';

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** One code for both languages: Pagefind has no stemmer of its own for it, and one index serves both. */
export const INDEX_LANGUAGE = 'und';
/** The folder of the index in a site. */
export const INDEX_FOLDER = 'pagefind';
/** Digits of a hash in the name of a file, as Pagefind takes them; more where two files would have one name. */
const CHUNK_DIGITS = 7;
const META_DIGITS = 11;
/** Chunks that are compressed and written at one time. */
const AT_ONCE = 8;

const compressed = promisify(gzip);
const BEST = { level: 9 } as const;

/** The files of the last site, as far as they stand as this very program has made them. */
export interface LastFiles {
  /** The file at a path of the site; null where there is none. */
  readonly find: (path: string) => MadeFile | null;
  /** From now on a file that was found stays as it is. */
  readonly keep: (path: string, file: MadeFile) => void;
}

export const NO_LAST_FILES: LastFiles = { find: () => null, keep: () => {} };

/** Keeps files that are made of the program alone, where the last site has all of them; says whether it has. */
export function keepOfLast(last: LastFiles, paths: readonly string[]): boolean {
  const found = paths.flatMap((path) => {
    const file = last.find(path);
    return file === null ? [] : [[path, file] as const];
  });
  if (found.length < paths.length) return false;
  for (const [path, file] of found) last.keep(path, file);
  return true;
}

/** What a page has in the index: its name, and how many places of words. */
export type PageFacts = readonly [name: string, places: number];

/** Some entries that follow one another in the index and are in one file. */
interface IndexChunk {
  readonly first: string;
  readonly last: string;
  /** The digest of the content (`digestOf`). */
  readonly digest: string;
  readonly content: () => Uint8Array;
  /** Whether the last site has a file of the same name only if it is the same, so that none needs to be compared. */
  readonly isKnown?: boolean;
}

/** Pagefind's digest: SHA-1, in which a byte below 16 has one digit. */
export const digestOf = (bytes: Uint8Array): string =>
  [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16)).join('');

/** Names chunks by their digests, which are told in the order of the index. */
export function chunkNamer(): (digest: string) => string {
  const used = new Set<string>();
  return (digest) => {
    let digits = CHUNK_DIGITS;
    while (used.has(digest.slice(0, digits))) digits += 1;
    used.add(digest.slice(0, digits));
    return `${INDEX_LANGUAGE}_${digest.slice(0, digits)}`;
  };
}

/** Where the file of a chunk is in a site. */
export const chunkPath = (name: string): string => `${INDEX_FOLDER}/index/${name}.pf_index`;

/** What is in a file of the index. */
export const readIndexFile = (file: string): Uint8Array =>
  gunzipSync(readFileSync(file)).subarray(SIGNATURE.length);

/** The files of an index in Pagefind's format, written into a site one after the other. */
export class IndexFiles {
  readonly #dist: string;
  readonly #last: LastFiles;
  readonly #nameOf = chunkNamer();
  readonly #names: string[] = [];
  readonly #ends: (readonly [first: string, last: string])[] = [];
  readonly #saving: Promise<void>[] = [];

  /** Files that `last` has with the same content stay where they are. */
  constructor(dist: string, last: LastFiles = NO_LAST_FILES) {
    this.#dist = dist;
    this.#last = last;
  }

  async #save(path: string, content: () => Uint8Array, isKnown = false): Promise<void> {
    const file = this.#last.find(path);
    if (file !== null && isKnown) {
      this.#last.keep(path, file);
      return;
    }
    const bytes = content();
    // The name tells only the beginning of a digest.
    if (file !== null && Buffer.compare(readIndexFile(file.file), bytes) === 0) this.#last.keep(path, file);
    else await writeFile(join(this.#dist, path), await compressed(Buffer.concat([SIGNATURE, bytes]), BEST));
  }

  /** Writes the next chunk. */
  async add({ first, last, digest, content, isKnown }: IndexChunk): Promise<void> {
    if (this.#names.length === 0) await mkdir(join(this.#dist, INDEX_FOLDER, 'index'), { recursive: true });
    const name = this.#nameOf(digest);
    this.#names.push(name);
    this.#ends.push([first, last]);
    this.#saving.push(this.#save(chunkPath(name), content, isKnown));
    if (this.#saving.length === AT_ONCE) await Promise.all(this.#saving.splice(0));
  }

  #metaOf(version: string, pages: readonly PageFacts[]): Uint8Array {
    const meta = new CborWriter(2 ** 16).array(6).text(version).array(pages.length);
    for (const [name, places] of pages) meta.array(2).text(name).number(places);
    const bounds = boundsOf(this.#ends);
    meta.array(bounds.length);
    for (const [at, { from, to }] of bounds.entries())
      meta
        .array(3)
        .text(from)
        .text(to)
        .text(this.#names[at] ?? '');
    // Neither filters nor orders nor fields beside the text.
    return meta.array(0).array(0).array(0).bytes;
  }

  /**
   * Writes the `.pf_meta` file of this `version` of Pagefind; then nothing more can be added. Returns it as it is written, and the
   * hash that stands in its name.
   */
  async end(
    version: string,
    pages: readonly PageFacts[],
  ): Promise<{ readonly hash: string; readonly meta: Uint8Array }> {
    await Promise.all(this.#saving.splice(0));
    const meta = this.#metaOf(version, pages);
    const hash = `${INDEX_LANGUAGE}_${digestOf(meta).slice(0, META_DIGITS)}`;
    await this.#save(`${INDEX_FOLDER}/pagefind.${hash}.pf_meta`, () => meta);
    return { hash, meta };
  }
}
