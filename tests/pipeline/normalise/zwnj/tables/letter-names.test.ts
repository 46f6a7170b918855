import { expect, test } from 'vitest';
import { spelledOut } from '../../../../../scripts/pipeline/normalise/zwnj/tables/letter-names.ts';

const apart = (word: string): string | undefined =>
  spelledOut(word)?.breaks.reduceRight((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, word);

test('an abbreviation comes apart into the names of its letters', () => {
  expect(apart('بیبیسی')).toBe('بی|بی|سی');
  expect(apart('آیایکسان')).toBe('آی|ایکس|ان');
});

test('two letters, and letters with another part, are no abbreviation', () => {
  expect(['سیدی', 'بیبیسیها', 'سلام', ''].filter((word) => spelledOut(word) !== null)).toEqual([]);
});

test('what could be a name is not certain', () => {
  expect(spelledOut('بیانسی')?.isCertain).toBe(false);
  expect(spelledOut('آرامان')?.isCertain).toBe(false);
  expect(spelledOut('افبیآی')?.isCertain).toBe(true);
  expect(spelledOut('اچتیامال')?.isCertain).toBe(true);
});
