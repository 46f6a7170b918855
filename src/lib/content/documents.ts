import type { ContentOccasion, ContentPerson } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { latestBeginning } from '../../text/dates/edtf.ts';
import { type DocumentEntry, documentEntries } from './archive.ts';
import { groupBy, statementsByDocument } from './statements.ts';

/** A document as lists show it. */
export interface ListedDocument {
  readonly entry: DocumentEntry;
  readonly statements: number;
  readonly speakers: readonly ContentPerson[];
}

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly wikidata?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
}

/** The latest day at which a date of the document's occasions begins, for sorting; empty where none is known. */
const latest = ({ fa }: DocumentEntry): string =>
  latestBeginning(fa.occasions.flatMap(({ date }) => date?.edtf ?? [])) ?? '';

let listed: Promise<readonly ListedDocument[]> | undefined;

async function list(): Promise<readonly ListedDocument[]> {
  const statements = await statementsByDocument();
  return (await documentEntries())
    .map((entry) => ({ entry, date: latest(entry), refs: statements.get(entry.id) ?? [] }))
    .sort((a, b) => (a.date === b.date ? (a.entry.id < b.entry.id ? -1 : 1) : a.date > b.date ? -1 : 1))
    .map(({ entry, refs }) => {
      const ids = [...groupBy(refs, ({ speaker }) => speaker).keys()];
      const speakers = ids.flatMap((id) => entry.fa.people.find((person) => person.id === id) ?? []);
      return { entry, statements: refs.length, speakers };
    });
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

/** How many documents a page of the list shows. */
export const DOCUMENTS_A_PAGE = 100;
