import { type FieldLengths, readPageName, type SearchManifest } from '../../../schemas/search-index.ts';
import type { Loader } from './api.ts';
import { loadPagefind, type PagefindInstance } from './load.ts';
import { PAGEFIND_FOLDER, pagefindFiles } from './pagefind-fetch.ts';
import { takeTurn } from './take-turns.ts';
import { WORD_SCORE } from './weights.ts';

/** One record that holds a word: BM25 score, and the word's positions in it. */
export interface Hit {
  readonly record: number;
  readonly score: number;
  readonly places: readonly number[];
  /** Of the record's fields: they tell in which of them a place is. */
  readonly lengths: FieldLengths;
}

/** All that the client asks of an index: whatever answers this can take Pagefind's place. */
export interface WordIndex {
  /** Fetches what the tokens need, all at once. */
  prepare(tokens: readonly string[]): Promise<void>;
  /** Records with a word that begins with `token`. */
  lookup(token: string): Promise<readonly Hit[]>;
  /** Records with this very entry. Much cheaper than `lookup`, which reads through all words that are loaded. */
  holders(entry: string): Promise<readonly number[]>;
}

/**
 * How long Pagefind waits, in ms, before it looks again whether it has been opened. It would wait 50; its files are there
 * when it is opened, so that little is left to wait for.
 */
const OPENS_WITHIN = 2;

/** Answers kept: while somebody types, most words of the query stay the same. */
const REMEMBERED = 500;

/**
 * Opens Pagefind's index. `folder` stands in its addresses, so that a cache never mixes two builds. It and the index's
 * methods reject where a file cannot be loaded; the index may be asked again.
 */
export async function openWordIndex(
  load: Loader,
  { folder, engine }: Pick<SearchManifest, 'folder' | 'engine'>,
): Promise<WordIndex> {
  const [files, { pagefindWith }] = await Promise.all([pagefindFiles(load, engine), loadPagefind(load)]);
  // On the main thread: each lookup takes under a millisecond, and the worker's script would be 43 kB more.
  const options = { ranking: WORD_SCORE, basePath: PAGEFIND_FOLDER, metaCacheTag: folder, noWorker: true };
  const client = pagefindWith({
    fetch: files.fetch,
    setTimeout: (whenOver) => void setTimeout(whenOver, OPENS_WITHIN),
  });
  const pagefind: PagefindInstance = client.createInstance(options);
  await pagefind.init();
  files.check();
  const ready = new Set<string>();
  const asked = new Map<string, Promise<readonly Hit[]>>();

  async function ask(query: string): Promise<readonly Hit[]> {
    await takeTurn();
    const { results } = await pagefind.search(query);
    files.check();
    return results.map(({ id, score, words }) => ({ ...readPageName(id), score, places: words }));
  }

  function remembered(query: string): Promise<readonly Hit[]> {
    const answer = asked.get(query) ?? ask(query);
    if (asked.size >= REMEMBERED) asked.clear();
    asked.set(query, answer);
    answer.catch(() => asked.delete(query));
    return answer;
  }

  return {
    async prepare(tokens) {
      const fresh = tokens.filter((token) => !ready.has(token));
      if (fresh.length === 0) return;
      await pagefind.preload(fresh.join(' '));
      files.check();
      for (const token of fresh) ready.add(token);
    },
    lookup: remembered,
    // In quotation marks Pagefind takes one word as it stands, and scores nothing.
    holders: async (entry) => (await remembered(`"${entry}"`)).map(({ record }) => record),
  };
}
