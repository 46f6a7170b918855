import { LANGUAGES } from '../direction.ts';
import { foldWithOffsets } from '../fold.ts';
import { type DaySpan, daysOfPoint, type PlacedSpan, readDaySpan, spanOfPoints } from './day-span.ts';

type Calendar = 'jalali' | 'gregorian';

/** Names of months beside those that the calendars of `Intl` give: other spellings, in Persian and in English. */
const OTHER_NAMES: Readonly<Record<Calendar, readonly (readonly [name: string, month: number])[]>> = {
  jalali: [
    ['امرداد', 5],
    ['Amordad', 5],
    ['Tir', 4],
    ['Ordibehesht', 2],
    ['Shahrivar', 6],
    ['Mehr', 7],
    ['Esfand', 12],
  ],
  gregorian: [
    ['مارچ', 3],
    ['اپریل', 4],
    ['می', 5],
    ['مه', 5],
    ['جون', 6],
    ['جولای', 7],
    ['ژوییه', 7],
    ['ژولای', 7],
    ['آگوست', 8],
    ['اوت', 8],
    ['اکتوبر', 10],
    ['Sept', 9],
  ],
};

/** The number of each month by its folded names, long and short, in both languages. */
function monthsOf(calendar: Calendar): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const tag = calendar === 'jalali' ? 'persian' : 'gregory';
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-${tag}`, { month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        // The fifteenth of a Gregorian month, and a day well inside each Jalali one.
        const time = calendar === 'jalali' ? Date.UTC(2025, 2 + number, 5) : Date.UTC(2025, number - 1, 15);
        names.set(foldWithOffsets(format.format(time).replace(/\.$/, '')).text, number);
      }
    }
  for (const [name, number] of OTHER_NAMES[calendar]) names.set(foldWithOffsets(name).text, number);
  return names;
}

interface Reader {
  readonly months: ReadonlyMap<string, number>;
  readonly patterns: readonly RegExp[];
}

/** `2025-08-19`, `1404/05/28`, `2025-08`. */
const NUMERIC = /(?<![\d/.-])(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?(?![\d/-])/gu;
const YEAR = /(?<![\d\p{L}/.-])(?<year>\d{4})(?![\d\p{L}/-])/gu;
let reader: Reader | null = null;

/** Made when first asked: most queries have no digit. */
function makeReader(): Reader {
  // The Gregorian ones last: «می» is both a month and a sign of verbs, but no Jalali month has the name of another.
  const months = new Map([...monthsOf('jalali'), ...monthsOf('gregorian')]);
  const names = [...months.keys()].sort((one, other) => other.length - one.length);
  const month = `(?<![\\p{L}\\p{N}])(?<month>${names.join('|')})(?![\\p{L}\\p{N}])`;
  const day = '(?<![\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|م|ام|ی)?';
  const year = '(?<year>\\d{4})(?!\\d)';
  return {
    months,
    patterns: [
      // «۲۸ مرداد ۱۴۰۴», «19 August, 2025», «اوت سال 2025».
      new RegExp(`(?:${day} (?:of )?)?${month}(?: ماه)?[,،]?(?: سال)? ${year}`, 'gu'),
      // “August 19, 2025”.
      new RegExp(`${month} ${day}[,،]? ${year}`, 'gu'),
      NUMERIC,
      YEAR,
    ],
  };
}

/**
 * The dates that a text names, in either calendar: a day, a month or a year, in words of either language or in digits of
 * any script. None overlaps another; the longer comes before the shorter.
 */
export function readDates(text: string): PlacedSpan[] {
  const folded = foldWithOffsets(text);
  if (!/\d{4}/u.test(folded.text)) return [];
  reader ??= makeReader();
  const found: PlacedSpan[] = [];
  for (const pattern of reader.patterns) {
    for (const match of folded.text.matchAll(pattern)) {
      const { year = '', month, day } = match.groups ?? {};
      const number = month === undefined ? null : (reader.months.get(month) ?? Number(month));
      const span = daysOfPoint(Number(year), number, day === undefined ? null : Number(day));
      const start = folded.offsets[match.index] ?? 0;
      const end = folded.offsets[match.index + match[0].length] ?? text.length;
      if (span !== null && found.every((other) => end <= other.start || other.end <= start))
        found.push({ ...span, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * The days that a text is as a whole, in digits or in words of either calendar, as a field takes them: a year, a month, a
 * day, or from one to another («۱ مرداد ۱۴۰۴ تا ۱۵ شهریور ۱۴۰۴», “from May 2031”). Null where it is anything else.
 */
export const readAskedDays = (text: string): DaySpan | null =>
  readDaySpan(text) ?? spanOfPoints(text, readDates(text));
