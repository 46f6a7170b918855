import { readFileSync } from 'node:fs';
import type { Display } from '../../../src/schemas/search-index.ts';
import { FacetCollector } from '../facet-table.ts';
import { displaysInFile } from '../index-size.ts';
import { isIndexWhole, writeEditedIndex } from '../word-index/edited-word-index.ts';
import type { LastFiles } from '../word-index/index-files.ts';
import { type Edits, editPages } from '../word-index/page-edits.ts';
import { WordCollector } from '../word-lists.ts';
import type { ChangedDocument } from './changed-documents.ts';
import type { SearchParts, WriteGroup } from './search-parts.ts';
import { type IndexedDocument, indexedDocument, type SearchRecord, Shared } from './search-record.ts';

/** Where a group of what results show is in a site. */
const groupPath = (folder: string, number: number): string => `search/${folder}/${number}.json`;

/** What results show of the segments that have changed, by the numbers of segments. */
function changedDisplays(changes: readonly ChangedDocument[]): Map<number, string> {
  return new Map(
    changes.flatMap(({ firstSegment, before, after }) =>
      after.document.segments.flatMap(({ display }, at): [number, string][] =>
        display === before.segments[at]?.display ? [] : [[firstSegment + at, display]],
      ),
    ),
  );
}

/** A group of what results show, after some of it has changed. */
function editedGroup(json: string, first: number, changed: ReadonlyMap<number, string>): string {
  const group = JSON.parse(json) as Display[];
  return `[${group.map((one, at) => changed.get(first + at) ?? JSON.stringify(one)).join(',')}]`;
}

/** Hands over all groups: those of the last site, but for what has changed. */
function writeGroups(
  { folder, segments }: { readonly folder: string; readonly segments: number },
  changed: ReadonlyMap<number, string>,
  { last, write }: { readonly last: LastFiles; readonly write: WriteGroup },
): number {
  const size = displaysInFile(segments);
  const edited = new Set([...changed.keys()].map((segment) => Math.floor(segment / size)));
  for (let number = 0; number * size < segments; number += 1) {
    const file = last.find(groupPath(folder, number));
    if (file === null) throw new Error(`Nothing is at ${groupPath(folder, number)}.`);
    if (edited.has(number))
      write(number, editedGroup(readFileSync(file.file, 'utf8'), number * size, changed));
    else write(number, file);
  }
  return size;
}

/** The documents of the new index. */
function documentsNow(
  last: readonly IndexedDocument[],
  changes: readonly ChangedDocument[],
): readonly IndexedDocument[] {
  const shared = new Shared();
  const changed = new Map(
    changes.map(({ at, firstSegment, after }) => [at, indexedDocument(after, firstSegment, shared)]),
  );
  return last.map((document, at) => changed.get(at) ?? document);
}

/** All that a site is searched by, and what is known of its documents. */
interface SearchFromLast extends SearchParts {
  readonly documents: readonly IndexedDocument[];
}

/** Whether all files of the last search stand. */
function isWhole({ folder, index }: SearchRecord, segments: number, last: LastFiles): boolean {
  const groups = Math.ceil(segments / displaysInFile(segments));
  const stands = (number: number): boolean => last.find(groupPath(folder, number)) !== null;
  return isIndexWhole(index, last) && Array.from({ length: groups }, (_, number) => number).every(stands);
}

/**
 * All that a site is searched by, made of the search of the last site and of the documents that have changed: it is the same as if it
 * was made anew of all. Null where files of the last one do not stand.
 */
export function searchFromLast(
  record: SearchRecord,
  changes: readonly ChangedDocument[],
  last: LastFiles,
): SearchFromLast | null {
  // A changed document has as many segments as it had.
  const segments = record.documents.reduce((sum, one) => sum + one.segments.length, 0);
  if (!isWhole(record, segments, last)) return null;
  const documents = documentsNow(record.documents, changes);
  const facets = new FacetCollector();
  for (const segment of documents.flatMap((one) => one.segments)) facets.add(segment);
  const words = new WordCollector();
  words.add(record.words);
  const edits: Edits = new Map();
  for (const { firstPage, before, after } of changes) {
    words.remove(before.words);
    words.add(after.document.words);
    editPages(edits, firstPage, before.postings, after.document.postings);
  }
  return {
    documents,
    segments,
    pages: documents.flatMap(({ pages }) => pages),
    table: facets.table(),
    lists: words.lists(),
    words: words.counts(),
    displays: (write) =>
      writeGroups({ folder: record.folder, segments }, changedDisplays(changes), { last, write }),
    index: (files) => writeEditedIndex(record.index, edits, { files, last }),
  };
}
