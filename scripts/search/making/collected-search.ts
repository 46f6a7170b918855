import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysedDocument } from '../by-document/analysed-document.ts';
import { DisplayGroups } from '../display-groups.ts';
import { FacetCollector } from '../facet-table.ts';
import type { PageFacts } from '../word-index/index-files.ts';
import { WordIndexWriter } from '../word-index/word-index-writer.ts';
import { WordCollector } from '../word-lists.ts';
import type { SearchParts } from './search-parts.ts';
import { pagesOf } from './search-record.ts';

/** Where what results show is until it is put into groups. */
const UNGROUPED = 'search/displays.jsonl';

/**
 * Takes together what the search takes of all documents of the site in `dist`. They are taken one by one, and none is held; `onDocument` is told of each, with
 * the number of its first segment.
 */
export async function collected<T extends AnalysedDocument>(
  documents: Iterable<T> | AsyncIterable<T>,
  dist: string,
  onDocument: (document: T, first: number) => void = () => {},
): Promise<SearchParts> {
  mkdirSync(join(dist, 'search'), { recursive: true });
  const [index, facets, words] = [new WordIndexWriter(), new FacetCollector(), new WordCollector()];
  const groups = new DisplayGroups(join(dist, UNGROUPED));
  const pages: PageFacts[] = [];
  for await (const document of documents) {
    onDocument(document, groups.count);
    index.add(document.postings);
    pages.push(...pagesOf(document, groups.count));
    words.add(document.words);
    for (const segment of document.segments) {
      facets.add(segment);
      groups.add(segment.display);
    }
  }
  return {
    segments: groups.count,
    pages,
    table: facets.table(),
    lists: words.lists(),
    words: words.counts(),
    displays: (write) => groups.end(write),
    index: (files) => index.write(files),
  };
}
