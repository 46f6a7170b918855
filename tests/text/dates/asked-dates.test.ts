import { describe, expect, it } from 'vitest';
import { readAskedDays, readDates } from '../../../src/text/dates/asked-dates.ts';

const dates = (text: string): string[] => readDates(text).map(({ first, last }) => `${first}/${last}`);

describe('a date in a query', () => {
  it.each([
    '۲۸ مرداد ۱۴۰۴',
    '۲۸ مرداد سال ۱۴۰۴',
    '28 Mordad 1404',
    '19 اوت 2025',
    '۱۹ آگوست ۲۰۲۵',
    '19 August 2025',
    'August 19, 2025',
    '19th of August, 2025',
    '2025-08-19',
    '۱۴۰۴/۰۵/۲۸',
    '1404/5/28',
  ])('may be a day of either calendar, in words or digits: %s', (text) => {
    expect(dates(text)).toEqual(['2025-08-19/2025-08-19']);
  });
  it.each([
    ['مرداد ۱۴۰۴', '2025-07-23/2025-08-22'],
    ['August 2025', '2025-08-01/2025-08-31'],
    ['مهٔ ۲۰۲۵', '2025-05-01/2025-05-31'],
    ['2025-08', '2025-08-01/2025-08-31'],
    ['۱۴۰۴', '2025-03-21/2026-03-20'],
    ['گزارش سال 2025 آب', '2025-01-01/2025-12-31'],
  ])('may be a month or a year: %s', (text, span) => {
    expect(dates(text)).toEqual([span]);
  });
  it('is no part of a longer number, of a word, or a day that the calendar has not', () => {
    for (const text of ['14045', '1,404', 'a1404', '31 February 2025', '1404/13/01', 'مرداد', '12'])
      expect(dates(text).filter((date) => !/-01-01\/.*-12-31$/.test(date))).toEqual([]);
  });
  it('is known by its place, and several are told in order', () => {
    const text = 'از مرداد ۱۴۰۳ تا 2025';
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['مرداد ۱۴۰۳', '2025']);
  });
});

describe('a field of days', () => {
  it.each([
    ['۲۸ مرداد ۱۴۰۴', '2025-08-19', '2025-08-19'],
    ['19 August 2025', '2025-08-19', '2025-08-19'],
    ['1404/05/28', '2025-08-19', '2025-08-19'],
    ['2025-2026', '2025-01-01', '2026-12-31'],
    ['۱ مرداد ۱۴۰۴ تا ۱۵ شهریور ۱۴۰۴', '2025-07-23', '2025-09-06'],
    ['15 شهریور 1404 – 1 مرداد 1404', '2025-07-23', '2025-09-06'],
    ['from August 2025 to 2026', '2025-08-01', '2026-12-31'],
    ['از مرداد ۱۴۰۴', '2025-07-23', '9999-12-31'],
    ['until August 2025', '0000-01-01', '2025-08-31'],
  ])('takes words and digits, alone or from one to another: %s', (text, first, last) => {
    expect(readAskedDays(text)).toEqual({ first, last });
  });
  it.each(['', 'soon', 'آب ۱۴۰۴', '31 February 2025 x', 'مرداد'])('takes nothing else: «%s»', (text) => {
    expect(readAskedDays(text)).toBeNull();
  });
});
