import { PERSIAN_LETTERS } from '../../../../src/text/characters.ts';
import type { Change } from '../../../../src/text/intervention.ts';

export const ARABIC_LETTERS = 'arabic-letters';

const WORD = /[\p{L}\p{M}\u200C]+/gu;
const LETTER = new RegExp(`[${Object.keys(PERSIAN_LETTERS).join('')}]`, 'g');
const VOWEL_SIGN = /[\u064B-\u0650\u0652]/g;

/** What Persian words do not have: ة, and more than one vowel sign; such a word is quoted Arabic and keeps its letters. */
const isArabic = (word: string): boolean => word.includes('ة') || (word.match(VOWEL_SIGN)?.length ?? 0) > 1;

/** Puts the Persian letters where an Arabic keyboard or encoding left ي, ى and ك: «كتابي» → «کتابی». Digits stay. */
export function mendLetters(text: string): Change[] {
  return [...text.matchAll(WORD)].flatMap((word): Change[] =>
    isArabic(word[0])
      ? []
      : [...word[0].matchAll(LETTER)].map((letter) => ({
          rule: ARABIC_LETTERS,
          start: word.index + letter.index,
          before: letter[0],
          after: PERSIAN_LETTERS[letter[0]] ?? letter[0],
        })),
  );
}
