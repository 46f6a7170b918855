import { describe, expect, test } from 'vitest';
import { formerAnchors, formerPagesOf } from '../../../src/lib/addresses/former-addresses.ts';
import { ledTo, type PresentPages, recordPagesOf } from '../../../src/lib/addresses/former-records.ts';
import { type AddressBook, EMPTY_BOOK } from '../../../src/schemas/address-book.ts';

const withdrawn = { date: '2026-01-02', reason: { fa: 'الف', en: 'a' } };
const name = { fa: 'حسن رحیمی', en: null };
const pagesOf = (book: Partial<AddressBook>, now: Partial<PresentPages> = {}) =>
  recordPagesOf(
    'fa',
    { ...EMPTY_BOOK, ...book },
    { speakers: new Map(), places: new Map(), series: new Map(), documents: 1, occasions: 1, ...now },
  ).map((page) => [page.address, page.type === 'redirect' ? page.to : page.notice]);

describe('the address of a speaker or place that has no page', () => {
  test('leads to where its record is now, over all steps', () => {
    const speakers = { a: { to: 'b' }, b: { to: 'c' }, c: { name } };
    expect(pagesOf({ speakers }, { speakers: new Map([['c', 1]]) })).toEqual([
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

describe('a page of a list that is shorter now', () => {
  test('leads to the last page that there is', () => {
    const speakers = { a: { name, pages: 4 } };
    expect(pagesOf({ speakers }, { speakers: new Map([['a', 2]]) })).toEqual([
      ['/fa/speakers/a/page/3/', '/fa/speakers/a/page/2/'],
      ['/fa/speakers/a/page/4/', '/fa/speakers/a/page/2/'],
    ]);
    expect(pagesOf({ speakers: { a: { name, pages: 2 } } }, { speakers: new Map([['a', 1]]) })).toEqual([
      ['/fa/speakers/a/page/2/', '/fa/speakers/a/'],
    ]);
    const lists = { documents: 3, occasions: 2 };
    expect(pagesOf({ lists }, { documents: 2 })).toEqual([
      ['/fa/documents/page/3/', '/fa/documents/page/2/'],
      ['/fa/occasions/page/2/', '/fa/occasions/'],
    ]);
  });

  test('leads to the same page of the record that its own leads to, or to the last one there', () => {
    const speakers = { a: { to: 'b', pages: 3 }, b: { name, pages: 2 } };
    expect(pagesOf({ speakers }, { speakers: new Map([['b', 2]]) })).toEqual([
      ['/fa/speakers/a/', '/fa/speakers/b/'],
      ['/fa/speakers/a/page/2/', '/fa/speakers/b/page/2/'],
      ['/fa/speakers/a/page/3/', '/fa/speakers/b/page/2/'],
    ]);
  });

  test('says what the page of the record says where that was taken down', () => {
    const notice = { state: 'withdrawn', what: 'speaker', withdrawal: withdrawn };
    expect(pagesOf({ speakers: { a: { withdrawn, pages: 2 } } })).toEqual([
      ['/fa/speakers/a/', notice],
      ['/fa/speakers/a/page/2/', notice],
    ]);
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
