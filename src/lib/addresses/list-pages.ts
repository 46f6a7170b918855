import { ITEMS_A_PAGE, pagesOfList } from '../../schemas/address-book.ts';

/** A page of a list: what it shows, and how many pages the list has. */
interface PageOfList<Item> {
  readonly shown: readonly Item[];
  /** At least 1: an empty list has a page that says so. */
  readonly pages: number;
}

/** What the page numbered `page` (from 1) of a list of `items` shows. */
export const listPage = <Item>(items: readonly Item[], page: number): PageOfList<Item> => ({
  shown: items.slice((page - 1) * ITEMS_A_PAGE, page * ITEMS_A_PAGE),
  pages: pagesOfList(items.length),
});

/** The numbers of the pages of a list of `length` items after its first: `2`, `3` … */
export const laterPages = (length: number): string[] =>
  Array.from({ length: pagesOfList(length) - 1 }, (_, i) => String(i + 2));

/** The page of the list on which its item at `index` (from 0) stands, from 1. */
export const pageOf = (index: number): number => Math.floor(index / ITEMS_A_PAGE) + 1;

/**
 * The address of a page of the list at `first`: `occasions/` → `occasions/page/2/`. The first page is the
 * list itself.
 */
export const pageAddress = (first: string, page: number): string =>
  page === 1 ? first : `${first}page/${page}/`;
