import { deserialize, serialize } from 'node:v8';
import { pageName, recordNumber } from '../../../src/schemas/search-index.ts';
import type { NamedAnalysis } from '../by-document/analyse-documents.ts';
import type { AnalysedDocument } from '../by-document/analysed-document.ts';
import type { SearchSegment } from '../index-content.ts';
import type { PageFacts } from '../word-index/index-files.ts';
import type { WordIndexRecord } from '../word-index/word-index-writer.ts';
import type { WordCounts } from '../word-lists.ts';

/** What a segment can be narrowed and sorted by. */
export type SegmentFacets = Pick<SearchSegment, 'facets' | 'date'>;

/** What is known of a document in an index besides its files. */
export interface IndexedDocument {
  readonly name: string;
  /** The SHA-256 of the data that it was made of. */
  readonly sha256: string;
  readonly segments: readonly SegmentFacets[];
  readonly pages: readonly PageFacts[];
}

/** What is known of the search of a site besides its files: with it, the search of the next site is made without looking at what stays. */
export interface SearchRecord {
  readonly documents: readonly IndexedDocument[];
  readonly words: WordCounts;
  readonly index: WordIndexRecord;
  /** The folder of what results show, in `<dist>/search`. */
  readonly folder: string;
}

/** Where a build keeps the record for the next one. */
export interface KeptRecord {
  /** What was kept by this very program; null where there is nothing, or where anything of it is amiss. */
  readonly read: () => Uint8Array | null;
  readonly write: (record: Uint8Array) => void;
}

export const NO_RECORD: KeptRecord = { read: () => null, write: () => {} };

/** Makes of equal things one thing, which takes the place of one in a record. */
export class Shared {
  readonly #known = new Map<string, SegmentFacets>();

  of({ facets, date }: SegmentFacets): SegmentFacets {
    const key = JSON.stringify([facets, date]);
    const known = this.#known.get(key) ?? { facets, date };
    this.#known.set(key, known);
    return known;
  }
}

/** The pages of a document in the index, its segments counted from `first` on. */
export const pagesOf = ({ postings }: AnalysedDocument, first: number): PageFacts[] =>
  postings.pages.map(({ record, lengths, places }) => [
    pageName(recordNumber(first, 'fa') + record, lengths),
    places,
  ]);

/** What is known of a document whose first segment has the number `first`. */
export const indexedDocument = (
  { name, sha256, document }: NamedAnalysis,
  first: number,
  shared: Shared,
): IndexedDocument => ({
  name,
  sha256,
  segments: document.segments.map((segment) => shared.of(segment)),
  pages: pagesOf(document, first),
});

export function readSearchRecord(kept: KeptRecord): SearchRecord | null {
  const bytes = kept.read();
  return bytes === null ? null : (deserialize(bytes) as SearchRecord);
}

export const writeSearchRecord = (kept: KeptRecord, record: SearchRecord): void =>
  kept.write(serialize(record));
