import type { DocumentsToIndex, NamedAnalysis } from '../by-document/analyse-documents.ts';
import type { AnalysedDocument } from '../by-document/analysed-document.ts';
import type { IndexedDocument } from './search-record.ts';

/** Where more documents have changed than this share of all, it is faster to make the index anew. */
const FEW = 0.05;

/** A document that is another than in the last index, in the same place: it has as many segments and pages as it had. */
export interface ChangedDocument {
  /** Its number among all documents. */
  readonly at: number;
  /** The numbers of its first segment, and of its first page. */
  readonly firstSegment: number;
  readonly firstPage: number;
  readonly before: AnalysedDocument;
  readonly after: NamedAnalysis;
}

/** Whether two documents take the same numbers of the index. */
function isOfSameShape(one: AnalysedDocument, other: AnalysedDocument): boolean {
  const [pages, others] = [one.postings.pages, other.postings.pages];
  return (
    one.segments.length === other.segments.length &&
    pages.length === others.length &&
    pages.every(({ record }, at) => record === others[at]?.record)
  );
}

/**
 * How the documents of a site differ from those of the last index; null where the index has to be made anew: where documents or
 * paragraphs have come or gone, so that what follows has other numbers, where many have changed, or where it is not known any more what a
 * document was before.
 */
export function changedDocuments(
  last: readonly IndexedDocument[],
  documents: DocumentsToIndex,
): ChangedDocument[] | null {
  const { listed } = documents;
  if (listed.length !== last.length || listed.some(({ name }, at) => name !== last[at]?.name)) return null;
  const others = listed.filter(({ sha256 }, at) => sha256 !== last[at]?.sha256).length;
  if (others > Math.max(1, FEW * listed.length)) return null;
  const changed: ChangedDocument[] = [];
  let [firstSegment, firstPage] = [0, 0];
  for (const [at, known] of last.entries()) {
    const now = listed[at];
    if (now !== undefined && now.sha256 !== known.sha256) {
      // What it was is asked for first: what it is now is kept in its place.
      const was = documents.before(known);
      const after = was && documents.analyse(now);
      if (was === null || after === null || !isOfSameShape(was, after.document)) return null;
      changed.push({ at, firstSegment, firstPage, before: was, after });
    }
    firstSegment += known.segments.length;
    firstPage += known.pages.length;
  }
  return changed;
}
