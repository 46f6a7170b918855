import type { DocumentEntry } from '../content/document-entry.ts';

const DAY = /\d{4}(?:-\d\d(?:-\d\d)?)?/g;

/** Where a text names no date at all. Not a guess at one: readers of feeds show it as the oldest, and it never changes. */
export const UNDATED = '1970-01-01T00:00:00Z';

/** The beginning (UTC) of a day, month or year, in the form of RFC 3339. */
export const instant = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
const isDate = (date: string): boolean => !Number.isNaN(Date.parse(instant(date)));

/**
 * What feeds give as `updated`, which Atom requires: the day of the latest correction; else the day the text was
 * received, else the latest date of its occasions, else the epoch. Never the time of the build: the same seeds give
 * the same feed.
 */
export function updatedOf({ fa }: Pick<DocumentEntry, 'fa'>): string {
  const corrected = fa.corrections?.[0]?.date;
  if (corrected !== undefined) return instant(corrected);
  const received = fa.provenance.received ?? '';
  const days = /^\d{4}-\d\d-\d\d$/.test(received)
    ? [received]
    : fa.occasions.flatMap(({ date }) => date?.edtf.match(DAY) ?? []);
  const latest = days.filter(isDate).sort().at(-1);
  return latest === undefined ? UNDATED : instant(latest);
}
