/** What the indexer writes and the client reads: the two sides of `<dist>/search/`. */
export type Language = 'fa' | 'en';

/** What a result shows of a segment in one language. */
export interface DisplayText {
  readonly title: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
}

/** What a result shows; kept beside Pagefind's index, since that holds folded words only. */
export interface Display {
  readonly doc: string;
  readonly segment: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  readonly fa: DisplayText;
  readonly en: DisplayText | null;
}

/**
 * The number of a segment's record in one language, which is its page's name in Pagefind's index (in base 36): twice
 * the segment's own number, one more for English. So the two versions of a segment are known for one without a table.
 */
export const recordNumber = (segment: number, lang: Language): number =>
  segment * 2 + (lang === 'en' ? 1 : 0);
export const segmentOf = (record: number): number => record >> 1;

/** What the client reads first. `folder` changes with the index and its records, so that no cache mixes two builds. */
export interface SearchManifest {
  readonly segments: number;
  /** Segments in one file: `<folder>/<n>.json` holds those from n × group on. */
  readonly group: number;
  readonly folder: string;
  /** Files in `<dist>/pagefind/` without which nothing can be searched: what the index is, its pages, the engine. */
  readonly engine: readonly string[];
  /** Lengths for which there is a list of words, `<folder>/words-<length>.json`. */
  readonly wordLengths: readonly number[];
}

/**
 * `<folder>/facets.json`: what segments can be narrowed and sorted by, all of them in order. A column is runs of
 * equal values, `[value, count, value, count …]`; a value is a place in `values`, −1 where there is none.
 */
export interface FacetTable {
  readonly facets: Readonly<
    Record<string, { readonly values: readonly FacetLabel[]; readonly runs: readonly number[] }>
  >;
  /** Days (`2025-08-19`) in order of time. */
  readonly dates: { readonly values: readonly string[]; readonly runs: readonly number[] };
}

/** Id, name in Persian, name in English. */
export type FacetLabel = readonly [id: string, fa: string, en: string];

/** Words of one folded length as they are most often written, most frequent first. */
export type WordList = readonly string[];
