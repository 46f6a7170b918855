import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAsked, writeAsked } from '../../../../src/browser/search/interface/search-state.ts';

it('what is asked, written into an address and read from it, is the same', () => {
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), {
    minLength: 1,
    maxLength: 3,
  });
  const asked = fc.record({
    query: fc.string({ unit: 'grapheme' }),
    filters: fc.dictionary(fc.constantFrom('speaker', 'kind', 'place'), values, { noNullPrototype: true }),
    sort: fc.constantFrom('relevance' as const, 'date' as const, 'oldest' as const),
  });
  fc.assert(
    fc.property(asked, (given) => {
      expect(readAsked(writeAsked(given))).toEqual(given);
    }),
  );
});

it('the address of nothing is empty', () => {
  expect(writeAsked({ query: '', filters: {}, sort: 'relevance' })).toBe('');
});

it('what an address has besides is ignored, and a value said twice is one', () => {
  expect(readAsked('?q=a&utm=b&sort=up&speaker=x&speaker=x')).toEqual({
    query: 'a',
    filters: { speaker: ['x'] },
    sort: 'relevance',
  });
});

it('a year has one value, however it is written', () => {
  for (const year of ['2025', '۲۰۲۵', '2025-01-01/2025-12-31'])
    expect(readAsked(`?year=${encodeURIComponent(year)}`).filters).toEqual({ year: ['2025'] });
  for (const years of ['1403-1404', '۱۴۰۳–۱۴۰۴', '1404/1403'])
    expect(readAsked(`?year=${encodeURIComponent(years)}`).filters).toEqual({
      year: ['2024-03-20/2026-03-20'],
    });
  expect(readAsked('?year=2031-').filters).toEqual({ year: ['2031-01-01/..'] });
  expect(readAsked('?year=1404').filters).toEqual({ year: ['2025-03-21/2026-03-20'] });
});

it('an empty value asks for nothing', () => {
  expect(readAsked('?q=&speaker=').filters).toEqual({});
});
