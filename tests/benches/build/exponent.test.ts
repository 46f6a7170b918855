import { expect, test } from 'vitest';
import { exponentOf } from '../../../scripts/benches/build/exponent.ts';

test('a figure that doubles with the documents grows by the exponent 1, one that is four times as large by 2', () => {
  expect(exponentOf([100, 200, 400].map((n) => [n, 3 * n]))).toBe(1);
  expect(exponentOf([100, 200, 400].map((n) => [n, 0.5 * n * n]))).toBe(2);
  expect(
    exponentOf([
      [100, 7],
      [500, 7],
    ]),
  ).toBe(0);
});

test('one number of documents, or nothing that was taken, has no exponent', () => {
  expect(exponentOf([[100, 3]])).toBe(null);
  expect(
    exponentOf([
      [100, 3],
      [100, 4],
    ]),
  ).toBe(null);
  expect(
    exponentOf([
      [100, 0],
      [200, 0],
    ]),
  ).toBe(null);
});
