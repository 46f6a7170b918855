import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterPages, listPage, pageAddress, pageOf } from '../../../src/lib/addresses/list-pages.ts';
import { ITEMS_A_PAGE } from '../../../src/schemas/address-book.ts';

test('an empty list has one page', () => {
  expect(listPage([], 1)).toEqual({ shown: [], pages: 1 });
  expect(laterPages(0)).toEqual([]);
});

test('the first page is the list’s own address', () => {
  expect(pageAddress('documents/', 1)).toBe('documents/');
  expect(pageAddress('documents/', 2)).toBe('documents/page/2/');
});

test('each item of a list is on one page, the one that pageOf says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 * ITEMS_A_PAGE }), (length) => {
      const items = Array.from({ length }, (_, i) => i);
      const pages = [1, ...laterPages(length).map(Number)];
      expect(pages).toHaveLength(listPage(items, 1).pages);
      expect(pages.flatMap((page) => listPage(items, page).shown)).toEqual(items);
      for (const page of pages) {
        for (const item of listPage(items, page).shown) expect(pageOf(item)).toBe(page);
      }
    }),
    { numRuns: 20 },
  );
});
