import type { ContentPlace } from '../../schemas/content.ts';
import { latestBeginning } from '../../text/dates/edtf.ts';
import type { DocumentEntry } from './document-entry.ts';
import { groupBy } from './group-by.ts';
import { type ListedSpeaker, type StatementRef, speakersOf } from './statements.ts';

/** A document as lists show it. */
export interface ListedDocument {
  readonly entry: DocumentEntry;
  readonly statements: number;
  readonly speakers: readonly ListedSpeaker[];
}

/** The latest day at which a date of the document's occasions begins, for sorting; empty where none is known. */
const latest = ({ fa }: DocumentEntry): string =>
  latestBeginning(fa.occasions.flatMap(({ date }) => date?.edtf ?? [])) ?? '';

/** All documents, those with the latest dates first. `statements` are those of each document, by its id. */
export const listDocuments = (
  entries: readonly DocumentEntry[],
  statements: ReadonlyMap<string, readonly StatementRef[]>,
): ListedDocument[] =>
  entries
    .map((entry) => ({ entry, date: latest(entry), refs: statements.get(entry.id) ?? [] }))
    .sort((a, b) => (a.date === b.date ? (a.entry.id < b.entry.id ? -1 : 1) : a.date > b.date ? -1 : 1))
    .map(({ entry, refs }) => ({
      entry,
      statements: refs.length,
      speakers: speakersOf(entry.fa.people, refs),
    }));

/** A place, with the documents whose texts name it. */
interface ListedPlace {
  readonly place: ContentPlace;
  readonly documents: readonly ListedDocument[];
}

/** The places that the documents' texts name, in the order in which they come. */
export function listPlaces(documents: readonly ListedDocument[]): ListedPlace[] {
  const named = documents.flatMap((document) =>
    document.entry.fa.places.map((place) => ({ place, document })),
  );
  return [...groupBy(named, ({ place }) => place.id).values()].flatMap((items) => {
    const [first] = items;
    return first === undefined
      ? []
      : [{ place: first.place, documents: items.map(({ document }) => document) }];
  });
}
