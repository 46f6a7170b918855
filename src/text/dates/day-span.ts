import { asciiDigit, persianDigits } from '../characters.ts';
import type { DateLanguage } from './calendar.ts';
import { daysOfJalali } from './jalali.ts';

/**
 * Days from `first` to `last`, both of them in it, as an address names them: a year (`2025`), a month (`2025-08`), a day,
 * or an interval of these (`2025-03-21/2026-03-20`). It knows just so much of EDTF as a reader's choice needs, without
 * the library that reads all of it, which no page should load.
 */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The days on which what has no such end begins and ends. */
const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';
/** Years below it are Jalali: a Gregorian one would be older than newspapers. */
const FIRST_GREGORIAN = 1600;
const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const DAY_MS = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days of a Gregorian year, month (from 1) or day; null where the calendar has no such day. */
function daysOfGregorian(year: number, month: number | null, day: number | null): DaySpan | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const isThere = day === null || (day >= 1 && new Date(from).getUTCDate() === day);
  if (!isThere) return null;
  const until = day === null ? Date.UTC(year, month ?? 12) - DAY_MS : from;
  return { first: isoOf(from), last: isoOf(until) };
}

/** The days of a year, month or day of either calendar: of the Jalali one where the year is below 1600. */
export function daysOfPoint(year: number, month: number | null, day: number | null): DaySpan | null {
  if (year < 1000 || year > 9999) return null;
  return year < FIRST_GREGORIAN ? daysOfJalali(year, month, day) : daysOfGregorian(year, month, day);
}

/**
 * The days that a value in an address names, with digits of any script; `..` is an open end. Null where it names none.
 * A Jalali year is understood (`1404`), but what is written is always `spanValue`.
 */
export function readDaySpan(value: string): DaySpan | null {
  const ends = [...value.trim()].map(asciiDigit).join('').split('/');
  if (ends.length > 2 || ends.every((end) => end === '..')) return null;
  const spans = ends.map((end, at): DaySpan | null => {
    if (end === '..' && ends.length === 2)
      return at === 0 ? { first: EARLIEST, last: EARLIEST } : { first: LATEST, last: LATEST };
    const [matched, year, month, day] = POINT.exec(end) ?? [];
    const numberOf = (digits: string | undefined): number | null =>
      digits === undefined ? null : Number(digits);
    return matched === undefined ? null : daysOfPoint(Number(year), numberOf(month), numberOf(day));
  });
  const [start, end = start] = spans;
  return start == null || end == null || start.first > end.last
    ? null
    : { first: start.first, last: end.last };
}

/** The shortest value that names these days: a Gregorian year, month or day, else the interval. */
export function spanValue({ first, last }: DaySpan): string {
  for (const length of [4, 7, 10]) {
    const short = first.slice(0, length);
    const span = readDaySpan(short);
    if (span?.first === first && span.last === last) return short;
  }
  const end = (day: string, open: string): string => (day === open ? '..' : day);
  return `${end(first, EARLIEST)}/${end(last, LATEST)}`;
}

/** Whether the two have a day in common. */
export const spansMeet = (one: DaySpan, other: DaySpan): boolean =>
  one.first <= other.last && other.first <= one.last;

const JALALI_YEAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric' });

/** The Jalali year of a day. */
const jalaliYearOf = (day: string): number =>
  Number(JALALI_YEAR.formatToParts(new Date(day)).find(({ type }) => type === 'year')?.value ?? 0);

/** The years of the language's own calendar that have days of `spans`, with their days, the latest first. */
export function yearsOfSpans(spans: readonly DaySpan[], language: DateLanguage): DaySpan[] {
  const years = new Set<number>();
  const yearOf = (day: string): number => (language === 'fa' ? jalaliYearOf(day) : Number(day.slice(0, 4)));
  for (const { first, last } of spans)
    for (let year = yearOf(first); year <= yearOf(last); year += 1) years.add(year);
  return [...years].sort((one, other) => other - one).flatMap((year) => daysOfPoint(year, null, null) ?? []);
}

/** The Jalali year that has exactly these days; null where none has. */
function jalaliYear({ first, last }: DaySpan): number | null {
  const year = jalaliYearOf(first);
  const days = daysOfJalali(year, null, null);
  return days?.first === first && days.last === last ? year : null;
}

/**
 * What a reader is shown for these days: a year of the language's own calendar by its number alone, one of the other
 * calendar with its name, anything else by its first and last day.
 */
export function spanInWords(span: DaySpan, language: DateLanguage): string {
  const isPersian = language === 'fa';
  const jalali = jalaliYear(span);
  if (jalali !== null) return isPersian ? persianDigits(jalali) : `${jalali} SH`;
  const value = spanValue(span);
  if (/^\d{4}$/.test(value)) return isPersian ? `${persianDigits(value)} میلادی` : value;
  const format = new Intl.DateTimeFormat(isPersian ? 'fa-IR-u-ca-persian' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const ends = [...new Set([span.first, span.last])].map((day) =>
    day === EARLIEST || day === LATEST ? '…' : format.format(new Date(day)),
  );
  return ends.join(' – ');
}
