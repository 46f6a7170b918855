/** The days of a Jalali year, month or day in the Gregorian calendar, `YYYY-MM-DD`. */
export interface GregorianDays {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Year, month (from 1) and day of an instant in the Jalali calendar. */
function jalaliParts(time: number): readonly number[] {
  const parts = new Map(FORMAT.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
}

/** The first day of a Jalali year: of the days from 17 to 24 March, the one that `Intl` calls 1 Farvardin. */
function newYear(year: number): number {
  const march = Date.UTC(year + 621, 2, 17);
  const days = Array.from({ length: 8 }, (_, i) => march + i * DAY_MS);
  return days.find((time) => jalaliParts(time).join() === `${year},1,1`) ?? march;
}

/** The first day of a month from 1 to 13; 13 is the first day of the next year. Six months of 31 days come first. */
const monthStart = (year: number, month: number): number =>
  month > 12
    ? newYear(year + 1)
    : newYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) * DAY_MS;

/**
 * The Gregorian days of a Jalali year, of its month (1 to 12; 21 to 24 are its seasons, as in EDTF), or of a day of
 * that month; null where the calendar has no such day or month. It asks the Persian calendar of `Intl`.
 */
export function daysOfJalali(year: number, month: number | null, day: number | null): GregorianDays | null {
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const span = (from: number, to: number): GregorianDays => ({ first: iso(from), last: iso(to - DAY_MS) });
  if (month === null) return span(newYear(year), newYear(year + 1));
  if (month >= 21 && month <= 24 && day === null) {
    const begins = 3 * (month - 21) + 1;
    return span(monthStart(year, begins), monthStart(year, begins + 3));
  }
  if (month < 1 || month > 12) return null;
  const [from, to] = [monthStart(year, month), monthStart(year, month + 1)];
  if (day === null) return span(from, to);
  const time = from + (day - 1) * DAY_MS;
  return day >= 1 && time < to ? span(time, time + DAY_MS) : null;
}
