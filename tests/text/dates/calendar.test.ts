import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInOneLine, dateInWords, yearInWords } from '../../../src/text/dates/calendar.ts';
import { daysOfJalali } from '../../../src/text/dates/jalali.ts';

describe('a date is said in both calendars, the language’s own first', () => {
  test.each([
    ['2025-08-19', '۲۸ مرداد ۱۴۰۴ (۱۹ اوت ۲۰۲۵)', '19 August 2025 (28 Mordad 1404)'],
    ['2025-06', 'خرداد – تیر ۱۴۰۴ (ژوئن ۲۰۲۵)', 'June 2025 (Khordad – Tir 1404)'],
    ['2025-03', 'اسفند ۱۴۰۳ – فروردین ۱۴۰۴ (مارس ۲۰۲۵)', 'March 2025 (Esfand 1403 – Farvardin 1404)'],
    ['2025', '۱۴۰۳ – ۱۴۰۴ (۲۰۲۵)', '2025 (1403 – 1404)'],
  ])('%s', (edtf, fa, en) => {
    expect(dateInOneLine(edtf, 'fa')).toBe(fa);
    expect(dateInOneLine(edtf, 'en')).toBe(en);
  });
});

describe('what is said around a date in both calendars is said once', () => {
  test.each([
    [
      '2025-08-19/2025-08-21',
      'از ۲۸ تا ۳۰ مرداد ۱۴۰۴ (۱۹ تا ۲۱ اوت ۲۰۲۵)',
      'from 19 to 21 August 2025 (28 to 30 Mordad 1404)',
    ],
    ['2025/2025', '۱۴۰۳ – ۱۴۰۴ (۲۰۲۵)', '2025 (1403 – 1404)'],
    [
      '2025-08-19/..',
      'در ۲۸ مرداد ۱۴۰۴ (۱۹ اوت ۲۰۲۵) یا پس از آن',
      'on or after 19 August 2025 (28 Mordad 1404)',
    ],
    [
      '../2025-06',
      'در خرداد یا تیر ۱۴۰۴ (ژوئن ۲۰۲۵) یا پیش از آن',
      'in or before June 2025 (Khordad or Tir 1404)',
    ],
    [
      '2025-08-19/',
      'از ۲۸ مرداد ۱۴۰۴ (۱۹ اوت ۲۰۲۵) تا زمانی نامعلوم',
      'from 19 August 2025 (28 Mordad 1404) to an unknown date',
    ],
    ['2025-08-19~', 'حدود ۲۸ مرداد ۱۴۰۴ (۱۹ اوت ۲۰۲۵)', 'about 19 August 2025 (28 Mordad 1404)'],
    [
      '2025-08-19~/..',
      'در حدود ۲۸ مرداد ۱۴۰۴ (حدود ۱۹ اوت ۲۰۲۵) یا پس از آن',
      'on or after about 19 August 2025 (about 28 Mordad 1404)',
    ],
  ])('%s', (edtf, fa, en) => {
    expect(dateInOneLine(edtf, 'fa')).toBe(fa);
    expect(dateInOneLine(edtf, 'en')).toBe(en);
  });
});

describe('a part of a year is said as one of the Gregorian year', () => {
  test.each([
    ['2025-21', 'بهار ۲۰۲۵ میلادی', 'spring 2025'],
    ['2025-24', 'زمستان ۲۰۲۵ میلادی', 'winter 2025'],
    ['2025-28', 'زمستان ۲۰۲۵ میلادی در نیم‌کرهٔ شمالی', 'winter 2025 in the northern hemisphere'],
    ['2025-29', 'بهار ۲۰۲۵ میلادی در نیم‌کرهٔ جنوبی', 'spring 2025 in the southern hemisphere'],
    [
      '2025-33',
      'سه‌ماههٔ نخست ۲۰۲۵ میلادی (دی ۱۴۰۳ – فروردین ۱۴۰۴)',
      'first quarter of 2025 (Dey 1403 – Farvardin 1404)',
    ],
    [
      '2025-39',
      'چهارماههٔ سوم ۲۰۲۵ میلادی (شهریور – دی ۱۴۰۴)',
      'third four months of 2025 (Shahrivar – Dey 1404)',
    ],
    ['2025-41', 'نیمهٔ دوم ۲۰۲۵ میلادی (تیر – دی ۱۴۰۴)', 'second half of 2025 (Tir – Dey 1404)'],
  ])('%s', (edtf, fa, en) => {
    expect(dateInOneLine(edtf, 'fa')).toBe(fa);
    expect(dateInOneLine(edtf, 'en')).toBe(en);
  });

  test('a season has no days, so no Jalali months', () => {
    expect(dateInWords('2025-21', 'fa', 'jalali')).toBeNull();
  });
});

