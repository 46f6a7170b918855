/**
 * What a Goftar archive's search takes and gives: the interface of `/search.js`, whose type declarations are made of
 * this file. It imports nothing, so that it can be copied as it stands.
 */

export type Language = 'fa' | 'en';

/** What results can be narrowed by. */
export type FacetName =
  | 'speaker'
  | 'addressee'
  | 'year'
  | 'kind'
  | 'genre'
  | 'place'
  | 'occasion'
  | 'document'
  | 'translated'
  | 'language';

/**
 * All must hold; in each, any of the values. `speaker`, `addressee`, `place` and `document`: ids; `occasion`: an id after that of its
 * document (`visit/minsk`); `kind` of segment and `genre` of document: as in the data; `year`: a year, month or
 * day of either calendar (`2025`, `1404`, `2025-08`), from one to another (`2025-03-21/2026-03-20`, `1403-1405`) with an end that may be
 * open (`2025/..`, `-1404`), or `undated` for what has no date; `translated`: `yes` or `no`; `language`: of the version in which the words are found, `fa` or `en`.
 */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export type Order = 'relevance' | 'date' | 'oldest';

export interface SearchOptions {
  /** The reader's language: which of two equally good versions is shown. Both are searched. */
  readonly lang?: Language;
  readonly filters?: Filters;
  /** How many results, 10 where not said. */
  readonly limit?: number;
  /** `relevance` where not said; `date` puts the latest first, `oldest` the earliest; the undated are last in both. */
  readonly sort?: Order;
  /** Whether to count what the results could be narrowed by. It loads one more file. */
  readonly facets?: boolean;
  /** Whether to tell whom and what the query names. It loads the same file as `facets`. */
  readonly subjects?: boolean;
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
  /** Of the occasion, in words. */
  readonly date: string | null;
}

/** Words, and what of them answers the query. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
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
  /** Whose words, on what occasion, when and in which document, in the reader's language. */
  readonly context: {
    readonly speaker: Marked | null;
    readonly occasion: Marked | null;
    readonly date: string | null;
    readonly title: Marked;
  };
  /** Words of the query, as typed, that it has not. */
  readonly lacks: readonly string[];
  /** What of `text` answers the query. */
  readonly marks: readonly Mark[];
  /** Relative to the site's root. */
  readonly permalink: string;
  /** The same in the other language, with what answers the query there; null where it is not translated. */
  readonly other: (Version & { readonly marks: readonly Mark[]; readonly permalink: string }) | null;
}

export interface FacetValue {
  readonly value: string;
  /** In the reader's language; the value itself for kinds, genres, languages, and yes or no. */
  readonly label: string;
  /** Results that have it, of those that the filters of the other facets leave. */
  readonly count: number;
}

/** A speaker, document, occasion or place whose own name has all words of the query. */
export interface Subject {
  readonly type: 'speaker' | 'document' | 'occasion' | 'place';
  readonly id: string;
  /** In the reader's language. */
  readonly name: Marked;
  /** Its statements. */
  readonly count: number;
  /** Relative to the site's root. */
  readonly path: string;
}

export interface Answer {
  readonly results: readonly Result[];
  /** Of all that was found, not only of what `limit` lets through. */
  readonly total: number;
  /** How many of `total` have all words of the query. The others have some of them. */
  readonly complete: number;
  /** Where asked for, what the query names: by their names, roles and titles, not by what is said. The speakers first. */
  readonly subjects: readonly Subject[];
  /** Words, as typed, that nothing has. */
  readonly missing: readonly string[];
  /** Values of filters, and of `speaker:` in the query, that the archive does not know. */
  readonly unknown: readonly { readonly name: FacetName; readonly value: string }[];
  /** The query with near words of the archive for its missing ones; null where nothing is near. */
  readonly suggestion: string | null;
  /**
   * Where asked for, each facet's values, most frequent first, years the latest first and `undated` last; those chosen stay though nothing
   * has them. Counted are results with all words of the query, where there are any.
   */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>> | null;
  /** How many results the facets count. A value that all of them have narrows nothing. */
  readonly counted: number;
}

export interface Search {
  /**
   * Any string is taken: words, phrases in quotation marks, `-word`, `OR` between two, `speaker:` and `year:`
   * (`year:2024`, `year:1403-1405`, `year:2025-`), and dates.
   * With filters and without words all statements are found, by date. Rejects only where a file of the archive cannot be loaded; the next call tries again. */
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
