import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, latestBeginning, plainPoint, pointsOf, readEdtf } from '../../../src/text/dates/edtf.ts';

const days = (edtf: string) => [dateOf(edtf)?.first, dateOf(edtf)?.last];
const refusal = (edtf: string): string => {
  const reading = readEdtf(edtf);
  return 'refusal' in reading ? reading.refusal : `${edtf} is read`;
};

describe('a date has the days in which it can lie', () => {
  test.each([
    ['2025-08-19', 'day', '2025-08-19', '2025-08-19'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-33', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-36', 'quarter', '2025-10-01', '2025-12-31'],
    ['2025-38', 'third', '2025-05-01', '2025-08-31'],
    ['2025-39', 'third', '2025-09-01', '2025-12-31'],
    ['2025-41', 'half', '2025-07-01', '2025-12-31'],
    ['2025-21', 'season', '2025-01-01', '2025-12-31'],
    ['2025-24', 'season', '2025-01-01', '2025-12-31'],
  ])('%s is a %s from %s to %s', (edtf, precision, first, last) => {
    expect(pointsOf(edtf).map((point) => point.precision)).toEqual([precision]);
    expect(days(edtf)).toEqual([first, last]);
  });

  test.each([
    ['2025-08/2025-09', '2025-08-01', '2025-09-30'],
    ['2025-08-19/2025-08', '2025-08-19', '2025-08-31'],
    ['2025/2025', '2025-01-01', '2025-12-31'],
    ['2025-08-19/..', '2025-08-19', null],
    ['../2025-08', null, '2025-08-31'],
    ['2025-08-19/', '2025-08-19', null],
    ['/2025', null, '2025-12-31'],
  ])('the interval %s is from %s to %s', (edtf, first, last) => {
    expect(days(edtf)).toEqual([first, last]);
  });
});

test('an open end is another thing than an unknown one', () => {
  expect(dateOf('2025/..')).toMatchObject({ form: 'interval', end: 'open' });
  expect(dateOf('2025/')).toMatchObject({ form: 'interval', end: 'unknown' });
  expect(dateOf('../2025')).toMatchObject({ form: 'interval', start: 'open' });
  expect(dateOf('/2025')).toMatchObject({ form: 'interval', start: 'unknown' });
});

test.each([
  ['2025', null],
  ['2025?', 'uncertain'],
  ['2025-08~', 'approximate'],
  ['2025-08-19%', 'both'],
])('the sign of %s is kept', (edtf, qualifier) => {
  expect(pointsOf(edtf).map((point) => point.qualifier)).toEqual([qualifier]);
});

describe('a date that is surely not meant is refused, and the one that was meant is offered', () => {
  test.each([
    ['1404-05-28', '2025-08-19'],
    ['1403-12-30', '2025-03-20'],
    ['1404-02-31', '2025-05-21'],
    ['1404-05', '2025-07-23/2025-08-22'],
    ['1404', '2025-03-21/2026-03-20'],
    ['1404-21', '2025-03-21/2025-06-21'],
    ['1404-05-28/..', '2025-08-19/..'],
    ['1404-05/1404-06', '2025-07-23/2025-09-22'],
    ['1404-05-28?', '2025-08-19?'],
    ['1404/5/28', '2025-08-19'],
    ['۱۴۰۴/۰۵/۲۸', '2025-08-19'],
    ['۱۴۰۴-۰۵-۲۸', '2025-08-19'],
  ])('%s is a Jalali date: %s', (edtf, meant) => {
    expect(refusal(edtf)).toContain('Jalali');
    expect(refusal(edtf)).toContain(`did you mean "${meant}"?`);
  });

  test.each([
    ['2025-۰۸', '2025-08'],
    ['٢٠٢٥', '2025'],
    ['2025/8/19', '2025-08-19'],
    ['2025-8', '2025-08'],
    ['2025-05/2025-03', '2025-03/2025-05'],
  ])('%s is written otherwise: %s', (edtf, meant) => {
    expect(refusal(edtf)).toMatch(/^expected (?!a Gregorian)/);
    expect(refusal(edtf)).toContain(`did you mean "${meant}"?`);
  });

  test('no date is offered where the Jalali calendar has no such day', () => {
    expect(refusal('1404-12-30')).toMatch(/Jalali one$/);
    expect(refusal('1404-13-01')).toMatch(/Jalali one$/);
  });
});

describe('a form that cannot be shown is refused, with what to write instead', () => {
  test.each([
    ['202X', '"2020/2029"'],
    ['20XX', '"2000/2099"'],
    ['2025-XX', '"2025"'],
    ['2025-08-XX', '"2025-08"'],
    ['202', '"2020/2029"'],
    ['20', '"2000/2099"'],
    ['[2024,2025]', '"2024/2025"'],
    ['{2024,2025}', '"2024/2025"'],
    ['XXXX-08-19', 'leave the date out'],
    ['../..', 'leave the date out'],
    ['/', 'leave the date out'],
    ['2025-08-19T10:00:00Z', 'without the time of day'],
    ['2025?-08', 'at the end'],
    ['2025-02-29', 'no 29 February'],
    ['Y20250', 'four digits'],
    ['1950S2', 'four digits'],
    ['1066', 'from 1600 on'],
    ['-2025', 'from 1600 on'],
  ])('%s: %s', (edtf, instead) => {
    expect(refusal(edtf)).toMatch(/^expected /);
    expect(refusal(edtf)).toContain(instead);
  });

  test.each(['', 'yesterday', '2025-06-31', '2025-13', '2025-42', '2025-21?', '2025/2026/2027'])(
    '«%s» is no date',
    (edtf) => {
      expect(dateOf(edtf)).toBeNull();
      expect(pointsOf(edtf)).toEqual([]);
    },
  );
});

test('the latest beginning of dates is that of their ends, an open one not counted', () => {
  expect(latestBeginning(['2025', '2024-05/2025-03', '../2025-02-11'])).toBe('2025-03-01');
  expect(latestBeginning([])).toBeNull();
});

test('only a day, month or year without doubt can be said by formats that know no more', () => {
  const plain = (edtf: string) => pointsOf(edtf).map(plainPoint);
  expect(plain('2025-08-19/2026')).toEqual(['2025-08-19', '2026']);
  expect(['2025~', '2025-21', '2025-33'].flatMap(plain)).toEqual([null, null, null]);
});

test('a plain day says by itself what the library says of it as the beginning of an interval', () => {
  const day = fc
    .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (one) => {
      expect(pointsOf(one)).toEqual(pointsOf(`${one}/..`));
    }),
  );
});

test.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '1599-12-31'])(
  '%s, which looks like a plain day, is refused',
  (text) => {
    expect(dateOf(text)).toBeNull();
  },
);
