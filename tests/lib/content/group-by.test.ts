import { expect, test } from 'vitest';
import { groupBy } from '../../../src/lib/content/group-by.ts';

test('groups come in the order of their first items', () => {
  expect([...groupBy(['ب۱', 'الف۱', 'ب۲'], (text) => text.slice(0, -1))]).toEqual([
    ['ب', ['ب۱', 'ب۲']],
    ['الف', ['الف۱']],
  ]);
});
