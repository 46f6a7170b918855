import type { ContentPerson } from '../../schemas/content.ts';
import { thisArchive } from '../display/this-archive.ts';
import { documentEntries, documents } from './archive.ts';
import { correctionsOf } from './corrections.ts';
import { listDocuments, listPlaces } from './documents.ts';
import { groupBy } from './group-by.ts';
import { listOccasions, listSeries } from './occasions.ts';
import { onceABuild } from './once-a-build.ts';
import { rankedSpeakers, type StatementRef, statementRefs } from './statements.ts';

/**
 * What pages list of the whole archive. Each list is made once a build, of the documents and their
 * statements.
 */

/** All statements, and everybody the documents name: one walk over all documents. */
const collected = onceABuild(async () => {
  const statements: StatementRef[] = [];
  const people = new Map<string, ContentPerson>();
  for await (const document of documents()) {
    for (const person of document.fa.people) people.set(person.id, person);
    statements.push(...statementRefs(document));
  }
  return { statements, people };
});

/** The statements of each document, by document id. */
export const statementsByDocument = onceABuild(
  async (): Promise<ReadonlyMap<string, readonly StatementRef[]>> =>
    groupBy((await collected()).statements, ({ document }) => document),
);

/** Everybody to whom a statement is attributed, those with most statements first. */
export const speakers = onceABuild(async () => {
  const { statements, people } = await collected();
  return rankedSpeakers(statements, people);
});

/** Whose ids lead to a page of their own. */
export const idsWithPage = onceABuild(async () => new Set((await speakers()).map(({ id }) => id)));

/** All documents, those with the latest dates first. */
export const listedDocuments = onceABuild(async () =>
  listDocuments(await documentEntries(), await statementsByDocument()),
);

/** The places that the documents' texts name, with their documents. */
export const places = onceABuild(async () => listPlaces(await listedDocuments()));

/** All occasions of the archive, the latest first, undated ones last. */
export const allOccasions = onceABuild(async () =>
  listOccasions(await documentEntries(), await statementsByDocument()),
);

/** The series to which an occasion belongs, each with its occasions, the latest first. */
export const series = onceABuild(async () => listSeries(thisArchive().series, await allOccasions()));

/** All corrections of the archive, the latest first. */
export const announcedCorrections = onceABuild(async () => correctionsOf(await documentEntries()));
