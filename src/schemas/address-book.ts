import { z } from 'zod';
import { segmentId, withdrawal } from './primitives.ts';

/**
 * seeds/ids.json and content/addresses.json, which are the same text: every document, speaker, place, series and
 * occasion that ever had an address, and what became of it. Ingest writes both; the site is made from the second one.
 */

/** How many documents, occasions or statements of a speaker one page of a list shows; each page has an address. */
export const ITEMS_A_PAGE = 100;

/** How many pages a list of `length` items has. At least 1: an empty list has a page that says so. */
export const pagesOfList = (length: number): number => Math.max(1, Math.ceil(length / ITEMS_A_PAGE));

/** The most pages that a list ever had; none where it never had more than one. */
const mostPages = z.int().min(2).optional();

/** A name as it was published. */
const publishedName = z.strictObject({ fa: z.string(), en: z.string().nullable() });

const bookDocument = z.strictObject({
  /** The number its next segment gets: an older ledger has a lower one. */
  next: z.int().positive(),
  /** The ids that it was published under before. */
  formerly: z.array(z.string()).optional(),
  withdrawn: withdrawal.optional(),
  /** Of a withdrawn one: its segments that had been moved to other documents, and where they are. */
  moved: z.record(segmentId, z.string()).optional(),
});

const bookRecord = z.strictObject({
  /** The name; none where the record leads on or was withdrawn. */
  name: publishedName.optional(),
  /** Of speakers: whether people.yaml has them, or only a text; organisations are never in people.yaml. */
  status: z.enum(['known', 'provisional', 'organisation']).optional(),
  /** The id that its address leads to. */
  to: z.string().optional(),
  /** True where nothing in the archive belongs to it now: its address says so. */
  empty: z.literal(true).optional(),
  withdrawn: withdrawal.optional(),
  /** Of speakers: the most pages that the list of their statements ever had. */
  pages: mostPages,
});
export type BookRecord = z.infer<typeof bookRecord>;

/** An occasion, by `document#occasion`: the segment it began with when it was last there. */
const bookOccasion = z.strictObject({ begins: segmentId });

export const addressBook = z.strictObject({
  version: z.literal(1),
  documents: z.record(z.string(), bookDocument),
  speakers: z.record(z.string(), bookRecord),
  places: z.record(z.string(), bookRecord),
  series: z.record(z.string(), bookRecord).default({}),
  occasions: z.record(z.string(), bookOccasion),
  /** The lists of the whole archive. */
  lists: z.strictObject({ documents: mostPages, occasions: mostPages }).optional(),
});
export type AddressBook = z.infer<typeof addressBook>;

export const EMPTY_BOOK: AddressBook = {
  version: 1,
  documents: {},
  speakers: {},
  places: {},
  series: {},
  occasions: {},
};
