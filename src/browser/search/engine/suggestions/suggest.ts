import type { SearchManifest, WordList } from '../../../../schemas/search-index.ts';
import { tokenise } from '../../../../text/words/tokenise.ts';
import type { Loader } from '../api.ts';
import { loadJson } from '../load.ts';
import type { Slot } from '../query/query.ts';
import { onOtherLayout } from './keyboard-layout.ts';
import { faultsAllowed, type KnownWord, knownWords, nearestWord } from './near-words.ts';

/** Finds what a query with words that nothing has may have meant; null where nothing is near. */
export type Suggest = (query: string, missing: readonly Slot[]) => Promise<string | null>;

interface Parts {
  readonly load: Loader;
  readonly manifest: SearchManifest;
}

/** A single letter is every other word's on some layout. */
const SHORTEST_ON_OTHER_LAYOUT = 2;

/**
 * Suggests from the archive's own words, as they are written there: the lists of words of nearly the same length are
 * loaded only when a word is missing. A query of which all words are known on the other keyboard layout was typed there.
 */
export function suggester({ load, manifest }: Parts): Suggest {
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

  /** How the archive writes a word that is known but for its spelling; null where it has none such. */
  async function written(word: string): Promise<string | null> {
    if (word.length < SHORTEST_ON_OTHER_LAYOUT || !manifest.wordLengths.includes(word.length)) return null;
    return (await listOf(word.length)).find(({ folded }) => folded === word)?.written ?? null;
  }

  /** The query as it is typed on the other layout, its words as they are written; null where any of them is not known. */
  async function onOther(query: string): Promise<string | null> {
    let other = onOtherLayout(query);
    if (other === null) return null;
    const words = tokenise(other).filter(({ word }) => /\p{L}/u.test(word));
    if (words.length === 0) return null;
    // From the end, so that the places of the words before stay right.
    for (const { word, start, end } of words.toReversed()) {
      const known = await written(word);
      if (known === null) return null;
      other = other.slice(0, start) + known + other.slice(end);
    }
    return other;
  }

  return async (query, missing) => {
    if (missing.length === 0) return null;
    const typedOtherwise = await onOther(query);
    if (typedOtherwise !== null) return typedOtherwise;
    let suggestion = query;
    for (const { term } of missing.toReversed()) {
      const near = await nearest(term.exact);
      if (near !== null) suggestion = suggestion.slice(0, term.start) + near + suggestion.slice(term.end);
    }
    return suggestion === query ? null : suggestion;
  };
}
