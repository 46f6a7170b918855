import {
  type AddressBook,
  addressBook,
  type BookRecord,
  EMPTY_BOOK,
} from '../../../src/schemas/address-book.ts';
import type { Bilingual } from '../../../src/schemas/primitives.ts';
import { type Diagnostic, type Outcome, said, startOf, type TextFile } from '../../diagnostics/index.ts';
import { hasConflict, sideOf } from '../identify/index.ts';
import { longestLists, mostPages } from './list-lengths.ts';
import type { PublishedDocument } from './published-content.ts';

/** The book of addresses, and the copy of it that the site is made from. */
export const BOOK = 'seeds/ids.json';
export const PUBLISHED_BOOK = 'content/addresses.json';

const PARTS = ['documents', 'speakers', 'places', 'series', 'occasions'] as const;

/** The book as its files have it: one entry a line, so that git merges entries of different records by itself. */
export function bookText(book: AddressBook): string {
  const parts = PARTS.map((part) => {
    const entries = Object.entries(book[part]).map(
      ([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
    );
    return `  "${part}": {${entries.length > 0 ? `\n${entries.join(',\n')}\n  ` : ''}}`;
  });
  if (book.lists !== undefined) parts.push(`  "lists": ${JSON.stringify(book.lists)}`);
  return `{\n  "version": ${book.version},\n${parts.join(',\n')}\n}\n`;
}

/** Both books in one: nothing that either of them knows is lost; where they differ, `later` is believed. */
function united(earlier: AddressBook, later: AddressBook): AddressBook {
  const documents = { ...earlier.documents, ...later.documents };
  for (const [id, { next }] of Object.entries(earlier.documents)) {
    const known = later.documents[id];
    if (known !== undefined) documents[id] = { ...known, next: Math.max(next, known.next) };
  }
  const speakers = { ...earlier.speakers, ...later.speakers };
  for (const [id, { pages }] of Object.entries(earlier.speakers)) {
    const known = later.speakers[id];
    if (known !== undefined && pages !== undefined)
      speakers[id] = { ...known, pages: mostPages(pages, known.pages) };
  }
  return {
    version: 1,
    documents,
    speakers,
    places: { ...earlier.places, ...later.places },
    series: { ...earlier.series, ...later.series },
    occasions: { ...earlier.occasions, ...later.occasions },
    lists: longestLists(earlier.lists, later.lists),
  };
}

function readOne({ path, text }: TextFile): Outcome<AddressBook | null> {
  try {
    return { value: addressBook.parse(JSON.parse(text)), diagnostics: [] };
  } catch {
    return { value: null, diagnostics: [said('brokenBook', startOf(path))] };
  }
}

/**
 * Reads all there is of the book: the ledger's file, the published copy, those of the last commit. Nothing is lost
 * where one of them is older or absent, and of a conflict both sides are taken: entries are only ever added. A side that
 * git has cut so that it is no JSON is passed over where another text is whole.
 */
export function readBooks(files: readonly TextFile[]): Outcome<AddressBook | null> {
  const diagnostics: Diagnostic[] = [];
  const cut: Diagnostic[] = [];
  let book: AddressBook | null = null;
  for (const { path, text } of files.toReversed()) {
    const isCut = hasConflict(text);
    for (const side of isCut ? [sideOf(text, 'theirs'), sideOf(text, 'ours')] : [text]) {
      const one = readOne({ path, text: side });
      (isCut ? cut : diagnostics).push(...one.diagnostics);
      if (one.value !== null) book = book === null ? one.value : united(book, one.value);
    }
  }
  return { value: book, diagnostics: [...diagnostics, ...(book === null ? cut : [])] };
}

/** A name as notices at former addresses give it, which are in the languages of the pages. */
export const bookedName = ({ fa, en }: Bilingual): Bilingual => ({ fa, en });

/** A speaker as the book has it. */
export const bookedSpeaker = ({
  kind,
  name,
  status,
}: {
  readonly kind: string;
  readonly name: Bilingual;
  readonly status: 'known' | 'provisional';
}): BookRecord => ({ name: bookedName(name), status: kind === 'organisation' ? 'organisation' : status });

/** The book of an archive that was published before there was one: what its content shows. */
export function bookFrom(documents: Iterable<PublishedDocument>): AddressBook {
  const book = structuredClone(EMPTY_BOOK);
  for (const { front, segments } of documents) {
    const speaking = new Set(
      segments.filter(({ kind }) => kind === 'statement').map(({ speaker }) => speaker),
    );
    for (const person of front.people)
      if (person.kind !== 'unnamed' && speaking.has(person.id))
        book.speakers[person.id] = bookedSpeaker(person);
    for (const { id, name } of front.places) book.places[id] = { name: bookedName(name) };
  }
  return book;
}
