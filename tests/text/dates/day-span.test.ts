import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDaySpan, spanInWords, spansMeet, spanValue } from '../../../src/text/dates/day-span.ts';

const span = (value: string) => {
  const read = readDaySpan(value);
  if (read === null) throw new Error(value);
  return read;
};

describe('the days of a value in an address', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-08-19', '2025-08-19', '2025-08-19'],
    ['2024-03-20/2025-03-20', '2024-03-20', '2025-03-20'],
    ['2024/2025', '2024-01-01', '2025-12-31'],
    ['../2025', '0000-01-01', '2025-12-31'],
    ['1404', '2025-03-21', '2026-03-20'],
    ['۱۴۰۴', '2025-03-21', '2026-03-20'],
  ])('%s', (value, first, last) => {
    expect(readDaySpan(value)).toEqual({ first, last });
  });
  it.each(['', 'x', '202', '2025-13', '2025-02-30', '2026/2025', '../..', '2025/2026/2027', '2025-8'])(
    'are none for «%s»',
    (value) => {
      expect(readDaySpan(value)).toBeNull();
    },
  );
  it('have one shortest value, from which they are read again', () => {
    for (const value of [
      '2025',
      '2024-02',
      '2025-08-19',
      '2024-03-20/2025-03-20',
      '../2025-12-31',
      '2025-01-01/..',
    ])
      expect(spanValue(span(value))).toBe(value);
    expect(spanValue(span('2025-01-01/2025-12-31'))).toBe('2025');
    const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first = '', last = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        expect(readDaySpan(spanValue({ first, last }))).toEqual({ first, last });
      }),
    );
  });
});

it('two stretches of days meet where they have a day in common', () => {
  expect(spansMeet(span('2025'), span('2025-12-31/2026-01-01'))).toBe(true);
  expect(spansMeet(span('2025'), span('2026'))).toBe(false);
});

describe('days in words', () => {
  it.each([
    ['1404', '۱۴۰۴', '1404 SH'],
    ['2025', '۲۰۲۵ میلادی', '2025'],
    ['2025-08-19', '۲۸ مرداد ۱۴۰۴', '19 August 2025'],
    ['2025-08-19/..', '۲۸ مرداد ۱۴۰۴ – …', '19 August 2025 – …'],
  ])('%s', (value, persian, english) => {
    expect(spanInWords(span(value), 'fa')).toBe(persian);
    expect(spanInWords(span(value), 'en')).toBe(english);
  });
});
