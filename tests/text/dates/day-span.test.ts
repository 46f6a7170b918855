import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDaySpan,
  spanEnds,
  spanInWords,
  spansMeet,
  spanValue,
} from '../../../src/text/dates/day-span.ts';

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
    ['1404/5/28', '2025-08-19', '2025-08-19'],
    ['2025-8', '2025-08-01', '2025-08-31'],
  ])('%s', (value, first, last) => {
    expect(readDaySpan(value)).toEqual({ first, last });
  });
  it.each([
    '1403-1405',
    '۱۴۰۳-۱۴۰۵',
    '۱۴۰۳–۱۴۰۵',
    '۱۴۰۳ — ۱۴۰۵',
    '1403..1405',
    '1403/1405',
    '۱۴۰۳ تا ۱۴۰۵',
    'from 1403 to 1405',
    '2024-03-20 – 2027-03-20',
    '1403/1/1-1405/12/29',
    '1403-01-1405-12',
  ])('are those from one end to the other, whatever stands between: %s', (value) => {
    expect(readDaySpan(value)).toEqual({ first: '2024-03-20', last: '2027-03-20' });
  });
  it('come in order, whichever end is written first', () => {
    for (const value of ['2026/2025', '۲۰۲۶–۲۰۲۵', '2026-12-31..2025'])
      expect(readDaySpan(value)).toEqual({ first: '2025-01-01', last: '2026-12-31' });
  });
  it('are all of both ends, where one lies in the other', () => {
    expect(spanValue(span('2025 – 2025-05'))).toBe('2025');
  });
  it('may have an end that is open', () => {
    for (const value of ['2025-', '2025–', '2025..', '2025/..', '2025/', 'from 2025', 'از ۲۰۲۵'])
      expect(spanValue(span(value)), value).toBe('2025-01-01/..');
    for (const value of ['-2025', '–2025', '..2025', '../2025', 'until 2025', 'تا ۲۰۲۵'])
      expect(spanValue(span(value)), value).toBe('../2025-12-31');
  });
  it.each([
    '',
    'x',
    '202',
    '20255',
    '2025-13',
    '2025-02-30',
    '../..',
    '-',
    '2025/2026/2027',
    '2025 2026',
    '2025x',
    '2025-13-2026',
  ])('are none for «%s»', (value) => {
    expect(readDaySpan(value)).toBeNull();
  });
  it('are read from any string without an error', () => {
    const piece = fc.constantFrom(
      '2025',
      '1404',
      '-',
      '–',
      '/',
      '.',
      '..',
      ' ',
      'تا',
      'to',
      '05',
      '۹',
      'x',
      '#',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void readDaySpan(pieces.join(''))));
  });
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
    ['2025-08-19/..', 'از ۲۸ مرداد ۱۴۰۴', 'from 19 August 2025'],
    ['1403-1405', '۱۴۰۳ تا ۱۴۰۵', '1403–1405 SH'],
    ['2024-2025', '۲۰۲۴ تا ۲۰۲۵ میلادی', '2024–2025'],
    ['1404-', 'از ۱۴۰۴', 'from 1404 SH'],
    ['-2025', 'تا ۲۰۲۵ میلادی', 'until 2025'],
    ['2025-08-19/2025-08-21', '۲۸ مرداد ۱۴۰۴ تا ۳۰ مرداد ۱۴۰۴', '19 August 2025 – 21 August 2025'],
  ])('%s', (value, persian, english) => {
    expect(spanInWords(span(value), 'fa')).toBe(persian);
    expect(spanInWords(span(value), 'en')).toBe(english);
  });
  it('have ends as they may be typed: years, days, or nothing where they are open', () => {
    expect(spanEnds(span('1403-1405'), 'fa')).toEqual({ from: '۱۴۰۳', until: '۱۴۰۵' });
    expect(spanEnds(span('2025'), 'fa')).toEqual({ from: '۲۰۲۵', until: '۲۰۲۵' });
    expect(spanEnds(span('2025-08-19/..'), 'en')).toEqual({ from: '19 August 2025', until: '' });
  });
});
