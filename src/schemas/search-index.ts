import type { DaySpan } from '../text/dates/day-span.ts';
import type { Language } from '../text/direction.ts';

/** What the indexer writes and the client reads: the two sides of `<dist>/search/`. */
export type { Language };

/** What a result says about a segment in one language: whose words, on what occasion, when, in which document. */
export interface DisplayContext {
  readonly title: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  /** The occasion's date in words. */
  readonly date: string | null;
}

/** What a result shows; kept beside Pagefind's index, since that holds folded words only. */
export interface Display {
  readonly doc: string;
  readonly segment: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  /** In both languages, translated or not: a reader is told in the own one. */
  readonly context: { readonly fa: DisplayContext; readonly en: DisplayContext };
  readonly text: { readonly fa: string; readonly en: string | null };
}

/**
 * Pagefind's own client, below the site's root. The number is bumped when its shape changes (`PagefindModule`), so that no cache
 * gives an older one under its address.
 */
export const PAGEFIND_MODULE = 'pagefind/pagefind.js?2';

/**
 * The number of a segment's record in one language, which is its page's name in Pagefind's index (in base 36): twice
 * the segment's own number, one more for English. So the two versions of a segment are known for one without a table.
 */
export const recordNumber = (segment: number, lang: Language): number =>
  segment * 2 + (lang === 'en' ? 1 : 0);
export const segmentOf = (record: number): number => record >> 1;
export const languageOf = (record: number): Language => (record % 2 === 1 ? 'en' : 'fa');

/**
 * How many words the fields of a record have, in the order in which they stand in the index: by them the place of a word
 * tells its field. What comes after these is the speaker's office.
 */
export type FieldLengths = readonly [text: number, title: number, occasion: number, name: number];

/** A page's name in Pagefind's index: the record's number and the lengths of its fields, so that no table is needed. */
export const pageName = (record: number, lengths: FieldLengths): string =>
  [record, ...lengths].map((number) => number.toString(36)).join('.');

/** Reads a page's name. */
export function readPageName(name: string): { readonly record: number; readonly lengths: FieldLengths } {
  const [record = 0, text = 0, title = 0, occasion = 0, speaker = 0] = name
    .split('.')
    .map((number) => Number.parseInt(number, 36));
  return { record, lengths: [text, title, occasion, speaker] };
}

/** What the client reads first. `folder` changes with the index and its records, so that no cache mixes two builds. */
export interface SearchManifest {
  readonly segments: number;
  /** Segments in one file: `<folder>/<n>.json` holds those from n × group on. */
  readonly group: number;
  readonly folder: string;
  /** Files in `<dist>/pagefind/` without which nothing can be searched: what the index is, its pages, the engine. */
  readonly engine: readonly string[];
  /** The first and the last day on which anything was said; null where no date is known. */
  readonly days: DaySpan | null;
  /** Lengths for which there is a list of words, `<folder>/words-<length>.json`. */
  readonly wordLengths: readonly number[];
}

/** A facet's values, and which of them each segment has. */
export interface FacetColumn {
  readonly values: readonly FacetLabel[];
  /** Values that segments have together, as places in `values`; absent where no segment has more than one. */
  readonly sets?: readonly (readonly number[])[];
  /** Places in `sets`, or in `values` where there are no sets. */
  readonly runs: readonly number[];
}

/**
 * `<folder>/facets.json`: what segments can be narrowed and sorted by, all of them in order. A column is runs of
 * equal values, `[value, count, value, count …]`; a value is a place, −1 where there is none.
 */
export interface FacetTable {
  readonly facets: Readonly<Record<string, FacetColumn>>;
  /** Days in order of time, `2025-08-19`, or `2025-01-01/2025-12-31` where only so much is known. */
  readonly dates: { readonly values: readonly string[]; readonly runs: readonly number[] };
}

/** Id, name in Persian, name in English. */
export type FacetLabel = readonly [id: string, fa: string, en: string];

/** Words of one folded length as they are most often written, most frequent first. */
export type WordList = readonly string[];
