import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../scripts/pipeline/identify/align.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });

describe('alignment of two lists', () => {
  test('matches equal entries, in order', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        let [lastA, lastB] = [-1, -1];
        for (const [i, j] of align(a, b)) {
          expect(i > lastA && j > lastB).toBe(true);
          expect(a[i]).toBe(b[j]);
          [lastA, lastB] = [i, j];
        }
      }),
    );
  });

  test('keeps the unchanged half of 20,000 paragraphs within 2 s', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `p${i}`);
    const after = before.flatMap((one, i) => (i % 2 === 0 ? [one] : i % 3 === 0 ? [] : [`${one} new`]));
    const start = performance.now();
    expect(align(before, after)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
