import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressBook, addressBook, EMPTY_BOOK } from '../../schemas/address-book.ts';
import { thisArchive } from '../display/this-archive.ts';
import { documentEntries, documents } from './archive.ts';
import { ROOT } from './archive-root.ts';
import { correctionsOf } from './corrections.ts';
import type { DocumentEntry } from './document-entry.ts';
import { listDocuments, listPlaces } from './documents.ts';
import { groupBy } from './group-by.ts';
import { listOccasions, listSeries } from './occasions.ts';
import { onceABuild } from './once-a-build.ts';
import { rankedSpeakers, type StatementRef } from './statements.ts';

/**
 * What pages list of the whole archive. Each list is made once a build, of the documents and their
 * statements.
 */

/** The statements of each document, by document id. */
export const statementsByDocument = onceABuild(
  async (): Promise<ReadonlyMap<string, readonly StatementRef[]>> =>
    new Map((await documents()).map(({ entry, statements }) => [entry.id, statements])),
);

/** Everybody to whom a statement is attributed, those with most statements first. */
export const speakers = onceABuild(async () => {
  const all = await documents();
  const people = all.flatMap(({ entry }) => entry.fa.people.map((person) => [person.id, person] as const));
  return rankedSpeakers(
    all.flatMap(({ statements }) => statements),
    new Map(people),
  );
});

/** Whose ids lead to a page of their own. */
export const idsWithPage = onceABuild(async () => new Set((await speakers()).map(({ id }) => id)));

/** All documents, those with the latest dates first. */
export const listedDocuments = onceABuild(async () =>
  listDocuments(await documentEntries(), await statementsByDocument()),
);

/** The documents in the order of their list, the place of each in it, and its entry, both by its id. */
export const documentsInOrder = onceABuild(async () => {
  const list = await listedDocuments();
  const at = new Map(list.map(({ entry }, i) => [entry.id, i]));
  const entryOf = (id: string): DocumentEntry | undefined => list[at.get(id) ?? -1]?.entry;
  return { list, at, entryOf };
});

/** The places that the documents' texts name, with their documents. */
export const places = onceABuild(async () => listPlaces(await listedDocuments()));

/** All occasions of the archive, the latest first, undated ones last. */
export const allOccasions = onceABuild(async () =>
  listOccasions(await documentEntries(), await statementsByDocument()),
);

/** The occasions at which each speaker said something, by the speaker's id, in the order of all. */
export const occasionsBySpeaker = onceABuild(async () => {
  const spoken = (await allOccasions()).flatMap((occasion) =>
    occasion.speakers.map(({ id }) => ({ id, occasion })),
  );
  return new Map(
    [...groupBy(spoken, ({ id }) => id)].map(([id, own]) => [id, own.map((one) => one.occasion)]),
  );
});

/** The occasions at each place, by the place's id, in the order of all. */
export const occasionsByPlace = onceABuild(async () =>
  groupBy(await allOccasions(), ({ occasion }) => occasion.place),
);

/** The series to which an occasion belongs, each with its occasions, the latest first. */
export const series = onceABuild(async () => listSeries(thisArchive().series, await allOccasions()));

/** All corrections of the archive, the latest first. */
export const announcedCorrections = onceABuild(async () => correctionsOf(await documentEntries()));

/** Everything that ever had an address, and what became of it (content/addresses.json). */
export const publishedAddresses = onceABuild(async (): Promise<AddressBook> => {
  const file = join(ROOT, 'content/addresses.json');
  return existsSync(file) ? addressBook.parse(JSON.parse(readFileSync(file, 'utf8'))) : EMPTY_BOOK;
});
