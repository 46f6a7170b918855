import { describe, expect, test } from 'vitest';
import {
  formerAnchors,
  formerPagesOf,
  gone,
  placeOf,
  statementFilePathsOf,
} from '../../../src/lib/addresses/former-addresses.ts';
import type { PastSegment } from '../../../src/schemas/content.ts';
import { entryOf } from '../sample-document.ts';

const past = (id: string, ...to: string[]): PastSegment => ({
  id,
  state: to.length === 0 ? 'withdrawn' : to.length > 1 ? 'split' : 'moved',
  to,
  date: null,
  reason: null,
});
const statements = new Map([
  ['new', [{ segment: 's1' }]],
  ['other', [{ segment: 's9' }]],
]);
const pagesOf = (front: Parameters<typeof entryOf>[0]) =>
  formerPagesOf({ entries: [entryOf(front)], statements, speakers: [], places: [] }).filter(
    ({ locale }) => locale === 'fa',
  );
const redirectsOf = (front: Parameters<typeof entryOf>[0]) =>
  pagesOf(front).map((page) => [page.address, page.type === 'redirect' ? page.to : page.type]);

test('a target is in the document itself, or in the one it names', () => {
  expect(placeOf('new', 's6')).toEqual({ document: 'new', segment: 's6' });
  expect(placeOf('new', 'other#s9')).toEqual({ document: 'other', segment: 's9' });
});

describe('the anchor of a past segment', () => {
  const front = { past: [past('s2', 's1'), past('s3', 's1', 's4'), past('s5', 'other#s9'), past('s6')] };

  test('stands where its words are, or the first of them', () => {
    expect([...formerAnchors(front)]).toEqual([['s1', ['s2', 's3']]]);
  });

  test('stands at the end of the document where they are in another one, or nowhere', () => {
    expect(gone(front).map(({ id }) => id)).toEqual(['s5', 's6']);
  });
});

describe('an address of the past', () => {
  test('of a statement leads to the statement that has its words', () => {
    expect(redirectsOf({ id: 'new', past: [past('s2', 's1')] })).toEqual([
      ['/fa/documents/new/s2/', '/fa/documents/new/s1/'],
    ]);
  });

  test('leads to the place in the document where the words are no statement', () => {
    expect(redirectsOf({ id: 'new', past: [past('s2', 's7')] })).toEqual([
      ['/fa/documents/new/s2/', '/fa/documents/new/#s7'],
    ]);
    expect(redirectsOf({ id: 'new', formerStatements: ['s7'] })).toEqual([
      ['/fa/documents/new/s7/', '/fa/documents/new/#s7'],
    ]);
  });

  test('says what became of a statement that was withdrawn or split', () => {
    const tombstones = redirectsOf({ id: 'new', past: [past('s2'), past('s3', 's1', 'other#s9')] });
    expect(tombstones.map(([, to]) => to)).toEqual(['tombstone', 'tombstone']);
  });

  test('of a document leads to it, with its source page and its statements', () => {
    expect(redirectsOf({ id: 'new', formerly: ['old'] })).toEqual([
      ['/fa/documents/old/', '/fa/documents/new/'],
      ['/fa/documents/old/source/', '/fa/documents/new/source/'],
      ['/fa/documents/old/s1/', '/fa/documents/new/s1/'],
    ]);
  });

  test('of a person leads to the person', () => {
    const pages = formerPagesOf({
      entries: [],
      statements,
      speakers: [{ id: 'new', formerly: ['old'] }],
      places: [{ id: 'minsk' }],
    });
    expect(pages).toEqual(
      ['fa', 'en'].map((locale) => ({
        locale,
        type: 'redirect',
        address: `/${locale}/speakers/old/`,
        to: `/${locale}/speakers/new/`,
      })),
    );
  });
});

test('files beside a statement’s page are at its past addresses, too; those of withdrawn and split ones are nowhere', () => {
  const entry = entryOf({
    id: 'new',
    formerly: ['old'],
    past: [past('s2', 's1'), past('s3'), past('s4', 's1', 's9')],
  });
  const files = statementFilePathsOf([entry], statements).filter(({ params }) => params.locale === 'fa');
  expect(files.map(({ params, props }) => [params.document, params.statement, props.segment])).toEqual([
    ['new', 's1', 's1'],
    ['old', 's1', 's1'],
    ['new', 's2', 's1'],
    ['old', 's2', 's1'],
  ]);
});
