/** A range of years whose ends stand in the wrong order. Offsets are UTF-16, into the text given. */
export interface SwappedRange {
  readonly start: number;
  readonly end: number;
  readonly mended: string;
}

/** Two four-digit numbers with a dash between, not part of a longer run (a date, a telephone number, a page). */
const RANGE =
  /(?<![\d\u06F0-\u06F9\u0660-\u0669\-–—/.])([\d\u06F0-\u06F9\u0660-\u0669]{4})(\s?[-–—]\s?)([\d\u06F0-\u06F9\u0660-\u0669]{4})(?![\d\u06F0-\u06F9\u0660-\u0669\-–—/]|\.[\d\u06F0-\u06F9\u0660-\u0669])/g;

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
