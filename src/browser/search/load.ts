/** The part of Pagefind 1.6's client that ours uses. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
export interface PagefindInstance {
  search(
    term: string,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(terms: string): Promise<void>;
}
export interface PagefindResult {
  /** Our own record number in base 36 (see scripts/search/page-names.ts). */
  readonly id: string;
  readonly score: number;
  /** Positions of the words found. */
  readonly words: readonly number[];
}

/** How the client reaches the site's files: by the browser's own means, or by Node's in tests and benchmarks. */
export interface Loader {
  /** A JSON file of the site. `path` is relative to the site's root. Rejects where it cannot be had. */
  json(path: string): Promise<unknown>;
  pagefind(): Promise<PagefindModule>;
}

/** Loads over HTTP. `root` is the absolute URL of the site's root, with a slash at its end. */
export function browserLoader(root: string): Loader {
  return {
    async json(path) {
      const fresh = path.endsWith('manifest.json') ? { cache: 'no-cache' as const } : {};
      const response = await fetch(root + path, fresh);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
    pagefind: () => import(/* @vite-ignore */ `${root}pagefind/pagefind.js`) as Promise<PagefindModule>,
  };
}
