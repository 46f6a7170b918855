import { expect, it, vi } from 'vitest';
import {
  countMessage,
  inDigits,
  messagesFor,
  wordList,
} from '../../../../src/browser/search/interface/messages.ts';

it('results are counted in the digits and the grammar of the language', () => {
  expect(countMessage(12, 'fa')).toContain('۱۲');
  expect(countMessage(1, 'en')).not.toBe(countMessage(2, 'en').replace('2', '1'));
});

it('numbers are written as Intl writes them', () => {
  for (const count of [0, 7, 12, 999, 1000, 1003, 65_536, 1_234_567]) {
    expect(inDigits(count, 'fa')).toBe(new Intl.NumberFormat('fa-IR').format(count));
    expect(inDigits(count, 'en')).toBe(new Intl.NumberFormat('en-GB').format(count));
  }
});

it('numbers are written without Intl, whose first number takes a phone long', async () => {
  vi.resetModules();
  const made = vi.spyOn(Intl, 'NumberFormat');
  const fresh = await import('../../../../src/browser/search/interface/messages.ts');
  expect(fresh.inDigits(1003, 'fa')).toBe('۱٬۰۰۳');
  expect(made).not.toHaveBeenCalled();
});

it('words are listed with the marks of the language', () => {
  expect(wordList(['الف', 'ب'], 'fa')).toBe('«الف»، «ب»');
  expect(wordList(['a', 'b'], 'en')).toBe('“a”, “b”');
});

it('both languages have the same messages', () => {
  expect(Object.keys(messagesFor('fa')).sort()).toEqual(Object.keys(messagesFor('en')).sort());
});
