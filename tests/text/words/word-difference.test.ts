import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from '../../../src/text/words/word-difference.ts';

const told = (earlier: string, later: string): string[] =>
  wordDifference(earlier, later).map(({ of, text }) => `${of} ${text.trim()}`);

test('words that went, and those that came in their place, stand between those that stayed', () => {
  expect(told('سه سد ساخته شد.', 'چهار سد ساخته شد.')).toEqual([
    'earlier سه',
    'later چهار',
    'both سد ساخته شد.',
  ]);
  expect(told('a b c d', 'a c d e')).toEqual(['both a', 'earlier b', 'both c d', 'later e']);
});

test('equal texts are one stretch, and white space alone is no difference', () => {
  expect(told('a b', 'a b')).toEqual(['both a b']);
  expect(told('a  b', 'a b')).toEqual(['both a b']);
  expect(told('', '')).toEqual([]);
});

test('the stretches give the later text to the letter, and the words of the earlier one', () => {
  const text = fc
    .array(fc.constantFrom('آب', 'راه', 'شهر', 'و', ' ', '\n', 'a.'), { maxLength: 20 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const stretches = wordDifference(earlier, later);
      const those = (which: 'earlier' | 'later') =>
        stretches.flatMap(({ of, text }) => (of === 'both' || of === which ? [text] : []));
      expect(those('later').join('')).toBe(later);
      expect(those('earlier').join(' ').split(/\s+/).filter(Boolean)).toEqual(
        earlier.split(/\s+/).filter(Boolean),
      );
    }),
  );
});

test('texts too long to be compared word by word are told as a whole', () => {
  const long = (word: string) => `${word} `.repeat(1100).trim();
  expect(wordDifference(long('a'), long('b')).map(({ of }) => of)).toEqual(['earlier', 'later']);
});
