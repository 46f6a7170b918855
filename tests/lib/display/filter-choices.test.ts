import { describe, expect, test } from 'vitest';
import { listDocuments } from '../../../src/lib/content/documents.ts';
import { choicesOf, filterEntries } from '../../../src/lib/display/filter-choices.ts';
import { entryOf, occasion, person } from '../sample-document.ts';

const ref = (document: string, speaker: string) => ({
  document,
  segment: 's1',
  speaker,
  occasion: null,
  addressees: [],
  certain: true,
  opening: { fa: 'گفت', en: null },
  excerpt: { fa: 'گفت', en: null },
  others: [],
});
const documents = listDocuments(
  [
    entryOf({
      id: 'late',
      people: [person('b', 'پرویز', 'Parviz')],
      occasions: [occasion('x', 'نشست', '2025-08-19')],
      places: [{ id: 'minsk', name: { fa: 'مینسک', en: 'Minsk' } }],
    }),
    entryOf({
      id: 'early',
      people: [person('a', 'آرش', 'Arash')],
      occasions: [occasion('y', 'نشست', '2024')],
    }),
  ],
  new Map([
    ['late', [ref('late', 'b')]],
    ['early', [ref('early', 'a')]],
  ]),
);

test('a document is found by its speakers, places and the years of its dates', () => {
  expect(filterEntries(documents)).toEqual([
    { id: 'late', page: 1, speaker: ['b'], place: ['minsk'], year: ['2025-08-19'] },
    { id: 'early', page: 1, speaker: ['a'], place: [], year: ['2024'] },
  ]);
});

describe('choices', () => {
  test('of people are sorted by name in the page’s language', () => {
    expect(choicesOf(documents, 'fa', 'speaker').map(({ value }) => value)).toEqual(['a', 'b']);
    expect(choicesOf(documents, 'en', 'speaker').map(({ name }) => name)).toEqual(['Arash', 'Parviz']);
  });

  test('of years have the latest first', () => {
    expect(choicesOf(documents, 'en', 'year').map(({ value }) => value)).toEqual(['2025', '2024']);
  });

  test('of years are those of the page’s calendar, their values the same days in both languages', () => {
    expect(choicesOf(documents, 'fa', 'year')).toEqual([
      { value: '2025-03-21/2026-03-20', name: '۱۴۰۴' },
      { value: '2024-03-20/2025-03-20', name: '۱۴۰۳' },
      { value: '2023-03-21/2024-03-19', name: '۱۴۰۲' },
    ]);
  });
});
