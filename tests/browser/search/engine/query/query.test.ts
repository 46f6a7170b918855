import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../../src/browser/search/engine/query/operators.ts';
import { readSlots, type Slot } from '../../../../../src/browser/search/engine/query/query.ts';
import { ZWNJ } from '../../../../../src/text/characters.ts';

const readQuery = (query: string): Slot[] => readSlots(readParts(query));
const exact = (words: readonly { readonly exact: string }[]): string[] => words.map((word) => word.exact);

describe('the words of a query', () => {
  it('are as typed, with their places in it', () => {
    const query = 'رئیس،  Armenia';
    expect(readQuery(query).map(({ typed, term }) => [typed, query.slice(term.start, term.end)])).toEqual([
      ['رئیس', 'رئیس'],
      ['Armenia', 'Armenia'],
    ]);
  });
  it('leave out common ones, unless there are no others', () => {
    const typed = (query: string) => readQuery(query).map((slot) => slot.typed);
    expect(typed('the president of Armenia')).toEqual(['president', 'Armenia']);
    expect(typed('of the')).toEqual(['of', 'the']);
  });
  it('are not those that are excluded, nor the names of fields', () => {
    expect(readQuery('گندم -برنج speaker:رحیمی سال:۱۴۰۴').map(({ typed }) => typed)).toEqual(['گندم']);
  });
  it('may be two around «و» that are one word', () => {
    expect(readQuery('رفت و آمد').map(({ joinedByAnd }) => joinedByAnd?.exact)).toEqual([
      undefined,
      'رفتوامد',
    ]);
    expect(readQuery(`رفت${ZWNJ}وآمد`)[0]?.compound?.cuts).toEqual([3, 4, 7]);
  });
  it('may be joined to a neighbour, and three to one', () => {
    const [first, second, third] = readQuery('سی تی اسکن');
    expect([first, second, third].map((slot) => exact(slot?.joined ?? []))).toEqual([
      ['سیتی'],
      ['سیتی', 'تیاسکن'],
      ['تیاسکن'],
    ]);
    expect(third?.joinedTriple?.exact).toBe('سیتیاسکن');
    expect(second?.joinedTriple).toBeNull();
  });
  it('are not joined across a common word', () => {
    expect(readQuery('ایران و ارمنستان').flatMap(({ joined }) => joined)).toEqual([]);
  });
  it('may be the pieces between the ZWNJs they were typed with', () => {
    expect(readQuery(`رئیس${ZWNJ}جمهور`).map(({ pieces }) => exact(pieces))).toEqual([['رییس', 'جمهور']]);
  });
  it('may belong to a particle before them', () => {
    expect(readQuery('به طور مثال').map(({ particle }) => particle)).toEqual(['به', null]);
  });
  it('are whole but for the last, which may still be being typed', () => {
    expect(readQuery('گندم ارمن').map(({ beginning }) => beginning)).toEqual([null, 'ارمن']);
    expect(readQuery('گندم a b').map(({ beginning }) => beginning)).toEqual([null, null]);
  });
  it('are at most thirty-two', () => {
    expect(readQuery('word '.repeat(100))).toHaveLength(32);
  });
  it('of any string stand in it in order, none inside another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        let until = 0;
        for (const { term, typed } of readQuery(query)) {
          expect(term.start).toBeGreaterThanOrEqual(until);
          expect(query.slice(term.start, term.end)).toBe(typed);
          until = term.end;
        }
      }),
    );
  });
});
