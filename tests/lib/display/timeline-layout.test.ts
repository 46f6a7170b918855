import { describe, expect, test } from 'vitest';
import { dayOf, layOut, spanOf, yearsOn } from '../../../src/lib/display/timeline-layout.ts';

const item = (edtf: string) => {
  const span = spanOf(edtf);
  if (span === null) throw new Error(edtf);
  return { item: edtf, span };
};

describe('a date is the days in which it can lie', () => {
  test.each([
    ['2025-08-19', '2025-08-19', '2025-08-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025~', '2025-01-01', '2025-12-31'],
    ['2025-21', '2025-01-01', '2025-12-31'],
    ['2025-33', '2025-01-01', '2025-03-31'],
    ['2025-08/2025-09', '2025-08-01', '2025-09-30'],
  ])('%s', (edtf, from, to) => {
    const span = spanOf(edtf);
    expect([dayOf(span?.from ?? Number.NaN), dayOf(span?.to ?? Number.NaN)]).toEqual([from, to]);
  });

  test('an open interval has one end, and what cannot be drawn has none', () => {
    expect(spanOf('2025-08-19/..')?.to).toBeNull();
    expect(spanOf('../2025-08-19')?.from).toBeNull();
    expect(spanOf('../..')).toBeNull();
    expect(spanOf('XXXX-08-19')).toBeNull();
  });
});

describe('a timeline', () => {
  test('draws an open interval to the edge, and says which end is open', () => {
    const { marks } = layOut([item('2025-08-19/..'), item('2025-01-01')]) ?? { marks: [] };
    const open = marks.find((mark) => mark.item.endsWith('..'));
    expect(open?.end).toBe(1);
    expect(open?.open).toEqual({ start: false, end: true });
  });

  test('puts marks that overlap into lanes of their own, and others into one', () => {
    const layout = layOut([item('2020'), item('2020-05-01'), item('2024')]);
    expect(layout?.marks.map(({ item: edtf, lane }) => [edtf, lane])).toEqual([
      ['2020', 0],
      ['2020-05-01', 1],
      ['2024', 0],
    ]);
    expect(layout?.lanes).toBe(2);
  });

  test('keeps the order of time', () => {
    const marks = layOut([item('2024-03-01'), item('1999'), item('2010-10')])?.marks ?? [];
    expect(marks.map((mark) => mark.item)).toEqual(['1999', '2010-10', '2024-03-01']);
    for (const { start, end } of marks) expect(start >= 0 && end <= 1 && start < end).toBe(true);
  });

  test('is not drawn where nothing is dated', () => {
    expect(layOut([])).toBeNull();
  });
});

describe('the years on the axis', () => {
  const days = (from: string, to: string) => ({
    first: Date.parse(from) / 864e5,
    last: Date.parse(to) / 864e5,
  });
  const named = (...args: Parameters<typeof yearsOn>): string[] =>
    yearsOn(...args).map(({ day }) => dayOf(day));

  test('begin in the calendar of the page, between the first day and the last', () => {
    expect(named(days('2024-05-01', '2026-05-01'), 'gregorian')).toEqual(['2025-01-01', '2026-01-01']);
    expect(named(days('2024-05-01', '2026-05-01'), 'jalali')).toEqual(['2025-03-21', '2026-03-21']);
    expect(named(days('2025-04-01', '2025-08-01'), 'jalali')).toEqual([]);
  });

  test('are round numbers where they are many', () => {
    expect(named(days('1999-06-01', '2026-05-01'), 'gregorian').map((day) => day.slice(0, 4))).toEqual([
      '2000',
      '2010',
      '2020',
    ]);
    expect(named(days('1906-06-01', '2026-05-01'), 'jalali').length).toBeLessThanOrEqual(5);
  });

  test('stand where the day would be drawn that they begin with', () => {
    const axis = days('2024-01-01', '2026-01-01');
    const [mark] = layOut([item('2024-01-01'), item('2025-01-01'), item('2026-01-01')])?.marks.slice(1) ?? [];
    const [year] = yearsOn(axis, 'gregorian');
    expect(year?.share).toBeCloseTo(((mark?.start ?? 0) + (mark?.end ?? 0)) / 2);
  });
});
