import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containment,
  floorFor,
  likeness,
  sketch,
  wordsOf,
} from '../../../scripts/pipeline/identify/similarity.ts';
import { fold } from '../../../src/text/fold.ts';

const words = (text: string) => wordsOf(sketch(fold(text)));
const PARAGRAPH = 'رئیس‌جمهور در نشست امروز گفت که همکاری دو کشور در حوزهٔ انرژی و حمل‌ونقل گسترش می‌یابد';
const list = fc.array(fc.constantFrom('aaa', 'bbb', 'ccc'), { maxLength: 8 });

describe('a sketch of a text', () => {
  test('has three characters for each word, and none of its letters', () => {
    expect(sketch(fold('کتاب خوب'))).toMatch(/^[\w-]{6}$/);
  });

  test('is the same for spellings that search takes for one', () => {
    expect(sketch(fold('كتاب‌هاي علي'))).toBe(sketch(fold('کتاب‌های علی')));
  });
});

describe('likeness of two texts', () => {
  test('is 1 for a text with itself, and the same from both sides', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(likeness(a, a)).toBe(a.length === 0 ? 0 : 1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('falls with each word that is changed, and with another order of the same words', () => {
    const like = (text: string) => likeness(words(PARAGRAPH), words(text));
    const one = PARAGRAPH.replace('انرژی', 'کشاورزی');
    const two = one.replace('امروز', 'دیروز');
    const reversed = PARAGRAPH.split(' ').reverse().join(' ');
    expect(like(PARAGRAPH)).toBeGreaterThan(like(one));
    expect(like(one)).toBeGreaterThan(like(two));
    expect(like(PARAGRAPH)).toBeGreaterThan(like(reversed));
    expect(like(two)).toBeGreaterThan(floorFor(words(PARAGRAPH), words(two)));
  });
});

test('a text stands whole in one that goes on after it', () => {
  expect(containment(words(PARAGRAPH), words(`${PARAGRAPH} و پایان یافت`))).toBe(1);
  expect(containment([], words(PARAGRAPH))).toBe(0);
});

test('of a few words more have to be the same', () => {
  const few = words('نشست سه‌جانبه');
  expect(floorFor(few, words(PARAGRAPH))).toBeGreaterThan(floorFor(words(PARAGRAPH), words(PARAGRAPH)));
});
