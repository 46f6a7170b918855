import { FacetCollector } from '../../scripts/search/facet-table.ts';
import type { SearchSegment } from '../../scripts/search/index-content.ts';
import { WordCollector, wordsOf } from '../../scripts/search/word-lists.ts';
import type { FacetTable, WordList } from '../../src/schemas/search-index.ts';

/** What a test says of a segment; the rest is as plain as can be. */
interface Given extends Partial<Pick<SearchSegment, 'facets' | 'date' | 'fields'>> {
  readonly text?: string;
  readonly en?: string;
}

let made = 0;

/** A segment for the index, with `text` in Persian (whatever its script) and `en` in English. */
export function segment({ text = '', en, fields, facets = {}, date = null }: Given): SearchSegment {
  made += 1;
  const context = { title: '', speaker: null, occasion: null, date: null };
  return {
    display: {
      doc: 'doc',
      segment: `s${made}`,
      kind: 'statement',
      speaker: null,
      occasion: null,
      context: { fa: context, en: context },
      text: { fa: text, en: en ?? null },
    },
    fields: fields ?? { fa: {}, en: {} },
    facets,
    date,
  };
}

/** The table of facets of these segments. */
export function facetTable(segments: readonly SearchSegment[]): FacetTable {
  const collector = new FacetCollector();
  for (const one of segments) collector.add(one);
  return collector.table();
}

/** The lists of words of these segments, by length. */
export function wordLists(segments: readonly SearchSegment[]): Map<number, WordList> {
  const collector = new WordCollector();
  collector.add(wordsOf(segments));
  return collector.lists();
}
