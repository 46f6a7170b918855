import type { AddressBook, BookRecord } from '../../../src/schemas/address-book.ts';
import type { Archive } from '../../../src/schemas/archive-file.ts';
import type { Place as KnownPlace, Person } from '../../../src/schemas/authority.ts';
import type { Ledger } from '../../../src/schemas/seed.ts';
import { type Diagnostic, type Outcome, said, startOf } from '../../diagnostics/index.ts';
import { endsOf } from '../identify/index.ts';
import { BOOK } from './book-files.ts';
import { type Listed, withPages } from './list-lengths.ts';
import { presentNamesOf } from './namesakes.ts';

/** What a document has that has an address of its own: by id, with its name. */
export type Addressed = ReadonlyMap<string, BookRecord>;

/** A document as the book of addresses sees it. */
export interface BookedDocument {
  readonly id: string;
  readonly formerly: readonly string[];
  /** Its ledger before this ingest and after it. */
  readonly published: Ledger;
  readonly ledger: Ledger;
  readonly speakers: Addressed;
  readonly places: Addressed;
  /** The series that its occasions belong to. */
  readonly series: Addressed;
  /** Its occasions at which something is said, and the segment that each begins with. */
  readonly occasions: ReadonlyMap<string, string>;
  readonly listed: Listed;
  readonly withdrawn?: AddressBook['documents'][string]['withdrawn'];
}

/** What the book is kept with. */
export interface Keeping {
  readonly before: AddressBook;
  readonly documents: readonly BookedDocument[];
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, KnownPlace>>;
  readonly series: Archive['series'];
}

/** What became of one record that was published. */
type Fate = BookRecord | { readonly lost: true };

/** Where records of one kind are looked up. */
interface Kind {
  readonly before: AddressBook['speakers'];
  readonly now: Addressed;
  readonly fateOf: (id: string, last: BookRecord) => Fate;
  /** The record that an id leads to has no statement or text, but is known: its address says so. */
  readonly emptyRecord: (id: string) => BookRecord | undefined;
}

const union = (all: readonly Addressed[]): Addressed => new Map(all.flatMap((one) => [...one]));

/** Keeps the records of one kind: each has an entry for ever. Returns those that would lead nowhere, too. */
function keepKind({ before, now, fateOf, emptyRecord }: Kind): {
  records: AddressBook['speakers'];
  lost: string[];
} {
  const records = new Map<string, BookRecord>();
  const lost: string[] = [];
  for (const id of new Set([...Object.keys(before), ...now.keys()])) {
    const fate = fateOf(id, before[id] ?? {});
    if ('lost' in fate) lost.push(id);
    else records.set(id, fate);
  }
  for (const { to } of [...records.values()]) {
    const record = to === undefined || records.has(to) ? undefined : emptyRecord(to);
    if (to !== undefined && record !== undefined) records.set(to, record);
  }
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return { records: Object.fromEntries(sorted), lost };
}

/** Whether words that were a speaker's are somebody else's now. */
const areAnothers = (id: string, documents: readonly BookedDocument[]): boolean =>
  documents.some(({ published, ledger }) =>
    Object.entries(published.ids).some(
      ([segment, { speaker }]) =>
        speaker === id &&
        ledger.ids[segment]?.state === 'live' &&
        ledger.ids[segment].speaker !== undefined &&
        ledger.ids[segment].speaker !== id,
    ),
  );

/** Where records of each kind are written, and what is said of one that is there no more. */
const LOST = {
  speaker: { file: 'seeds/people.yaml', what: 'speakerLost' },
  place: { file: 'seeds/places.yaml', what: 'placeLost' },
  series: { file: 'seeds/archive.yaml', what: 'seriesLost' },
} as const;

const lostRecord = (id: string, kind: keyof typeof LOST): Diagnostic =>
  said(LOST[kind].what, startOf(LOST[kind].file), { id });

function keepSpeakers({ before, documents, people }: Keeping): Outcome<AddressBook['speakers']> {
  const names = presentNamesOf(people);
  const now = union(documents.map(({ speakers }) => speakers));
  const diagnostics: Diagnostic[] = [];
  const emptyRecord = (id: string): BookRecord | undefined => {
    const person = people[id];
    if (person === undefined) return undefined;
    const { name, withdrawn } = person;
    return withdrawn === undefined ? { name, status: 'known', empty: true } : { withdrawn };
  };
  const fateOf = (id: string, last: BookRecord): Fate => {
    const present = now.get(id);
    const person = Object.hasOwn(people, id) ? people[id] : undefined;
    if (person?.withdrawn !== undefined) return { withdrawn: person.withdrawn };
    if (present !== undefined) return present;
    const successor = names.successor(id);
    if (successor !== undefined) return { to: successor };
    if (person !== undefined) return { name: person.name, status: 'known', empty: true };
    const namesake = last.status === 'known' ? undefined : names.namesake(id);
    if (namesake !== undefined) {
      if (last.to !== namesake) diagnostics.push(ledOn(id, namesake));
      return { to: namesake };
    }
    const isTold = last.withdrawn !== undefined || last.empty === true;
    if (isTold && last.status !== 'known') return last;
    if (last.to !== undefined || last.status === 'known') return { lost: true };
    if (last.status !== 'organisation' && areAnothers(id, documents)) return { lost: true };
    diagnostics.push(emptied(id));
    return { ...last, empty: true };
  };
  const { records, lost } = keepKind({ before: before.speakers, now, fateOf, emptyRecord });
  const errors = lost.map((id) => lostRecord(id, 'speaker'));
  return { value: records, diagnostics: [...errors, ...diagnostics] };
}

