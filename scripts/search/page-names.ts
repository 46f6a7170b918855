import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cbor2';

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Names Pagefind's pages by their number in base 36, in the order they were added. Pagefind names each by a hash, to
 * find its fragment; the number finds our own display record without a table, and makes the file that every cold
 * search loads a third smaller. Takes and returns a whole `.pf_meta` file: `[version, [[page, words] …], …]`.
 * Throws where the file does not hold `count` pages: then the numbers would be wrong.
 */
export function numberPages(meta: Uint8Array, count: number): Uint8Array {
  const raw = gunzipSync(meta);
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error('Unexpected .pf_meta without its signature, expected a file of Pagefind 1.6');
  }
  const content: unknown = decode(raw.subarray(SIGNATURE.length));
  if (!Array.isArray(content)) throw new Error('Unexpected .pf_meta, expected an array');
  const [version = '', pages, ...rest] = content as unknown[];
  if (!Array.isArray(pages) || pages.length !== count) {
    throw new Error(
      `Unexpected ${Array.isArray(pages) ? pages.length : 'no'} pages in .pf_meta, expected ${count}`,
    );
  }
  const numbered = pages.map((page: unknown, number) => [
    number.toString(36),
    Array.isArray(page) ? (page[1] ?? 0) : 0,
  ]);
  return gzipSync(Buffer.concat([SIGNATURE, encode([version, numbered, ...rest])]), { level: 9 });
}
