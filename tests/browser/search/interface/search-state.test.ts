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
    filters: fc.dictionary(fc.constantFrom('speaker', 'kind', 'year'), values, { noNullPrototype: true }),
    sort: fc.constantFrom('relevance' as const, 'date' as const),
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
