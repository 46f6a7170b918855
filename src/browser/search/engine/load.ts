/** The part of Pagefind 1.6's client that ours uses. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}
export interface PagefindResult {
  /** Our own record number in base 36 (see scripts/search/page-names.ts). */
  readonly id: string;
  readonly score: number;
  /** Positions of the words found. */
  readonly words: readonly number[];
}

/** How the client reaches the site's files: over HTTP, from a folder, or however else an edition keeps them. */
export interface Loader {
  /** The absolute URL of the site's root, with a slash at its end. */
  readonly root: string;
  /** A file of the site; `path` is relative to its root. Rejects where it cannot be had whole. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  pagefind(): Promise<PagefindModule>;
}

export async function loadJson(load: Loader, path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await load.bytes(path)));
}

/** As it was before `servePagefind` put itself before it, which asks the loader. */
const fetchFile = globalThis.fetch.bind(globalThis);

/** Files whose address stays when their content changes. */
const FRESH = /(?:manifest|pagefind-entry)\.json$/;

const importPagefind = (root: string): Promise<PagefindModule> =>
  import(/* @vite-ignore */ `${root}pagefind/pagefind.js`) as Promise<PagefindModule>;

/** Loads over HTTP. `root` is the absolute URL of the site's root, with a slash at its end. */
export function httpLoader(root: string): Loader {
  return {
    root,
    async bytes(path) {
      const fresh = FRESH.test(path) ? { cache: 'no-cache' as const } : {};
      const response = await fetchFile(root + path, fresh);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    pagefind: () => importPagefind(root),
  };
}

/** Loads from a folder, in Node. `root` is its `file:` URL, with a slash at its end. */
export function folderLoader(root: string): Loader {
  return {
    root,
    async bytes(path) {
      const { readFile } = await import(/* @vite-ignore */ 'node:fs/promises');
      return new Uint8Array(await readFile(new URL(path, root)));
    },
    pagefind: () => importPagefind(root),
  };
}
