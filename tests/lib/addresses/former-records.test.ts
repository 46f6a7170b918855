import { describe, expect, test } from 'vitest';
import { formerAnchors, formerPagesOf } from '../../../src/lib/addresses/former-addresses.ts';
import { ledTo, recordPagesOf } from '../../../src/lib/addresses/former-records.ts';
import { type AddressBook, EMPTY_BOOK } from '../../../src/schemas/address-book.ts';

const withdrawn = { date: '2026-01-02', reason: { fa: 'الف', en: 'a' } };
const name = { fa: 'حسن رحیمی', en: null };
const pagesOf = (book: Partial<AddressBook>, speakers: string[] = [], places: string[] = []) =>
  recordPagesOf(
    'fa',
    { ...EMPTY_BOOK, ...book },
    { speakers: new Set(speakers), places: new Set(places) },
  ).map((page) => [page.address, page.type === 'redirect' ? page.to : page.notice]);

describe('the address of a speaker or place that has no page', () => {
  test('leads to where its record is now, over all steps', () => {
    const speakers = { a: { to: 'b' }, b: { to: 'c' }, c: { name } };
    expect(pagesOf({ speakers }, ['c'])).toEqual([
      ['/fa/speakers/a/', '/fa/speakers/c/'],
      ['/fa/speakers/b/', '/fa/speakers/c/'],
    ]);
    expect(ledTo(speakers).get('c')).toEqual(['a', 'b']);
  });

  test('says that nothing is there now, or that it was taken down, at every id it had', () => {
    const speakers = { a: { to: 'b' }, b: { withdrawn }, c: { name, empty: true as const } };
    const notice = { state: 'withdrawn', what: 'speaker', withdrawal: withdrawn };
    expect(pagesOf({ speakers, places: { minsk: { name, empty: true } } })).toEqual([
      ['/fa/speakers/a/', notice],
      ['/fa/speakers/b/', notice],
      ['/fa/speakers/c/', { state: 'empty', what: 'speaker', name }],
      ['/fa/places/minsk/', { state: 'empty', what: 'place', name }],
    ]);
  });

  test('ends even where records lead in a circle', () => {
    expect(pagesOf({ speakers: { a: { to: 'b' }, b: { to: 'a' } } })).toHaveLength(2);
  });
});

test('a document that was taken down says so at all its addresses, old ones too; what it gave to others is there', () => {
  const documents = { report: { next: 3, formerly: ['old'], withdrawn, moved: { s2: 'other#s9' } } };
  const pages = pagesOf({ documents });
  expect(pages.map(([address]) => address)).toEqual(
    ['report', 'old'].flatMap((id) =>
      ['', 'source/', 's1/', 's2/'].map((page) => `/fa/documents/${id}/${page}`),
    ),
  );
  expect(pages[2]?.[1]).toEqual({
    state: 'withdrawn',
    what: 'statement',
    segment: 's1',
    withdrawal: withdrawn,
  });
  expect(pages[3]?.[1]).toBe('/fa/documents/other/#s9');
});

test('an address that a record itself tells of is told once', () => {
  const pages = formerPagesOf({
    entries: [],
    statements: new Map(),
    speakers: [{ id: 'new', formerly: ['old'] }],
    places: [],
    book: { ...EMPTY_BOOK, speakers: { old: { to: 'new' }, new: { name } } },
  });
  expect(pages.map(({ address }) => address)).toEqual(['/fa/speakers/old/', '/en/speakers/old/']);
});

test('the anchor of an occasion that is no more stands where it began', () => {
  const formerOccasions = [
    { id: 'at-s6', at: 's6' },
    { id: 'lost', at: null },
  ];
  expect([...formerAnchors({ formerOccasions })]).toEqual([['s6', ['occasion-at-s6']]]);
});
