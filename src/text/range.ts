/** A range of years whose ends stand in the wrong order. Offsets are UTF-16, into the text given. */
export interface SwappedRange {
  readonly start: number;
  readonly end: number;
  readonly mended: string;
}

const DIGIT = '[\\d\\u06F0-\\u06F9\\u0660-\\u0669]';
/** What `fold` leaves out, so that the characters around it come together there. */
const DROPPED = '[\\p{M}\\p{Cf}\\u0640\\u0621]*';
/** What can be part of a longer figure; other digits and dashes, which `fold` makes plain ones, too. */
const FIGURE = '[\\p{N}\\p{So}\\-–—/\\uFF0D\\uFE63\\uFE58\\uFF0F\\u207B\\u208B\\u2011]';
const POINT = '[.\\uFF0E\\uFE52\\u2024-\\u2026]';

/** Two four-digit numbers with a dash between, not part of a longer run (a date, a telephone number, a page). */
const RANGE = new RegExp(
  `(?<!(?:${FIGURE}|${POINT})${DROPPED})(${DIGIT}{4})(\\s?[-–—]\\s?)(${DIGIT}{4})(?!${DROPPED}(?:${FIGURE}|${POINT}${DROPPED}\\p{N}))`,
  'gu',
);

const number = (digits: string): number =>
  Number([...digits].map((digit) => digit.charCodeAt(0) & 0xf).join(''));

/** Solar Hijri years 1200–1500 and Gregorian years 1700–2200: what a range of years in the news can be. */
const calendarOf = (year: number): 'jalali' | 'gregorian' | null => {
  if (year >= 1200 && year <= 1500) return 'jalali';
  return year >= 1700 && year <= 2200 ? 'gregorian' : null;
};

/**
 * Ranges of years written with the later year first, as right-to-left editing often leaves them («2026-2023»).
 * Only years of one calendar count; anything else may be meant as it stands.
 */
export function swappedRanges(text: string): SwappedRange[] {
  const found: SwappedRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [whole, first = '', dash = '', last = ''] = match;
    const calendar = calendarOf(number(first));
    if (calendar === null || calendar !== calendarOf(number(last)) || number(first) <= number(last)) continue;
    found.push({ start: match.index, end: match.index + whole.length, mended: `${last}${dash}${first}` });
  }
  return found;
}
