import type { Loader } from './load.ts';

/** Loads that failed and were not told yet. */
export interface Failures {
  /** Throws the first failure since the last call, if any. */
  check(): void;
}

interface Watched {
  readonly load: Loader;
  /** Loaded before Pagefind asks; each is handed over once. */
  readonly ready: Map<string, Uint8Array<ArrayBuffer>>;
  readonly failed: unknown[];
}

const watched = new Map<string, Watched>();
let installed = false;

/** Puts our own way to the files of `<root>pagefind/` before `fetch`; everything else goes on as it was. */
function install(): void {
  if (installed) return;
  installed = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const given = input instanceof Request ? input.url : String(input);
    for (const [root, { load, ready, failed }] of watched) {
      const url = new URL(given, root);
      if (!url.href.startsWith(`${root}pagefind/`)) continue;
      url.search = '';
      const path = url.href.slice(root.length);
      const bytes = ready.get(path);
      ready.delete(path);
      try {
        return new Response(bytes ?? (await load.bytes(path)));
      } catch (error) {
        failed.push(error);
        throw error;
      }
    }
    return original(input, init);
  };
}

/**
 * Gives Pagefind the site's files through `load`, those in `engine` (in `pagefind/`) at once: it must not fail to open,
 * for it tells nobody. Pagefind calls the global `fetch`, takes an error page for data, knows no `file:`, and keeps
 * silent about a chunk of its index that it could not load: whoever asks it something has to `check()` afterwards.
 * Rejects where a file of the engine cannot be loaded.
 */
export async function servePagefind(load: Loader, engine: readonly string[]): Promise<Failures> {
  install();
  const files = engine.map(async (name) => {
    const path = `pagefind/${name}`;
    return [path, await load.bytes(path)] as const;
  });
  const failed: unknown[] = [];
  watched.set(load.root, { load, ready: new Map(await Promise.all(files)), failed });
  return {
    check() {
      const [first] = failed.splice(0);
      if (first !== undefined) throw first;
    },
  };
}
