import { expect, it, vi } from 'vitest';

const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const DAY_MS = 86_400_000;

/** Year, month and day of an instant as the calendar of `Intl` has them. */
const partsOf = (time: number): string =>
  FORMAT.formatToParts(time)
    .flatMap(({ type, value }) => (['year', 'month', 'day'].includes(type) ? [`${type} ${value}`] : []))
    .sort()
    .join(', ');

const { daysOfJalali, jalaliYearOf } = await import('../../../src/text/dates/jalali.ts');

it('every Jalali year begins on the day on which the calendar of Intl has it begin', () => {
  for (let year = 1; year < 1700; year += 1) {
    const { first, last } = daysOfJalali(year, null, null) ?? { first: '', last: '' };
    expect(partsOf(Date.parse(first))).toBe(`day 1, month 1, year ${year}`);
    expect(partsOf(Date.parse(last) + DAY_MS)).toBe(`day 1, month 1, year ${year + 1}`);
  }
});

it('the last day of a Jalali year is in it, and the next one is in the next', () => {
  for (const year of [1278, 1403, 1404, 1502, 1503, 1504, 1602]) {
    const { first, last } = daysOfJalali(year, null, null) ?? { first: '', last: '' };
    expect([jalaliYearOf(first), jalaliYearOf(last)]).toEqual([year, year]);
    expect(jalaliYearOf(new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10))).toBe(year + 1);
  }
});

it('dates of these centuries are counted without a calendar of Intl, which phones are slow to make', async () => {
  vi.resetModules();
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const { readDaySpan, yearsOfSpans } = await import('../../../src/text/dates/day-span.ts');
  expect(yearsOfSpans([{ first: '2024-03-19', last: '2025-03-20' }], 'fa').map(({ first }) => first)).toEqual(
    ['2024-03-20', '2023-03-21'],
  );
  expect(readDaySpan('1404')).toEqual({ first: '2025-03-21', last: '2026-03-20' });
  expect(made).not.toHaveBeenCalled();
});
