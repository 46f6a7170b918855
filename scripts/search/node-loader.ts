import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, PagefindModule } from '../../src/browser/search/load.ts';

/** Told of each file that the client loads: its path relative to the site, and its bytes. */
export type OnLoad = (path: string, bytes: Uint8Array) => void;

const listeners = new Map<string, OnLoad>();
let installed = false;

/** Pagefind's client fetches beside itself; Node's `fetch` knows no `file:`, so that is added, once. */
function installFileFetch(): void {
  if (installed) return;
  installed = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return original(input, init);
    const file = new URL(url);
    file.search = '';
    const bytes = await readFile(file);
    for (const [root, onLoad] of listeners)
      if (file.href.startsWith(root)) onLoad(file.href.slice(root.length), bytes);
    return new Response(new Uint8Array(bytes));
  };
}

/** Loads a built site's search from disk, for tests and benchmarks: the client is the browser's own. */
export function nodeLoader(dist: string, onLoad: OnLoad = () => {}): Loader {
  installFileFetch();
  const root = pathToFileURL(join(dist, '/')).href;
  listeners.set(root, onLoad);
  return {
    async json(path) {
      const bytes = await readFile(fileURLToPath(new URL(path, root)));
      onLoad(path, bytes);
      return JSON.parse(bytes.toString('utf8'));
    },
    async pagefind() {
      const url = new URL('pagefind/pagefind.js', root);
      onLoad('pagefind/pagefind.js', await readFile(url));
      return (await import(url.href)) as PagefindModule;
    },
  };
}
