import type { SearchManifest } from '../../src/schemas/search-index.ts';
import { type SiteFiles, siteFiles } from '../site/kept/site-files.ts';
import type { MadeFile } from '../site/last-build.ts';
import { DocumentsToIndex, type KeptAnalyses, NOTHING_KEPT } from './by-document/analyse-documents.ts';
import type { AnalysedDocument } from './by-document/analysed-document.ts';
import { collected } from './making/collected-search.ts';
import { type KeptRecord, NO_RECORD, readSearchRecord, writeSearchRecord } from './making/search-record.ts';
import { siteSearch } from './making/site-search.ts';
import type { LastFiles } from './word-index/index-files.ts';
import { removeSearch, writeSearch } from './write-index.ts';
import { writeSearchModule } from './write-module.ts';

/** What a build has left of the search of the last site, for the next one. */
export interface LastSearch {
  readonly analyses: KeptAnalyses;
  readonly record: KeptRecord;
  /** A file of the last site that this very program has made, and that stands as it was made; null of others. */
  readonly made: (path: string) => MadeFile | null;
}

const NOTHING: LastSearch = { analyses: NOTHING_KEPT, record: NO_RECORD, made: () => null };

/**
 * Makes a built site searchable: reads `data/documents/*.json` among its files, writes `<dist>/pagefind`,
 * `<dist>/search` and `<dist>/search.js`. Files of the index that are as in the last site stay as they are, and where nothing but the words of a few
 * documents has changed, only what has these words is made. Returns the number of segments.
 * Throws an `Error` that names the file where a document is not as promised, and the system's error where `dist` is not there.
 */
export async function indexSite(
  dist: string,
  files: SiteFiles = siteFiles(dist),
  { analyses, record, made }: LastSearch = NOTHING,
): Promise<number> {
  await removeSearch(dist);
  const last: LastFiles = { find: made, keep: files.keep };
  const documents = new DocumentsToIndex(files, analyses);
  const search = await siteSearch(documents, dist, { known: readSearchRecord(record), last });
  const { manifest, index } = await writeSearch(search, dist, { last });
  if (index !== null) {
    const { documents: known, words } = search;
    writeSearchRecord(record, { documents: known, words, index, folder: manifest.folder });
  }
  await writeSearchModule(dist, last);
  return manifest.segments;
}

/** Makes a folder searchable for these documents, replacing what is there. They are taken one by one, and none is held. */
export async function indexDocuments(
  documents: Iterable<AnalysedDocument> | AsyncIterable<AnalysedDocument>,
  dist: string,
): Promise<SearchManifest> {
  await removeSearch(dist);
  return (await writeSearch(await collected(documents, dist), dist)).manifest;
}
