import { describe, expect, test } from 'vitest';
import { bookText, readBooks } from '../../../scripts/pipeline/addresses/book-files.ts';
import { withPages } from '../../../scripts/pipeline/addresses/list-lengths.ts';
import { type AddressBook, EMPTY_BOOK } from '../../../src/schemas/address-book.ts';

const name = { fa: 'حسن رحیمی', en: null };
const saying = (statements: number, occasions = 0) => ({
  listed: { occasions, statements: new Map([['a', statements]]) },
});
const bookOf = (speakers: AddressBook['speakers'], lists?: AddressBook['lists']): AddressBook => ({
  ...EMPTY_BOOK,
  speakers,
  ...(lists && { lists }),
});

describe('the most pages that a list ever had', () => {
  test('are counted over all documents, and only where there are two or more', () => {
    const book = bookOf({ a: { name }, b: { name } });
    const { speakers, lists } = withPages(book, {
      before: EMPTY_BOOK,
      documents: [saying(60, 101), saying(41)],
    });
    expect(speakers).toEqual({ a: { name, pages: 2 }, b: { name } });
    expect(lists).toEqual({ occasions: 2 });
  });

  test('are remembered when the list is shorter, and by an id that leads on', () => {
    const before = bookOf({ a: { name, pages: 3 }, b: { name, pages: 2 } }, { documents: 2 });
    const book = bookOf({ a: { name }, b: { to: 'a' } });
    const { speakers, lists } = withPages(book, { before, documents: [saying(150)] });
    expect(speakers).toEqual({ a: { name, pages: 3 }, b: { to: 'a', pages: 2 } });
    expect(lists).toEqual({ documents: 2 });
  });

  test('leave out documents that were withdrawn', () => {
    const gone = Array.from({ length: 60 }, () => ({ ...saying(0), withdrawn: {} }));
    const standing = Array.from({ length: 60 }, () => saying(0));
    expect(withPages(bookOf({}), { before: EMPTY_BOOK, documents: [...gone, ...standing] }).lists).toBe(
      undefined,
    );
  });

  test('are those of both branches where git has merged them, and of the later book where one is older', () => {
    const older = bookText(bookOf({ a: { name, pages: 3 } }, { documents: 3 }));
    const newer = bookText(bookOf({ a: { name, pages: 2 } }, { documents: 2, occasions: 2 }));
    const merged = bookText(bookOf({ a: { name, pages: 3 } }, { documents: 3, occasions: 2 }));
    const files = [older, newer].map((text, i) => ({ path: `book-${i}`, text }));
    for (const both of [files, files.toReversed()])
      expect(bookText(readBooks(both).value ?? EMPTY_BOOK)).toBe(merged);
  });
});
