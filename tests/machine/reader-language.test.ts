import { expect, test } from 'vitest';
import { readerLanguage } from '../../scripts/machine/reader-language.ts';

test.each([
  ['nothing is set', {}, 'en'],
  ['the environment is Persian', { LANG: 'fa_IR.UTF-8' }, 'fa'],
  ['the environment is Persian of no country', { LANG: 'fa' }, 'fa'],
  ['it is another language that begins alike', { LANG: 'fan_GQ.UTF-8' }, 'en'],
  ['messages are Persian and the rest is not', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'fa_IR' }, 'fa'],
  ['all is English, whatever else is said', { LC_ALL: 'C', LC_MESSAGES: 'fa_IR', LANG: 'fa_IR' }, 'en'],
  ['a variable that is empty is not set', { LC_ALL: '', LANG: 'fa_IR' }, 'fa'],
] as const)('where %s, what a command says is in the language of the reader', (_, env, language) => {
  expect(readerLanguage([], env)).toBe(language);
});

test('--lang goes over the environment, the last of several', () => {
  const persian = { LANG: 'fa_IR.UTF-8' };
  expect(readerLanguage(['--lang', 'en'], persian)).toBe('en');
  expect(readerLanguage(['--check', '--lang=fa'], {})).toBe('fa');
  expect(readerLanguage(['--lang=en', '--lang', 'fa'], {})).toBe('fa');
});

test('a language that is not known, and a word that is no option, choose nothing', () => {
  expect(readerLanguage(['--lang', 'de'], { LANG: 'fa_IR' })).toBe('fa');
  expect(readerLanguage(['--lang'], {})).toBe('en');
  expect(readerLanguage(['--', '--lang', 'fa'], {})).toBe('en');
});
