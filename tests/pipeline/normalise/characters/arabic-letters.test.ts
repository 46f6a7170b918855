import { expect, test } from 'vitest';
import { mendLetters } from '../../../../scripts/pipeline/normalise/characters/arabic-letters.ts';
import { made } from '../made.ts';

test('ي, ى and ك become Persian letters', () => {
  expect(made(mendLetters, 'كار علي مصطفى')).toBe('کار علی مصطفی');
});

test('a word with more than one vowel sign is quoted Arabic and keeps its letters', () => {
  expect(made(mendLetters, 'إِنَّ عَلِيّ')).toBe('إِنَّ عَلِيّ');
});

test('a word with ة is quoted Arabic and keeps its letters', () => {
  expect(made(mendLetters, 'سورة التوبةي')).toBe('سورة التوبةي');
});

test('one vowel sign makes no word Arabic', () => {
  expect(made(mendLetters, 'عليً')).toBe('علیً');
});

test('digits stay as they are', () => {
  expect(made(mendLetters, '١٢ ۱۲ 12')).toBe('١٢ ۱۲ 12');
});
