import type { AddressBook, BookRecord } from '../../schemas/address-book.ts';
import type { Bilingual, Withdrawal } from '../../schemas/primitives.ts';
import type { Locale } from '../display/locale.ts';
import {
  documentAddress,
  permalink,
  placeAddress,
  seriesAddress,
  speakerAddress,
  statementAddress,
} from './links.ts';
import { pageAddress } from './list-pages.ts';

/** What an address tells where nothing is to be shown any more: in both languages, without a word of what stood there. */
export type Notice =
  | {
      readonly state: 'withdrawn';
      readonly what: 'document' | 'statement' | 'speaker';
      /** Of a statement: its id. */
      readonly segment?: string;
      readonly withdrawal: Withdrawal;
    }
  | {
      readonly state: 'empty';
      readonly what: 'speaker' | 'place' | 'series';
      readonly name: Bilingual | null;
    };

/** An address of a record that has no page of its own now. */
export type RecordPage = { readonly locale: Locale; readonly address: string } & (
  | { readonly type: 'redirect'; readonly to: string }
  | { readonly type: 'notice'; readonly notice: Notice }
);

/** How many pages each record that has any has: one, or more where its list is long. */
export type PagesById = ReadonlyMap<string, number>;

/** How many pages there are now. */
export interface PresentPages {
  readonly speakers: PagesById;
  readonly places: PagesById;
  readonly series: PagesById;
  readonly documents: number;
  readonly occasions: number;
}

/** One kind of records: what the book tells of them, which have a page, and where that is. */
interface Kind {
  readonly what: 'speaker' | 'place' | 'series';
  readonly records: Readonly<Record<string, BookRecord>>;
  readonly present: PagesById;
  readonly address: (locale: Locale, id: string) => string;
}

/** The record at the end of the way, whose page it is now. The way of a circle ends where it comes round. */
function endOf(id: string, records: Kind['records']): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    at = records[at]?.to ?? at;
  }
  return at;
}

function pagesOfKind(locale: Locale, { what, records, present, address }: Kind): RecordPage[] {
  return Object.entries(records).flatMap(([id, { pages: most = 1 }]): RecordPage[] => {
    const end = endOf(id, records);
    const [first, pages] = [address(locale, end), present.get(end)];
    const { withdrawn, name = null } = records[end] ?? {};
    const notice: Notice =
      withdrawn === undefined
        ? { state: 'empty', what, name }
        : { state: 'withdrawn', what: 'speaker', withdrawal: withdrawn };
    // Where a record has its own page, only what its list was longer by is of the past.
    const last = end === id ? (pages ?? 0) : 0;
    return pageNumbers(last + 1, most).map((page): RecordPage => {
      const one = { locale, address: pageAddress(address(locale, id), page) };
      return pages === undefined
        ? { ...one, type: 'notice', notice }
        : { ...one, type: 'redirect', to: pageAddress(first, Math.min(page, pages)) };
    });
  });
}

/** The numbers of pages from one to another; none where the second is smaller. */
const pageNumbers = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** Pages of a list that it has no more, because it became shorter: each leads to the last one that it has. */
const lostPages = (
  locale: Locale,
  first: string,
  { now, most }: { readonly now: number; readonly most: number },
): RecordPage[] =>
  pageNumbers(now + 1, most).map((page) => ({
    locale,
    address: pageAddress(first, page),
    type: 'redirect',
    to: pageAddress(first, now),
  }));

/** The addresses of a document that was taken down: its own, its source's and those of its segments. */
function pagesOfWithdrawn(
  locale: Locale,
  id: string,
  { next, withdrawn, moved = {} }: AddressBook['documents'][string],
): RecordPage[] {
  if (withdrawn === undefined) return [];
  const address = documentAddress(locale, id);
  const notice = { state: 'withdrawn', withdrawal: withdrawn } as const;
  const page = (at: string, told: Notice): RecordPage => ({
    locale,
    address: at,
    type: 'notice',
    notice: told,
  });
  const segments = Array.from({ length: next - 1 }, (_, i) => `s${i + 1}`).map((segment): RecordPage => {
    const at = statementAddress(locale, id, segment);
    const [document, target] = moved[segment]?.split('#') ?? [];
    if (document === undefined || target === undefined)
      return page(at, { ...notice, what: 'statement', segment });
    return { locale, address: at, type: 'redirect', to: permalink(locale, document, target) };
  });
  return [
    page(address, { ...notice, what: 'document' }),
    page(`${address}source/`, { ...notice, what: 'document' }),
    ...segments,
  ];
}

/** Every page at the address of a document, speaker, place or series that is not there now, and of a list that is shorter now. */
export function recordPagesOf(
  locale: Locale,
  { documents, speakers, places, series, lists }: AddressBook,
  present: PresentPages,
): RecordPage[] {
  return [
    ...(['documents', 'occasions'] as const).flatMap((list) =>
      lostPages(locale, `/${locale}/${list}/`, { now: present[list], most: lists?.[list] ?? 1 }),
    ),
    ...Object.entries(documents).flatMap(([id, one]) =>
      [id, ...(one.formerly ?? [])].flatMap((own) => pagesOfWithdrawn(locale, own, one)),
    ),
    ...pagesOfKind(locale, {
      what: 'speaker',
      records: speakers,
      present: present.speakers,
      address: speakerAddress,
    }),
    ...pagesOfKind(locale, {
      what: 'place',
      records: places,
      present: present.places,
      address: placeAddress,
    }),
    ...pagesOfKind(locale, {
      what: 'series',
      records: series,
      present: present.series,
      address: seriesAddress,
    }),
  ];
}

/** By the id of a record, the ids that lead to it by themselves: their feeds are its feed. */
export const ledTo = (
  records: Readonly<Record<string, BookRecord>>,
): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(
    Object.keys(records).filter((id) => endOf(id, records) !== id),
    (id) => endOf(id, records),
  );
