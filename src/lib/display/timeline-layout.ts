import { type Day, dateOf } from '../../text/dates/edtf.ts';
import { daysOfJalali } from '../../text/dates/jalali.ts';

/** A stretch of time that is known for something: days since the epoch (UTC), open where the date has no such end. */
interface TimeSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY_MS = 86_400_000;
const numberOf = (day: Day | null): number | null => (day === null ? null : Date.parse(day) / DAY_MS);

/** The days of an EDTF date or interval; null where it says nothing that can be drawn. */
export function spanOf(edtf: string): TimeSpan | null {
  const date = dateOf(edtf);
  return date === null ? null : { from: numberOf(date.first), to: numberOf(date.last) };
}

/** The calendar day `YYYY-MM-DD` of a number of days since the epoch. */
export const dayOf = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** A span as it is drawn: `start` and `end` are shares (0 to 1) of the axis, `lane` the row it lies in, from 0. */
interface TimelineMark<Item> {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly open: { readonly start: boolean; readonly end: boolean };
}

interface TimelineLayout<Item> {
  readonly marks: readonly TimelineMark<Item>[];
  readonly lanes: number;
  /** The earliest and latest day that is named. */
  readonly first: number;
  readonly last: number;
}

/** The share of the axis kept at each end, for spans that are open there. */
const MARGIN = 0.14;
/** The least share a mark takes up, so that it is seen, and the space beside it. */
const LEAST = 0.025;
const GAP = 0.01;

/** Where a day is on the axis; in the middle where the axis is of one day. */
const shareOf = (day: number, first: number, last: number): number =>
  last === first ? 0.5 : MARGIN + ((day - first) / (last - first)) * (1 - 2 * MARGIN);

/** Lays out spans over an axis from the earliest to the latest day named; those that overlap lie in lanes of their own. */
export function layOut<Item>(
  items: readonly { readonly item: Item; readonly span: TimeSpan }[],
): TimelineLayout<Item> | null {
  const named = items.flatMap(({ span }) => [span.from, span.to].filter((day) => day !== null));
  if (named.length === 0) return null;
  const first = named.reduce((a, b) => Math.min(a, b));
  const last = named.reduce((a, b) => Math.max(a, b));
  const scale = (day: number): number => shareOf(day, first, last);
  const ends: number[] = [];
  const drawn = items
    .map(({ item, span: { from, to } }) => {
      const [a, b] = [from === null ? 0 : scale(from), to === null ? 1 : scale(to)];
      const short = Math.max(0, LEAST - (b - a)) / 2;
      return { item, start: a - short, end: b + short, open: { start: from === null, end: to === null } };
    })
    .sort((a, b) => a.start - b.start);
  const marks = drawn.map((mark) => {
    const found = ends.findIndex((end) => end + GAP <= mark.start);
    const lane = found < 0 ? ends.length : found;
    ends[lane] = mark.end;
    return { ...mark, lane };
  });
  return { marks, lanes: ends.length, first, last };
}

/** The first day of a year in a calendar, in days since the epoch. */
const newYear = (calendar: 'jalali' | 'gregorian', year: number): number =>
  Date.parse(
    calendar === 'jalali'
      ? (daysOfJalali(year, null, null)?.first ?? '')
      : `${String(year).padStart(4, '0')}-01-01`,
  ) / DAY_MS;

/** The most years that are named on an axis: more would not fit beside each other on a phone. */
const MOST_YEARS = 5;
/** From how many years to how many: round numbers of them. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/**
 * The years named on the axis of a timeline: those that begin between its first and last day, or each second, fifth, tenth …
 * of them where they are many. `share` is where the year begins.
 */
export function yearsOn(
  { first, last }: Pick<TimelineLayout<unknown>, 'first' | 'last'>,
  calendar: 'jalali' | 'gregorian',
): { readonly day: number; readonly share: number }[] {
  const gregorian = new Date(first * DAY_MS).getUTCFullYear();
  const from = calendar === 'jalali' ? gregorian - 622 : gregorian;
  const length = Math.ceil((last - first) / 365) + 2;
  const begun = Array.from({ length }, (_, i) => ({
    year: from + i,
    day: newYear(calendar, from + i),
  })).filter(({ day }) => day > first && day <= last);
  const step = STEPS.find((one) => begun.filter(({ year }) => year % one === 0).length <= MOST_YEARS) ?? 1000;
  return begun
    .filter(({ year }) => year % step === 0)
    .map(({ day }) => ({ day, share: shareOf(day, first, last) }));
}
