import { expect, it } from 'vitest';
import { ZWNJ } from '../../src/text/characters.ts';
import { segment, wordLists } from './segments.ts';

const lists = (...texts: string[]) => Object.fromEntries(wordLists(texts.map((text) => segment({ text }))));

it('words are listed by the length of their folded form, the most frequent first', () => {
  expect(lists('rye wheat rye', 'oat rye oat')).toEqual({ 3: ['rye', 'oat'], 5: ['wheat'] });
});

it('a word is written as it mostly is, and equally frequent spellings and words are in order', () => {
  expect(lists('Minsk minsk Minsk')).toEqual({ 5: ['Minsk'] });
  expect(lists('Minsk minsk')).toEqual({ 5: ['Minsk'] });
  expect(lists('oat rye')).toEqual({ 3: ['oat', 'rye'] });
});

it('a word with ZWNJs counts by its letters', () => {
  expect(lists(`رئیس${ZWNJ}جمهور`)).toEqual({ 9: [`رئیس${ZWNJ}جمهور`] });
});

it('numbers and words that nobody types are left out', () => {
  expect(lists(`1404 ۱۴۰۴ b2b ${'a'.repeat(40)}`)).toEqual({});
});

it('both languages of a segment are read', () => {
  expect(Object.fromEntries(wordLists([segment({ text: 'نان', en: 'bread' })]))).toEqual({
    3: ['نان'],
    5: ['bread'],
  });
});
