import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagBits, openLexicon } from '../../../scripts/pipeline/normalise/lexicon.ts';
import { ZWNJ } from '../../../src/text/characters.ts';

describe('the word list', () => {
  const lexicon = openLexicon(
    `5\nکتاب/pasa\nکتابدار\nبین${ZWNJ}المللی/sasu\nبینالمللی\nبین${ZWNJ}المللی/st\n`,
  );

  test('knows a word and its inflection', () => {
    expect(lexicon.spellings('کتاب')).toEqual([{ breaks: [], flags: flagBits(['pa', 'sa']) }]);
  });

  test('knows all the ways of writing a joined spelling', () => {
    expect(lexicon.spellings('بینالمللی').map(({ breaks }) => breaks)).toEqual([[3], []]);
  });

  test('puts the inflections of one spelling together', () => {
    expect(lexicon.spellings('بینالمللی')[0]?.flags).toBe(flagBits(['sa', 'su', 'st']));
  });

  test('knows nothing of the beginnings of words, or of other letters', () => {
    expect(lexicon.spellings('کتا')).toEqual([]);
    expect(lexicon.spellings('book')).toEqual([]);
    expect(lexicon.spellings('')).toEqual([]);
  });
});

test('knows each word of any list as it is written, and no other', () => {
  const part = fc.string({ unit: fc.constantFrom('ا', 'ب', 'پ'), minLength: 1, maxLength: 3 });
  const word = fc.array(part, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(word), word, (words, other) => {
      const lexicon = openLexicon([words.length, ...words.map((parts) => parts.join(ZWNJ))].join('\n'));
      for (const parts of words) {
        const breaks = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
        expect(lexicon.spellings(parts.join(''))).toContainEqual({ breaks, flags: 0 });
      }
      const isListed = words.some((parts) => parts.join('') === other.join(''));
      expect(lexicon.spellings(other.join('')).length > 0).toBe(isListed);
    }),
  );
});
