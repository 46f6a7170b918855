import type { DocumentsToIndex } from '../by-document/analyse-documents.ts';
import type { LastFiles } from '../word-index/index-files.ts';
import { changedDocuments } from './changed-documents.ts';
import { collected } from './collected-search.ts';
import { searchFromLast } from './search-from-last.ts';
import type { SearchParts } from './search-parts.ts';
import { type IndexedDocument, indexedDocument, type SearchRecord, Shared } from './search-record.ts';

/** All that a site is searched by, and what is known of its documents. */
export interface SiteSearch extends SearchParts {
  readonly documents: readonly IndexedDocument[];
}

/** What is searched, made of what the last site has; null where it has to be made anew. */
function fromLast(
  documents: DocumentsToIndex,
  known: SearchRecord | null,
  last: LastFiles,
): SiteSearch | null {
  const changes = known && changedDocuments(known.documents, documents);
  const search = known && changes && searchFromLast(known, changes, last);
  if (search !== null) documents.keepAll();
  return search;
}

/** What is searched, made of all documents. */
async function anew(documents: DocumentsToIndex, dist: string): Promise<SiteSearch> {
  const [known, shared]: [IndexedDocument[], Shared] = [[], new Shared()];
  async function* all() {
    for await (const one of documents.all()) yield { ...one.document, named: one };
  }
  const search = await collected(all(), dist, ({ named }, first) => {
    known.push(indexedDocument(named, first, shared));
  });
  return { ...search, documents: known };
}

/**
 * All that the site in `dist` is searched by: made of what is `known` of the last site's search and of its files where nothing but the words of a few
 * documents has changed, else of all documents. Throws an `Error` that names the file where a document is not as promised.
 */
export const siteSearch = async (
  documents: DocumentsToIndex,
  dist: string,
  { known, last }: { readonly known: SearchRecord | null; readonly last: LastFiles },
): Promise<SiteSearch> => fromLast(documents, known, last) ?? (await anew(documents, dist));
