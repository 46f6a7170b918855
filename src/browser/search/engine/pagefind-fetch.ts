import type { Loader } from './api.ts';

/** Pagefind's way to its files. */
export interface PagefindFiles {
  /** What Pagefind calls as `fetch`. */
  fetch(address: string): Promise<Response>;
  /** Throws the first failure since the last call, if any. */
  check(): void;
}

/**
 * Where Pagefind is told that its files are: the addresses that it asks for are then paths from the site's root,
 * `pagefind/index/….pf_index`, with a query after some.
 */
export const PAGEFIND_FOLDER = 'pagefind/';

const GZIP = [0x1f, 0x8b];

/**
 * What is in a file of the index. Pagefind takes files that are unzipped already as they are: its own way of unzipping, in
 * script, keeps a phone's page busy for longer than the search takes.
 */
async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (GZIP.some((byte, at) => bytes[at] !== byte) || !('DecompressionStream' in globalThis)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Gives Pagefind the site's files through `load`, those in `engine` (in `pagefind/`) at once: it must not fail to open,
 * for it tells nobody. Pagefind takes an error page for data, knows no `file:`, and keeps silent about a chunk of its
 * index that it could not load: whoever asks it something has to `check()` afterwards. Rejects where a file of the
 * engine cannot be loaded.
 */
export async function pagefindFiles(load: Loader, engine: readonly string[]): Promise<PagefindFiles> {
  const files = engine.map(async (name) => {
    const path = PAGEFIND_FOLDER + name;
    return [path, await unzipped(await load.bytes(path))] as const;
  });
  // Each is asked for once, and not kept longer.
  const ready = new Map(await Promise.all(files));
  const failed: unknown[] = [];
  return {
    async fetch(address) {
      const path = address.replace(/\?.*$/, '');
      const bytes = ready.get(path);
      ready.delete(path);
      try {
        return new Response(bytes ?? (await unzipped(await load.bytes(path))));
      } catch (error) {
        failed.push(error);
        throw error;
      }
    },
    check() {
      const [first] = failed.splice(0);
      if (first !== undefined) throw first;
    },
  };
}
