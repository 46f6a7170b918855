import { asciiDigit } from '../../../src/text/characters.ts';
import { daysOfJalali } from '../../../src/text/dates/jalali.ts';
import { fold } from '../../../src/text/fold.ts';

/** A date that a text has, in its own words, and what it is in EDTF; null where the text does not say the year. */
export interface DateInText {
  readonly words: string;
  readonly edtf: string | null;
}

/** Months by their number: of the Solar Hijri calendar, and of the Gregorian one as Persian spells them. */
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const GREGORIAN: readonly (readonly string[])[] = [
  ['ژانویه', 'ژانویهٔ'],
  ['فوریه', 'فوریهٔ'],
  ['مارس'],
  ['آوریل'],
  ['مه', 'می'],
  ['ژوئن', 'جون'],
  ['ژوئیه', 'ژوئیهٔ', 'جولای'],
  ['اوت', 'آگوست'],
  ['سپتامبر'],
  ['اکتبر'],
  ['نوامبر'],
  ['دسامبر'],
];

const MONTHS: ReadonlyMap<string, { readonly month: number; readonly isJalali: boolean }> = new Map<
  string,
  { readonly month: number; readonly isJalali: boolean }
>([
  ...JALALI.map((name, i) => [fold(name), { month: i + 1, isJalali: true }] as const),
  ...GREGORIAN.flatMap((names, i) =>
    names.map((name) => [fold(name), { month: i + 1, isJalali: false }] as const),
  ),
]);

/** «۲۸ مرداد ۱۴۰۴», «۲۸ مرداد ماه سال ۱۴۰۴», «۲۸ مرداد». */
const IN_WORDS =
  /(?<![\d۰-۹٠-٩/.])([\d۰-۹٠-٩]{1,2})\s+(\p{L}[\p{L}\p{M}]+)(?:[\s\u200C]*ماه)?(?:\s+(?:سال\s+)?([\d۰-۹٠-٩]{4}))?(?![\d۰-۹٠-٩])/gu;
/** «۱۴۰۴/۵/۲۸», «2025-08-19». */
const IN_FIGURES =
  /(?<![\d۰-۹٠-٩/.-])([\d۰-۹٠-٩]{4})([/.-])([\d۰-۹٠-٩]{1,2})\2([\d۰-۹٠-٩]{1,2})(?![\d۰-۹٠-٩/.-])/gu;

const numberOf = (digits: string): number => Number([...digits].map(asciiDigit).join(''));
const two = (number: number): string => String(number).padStart(2, '0');

/** Years before this are those of the Solar Hijri calendar. */
const FIRST_GREGORIAN = 1700;

/** Null where the year does not go with the month, and so is none: «۲۸ مرداد ۲۰۰۰ نفر». */
function edtfOf(year: number, month: number, day: number, isJalali: boolean): string | null {
  if (isJalali !== year < FIRST_GREGORIAN) return null;
  if (isJalali) return daysOfJalali(year, month, day)?.first ?? null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The days that a text names, each once, in the order of the text. */
export function datesIn(text: string): DateInText[] {
  const named = [...text.matchAll(IN_WORDS)].flatMap(([words, day = '', name = '', year]) => {
    const month = MONTHS.get(fold(name));
    if (month === undefined || numberOf(day) < 1 || numberOf(day) > 31) return [];
    const edtf =
      year === undefined ? null : edtfOf(numberOf(year), month.month, numberOf(day), month.isJalali);
    return [{ words: words.trim(), edtf }];
  });
  const figures = [...text.matchAll(IN_FIGURES)].flatMap(([words, year = '', , month = '', day = '']) => {
    const edtf = edtfOf(numberOf(year), numberOf(month), numberOf(day), numberOf(year) < FIRST_GREGORIAN);
    return edtf === null ? [] : [{ words, edtf }];
  });
  const all = [...named, ...figures];
  return [...new Map(all.map((one) => [one.edtf ?? one.words, one])).values()];
}
