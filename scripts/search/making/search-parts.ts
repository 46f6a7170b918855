import type { FacetTable, WordList } from '../../../src/schemas/search-index.ts';
import type { MadeFile } from '../../site/last-build.ts';
import type { IndexFiles, PageFacts } from '../word-index/index-files.ts';
import type { WordIndexRecord } from '../word-index/word-index-writer.ts';
import type { WordCounts } from '../word-lists.ts';

/** Takes what results show of a group of segments: as JSON, or the file of the last site that has the same. */
export type WriteGroup = (number: number, group: string | MadeFile) => void;

/** All that the search of a site is made of. */
export interface SearchParts {
  readonly segments: number;
  readonly pages: readonly PageFacts[];
  readonly table: FacetTable;
  readonly lists: ReadonlyMap<number, WordList>;
  /** How often each word comes that is in the lists. */
  readonly words: WordCounts;
  /** Hands over the groups of what results show, and returns how many segments a group has. */
  readonly displays: (write: WriteGroup) => number;
  /** Gives all entries of the index, and returns how they stand there. */
  readonly index: (files: IndexFiles) => Promise<WordIndexRecord>;
}
