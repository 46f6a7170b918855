import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cbor2';

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Names Pagefind's pages by our own numbers in base 36, given in the order in which they were added. Pagefind names each by a hash, to
 * find its fragment; the number finds our own display record without a table, and makes the file that every cold
 * search loads a third smaller. Takes and returns a whole `.pf_meta` file: `[version, [[page, words] …], …]`.
 * Throws where the file does not hold as many pages as there are `numbers`: then these would be wrong.
 */
export function numberPages(meta: Uint8Array, numbers: readonly number[]): Uint8Array {
  const raw = gunzipSync(meta);
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error('Unexpected .pf_meta without its signature, expected a file of Pagefind 1.6');
  }
  const content: unknown = decode(raw.subarray(SIGNATURE.length));
  if (!Array.isArray(content)) throw new Error('Unexpected .pf_meta, expected an array');
  const [version = '', pages, ...rest] = content as unknown[];
  if (!Array.isArray(pages) || pages.length !== numbers.length) {
    throw new Error(
      `Unexpected ${Array.isArray(pages) ? pages.length : 'no'} pages in .pf_meta, expected ${numbers.length}`,
    );
  }
  const numbered = pages.map((page: unknown, at) => [
    (numbers[at] ?? 0).toString(36),
    Array.isArray(page) ? (page[1] ?? 0) : 0,
  ]);
  return gzipSync(Buffer.concat([SIGNATURE, encode([version, numbered, ...rest])]), { level: 9 });
}
