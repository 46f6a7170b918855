import type { Loader, PagefindInstance } from './load.ts';

/** One record that holds a word: BM25 score, and the word's positions in it. */
export interface Hit {
  readonly record: number;
  readonly score: number;
  readonly places: readonly number[];
}

/** All that the client asks of an index: whatever answers this can take Pagefind's place. */
export interface WordIndex {
  /** Fetches what the tokens need, all at once. */
  prepare(tokens: readonly string[]): Promise<void>;
  /** Records with a word that begins with `token`, narrowed by `filters` (all must hold; in each, any value). */
  lookup(token: string, filters: Filters): Promise<readonly Hit[]>;
}

export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * Plain BM25 over single words: no bonus for a word's length, since `index-token.ts` decides what equals what.
 * k1 and b as Pagefind's own.
 */
const RANKING = { termSimilarity: 0, termFrequency: 1, termSaturation: 1.4, pageLength: 0.75 };

const pagefindFilters = (filters: Filters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [...values] }]));

/** Opens Pagefind's index. `version` stands in its addresses, so that a cache never mixes two builds. */
export async function openWordIndex(load: Loader, version: string): Promise<WordIndex> {
  const module = await load.pagefind();
  // On the main thread: each lookup takes about a millisecond, and the worker's script would be 43 kB more.
  const pagefind: PagefindInstance = module.createInstance({
    ranking: RANKING,
    metaCacheTag: version,
    noWorker: true,
  });
  return {
    prepare: (tokens) => pagefind.preload(tokens.join(' ')),
    async lookup(token, filters) {
      const { results } = await pagefind.search(token, { filters: pagefindFilters(filters) });
      return results.map(({ id, score, words }) => ({
        record: Number.parseInt(id, 36),
        score,
        places: words,
      }));
    },
  };
}
