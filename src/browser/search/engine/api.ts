/**
 * What a Goftar archive's search takes and gives: the interface of `/search.js`, whose type declarations are made of
 * this file. It imports nothing, so that it can be copied as it stands.
 */

export type Language = 'fa' | 'en';

/** What results can be narrowed by. */
export type FacetName = 'kind' | 'speaker' | 'occasion' | 'document' | 'place' | 'year';

/**
 * All must hold; in each, any of the values: ids (an occasion's after that of its document, `visit/minsk`), kinds, and
 * four digits of a Gregorian year.
 */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchOptions {
  /** The reader's language: which of two equally good versions is shown. Both are searched. */
  readonly lang?: Language;
  readonly filters?: Filters;
  /** How many results, 10 where not said. */
  readonly limit?: number;
  /** `relevance` where not said; `date` puts the latest first, and the undated last. */
  readonly sort?: 'relevance' | 'date';
  /** Whether to count what the results could be narrowed by. It loads one more file. */
  readonly facets?: boolean;
}

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A statement, or another segment, in one language. */
export interface Version {
  readonly lang: Language;
  /** Of the document. */
  readonly title: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly occasion: { readonly id: string; readonly title: string } | null;
}

/** A found segment, in the language that matched. */
export interface Result extends Version {
  /** `<doc>#<segment>` */
  readonly id: string;
  readonly doc: string;
  readonly segment: string;
  /** `statement`, `narrative`, `heading` or `headline`. */
  readonly kind: string;
  readonly score: number;
  /** What of `text` answers the query. */
  readonly marks: readonly Mark[];
  /** Relative to the site's root. */
  readonly permalink: string;
  /** The same in the other language, with what answers the query there; null where it is not translated. */
  readonly other: (Version & { readonly marks: readonly Mark[]; readonly permalink: string }) | null;
}

export interface FacetValue {
  readonly value: string;
  /** In the reader's language; the value itself for kinds and years. */
  readonly label: string;
  /** Results that have it, of those that the filters of the other facets leave. */
  readonly count: number;
}

export interface Answer {
  readonly results: readonly Result[];
  /** Of all that was found, not only of what `limit` lets through. */
  readonly total: number;
  /** Words, as typed, that nothing has. */
  readonly missing: readonly string[];
  /** The query with near words of the archive for its missing ones; null where nothing is near. */
  readonly suggestion: string | null;
  /** Where asked for, each facet's values, most frequent first; those chosen stay though nothing has them. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>> | null;
}

export interface Search {
  /** Any string is taken. Rejects only where a file of the archive cannot be loaded; the next call tries again. */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/** How the search reaches an archive's files: over HTTP, from a folder, or however else they are kept. */
export interface Loader {
  /** The absolute URL of the archive's root, with a slash at its end. */
  readonly root: string;
  /** A file of the archive; `path` is relative to its root. Rejects where it cannot be had whole. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The module at `<root>pagefind/pagefind.js`: the archive's own copy of Pagefind's client. */
  pagefind(): Promise<unknown>;
}

/** What `/search.js` exports. */
export interface SearchModule {
  /**
   * Opens the search of the archive at `root`, an absolute URL (in Node also a folder's `file:` URL); of the one beside
   * the module where neither `root` nor `load` is given. `lang` is the reader's language, `fa` where not said.
   */
  openSearch(options?: { readonly root?: string; readonly load?: Loader; readonly lang?: Language }): Search;
  /** Searches the archive beside the module. */
  search(query: string, options?: SearchOptions): Promise<Answer>;
  /** Loads over HTTP. `root` is the absolute URL of the archive's root, with a slash at its end. */
  httpLoader(root: string): Loader;
  /** Loads from a folder, in Node. `root` is its `file:` URL, with a slash at its end. */
  folderLoader(root: string): Loader;
}
