import type { ContentOccasion } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { type DocumentEntry, documentEntries } from './archive.ts';
import { groupBy, type ListedSpeaker, speakersOf, statementsByDocument } from './statements.ts';

/** A document as lists show it. */
export interface ListedDocument {
  readonly entry: DocumentEntry;
  readonly statements: number;
  readonly speakers: readonly ListedSpeaker[];
}

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly wikidata?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
}

/** The latest day or month a document's occasions name, for sorting; empty where none is known. */
function latest({ fa }: DocumentEntry): string {
  const dates = fa.occasions.flatMap(({ date }) => date?.edtf.match(/\d{4}(-\d\d){0,2}/g) ?? []);
  return dates.sort().at(-1) ?? '';
}

let listed: Promise<readonly ListedDocument[]> | undefined;

async function list(): Promise<readonly ListedDocument[]> {
  const statements = await statementsByDocument();
  return (await documentEntries())
    .map((entry) => ({ entry, date: latest(entry), refs: statements.get(entry.id) ?? [] }))
    .sort((a, b) => (a.date === b.date ? (a.entry.id < b.entry.id ? -1 : 1) : a.date > b.date ? -1 : 1))
    .map(({ entry, refs }) => ({
      entry,
      statements: refs.length,
      speakers: speakersOf(entry.fa.people, refs),
    }));
}

/** All documents, those with the latest dates first. */
export async function listedDocuments(): Promise<readonly ListedDocument[]> {
  if (import.meta.env.DEV) return list();
  listed ??= list();
  return listed;
}

/** The places that a document's text names, with their documents. */
export async function places(): Promise<
  readonly { readonly place: Place; readonly documents: readonly ListedDocument[] }[]
> {
  const named = (await listedDocuments()).flatMap((document) =>
    document.entry.fa.places.map((place) => ({ place, document })),
  );
  return [...groupBy(named, ({ place }) => place.id).values()].flatMap((items) => {
    const [first] = items;
    return first === undefined
      ? []
      : [{ place: first.place, documents: items.map(({ document }) => document) }];
  });
}

/** The occasions of a document that were at the place. */
export const occasionsAt = ({ entry }: ListedDocument, place: string): readonly ContentOccasion[] =>
  entry.fa.occasions.filter((occasion) => occasion.place === place);
