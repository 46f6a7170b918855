import { describe, expect, it } from 'vitest';
import { rangeEnds, rangeValue } from '../../../../../src/browser/search/interface/facets/year-range.ts';

describe('what is typed into «from» and «to»', () => {
  it.each([
    ['2024', '2025', '2024-01-01/2025-12-31'],
    ['۱۴۰۳', '۱۴۰۴', '2024-03-20/2026-03-20'],
    ['۲۸ مرداد ۱۴۰۴', '', '2025-08-19/..'],
    ['', '19 August 2025', '../2025-08-19'],
    ['2025', '2025', '2025'],
    ['2025', '2024', '2024-01-01/2025-12-31'],
  ])('is the value of a filter: %s, %s', (from, until, value) => {
    expect(rangeValue({ from, until })).toBe(value);
  });
  it.each([
    ['soon', ''],
    ['2025', 'x'],
    ['', ''],
    ['1403-1405', '1406'],
  ])('is none where it is no date: «%s», «%s»', (from, until) => {
    expect(rangeValue({ from, until })).toBeNull();
  });
});

describe('the boxes', () => {
  it('have the ends of what is chosen, in words from which these are read again', () => {
    for (const lang of ['fa', 'en'] as const)
      for (const value of [
        '2024-03-20/2026-03-20',
        '2025',
        '2025-08-19/..',
        '../2025-08-19',
        '2025-08-19/2025-09-01',
      ])
        expect(rangeValue(rangeEnds([value], lang)), value).toBe(value);
  });
  it('are empty where nothing is chosen, several are, or what has no date', () => {
    for (const chosen of [[], ['2024', '2025'], ['undated']])
      expect(rangeEnds(chosen, 'en')).toEqual({ from: '', until: '' });
  });
});
