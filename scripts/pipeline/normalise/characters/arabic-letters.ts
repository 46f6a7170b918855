import type { Change } from '../../../../src/text/intervention.ts';

export const ARABIC_LETTERS = 'arabic-letters';

const WORD = /[\p{L}\p{M}\u200C]+/gu;
const LETTER = /[\u064A\u0649\u0643]/g;
const PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** What Persian words do not have: ة, and more than one vowel sign; such a word is quoted Arabic and keeps its letters. */
const isArabic = (word: string): boolean =>
  word.includes('ة') || (word.match(/[\u064B-\u0650\u0652]/g)?.length ?? 0) > 1;

/** Puts the Persian letters ی and ک where an Arabic keyboard or encoding left ي, ى and ك. Digits stay as they are. */
export function mendLetters(text: string): Change[] {
  return [...text.matchAll(WORD)].flatMap((word): Change[] =>
    isArabic(word[0])
      ? []
      : [...word[0].matchAll(LETTER)].map((letter) => ({
          rule: ARABIC_LETTERS,
          start: word.index + letter.index,
          before: letter[0],
          after: PERSIAN[letter[0]] ?? letter[0],
        })),
  );
}
