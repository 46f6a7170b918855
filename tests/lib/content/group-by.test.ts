import { expect, test } from 'vitest';
import { groupBy, partsOf } from '../../../src/lib/content/group-by.ts';

test('groups come in the order of their first items', () => {
  expect([...groupBy(['ب۱', 'الف۱', 'ب۲'], (text) => text.slice(0, -1))]).toEqual([
    ['ب', ['ب۱', 'ب۲']],
    ['الف', ['الف۱']],
  ]);
});

test('a list is parted in order; no part is larger than allowed but for one that a single item fills', () => {
  const parts = partsOf([3, 4, 2, 9, 1, 1], 7, (size) => size);
  expect(parts).toEqual([[3, 4], [2], [9], [1, 1]]);
  expect(partsOf([], 7, () => 1)).toEqual([[]]);
});
