/** What the indexer writes and the client reads: the two sides of `<dist>/search/`. */
export type Language = 'fa' | 'en';

/** What a result shows; kept beside Pagefind's index, since that holds folded words only. */
export interface Display {
  readonly doc: string;
  readonly segment: string;
  readonly lang: Language;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly occasion: { readonly id: string; readonly title: string } | null;
}

/** What the client reads first. `folder` changes with the index and its records, so that no cache mixes two builds. */
export interface SearchManifest {
  readonly records: number;
  /** Display records in one file: `<folder>/<n>.json` holds those from n × group on. */
  readonly group: number;
  readonly folder: string;
}
