import { expect, test } from 'vitest';
import { byLetter } from '../../../src/lib/display/alphabet.ts';

const groups = (locale: 'fa' | 'en', ...names: string[]): string[] =>
  byLetter(names, (name) => name, locale).map(({ letter, items }) => `${letter}: ${items.join(' ')}`);

test('Persian names stand in the order of the Persian alphabet, not in that of their codes', () => {
  expect(
    groups('fa', 'گودرز', 'یاسر', 'پروین', 'بهرام', 'ژاله', 'چنگیز', 'کاوه', 'تهمینه', 'هما', 'ویس'),
  ).toEqual([
    'ب: بهرام',
    'پ: پروین',
    'ت: تهمینه',
    'چ: چنگیز',
    'ژ: ژاله',
    'ک: کاوه',
    'گ: گودرز',
    'و: ویس',
    'ه: هما',
    'ی: یاسر',
  ]);
});

test('one letter has one heading, however it is written', () => {
  expect(groups('fa', 'امید', 'آرش', 'كاوه', 'کیوان')).toEqual(['الف: آرش امید', 'ک: كاوه کیوان']);
  expect(groups('en', 'Étienne', 'emil')).toEqual(['E: emil Étienne']);
});

test('names in the other script stand after those of the page, names without a letter under a sign', () => {
  expect(groups('en', 'آرش', 'Zoë', 'Anna').map((group) => group.split(':')[0])).toEqual(['A', 'Z', 'الف']);
  expect(groups('fa', 'Anna', '۱۲')).toContain('#: ۱۲');
});
