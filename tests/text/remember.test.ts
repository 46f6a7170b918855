import { expect, test, vi } from 'vitest';
import { remembering } from '../../src/text/remember.ts';

const counted = (most: number) => {
  const make = vi.fn((word: string) => word.length);
  return { make, lengthOf: remembering({ most, keyOf: (word: string) => word }, make) };
};

test('what was made once is not made again', () => {
  const { make, lengthOf } = counted(2);
  expect([lengthOf('گفت'), lengthOf('گفت')]).toEqual([3, 3]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('no more is remembered than was said: the one made first is forgotten', () => {
  const { make, lengthOf } = counted(2);
  for (const word of ['الف', 'ب', 'پ']) lengthOf(word);
  make.mockClear();
  for (const word of ['پ', 'ب']) lengthOf(word);
  expect(make).not.toHaveBeenCalled();
  lengthOf('الف');
  expect(make).toHaveBeenCalledTimes(1);
});
