import { asciiDigit } from '../characters.ts';
import { daysOfJalali } from './jalali.ts';

/** What an editor most probably meant by a date that is not written as EDTF, and whether it is a Jalali date. */
export interface MeantDate {
  readonly text: string;
  readonly isJalali: boolean;
}

/** A year with or without a month and a day, their zeros perhaps forgotten, and a sign of doubt. */
const PART = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?([?~%]?)$/;
/** The same with slashes or points, as dates are written in Persian: `1404/5/28`. Two years (`2024/2025`) are none. */
const SLASHED = /^\d{4}([/.])\d{1,2}(?:\1\d{1,2})?$/;
/** The Jalali years that can be mistaken for Gregorian ones: 1821 to 2121. */
const isJalaliYear = (year: number): boolean => year >= 1200 && year <= 1500;

/** One end of a date, mended: its days where it is Jalali, else itself with its zeros. */
function mendPart(part: string): { first: string; last: string; isJalali: boolean } {
  const [matched, year = '', month, day, sign = ''] = PART.exec(part) ?? [];
  if (matched === undefined) return { first: part, last: part, isJalali: false };
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits);
  if (isJalaliYear(Number(year))) {
    const days = daysOfJalali(Number(year), number(month), number(day));
    const [first, last] = [days?.first ?? year, days?.last ?? year];
    return { first: first + sign, last: last + sign, isJalali: true };
  }
  const padded = [year, month, day].flatMap((digits) => digits?.padStart(2, '0') ?? []).join('-') + sign;
  return { first: padded, last: padded, isJalali: false };
}

/**
 * What was meant by a date with Persian digits (`۲۰۲۵-۰۸`), slashes (`2025/8/19`) or missing zeros (`2025-8`), or by a
 * Jalali one: 1404-05-28 → 2025-08-19; a Jalali month or year becomes the interval of its days. Null where the text is
 * nothing of the sort. What comes back need not be EDTF.
 */
export function meantDate(text: string): MeantDate | null {
  const digits = [...text.trim()].map(asciiDigit).join('');
  const plain = SLASHED.test(digits) ? digits.replace(/[/.]/g, '-') : digits;
  const parts = plain.split('/').map(mendPart);
  const isJalali = parts.some((part) => part.isJalali);
  const [start = { first: '', last: '' }, end] = parts;
  const single = start.first === start.last ? start.first : `${start.first}/${start.last}`;
  const mended = end === undefined ? single : `${start.first}/${end.last}`;
  return mended === text || parts.length > 2 ? null : { text: mended, isJalali };
}
