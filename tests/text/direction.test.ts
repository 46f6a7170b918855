import { describe, expect, test } from 'vitest';
import { cutScripts, ownDirection } from '../../src/text/direction.ts';

describe('a paragraph of a right-to-left text', () => {
  test.each(['@AloNews', 'https://example.org', 'BREAKING', '🆔 @ShahrNews', 'Ω', '#rain 12'])(
    'runs from left to right with letters of other scripts only: %s',
    (text) => {
      expect(ownDirection(text)).toBe('ltr');
    },
  );
  test.each(['باران', '@ShahrNews خبر', 'Goftar گفتار', 'שלום', 'ܫܠܡܐ', 'ދިވެހި'])(
    'has no direction of its own with letters from right to left: %s',
    (text) => {
      expect(ownDirection(text)).toBeUndefined();
    },
  );
  test.each(['', '***', '12:30', '۱۳۹۹/۸/۳', '👈', '«»', ' '])(
    'takes the direction of its neighbours without a letter: «%s»',
    (text) => {
      expect(ownDirection(text)).toBeUndefined();
    },
  );
});

test.each([
  ['The name, گفتار, is Persian.', 'en', ['گفتار']],
  ['Persian «گفتار ما» stands here', 'en', ['گفتار ما']],
  ['با مجوز CC BY 4.0 آزاد است', 'fa', ['CC BY 4.0']],
  ['no other script', 'en', []],
] as const)(
  'words in the other script of %s are cut out, without the spaces around them',
  (text, lang, foreign) => {
    const runs = cutScripts(text, lang);
    expect(runs.map(({ value }) => value).join('')).toBe(text);
    expect(runs.filter(({ isForeign }) => isForeign).map(({ value }) => value)).toEqual(foreign);
  },
);
