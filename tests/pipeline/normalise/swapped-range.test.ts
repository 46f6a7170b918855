import { expect, test } from 'vitest';
import { mendRanges } from '../../../scripts/pipeline/normalise/swapped-range.ts';
import { made } from './made.ts';

test('the years of a range are put in order', () => {
  expect(made(mendRanges, 'در سال‌های ۱۴۰۷-۱۴۰۴ بود')).toBe('در سال‌های ۱۴۰۴-۱۴۰۷ بود');
});

test('years that are in order stay', () => {
  expect(made(mendRanges, 'در سال‌های ۱۴۰۴-۱۴۰۷ بود')).toBe('در سال‌های ۱۴۰۴-۱۴۰۷ بود');
});
