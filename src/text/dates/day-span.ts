import { asciiDigit, BIDI_CONTROLS, persianDigits } from '../characters.ts';
import type { Language } from '../direction.ts';
import { daysOfJalali, jalaliYearOf } from './jalali.ts';

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
/** A year, a month or a day, in digits: `2025`, `2025-08`, `1404/5/28`. */
const POINT = /(\d{4})(?:([-/.])(\d{1,2})(?!\d)(?:\2(\d{1,2})(?!\d))?)?(?!\d)/g;
/** What stands for a point in the form of an interval. */
const MARK = '#';
/** What stands between two points, before the only one that ends the interval, or after the only one that begins it. */
const UNTIL = '\\s*(?:[-\u2212\u2013\u2014/]|\\.\\.|…|تا|to\\b|until\\b)\\s*';
const OPEN = '(?:\\.\\.)?';
const SINCE = '(?:از|from\\b|since\\b)?\\s*';
const FORMS = {
  point: new RegExp(`^${MARK}$`, 'u'),
  both: new RegExp(`^${SINCE}${MARK}${UNTIL}${MARK}$`, 'u'),
  until: new RegExp(`^${OPEN}${UNTIL}${MARK}$`, 'u'),
  since: new RegExp(`^(?:${SINCE}${MARK}${UNTIL}${OPEN}|(?:از|from|since)\\s+${MARK})$`, 'u'),
};
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

/** Days that are named at one place of a text. `start` and `end` are UTF-16 units of it. */
export interface PlacedSpan extends DaySpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The days that a text names as a whole, where it has no other dates than `points`: those of the only one, from one to the
 * other (`# – #`, «از # تا #»), from one on (`# –`, «از #») or until one (`– #`, «تا #»). Of two the earlier comes first, however
 * they are written: a range between words of the other direction is easily seen, and so typed, the wrong way round. Null
 * for a text of any other form.
 */
export function spanOfPoints(text: string, points: readonly PlacedSpan[]): DaySpan | null {
  let form = '';
  let at = 0;
  for (const { start, end } of points) {
    form += text.slice(at, start) + MARK;
    at = end;
  }
  form = (form + text.slice(at)).trim().toLowerCase();
  const [one, other = one] = points;
  if (one === undefined || other === undefined) return null;
  if (FORMS.point.test(form)) return { first: one.first, last: one.last };
  if (FORMS.since.test(form)) return { first: one.first, last: LATEST };
  if (FORMS.until.test(form)) return { first: EARLIEST, last: one.last };
  if (!FORMS.both.test(form)) return null;
  const [first = ''] = [one.first, other.first].sort();
  const [last = ''] = [one.last, other.last].sort().reverse();
  return { first, last };
}

/**
 * The days that a value names in digits of any script: a year, a month, a day, or from one of these to another, with an end
 * that may be open (`2024/2025`, `1403-1405`, `2025-08-19/..`, `2031-`). Null where it names none. A Jalali year is
 * understood (`1404`), but what is written is always `spanValue`.
 */
export function readDaySpan(value: string): DaySpan | null {
  const digits = [...value.replace(BIDI_CONTROLS, '')].map(asciiDigit).join('');
  const points: PlacedSpan[] = [];
  for (const { 0: found, 1: year, 3: month, 4: day, index } of digits.matchAll(POINT)) {
    const numberOf = (part: string | undefined): number | null => (part === undefined ? null : Number(part));
    const span = daysOfPoint(Number(year), numberOf(month), numberOf(day));
    if (span === null) return null;
    points.push({ ...span, start: index, end: index + found.length });
  }
  return spanOfPoints(digits, points);
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

/** The years of the language's own calendar that have days of `spans`, with their days, the latest first. */
export function yearsOfSpans(spans: readonly DaySpan[], language: Language): DaySpan[] {
  const years = new Set<number>();
  const yearOf = (day: string): number => (language === 'fa' ? jalaliYearOf(day) : Number(day.slice(0, 4)));
  for (const { first, last } of spans)
    for (let year = yearOf(first); year <= yearOf(last); year += 1) years.add(year);
  return [...years].sort((one, other) => other - one).flatMap((year) => daysOfPoint(year, null, null) ?? []);
}

/** The two ends of a stretch of days in words; empty for one that is open. */
export interface SpanEnds {
  readonly from: string;
  readonly until: string;
}

/** Its ends as years of the language's own calendar; null where it does not begin and end with such years. */
function endsAsYears({ first, last }: DaySpan, calendar: Language): SpanEnds | null {
  const yearAt = (day: string, end: keyof DaySpan): string | null => {
    if (day === EARLIEST || day === LATEST) return '';
    const year = calendar === 'fa' ? jalaliYearOf(day) : Number(day.slice(0, 4));
    return daysOfPoint(year, null, null)?.[end] === day ? String(year) : null;
  };
  const [from, until] = [yearAt(first, 'first'), yearAt(last, 'last')];
  return from === null || until === null ? null : { from, until };
}

/** Its ends in words, and in whose language's calendar they are years; null where they are days. */
function wordedEnds(span: DaySpan, language: Language): SpanEnds & { readonly years: Language | null } {
  const other = language === 'fa' ? 'en' : 'fa';
  for (const calendar of [language, other] as const) {
    const ends = endsAsYears(span, calendar);
    if (ends === null) continue;
    const digits = (year: string): string => (language === 'fa' ? persianDigits(year) : year);
    return { from: digits(ends.from), until: digits(ends.until), years: calendar };
  }
  const format = new Intl.DateTimeFormat(language === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const inWords = (day: string): string =>
    day === EARLIEST || day === LATEST ? '' : format.format(new Date(day));
  return { from: inWords(span.first), until: inWords(span.last), years: null };
}

/** The ends of these days as a reader may type them: a year by its number, a day in words. */
export function spanEnds(span: DaySpan, language: Language): SpanEnds {
  const { from, until } = wordedEnds(span, language);
  return { from, until };
}

/**
 * What a reader is shown for these days: a year of the language's own calendar by its number alone, one of the other
 * calendar with its name, anything else by its first and last day; of what is open, the end that it has.
 */
export function spanInWords(span: DaySpan, language: Language): string {
  const { from, until, years } = wordedEnds(span, language);
  const isPersian = language === 'fa';
  const calendar = years === null || years === language ? '' : isPersian ? ' میلادی' : ' SH';
  if (from === until) return from + calendar;
  if (until === '') return (isPersian ? `از ${from}` : `from ${from}`) + calendar;
  if (from === '') return (isPersian ? `تا ${until}` : `until ${until}`) + calendar;
  const dash = years === null ? ' – ' : '–';
  return (isPersian ? `${from} تا ${until}` : from + dash + until) + calendar;
}
