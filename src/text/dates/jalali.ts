/** The days of a Jalali year, month or day in the Gregorian calendar, `YYYY-MM-DD`. */
export interface GregorianDays {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
/** Up to this year the calendar of `Intl` leaps by the cycle of 33 years alone; later it corrects it here and there. */
const LAST_BY_CYCLE = 1502;
/** 1 Farvardin of the year 1. */
const EPOCH = Date.UTC(622, 2, 21);

/** To make it takes a phone longer than all else that a page does of dates: only dates that are far off need it. */
let format: Intl.DateTimeFormat | undefined;

/** Year, month (from 1) and day of an instant in the Jalali calendar of `Intl`. */
function jalaliParts(time: number): readonly number[] {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
}

/** The first day of a Jalali year as `Intl` has it: counted, as far as that gives the same; else of the days from 17 to 24 March, the one that it calls 1 Farvardin. */
function newYear(year: number): number {
  if (year <= LAST_BY_CYCLE) return EPOCH + (365 * (year - 1) + Math.floor((8 * year + 21) / 33)) * DAY_MS;
  const march = Date.UTC(year + 621, 2, 17);
  const days = Array.from({ length: 8 }, (_, i) => march + i * DAY_MS);
  return days.find((time) => jalaliParts(time).join() === `${year},1,1`) ?? march;
}

/** The Jalali year that a day, `YYYY-MM-DD`, is in. */
export function jalaliYearOf(day: string): number {
  const time = Date.parse(day);
  const year = new Date(time).getUTCFullYear() - 621;
  return newYear(year) <= time ? year : year - 1;
}

/** The first day of a month from 1 to 13; 13 is the first day of the next year. Six months of 31 days come first. */
const monthStart = (year: number, month: number): number =>
  month > 12
    ? newYear(year + 1)
    : newYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) * DAY_MS;

/**
 * The Gregorian days of a Jalali year, of its month (1 to 12; 21 to 24 are its seasons, as in EDTF), or of a day of
 * that month; null where the calendar has no such day or month.
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
