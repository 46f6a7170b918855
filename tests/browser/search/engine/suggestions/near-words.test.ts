import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  faultsBetween,
  knownWords,
  nearestWord,
} from '../../../../../src/browser/search/engine/suggestions/near-words.ts';

const word = fc.stringMatching(/^[ابپتجک]{0,8}$/u);

describe('the faults between two words', () => {
  it.each([
    ['کتاب', 'کتاب', 0],
    ['کتاب', 'کتب', 1],
    ['کتاب', 'کتابی', 1],
    ['کتاب', 'کتات', 1],
    ['کتاب', 'کاتب', 1],
    ['تحریم', 'تهریم', 1],
    ['sanctions', 'santcoins', 2],
  ])('of %s and %s are %i', (one, other, faults) => {
    expect(faultsBetween(one, other, 3)).toBe(faults);
  });
  it('are the same both ways, none only for equal words, and never more than one above the most asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const faults = faultsBetween(one, other, most);
        expect(faults).toBe(faultsBetween(other, one, most));
        expect(faults === 0).toBe(one === other);
        expect(faults).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

describe('the nearest word', () => {
  it('has the fewest faults, then the same beginning, then is the most frequent', () => {
    expect(nearestWord('ارمنستن', [knownWords(['ارمنستان', 'افغانستان'])])).toBe('ارمنستان');
    expect(nearestWord('باغ', [knownWords(['داغ', 'باز', 'بار'])])).toBe('باز');
  });
  it('is none where a short word would have to change', () => {
    expect(nearestWord('اب', [knownWords(['ات', 'اش'])])).toBeNull();
  });
});
