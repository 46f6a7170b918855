import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../scripts/pipeline/identify/align.ts';
import { growth, LINEAR } from '../../growth.ts';

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

  test('keeps the unchanged half of 200,000 paragraphs, at a cost that grows with their number', () => {
    const halfKept = (paragraphs: number): void => {
      const before = Array.from({ length: paragraphs }, (_, i) => `p${i}`);
      const after = before.flatMap((one, i) => (i % 2 === 0 ? [one] : i % 3 === 0 ? [] : [`${one} new`]));
      expect(align(before, after)).toHaveLength(paragraphs / 2);
    };
    expect(growth(halfKept, 200_000)).toBeLessThan(LINEAR);
  });
});
