import { describe, expect, it } from 'vitest';
import { facetTable } from '../../../../scripts/search/facet-table.ts';
import { openFacets } from '../../../../src/browser/search/engine/facets.ts';
import { segment } from '../../../search/segments.ts';

const facets = openFacets(
  facetTable([
    segment({ facets: { speaker: ['a', 'الف', 'A'], kind: ['statement', 's', 's'] }, date: '2025-01-02' }),
    segment({ facets: { speaker: ['a', 'الف', 'A'], kind: ['heading', 'h', 'h'] }, date: null }),
    segment({ facets: { speaker: ['b', 'ب', 'B'], kind: ['statement', 's', 's'] }, date: '2025-03-04' }),
    segment({ facets: { kind: ['statement', 's', 's'] }, date: '2025-01-02' }),
  ]),
);
const all = [0, 1, 2, 3].map((number) => ({ segment: number, score: 1 }));
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
    expect(numbers(facets.byDate(all))).toEqual([2, 0, 3, 1]);
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
