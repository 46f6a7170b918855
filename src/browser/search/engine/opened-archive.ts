import type { Display, FacetTable, SearchManifest } from '../../../schemas/search-index.ts';
import type { Loader } from './api.ts';
import { type Facets, openFacets } from './facets.ts';
import { loadJson } from './load.ts';
import { type Suggest, suggester } from './suggestions/suggest.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

/** What stays in memory of an opened archive. */
export interface Archive {
  readonly manifest: SearchManifest;
  /** Opened when first asked for words: what is only narrowed by filters needs none. */
  index(): Promise<WordIndex>;
  readonly suggest: Suggest;
  facets(): Promise<Facets>;
  display(segment: number): Promise<Display>;
}

/** Keeps the answer of `ask`, but not a failure: then the next call asks again. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

/** Opens an archive's search; null where the archive has no text at all. */
export async function openArchive(load: Loader): Promise<Archive | null> {
  const manifest = (await loadJson(load, 'search/manifest.json')) as SearchManifest;
  if (manifest.segments === 0) return null;
  const folder = `search/${manifest.folder}`;
  const groups = new Map<number, () => Promise<readonly Display[]>>();
  return {
    manifest,
    index: once(() => openWordIndex(load, manifest)),
    suggest: suggester({ load, manifest }),
    facets: once(async () => openFacets((await loadJson(load, `${folder}/facets.json`)) as FacetTable)),
    async display(segment) {
      const number = Math.floor(segment / manifest.group);
      const path = `${folder}/${number}.json`;
      const group = groups.get(number) ?? once(() => loadJson(load, path) as Promise<readonly Display[]>);
      groups.set(number, group);
      const found = (await group())[segment % manifest.group];
      if (found === undefined) throw new Error(`${path}: Unexpected end, expected segment ${segment}`);
      return found;
    },
  };
}
