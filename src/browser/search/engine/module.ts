import type { Answer, Language, Search, SearchOptions } from './api.ts';
import { openSearch as openClient } from './client.ts';
import { folderLoader, httpLoader, type Loader } from './load.ts';

/** Loads an archive from wherever its root is: a host, or a folder (in Node). */
function loaderFor(root: string): Loader {
  const slashed = root.endsWith('/') ? root : `${root}/`;
  return slashed.startsWith('file:') ? folderLoader(slashed) : httpLoader(slashed);
}

/**
 * Opens the search of an archive: by its root's absolute URL, that of the archive beside this module where none is
 * given, or by a loader of one's own.
 */
export function openSearch({
  root = new URL('.', import.meta.url).href,
  load = loaderFor(root),
  lang = 'fa',
}: {
  readonly root?: string;
  readonly load?: Loader;
  readonly lang?: Language;
} = {}): Search {
  return openClient({ load, lang });
}

let beside: Search | null = null;

/** Searches the archive that this module stands in. */
export function search(query: string, options: SearchOptions = {}): Promise<Answer> {
  beside ??= openSearch();
  return beside.search(query, options);
}

export { folderLoader, httpLoader };