const ledOn = (id: string, to: string): Diagnostic => said('ledOn', startOf('seeds/people.yaml'), { id, to });

const emptied = (id: string): Diagnostic => said('speakerEmptied', startOf(BOOK), { id });

/** What places and series are called, and the ids that they had before. */
type Named = Readonly<
  Record<string, { readonly name: BookRecord['name']; readonly formerly: readonly string[] }>
>;

/** Keeps the records of one kind that are in an editors' file and nowhere else. */
function keepNamed(what: 'place' | 'series', listed: Named, kind: Pick<Kind, 'before' | 'now'>) {
  const successors = new Map(
    Object.entries(listed).flatMap(([id, { formerly }]) => formerly.map((old) => [old, id] as const)),
  );
  const emptyRecord = (id: string): BookRecord | undefined =>
    Object.hasOwn(listed, id) ? { name: listed[id]?.name, empty: true } : undefined;
  const fateOf = (id: string): Fate => {
    const to = successors.get(id);
    return kind.now.get(id) ?? (to === undefined ? (emptyRecord(id) ?? { lost: true }) : { to });
  };
  const { records, lost } = keepKind({ ...kind, fateOf, emptyRecord });
  return { value: records, diagnostics: lost.map((id) => lostRecord(id, what)) };
}

const keepPlaces = ({ before, documents, places }: Keeping): Outcome<AddressBook['places']> =>
  keepNamed('place', places, { before: before.places, now: union(documents.map((one) => one.places)) });

function keepSeries({ before, documents, series }: Keeping): Outcome<AddressBook['series']> {
  const listed = Object.entries(series).map(
    ([id, { formerly, ...name }]) => [id, { name, formerly }] as const,
  );
  const now = union(documents.map((one) => one.series));
  return keepNamed('series', Object.fromEntries(listed), { before: before.series, now });
}

/** The document that has, or once had, an id. */
function ownerOf(documents: readonly BookedDocument[]): (id: string) => BookedDocument | undefined {
  const owners = new Map(documents.flatMap((one) => one.formerly.map((old) => [old, one] as const)));
  for (const one of documents) owners.set(one.id, one);
  return (id) => owners.get(id);
}

function keepOccasions({ before, documents }: Keeping): AddressBook['occasions'] {
  const owner = ownerOf(documents);
  const kept = new Map<string, { begins: string }>();
  for (const [key, occasion] of Object.entries(before.occasions)) {
    const [document = '', id = ''] = key.split('#');
    const holder = owner(document);
    if (holder !== undefined && holder.withdrawn === undefined) kept.set(`${holder.id}#${id}`, occasion);
  }
  for (const { id, occasions } of documents)
    for (const [occasion, begins] of occasions) kept.set(`${id}#${occasion}`, { begins });
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Segments that a document gave to others: they are not withdrawn with it. */
function movedAway(ledger: Ledger): { moved?: Record<string, string> } {
  const moved = Object.keys(ledger.ids).flatMap((id) => {
    const other = endsOf(ledger, id).find((end) => end.includes('#'));
    return other === undefined ? [] : [[id, other] as const];
  });
  return moved.length > 0 ? { moved: Object.fromEntries(moved) } : {};
}

function keepDocuments({ before, documents }: Keeping): AddressBook['documents'] {
  const withdrawn = Object.entries(before.documents).filter(([, one]) => one.withdrawn !== undefined);
  const now = documents.map((one) => {
    // A withdrawn document keeps the ids it had, also where its document.yaml names them no more.
    const last = one.withdrawn === undefined ? [] : (before.documents[one.id]?.formerly ?? []);
    const formerly = [...new Set([...last, ...one.formerly])];
    return [
      one.id,
      {
        next: one.ledger.next,
        ...(formerly.length > 0 && { formerly }),
        ...(one.withdrawn && { withdrawn: one.withdrawn, ...movedAway(one.ledger) }),
      },
    ] as const;
  });
  return Object.fromEntries([...withdrawn, ...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Keeps the book of addresses: whatever had an address has an entry for ever. Reports records that would be lost, those
 * that were led on, and those that nothing belongs to any more.
 */
export function keepBook(keeping: Keeping): Outcome<AddressBook> {
  const speakers = keepSpeakers(keeping);
  const places = keepPlaces(keeping);
  const series = keepSeries(keeping);
  const book: AddressBook = {
    version: 1,
    documents: keepDocuments(keeping),
    speakers: speakers.value,
    places: places.value,
    series: series.value,
    occasions: keepOccasions(keeping),
  };
  return {
    value: withPages(book, keeping),
    diagnostics: [...speakers.diagnostics, ...places.diagnostics, ...series.diagnostics],
  };
}
