import type { Loader, Search, SearchModule } from './api.ts';
import { openSearch as openClient } from './client.ts';
import { folderLoader, httpLoader } from './load.ts';

/** Loads an archive from wherever its root is: a host, or a folder (in Node). */
function loaderFor(root: string): Loader {
  const slashed = root.endsWith('/') ? root : `${root}/`;
  return slashed.startsWith('file:') ? folderLoader(slashed) : httpLoader(slashed);
}

export const openSearch: SearchModule['openSearch'] = ({
  root = new URL('.', import.meta.url).href,
  load = loaderFor(root),
  lang = 'fa',
} = {}) => openClient({ load, lang });

let beside: Search | null = null;

export const search: SearchModule['search'] = (query, options = {}) => {
  beside ??= openSearch();
  return beside.search(query, options);
};

export { folderLoader, httpLoader };
