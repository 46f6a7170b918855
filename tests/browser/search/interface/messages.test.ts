import { expect, it } from 'vitest';
import { countMessage, messagesFor, wordList } from '../../../../src/browser/search/interface/messages.ts';

it('results are counted in the digits and the grammar of the language', () => {
  expect(countMessage(12, 'fa')).toContain('۱۲');
  expect(countMessage(1, 'en')).not.toBe(countMessage(2, 'en').replace('2', '1'));
});

it('words are listed with the marks of the language', () => {
  expect(wordList(['الف', 'ب'], 'fa')).toBe('«الف»، «ب»');
  expect(wordList(['a', 'b'], 'en')).toBe('“a”, “b”');
});

it('both languages have the same messages', () => {
  expect(Object.keys(messagesFor('fa')).sort()).toEqual(Object.keys(messagesFor('en')).sort());
});
