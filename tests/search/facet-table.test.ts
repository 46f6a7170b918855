import { expect, it } from 'vitest';
import { facetTable, segment } from './segments.ts';

it('neighbours with one value are one run, and a segment without a value is −1', () => {
  const table = facetTable([
    segment({ facets: { place: [['m', 'مینسک', 'Minsk']] }, date: '2025-08-19' }),
    segment({ facets: { place: [['m', 'مینسک', 'Minsk']] }, date: '2025-08-18' }),
    segment({}),
    segment({ facets: { place: [['y', 'ایروان', 'Yerevan']] }, date: '2025-08-19' }),
  ]);
  expect(table).toEqual({
    facets: {
      place: {
        values: [
          ['m', 'مینسک', 'Minsk'],
          ['y', 'ایروان', 'Yerevan'],
        ],
        runs: [0, 2, -1, 1, 1, 1],
      },
    },
    dates: { values: ['2025-08-18', '2025-08-19'], runs: [1, 1, 0, 1, -1, 1, 1, 1] },
  });
});

it('of two names for one id the first stays', () => {
  const table = facetTable([
    segment({ facets: { place: [['m', 'مینسک', 'Minsk']] } }),
    segment({ facets: { place: [['m', 'منسک', 'Mensk']] } }),
  ]);
  expect(table.facets.place).toEqual({ values: [['m', 'مینسک', 'Minsk']], runs: [0, 2] });
});

it('of no segments is empty', () => {
  expect(facetTable([])).toEqual({ facets: {}, dates: { values: [], runs: [] } });
});
