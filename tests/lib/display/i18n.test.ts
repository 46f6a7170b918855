import { describe, expect, test } from 'vitest';
import { counted, number, ruleWords, translator, wordsIn } from '../../../src/lib/display/i18n.ts';

describe('the words of the interface', () => {
  test('have their placeholders filled', () => {
    expect(translator('en')('statement.number', { n: '6' })).toBe('Statement 6');
    expect(translator('fa')('statement.number', { n: '۶' })).toBe('گفتهٔ ۶');
  });
  test('are known to the compiler by their keys', () => {
    // @ts-expect-error – no string has this key
    expect(translator('en')('statement.nothing')).toBe('statement.nothing');
    // @ts-expect-error – a branch is no string
    expect(translator('en')('statement')).toBe('statement');
    // @ts-expect-error – no rule of editing has this id
    expect(ruleWords('en', 'zwnj-anywhere').name).toBe('rules.zwnj-anywhere.name');
  });
});

describe('a number', () => {
  test('is written in the digits of the language', () => {
    expect([number('fa', 1234), number('en', 1234)]).toEqual(['۱٬۲۳۴', '1,234']);
  });
  test('of things has their noun in the number that the language asks for', () => {
    expect([1, 2].map((n) => counted('en', 'statements', n))).toEqual(['1 statement', '2 statements']);
    expect([1, 2].map((n) => counted('fa', 'documents', n))).toEqual(['۱ سند', '۲ سند']);
  });
});

test('a name without an English form is given in Persian, and is said to be', () => {
  expect(wordsIn('en', { fa: 'الف', en: null })).toEqual({ lang: 'fa', words: 'الف' });
  expect(wordsIn('en', { fa: 'الف', en: 'A' })).toEqual({ lang: 'en', words: 'A' });
});
