import { PAGEFIND_MODULE } from '../../../schemas/search-index.ts';
import type { Loader } from './api.ts';

/** Pagefind 1.6's client, as the index is written with it (scripts/search/pagefind-module.ts). */
export interface PagefindModule {
  /** Runs the client anew; it loads its files by `fetch`, waits by `setTimeout`, and takes nothing else from the page. */
  pagefindWith(given: {
    readonly fetch: (address: string) => Promise<Response>;
    readonly setTimeout: (whenOver: () => void) => void;
  }): PagefindClient;
}
/** The part of Pagefind's client that ours uses. */
export interface PagefindClient {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}
export interface PagefindResult {
  /** Our own name of a record (`pageName` in src/schemas/search-index.ts). */
  readonly id: string;
  readonly score: number;
  /** Positions of the words found. */
  readonly words: readonly number[];
}

export async function loadJson(load: Loader, path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await load.bytes(path)));
}

/** Files whose address stays when their content changes. */
const FRESH = /(?:manifest|pagefind-entry)\.json$/;

const importPagefind = (root: string): Promise<unknown> => import(/* @vite-ignore */ root + PAGEFIND_MODULE);

/** The archive's own copy of Pagefind's client. Rejects where it cannot be loaded, or is not what the indexer writes. */
export async function loadPagefind(load: Loader): Promise<PagefindModule> {
  const module = await load.pagefind();
  if (typeof module === 'object' && module !== null && 'pagefindWith' in module)
    return module as PagefindModule;
  throw new Error(
    `${load.root}pagefind/pagefind.js: Unexpected module without pagefindWith, expected one that this version of ` +
      'Goftar has written; build that archive again',
  );
}

/** Loads over HTTP. `root` is the absolute URL of the site's root, with a slash at its end. */
export function httpLoader(root: string): Loader {
  return {
    root,
    async bytes(path) {
      const fresh = FRESH.test(path) ? { cache: 'no-cache' as const } : {};
      const response = await fetch(root + path, fresh);
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
