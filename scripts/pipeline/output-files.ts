import type { AddressBook } from '../../src/schemas/address-book.ts';
import { ARCHIVE_FACTS, type Archive } from '../../src/schemas/archive-file.ts';
import { BOOK, bookText, PUBLISHED_BOOK } from './addresses/index.ts';
import { factsText } from './read/index.ts';

/** Path → text of every file to be written. */
export type OutputFiles = ReadonlyMap<string, string>;

type Files = Iterable<readonly [path: string, text: string]>;

/** What ingest has made, as it is written. */
interface Made {
  /** The files of texts, and of documents that were withdrawn. */
  readonly own: readonly (readonly [path: string, text: string])[];
  readonly withdrawn: Files;
  readonly book: AddressBook;
  /** Who the archive is. */
  readonly facts: Archive;
}

/** What is in seeds/ comes first: where writing is cut off, a ledger that knows more than content does no harm. */
export function outputFiles({ own, withdrawn, book, facts }: Made): OutputFiles {
  const text = bookText(book);
  const isSeed = ([path]: readonly [string, string]): boolean => path.startsWith('seeds/');
  const shown = own.filter((file) => !isSeed(file));
  return new Map([
    ...own.filter(isSeed),
    ...withdrawn,
    [BOOK, text],
    ...shown,
    [PUBLISHED_BOOK, text],
    [ARCHIVE_FACTS, factsText(facts)],
  ]);
}
