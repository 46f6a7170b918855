import { describe, expect, it } from 'vitest';
import { openFacets } from '../../../../src/browser/search/engine/facets.ts';
import { facetTable, segment } from '../../../search/segments.ts';

const facets = openFacets(
  facetTable([
    segment({
      facets: { speaker: [['a', 'الف', 'A']], kind: [['statement', 's', 's']] },
      date: '2025-01-02',
    }),
    segment({ facets: { speaker: [['a', 'الف', 'A']], kind: [['heading', 'h', 'h']] }, date: null }),
    segment({ facets: { speaker: [['b', 'ب', 'B']], kind: [['statement', 's', 's']] }, date: '2025-03-04' }),
    segment({ facets: { kind: [['statement', 's', 's']] }, date: '2025-01-02' }),
  ]),
);
const all = [0, 1, 2, 3].map((number) => ({ segment: number }));
const numbers = (found: readonly { readonly segment: number }[]): number[] => found.map((one) => one.segment);

describe('what is found', () => {
  it('is narrowed to what has any value of each facet, in its order', () => {
    expect(numbers(facets.narrow(all, { speaker: ['a', 'b'], kind: ['statement'] }))).toEqual([0, 2]);
    expect(numbers(facets.narrow(all.toReversed(), { speaker: ['a'] }))).toEqual([1, 0]);
  });
  it('is empty for a value that nothing has, and whole for a facet without one', () => {
    expect(facets.narrow(all, { speaker: ['nobody'] })).toEqual([]);
    expect(facets.narrow(all, { speaker: [] })).toEqual(all);
  });
  it('is sorted by date, the latest first, equal days as they were, the undated last', () => {
    expect(numbers(facets.byDate(all, 'date'))).toEqual([2, 0, 3, 1]);
    expect(numbers(facets.byDate(all, 'oldest'))).toEqual([0, 3, 2, 1]);
  });
});

describe('the values of a facet', () => {
  it('are counted with the filters of the others, the most frequent first, in the reader’s language', () => {
    const { speaker } = facets.count(all, { kind: ['statement'], speaker: ['a'] }, 'en');
    expect(speaker).toEqual([
      { value: 'a', label: 'A', count: 1 },
      { value: 'b', label: 'B', count: 1 },
    ]);
    expect(facets.count(all, {}, 'fa').speaker[0]).toEqual({ value: 'a', label: 'الف', count: 2 });
  });
  it('stand by their names where their counts are equal', () => {
    const speakers = [
      ['c', 'پ', 'C'],
      ['b', 'ب', 'B 10'],
      ['a', 'الف', 'B 9'],
    ] as const;
    const equal = openFacets(
      facetTable(speakers.map((speaker) => segment({ facets: { speaker: [speaker] } }))),
    );
    const order = (lang: 'fa' | 'en') =>
      equal.count(all.slice(0, 3), {}, lang).speaker.map(({ value }) => value);
    expect(order('fa')).toEqual(['a', 'b', 'c']);
    expect(order('en')).toEqual(['a', 'b', 'c']);
  });
  it('that nothing found has are left out, unless they are chosen', () => {
    const found = all.slice(0, 1);
    expect(facets.count(found, {}, 'en').speaker.map(({ value }) => value)).toEqual(['a']);
    expect(facets.count(found, { speaker: ['b'] }, 'en').speaker).toContainEqual({
      value: 'b',
      label: 'B',
      count: 0,
    });
  });
});

describe('years', () => {
  const dated = openFacets(
    facetTable([
      segment({ date: '2024-12-30/2025-01-02' }),
      segment({ date: '2025-03-20' }),
      segment({ date: '2025-03-21' }),
      segment({ date: null }),
    ]),
  );
  const found = [0, 1, 2, 3].map((number) => ({ segment: number }));
  const counted = (lang: 'fa' | 'en') =>
    dated.count(found, {}, lang).year.map(({ value, label, count }) => [value, label, count]);

  it('are those of the reader’s calendar, the latest first, and have whatever lies in them', () => {
    expect(counted('en')).toEqual([
      ['2025', '2025', 3],
      ['2024', '2024', 1],
      ['undated', 'undated', 1],
    ]);
    expect(counted('fa')).toEqual([
      ['2025-03-21/2026-03-20', '۱۴۰۴', 1],
      ['2024-03-20/2025-03-20', '۱۴۰۳', 2],
      ['undated', 'undated', 1],
    ]);
  });
  it('leave what has no date to be asked for by itself, and together with a year', () => {
    expect(numbers(dated.narrow(found, { year: ['undated'] }))).toEqual([3]);
    expect(numbers(dated.narrow(found, { year: ['2024', 'undated'] }))).toEqual([0, 3]);
    expect(numbers(dated.narrow(found, { year: ['2025'] }))).toEqual([0, 1, 2]);
    expect(dated.undated()).toEqual([3]);
    expect(dated.valuesOf('year', 3)).toEqual(['undated']);
    expect(dated.unknown({ year: ['undated'] })).toEqual([]);
  });
  it('narrow by their days, in whichever calendar they are given', () => {
    for (const year of ['2024-03-20/2025-03-20', '1403', '۱۴۰۳'])
      expect(numbers(dated.narrow(found, { year: [year] }))).toEqual([0, 1]);
    expect(numbers(dated.narrow(found, { year: ['2024'] }))).toEqual([0]);
  });
  it('that are chosen and no year of this calendar are told by their name, with what they have', () => {
    expect(dated.count(found, { year: ['2025'] }, 'fa').year).toContainEqual({
      value: '2025',
      label: '۲۰۲۵ میلادی',
      count: 3,
    });
  });
  it('may be chosen from one to another, with an end that is open', () => {
    for (const year of ['2024-2025', '1403–1404', '2024-'])
      expect(numbers(dated.narrow(found, { year: [year] })), year).toEqual([0, 1, 2]);
    expect(numbers(dated.narrow(found, { year: ['-2024'] }))).toEqual([0]);
    expect(dated.count(found, { year: ['1403-1404'] }, 'en').year).toContainEqual({
      value: '1403-1404',
      label: '1403–1404 SH',
      count: 3,
    });
  });
});

it('values that the archive does not have are told', () => {
  expect(facets.unknown({ speaker: ['a', 'nobody'], year: ['soon', '2025'] })).toEqual([
    { name: 'speaker', value: 'nobody' },
    { name: 'year', value: 'soon' },
  ]);
});

it('a segment of several speakers is found by each of them', () => {
  const several = openFacets(
    facetTable([
      segment({
        facets: {
          speaker: [
            ['a', 'الف', 'A'],
            ['b', 'ب', 'B'],
          ],
        },
      }),
      segment({ facets: { speaker: [['b', 'ب', 'B']] } }),
      segment({}),
    ]),
  );
  const found = [0, 1, 2].map((number) => ({ segment: number }));
  expect(numbers(several.narrow(found, { speaker: ['b'] }))).toEqual([0, 1]);
  expect(several.count(found, {}, 'en').speaker.map(({ value, count }) => [value, count])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
