/** A range of years whose ends stand in the wrong order. Offsets are UTF-16, into the text given. */
export interface SwappedRange {
  readonly start: number;
  readonly end: number;
  readonly mended: string;
}

/**
 * Two four-digit numbers with a dash between, not part of a longer run (a date, a telephone number, a page). In folded
 * text: there every digit of the three scripts is plain, and nothing invisible stands between.
 */
const RANGE = /(?<![\p{N}\-–—/.])(\d{4})( ?[-–—] ?)(\d{4})(?![\p{N}\-–—/]|\.\p{N})/gu;

/** Solar Hijri years 1200–1500 and Gregorian years 1700–2200: what a range of years in the news can be. */
const calendarOf = (year: number): 'jalali' | 'gregorian' | null => {
  if (year >= 1200 && year <= 1500) return 'jalali';
  return year >= 1700 && year <= 2200 ? 'gregorian' : null;
};

/**
 * Ranges of years written with the later year first, as right-to-left editing often leaves them («2026-2023»).
 * Only years of one calendar count; anything else may be meant as it stands. `text` is folded, ranges apart.
 */
export function swappedRanges(text: string): SwappedRange[] {
  const found: SwappedRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [whole, first = '', dash = '', last = ''] = match;
    const calendar = calendarOf(Number(first));
    if (calendar === null || calendar !== calendarOf(Number(last)) || Number(first) <= Number(last)) continue;
    found.push({ start: match.index, end: match.index + whole.length, mended: `${last}${dash}${first}` });
  }
  return found;
}
