import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type SiteFiles, siteFiles } from '../site/kept/site-files.ts';
import type { MadeFile } from '../site/last-build.ts';
import { analysedDocuments, type KeptAnalyses, NOTHING_KEPT } from './by-document/analyse-documents.ts';
import { writeSearchIndex } from './write-index.ts';
import { writeSearchModule } from './write-module.ts';

/** What a build has left of the search of the last site, for the next one. */
export interface LastSearch {
  readonly analyses: KeptAnalyses;
  /** A file of the last site that this very program has made, and that stands as it was made; null of others. */
  readonly made: (path: string) => MadeFile | null;
}

const NOTHING: LastSearch = { analyses: NOTHING_KEPT, made: () => null };

/**
 * Makes a built site searchable: reads `data/documents/*.json` among its files, writes `<dist>/pagefind`,
 * `<dist>/search` and `<dist>/search.js`. Files of the index that are as in the last site stay as they are.
 * Returns the number of segments.
 * Throws an `Error` that names the file where a document is not as promised, and the system's error where `dist` is not there.
 */
export async function indexSite(
  dist: string,
  files: SiteFiles = siteFiles(dist),
  { analyses, made }: LastSearch = NOTHING,
): Promise<number> {
  /** Whether the last site has this file already: then it is kept, and need not be compressed again. */
  const isThere = (path: string, content: Uint8Array): boolean => {
    const known = made(path);
    // The name tells only the beginning of a digest.
    if (known === null || !gunzipSync(readFileSync(known.file)).equals(content)) return false;
    files.keep(path, known);
    return true;
  };
  const { segments } = await writeSearchIndex(analysedDocuments(files, analyses), dist, isThere);
  await writeSearchModule(dist);
  return segments;
}
