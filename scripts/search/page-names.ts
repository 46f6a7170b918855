import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cbor2';

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Gives Pagefind's pages our own names, in the order in which the pages were added. Pagefind names each by a hash, to
 * find its fragment; ours (`pageName`) finds our own display record without a table, and makes the file that every cold
 * search loads smaller. Takes and returns a whole `.pf_meta` file: `[version, [[page, words] …], …]`.
 * Throws where the file does not hold as many pages as there are `names`: then these would be wrong.
 */
export function renamePages(meta: Uint8Array, names: readonly string[]): Uint8Array {
  const raw = gunzipSync(meta);
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error('Unexpected .pf_meta without its signature, expected a file of Pagefind 1.6');
  }
  const content: unknown = decode(raw.subarray(SIGNATURE.length));
  if (!Array.isArray(content)) throw new Error('Unexpected .pf_meta, expected an array');
  const [version = '', pages, ...rest] = content as unknown[];
  if (!Array.isArray(pages) || pages.length !== names.length) {
    throw new Error(
      `Unexpected ${Array.isArray(pages) ? pages.length : 'no'} pages in .pf_meta, expected ${names.length}`,
    );
  }
  const renamed = pages.map((page: unknown, at) => [names[at], Array.isArray(page) ? (page[1] ?? 0) : 0]);
  return gzipSync(Buffer.concat([SIGNATURE, encode([version, renamed, ...rest])]), { level: 9 });
}
