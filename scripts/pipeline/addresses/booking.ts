import type { AddressBook, BookRecord } from '../../../src/schemas/address-book.ts';
import type { Archive } from '../../../src/schemas/archive-file.ts';
import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import { type AttributedDocument, type Gazetteer, speakersIn } from '../attribute/index.ts';
import { peopleOf, placesOf } from '../emit/index.ts';
import { endsOf } from '../identify/index.ts';
import { bookedName, bookedSpeaker } from './book-files.ts';
import { listedIn } from './list-lengths.ts';
import type { PublishedArchive } from './published-archive.ts';
import type { BookedDocument } from './record-book.ts';

/** A document as it was attributed, with its ledger before and after. */
export interface Booking {
  readonly id: string;
  readonly attributed: AttributedDocument;
  readonly sidecar: Sidecar;
  readonly gazetteer: Gazetteer;
  readonly published: Ledger;
  readonly ledger: Ledger;
  /** The series of the archive. */
  readonly series: Archive['series'];
}

/** The series that the occasions of a document belong to. */
const seriesOf = ({ attributed, series }: Pick<Booking, 'attributed' | 'series'>): [string, BookRecord][] =>
  attributed.occasions.flatMap(({ series: id }) => {
    const { formerly: _, ...name } = (id === null ? undefined : series[id]) ?? {};
    return id === null || !('fa' in name) ? [] : [[id, { name }]];
  });

/** What of a document has an address of its own: its speakers, places, series and occasions. */
export function booked(booking: Booking): BookedDocument {
  const { id, attributed, sidecar, gazetteer, published, ledger } = booking;
  const statements = attributed.segments.filter(({ kind }) => kind === 'statement');
  const speaking = new Set(statements.flatMap(speakersIn));
  const speakers = peopleOf({ attributed, gazetteer, sidecar }).filter(
    (person) => person.kind !== 'unnamed' && speaking.has(person.id),
  );
  const occasions = new Map<string, string>();
  for (const one of statements)
    if (one.occasion !== null && !occasions.has(one.occasion)) occasions.set(one.occasion, one.id);
  return {
    id,
    formerly: sidecar.formerly,
    published,
    ledger,
    speakers: new Map(speakers.map((person): [string, BookRecord] => [person.id, bookedSpeaker(person)])),
    places: new Map(
      placesOf({ attributed, gazetteer }).map((place): [string, BookRecord] => [
        place.id,
        { name: bookedName(place.name) },
      ]),
    ),
    series: new Map(seriesOf(booking)),
    occasions,
    listed: listedIn(attributed),
  };
}

/** An occasion that was published, and the segment that its address leads to now; null where none is left. */
export interface FormerOccasion {
  readonly id: string;
  readonly at: string | null;
}

type BookedOccasions = AddressBook['occasions'];
/** An occasion of a document, by its key in the book: `document#occasion`. */
type OccasionOfDocument = readonly [key: string, occasion: BookedOccasions[string]];

/** The occasions of a book by their documents: each document asks, and the book holds those of all. */
const byDocument = new WeakMap<BookedOccasions, ReadonlyMap<string, readonly OccasionOfDocument[]>>();

/** The occasions of a document that the book has, each with the segment that it began with. */
function occasionsOf(occasions: BookedOccasions, document: string): [occasion: string, begins: string][] {
  const known =
    byDocument.get(occasions) ?? Map.groupBy(Object.entries(occasions), ([key]) => key.split('#')[0] ?? '');
  byDocument.set(occasions, known);
  return (known.get(document) ?? []).map(([key, { begins }]) => [key.split('#')[1] ?? '', begins]);
}

/**
 * Occasions of a document that were published and are no more. The address of one leads to the occasion of whose
 * `formerly` it is, else to the words it began with, wherever they are in the document.
 */
export function formerOccasions(
  { id, formerly, ledger, occasions }: BookedDocument,
  sidecar: Sidecar,
  { book }: PublishedArchive,
): FormerOccasion[] {
  const gone = new Map(
    [...new Set([id, ...formerly])]
      .flatMap((document) => occasionsOf(book.occasions, document))
      .filter(([occasion]) => !occasions.has(occasion)),
  );
  return [...gone].map(([occasion, begins]) => {
    const successor = sidecar.occasions.find((one) => one.formerly.includes(occasion));
    const at = successor === undefined ? undefined : occasions.get(successor.id);
    return { id: occasion, at: at ?? endsOf(ledger, begins).find((end) => !end.includes('#')) ?? null };
  });
}
