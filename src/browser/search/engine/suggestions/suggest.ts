import type { SearchManifest, WordList } from '../../../../schemas/search-index.ts';
import type { Loader } from '../api.ts';
import { loadJson } from '../load.ts';
import type { Slot } from '../query.ts';
import { onOtherLayout } from './keyboard-layout.ts';
import { faultsAllowed, type KnownWord, knownWords, nearestWord } from './near-words.ts';

/** Finds what a query with words that nothing has may have meant; null where nothing is near. */
export type Suggest = (query: string, missing: readonly Slot[]) => Promise<string | null>;

interface Parts {
  readonly load: Loader;
  readonly manifest: SearchManifest;
  /** Whether the archive has every word of a query. */
  readonly known: (query: string) => Promise<boolean>;
}

/**
 * Suggests from the archive's own words: the lists of words of nearly the same length are loaded only when a word is
 * missing. A query of which nothing is known may have been typed on the other keyboard layout.
 */
export function suggester({ load, manifest, known }: Parts): Suggest {
  const lists = new Map<number, Promise<KnownWord[]>>();
  const listOf = (length: number): Promise<KnownWord[]> => {
    const path = `search/${manifest.folder}/words-${length}.json`;
    const list = lists.get(length) ?? loadJson(load, path).then((words) => knownWords(words as WordList));
    lists.set(length, list);
    list.catch(() => lists.delete(length));
    return list;
  };

  async function nearest(word: string): Promise<string | null> {
    if (faultsAllowed(word.length) === 0) return null;
    const lengths = manifest.wordLengths.filter((length) => Math.abs(length - word.length) <= 1);
    return nearestWord(word, await Promise.all(lengths.map(listOf)));
  }

  return async (query, missing) => {
    if (missing.length === 0) return null;
    const typedOtherwise = onOtherLayout(query);
    if (typedOtherwise !== null && (await known(typedOtherwise))) return typedOtherwise;
    let suggestion = query;
    // From the end, so that the places of the words before stay right.
    for (const { term } of missing.toReversed()) {
      const near = await nearest(term.exact);
      if (near !== null) suggestion = suggestion.slice(0, term.start) + near + suggestion.slice(term.end);
    }
    return suggestion === query ? null : suggestion;
  };
}
