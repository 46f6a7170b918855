import { swappedRangesIn } from '../../../src/text/fold.ts';
import type { Change } from '../../../src/text/intervention.ts';

export const SWAPPED_RANGE = 'swapped-range';

/** Puts the ends of a range of years in order: «۱۴۰۷-۱۴۰۴» → «۱۴۰۴-۱۴۰۷». The reader is told in a footnote, since a number changes its place. */
export function mendRanges(text: string): Change[] {
  return swappedRangesIn(text).map(({ start, end, mended }) => ({
    rule: SWAPPED_RANGE,
    start,
    before: text.slice(start, end),
    after: mended,
  }));
}
