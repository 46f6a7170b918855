import { asciiDigit } from '../../../../src/text/characters.ts';
import { fold } from '../../../../src/text/fold.ts';

/**
 * A number in figures of a Persian text. Each reading is what must stand in a translation, and each part of it in one of
 * the forms given: «۲/۵» is 2.5, or 2 and 5. `isDay` tells that it is a day of a month of another calendar.
 */
export interface PersianNumber {
  readonly words: string;
  readonly readings: readonly (readonly (readonly number[])[])[];
  readonly isDay: boolean;
}

const SCALES: Readonly<Record<string, number>> = { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 };
const MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد امرداد شهریور مهر ابان اذر دی بهمن اسفند محرم صفر ربیع جمادی رجب شعبان رمضان شوال ذی';
const MONTH = new RegExp(`^[ -]*(?:ام |م )?(?:ماه )?(?:${MONTHS.split(' ').join('|')})(?!\\p{L})`, 'u');
const SCALE = new RegExp(
  `^ ?(?:${Object.keys(SCALES).join('|')})(?: (?:${Object.keys(SCALES).join('|')}))*(?!\\p{L})`,
  'u',
);
/** What stands before a year of two figures: «سال ۵۷», «دههٔ ۶۰», «تابستان ۶۷». */
const YEAR_BEFORE = /(?:سال(?:های)?|دهه|بهار|تابستان|پاییز|زمستان|ماه) $/u;
const DECADE_BEFORE = /دهه(?: های)? $/u;
const PERCENT = /^ ?(?:درصد|[%٪])/u;

/** What a year of the Persian or the Islamic calendar may be called in English: as it is, or by the common era. */
function years(year: number): number[] {
  if (year < 1200 || year > 1500) return [];
  const lunar = Math.round(year * 0.970_224 + 621.57);
  return [year + 621, year + 622, lunar - 1, lunar, lunar + 1];
}

const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

/** What a year of two figures may be: «۵۷» is 1357, and 1978 or 1979; «دههٔ ۶۰» is the 1980s. */
function shortYears(year: number): number[] {
  if (year > 99) return [];
  const full = [1300 + year, 1400 + year];
  return full.flatMap((one) => [one, ...years(one), ...years(one).map(decadeOf)]);
}

/** Where a number stands: the text before it, and after it. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Every form that a number may have in English, by what stands around it. */
function formsOf(value: number, { before, after }: Around): number[] {
  const scale = SCALE.exec(after)?.[0].trim().split(' ');
  // «۱۲ میلیون» is twelve million, and “12 billion” has the figures alone.
  if (scale !== undefined) return [scale.reduce((product, word) => product * (SCALES[word] ?? 1), value)];
  return [
    value,
    ...years(value),
    ...(DECADE_BEFORE.test(before) ? years(value).map(decadeOf) : []),
    ...(YEAR_BEFORE.test(before) ? shortYears(value) : []),
    ...(PERCENT.test(after) ? [value / 100] : []),
  ];
}

/** How a token with signs between its figures may be read, each reading as its numbers. */
function readingsOf(token: string): number[][] {
  const parts = token.split(/[.,٫٬،/:]/u).map(Number);
  const [first = 0, second, third] = parts;
  if (second === undefined) return [[first]];
  const apart = [parts];
  if (token.includes(':')) {
    const hours = first > 12 ? [first, first - 12] : [first];
    return [...apart, ...hours.map((hour) => (second === 0 ? [hour] : [hour, second]))];
  }
  if (token.includes('/')) {
    // A date tells its year; month and day may be those of another calendar.
    if (third !== undefined) return [...apart, ...(first > 999 ? [[first]] : third > 999 ? [[third]] : [])];
    const decimal = Number(token.replace('/', '.'));
    return [...apart, [decimal], ...(second > 0 ? [[first / second]] : [])];
  }
  const isGrouped = token
    .split(/[.,٫٬،]/u)
    .slice(1)
    .every((group) => group.length === 3);
  const isDecimal = parts.length === 2 && /^\d+[.٫,]\d+$/u.test(token);
  return [
    ...apart.filter(() => /[,،]/u.test(token) && !isGrouped),
    ...(isGrouped ? [[Number(token.replace(/\D/gu, ''))]] : []),
    ...(isDecimal ? [[Number(token.replace(/[٫,]/u, '.'))]] : []),
    ...(parts.length > 2 && !isGrouped ? apart : []),
  ];
}

/** What «۲ میلیون و ۳۰۰ هزار» comes to: the sum of the run of numbers with a scale that an offset is in; null in none. */
function sumAround(text: string, at: number): number | null {
  const names = Object.keys(SCALES).join('|');
  const run = new RegExp(`\\d+(?:[.٫/]\\d+)? ?(?:${names})(?: و \\d+ ?(?:${names})?)+`, 'gu');
  for (const match of text.matchAll(run)) {
    if (at < match.index || at >= match.index + match[0].length) continue;
    return match[0].split(' و ').reduce((sum, part) => {
      const value = Number(/\d+(?:[.٫/]\d+)?/u.exec(part)?.[0].replace(/[٫/]/u, '.') ?? 0);
      return sum + value * (SCALES[new RegExp(names, 'u').exec(part)?.[0] ?? ''] ?? 1);
    }, 0);
  }
  return null;
}

/** The numbers that a Persian text has in figures, Persian, Arabic or Latin ones. */
export function persianNumbers(text: string): PersianNumber[] {
  const plain = Array.from(text, asciiDigit).join('');
  return [...plain.matchAll(/\d+(?:[.,٫٬،/:]\d+)*/gu)].map((match) => {
    const end = match.index + match[0].length;
    const before = `${fold(plain.slice(Math.max(0, match.index - 12), match.index)).trimEnd()} `;
    const around = { before, after: fold(plain.slice(end, end + 24)) };
    const sum = sumAround(plain, match.index);
    return {
      words: text.slice(match.index, end),
      readings: readingsOf(match[0]).map((reading) =>
        reading.map((value) => [...formsOf(value, around), ...(sum === null ? [] : [sum])]),
      ),
      isDay: MONTH.test(around.after),
    };
  });
}
