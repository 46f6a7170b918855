import type { AddressBook, BookRecord } from '../../schemas/address-book.ts';
import type { Bilingual, Withdrawal } from '../../schemas/primitives.ts';
import type { Locale } from '../display/locale.ts';
import { documentAddress, permalink, placeAddress, speakerAddress, statementAddress } from './links.ts';

/** What an address tells where nothing is to be shown any more: in both languages, without a word of what stood there. */
export type Notice =
  | {
      readonly state: 'withdrawn';
      readonly what: 'document' | 'statement' | 'speaker';
      /** Of a statement: its id. */
      readonly segment?: string;
      readonly withdrawal: Withdrawal;
    }
  | { readonly state: 'empty'; readonly what: 'speaker' | 'place'; readonly name: Bilingual | null };

/** An address of a record that has no page of its own now. */
export type RecordPage = { readonly locale: Locale; readonly address: string } & (
  | { readonly type: 'redirect'; readonly to: string }
  | { readonly type: 'notice'; readonly notice: Notice }
);

/** One kind of records: what the book tells of them, which have a page, and where that is. */
interface Kind {
  readonly what: 'speaker' | 'place';
  readonly records: Readonly<Record<string, BookRecord>>;
  readonly present: ReadonlySet<string>;
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
  return Object.keys(records)
    .filter((id) => !present.has(id))
    .map((id): RecordPage => {
      const end = endOf(id, records);
      const page = { locale, address: address(locale, id) };
      if (present.has(end)) return { ...page, type: 'redirect', to: address(locale, end) };
      const { withdrawn, name = null } = records[end] ?? {};
      const notice: Notice =
        withdrawn === undefined
          ? { state: 'empty', what, name }
          : { state: 'withdrawn', what: 'speaker', withdrawal: withdrawn };
      return { ...page, type: 'notice', notice };
    });
}

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

/** Every page at the address of a document, speaker or place that is not there now. */
export function recordPagesOf(
  locale: Locale,
  { documents, speakers, places }: AddressBook,
  present: { readonly speakers: ReadonlySet<string>; readonly places: ReadonlySet<string> },
): RecordPage[] {
  return [
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