describe('an interval says no more than its ends do, and what they share once', () => {
  test.each([
    ['2025-06/2025-08', 'از خرداد یا تیر تا مرداد یا شهریور ۱۴۰۴', 'from June to August 2025'],
    ['2025-08-19/2025-08-21', 'از ۲۸ تا ۳۰ مرداد ۱۴۰۴', 'from 19 to 21 August 2025'],
    ['2025-08-19/2025-09-21', 'از ۲۸ مرداد تا ۳۰ شهریور ۱۴۰۴', 'from 19 August to 21 September 2025'],
    ['2024/2025', 'از ۱۴۰۲ یا ۱۴۰۳ تا ۱۴۰۳ یا ۱۴۰۴', 'from 2024 to 2025'],
    ['2025/2025', '۱۴۰۳ – ۱۴۰۴', '2025'],
    ['2025-08-19/..', 'در ۲۸ مرداد ۱۴۰۴ یا پس از آن', 'on or after 19 August 2025'],
    ['../2025-06', 'در خرداد یا تیر ۱۴۰۴ یا پیش از آن', 'in or before June 2025'],
    ['2025-08-19/', 'از ۲۸ مرداد ۱۴۰۴ تا زمانی نامعلوم', 'from 19 August 2025 to an unknown date'],
    ['/2025-08-19', 'از زمانی نامعلوم تا ۲۸ مرداد ۱۴۰۴', 'from an unknown date to 19 August 2025'],
    [
      '2025-06~/2025-06-12',
      'از حدود خرداد یا تیر ۱۴۰۴ تا ۲۲ خرداد ۱۴۰۴',
      'from about June 2025 to 12 June 2025',
    ],
  ])('%s', (edtf, fa, en) => {
    expect(dateInWords(edtf, 'fa', 'jalali')).toBe(fa);
    expect(dateInWords(edtf, 'en', 'gregorian')).toBe(en);
  });
});

const DAY_MS = 86_400_000;
const day = fc
  .integer({ min: Date.UTC(1821, 3, 1) / DAY_MS, max: Date.UTC(2121, 2, 1) / DAY_MS })
  .map((days) => new Date(days * DAY_MS));

describe('the Persian calendar of Intl says the same', () => {
  test('of a day in words', () => {
    const intl = new Intl.DateTimeFormat('fa-IR', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        expect(dateInWords(date.toISOString().slice(0, 10), 'fa', 'jalali')).toBe(intl.format(date));
      }),
    );
  });

  test('of the days of a Jalali day, month and year', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-persian', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const partOf = (date: Date, type: string) =>
      Number(intl.formatToParts(date).find((part) => part.type === type)?.value);
    const beside = (iso: string, days: number) => new Date(Date.parse(iso) + days * DAY_MS);
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = ['year', 'month', 'day'].map((type) => partOf(date, type));
        if (y === undefined || m === undefined || d === undefined) throw new Error('no parts');
        const iso = date.toISOString().slice(0, 10);
        expect(daysOfJalali(y, m, d)).toEqual({ first: iso, last: iso });
        const month = daysOfJalali(y, m, null) ?? { first: '', last: '' };
        expect([partOf(beside(month.first, 0), 'month'), partOf(beside(month.first, 0), 'day')]).toEqual([
          m,
          1,
        ]);
        expect(partOf(beside(month.last, 1), 'day')).toBe(1);
        expect(partOf(beside(month.last, 0), 'month')).toBe(m);
        const year = daysOfJalali(y, null, null) ?? { first: '', last: '' };
        expect([partOf(beside(year.first, 0), 'year'), partOf(beside(year.first, -1), 'year')]).toEqual([
          y,
          y - 1,
        ]);
        expect([partOf(beside(year.last, 0), 'year'), partOf(beside(year.last, 1), 'year')]).toEqual([
          y,
          y + 1,
        ]);
      }),
    );
  });
});

test('a year is written in the digits of the language, without the era', () => {
  expect(yearInWords('2025-08-19', 'fa', 'jalali')).toBe('۱۴۰۴');
  expect(yearInWords('2025-08-19', 'en', 'jalali')).toBe('1404');
});
