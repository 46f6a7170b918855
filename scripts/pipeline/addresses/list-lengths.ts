import { type AddressBook, pagesOfList } from '../../../src/schemas/address-book.ts';
import { type AttributedDocument, speakersIn } from '../attribute/index.ts';

/** What the lists of the site show of a document: its occasions, and how many statements are whose. */
export interface Listed {
  readonly occasions: number;
  readonly statements: ReadonlyMap<string, number>;
}

export const NOTHING_LISTED: Listed = { occasions: 0, statements: new Map() };

export function listedIn({ segments, occasions }: AttributedDocument): Listed {
  const statements = new Map<string, number>();
  for (const segment of segments)
    if (segment.kind === 'statement')
      for (const speaker of speakersIn(segment)) statements.set(speaker, (statements.get(speaker) ?? 0) + 1);
  return { occasions: occasions.length, statements };
}

type Pages = number | undefined;

/** The greater of two numbers of pages; none where neither is known. A single page is not counted. */
export function mostPages(a: Pages, b: Pages): Pages {
  const pages = Math.max(a ?? 1, b ?? 1);
  return pages > 1 ? pages : undefined;
}

type Lists = AddressBook['lists'];

/** Of each list of the archive, the most pages that either knows of. */
export function longestLists(a: Lists, b: Lists): Lists {
  const [documents, occasions] = [
    mostPages(a?.documents, b?.documents),
    mostPages(a?.occasions, b?.occasions),
  ];
  if (documents === undefined && occasions === undefined) return undefined;
  return { ...(documents && { documents }), ...(occasions && { occasions }) };
}

/**
 * The book with the most pages that each list ever had. A list can become shorter, by a withdrawal or when words turn out
 * to be somebody else's; the addresses of its pages stay.
 */
export function withPages(
  book: AddressBook,
  {
    before,
    documents,
  }: {
    readonly before: AddressBook;
    readonly documents: readonly { readonly listed: Listed; readonly withdrawn?: unknown }[];
  },
): AddressBook {
  const statements = new Map<string, number>();
  let occasions = 0;
  for (const { listed } of documents) {
    occasions += listed.occasions;
    for (const [id, n] of listed.statements) statements.set(id, (statements.get(id) ?? 0) + n);
  }
  const speakers = Object.entries(book.speakers).map(([id, { pages: _, ...record }]) => {
    const pages = mostPages(before.speakers[id]?.pages, pagesOfList(statements.get(id) ?? 0));
    return [id, { ...record, ...(pages && { pages }) }] as const;
  });
  const standing = documents.filter(({ withdrawn }) => withdrawn === undefined).length;
  const now = { documents: pagesOfList(standing), occasions: pagesOfList(occasions) };
  return {
    ...book,
    speakers: Object.fromEntries(speakers),
    lists: longestLists(before.lists, now),
  };
}
