import { expect, test } from 'vitest';
import { removeTatweel } from '../../../../scripts/pipeline/normalise/characters/tatweel.ts';
import { made } from '../made.ts';

test('a stretched word is set again', () => {
  expect(made(removeTatweel, 'ســـلام')).toBe('سلام');
});

test('a stretched word with a vowel sign is set again', () => {
  expect(made(removeTatweel, 'سَـــلام')).toBe('سَلام');
});

test('tatweel at the end of a word or alone is meant', () => {
  expect(made(removeTatweel, '۱۴۰۰ هـ ـ پایان')).toBe('۱۴۰۰ هـ ـ پایان');
});
