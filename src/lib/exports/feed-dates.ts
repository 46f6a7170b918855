import { type Day, latestBeginning, pointsOf } from '../../text/dates/edtf.ts';
import type { DocumentEntry } from '../content/document-entry.ts';

/** Where a text names no date at all. Not a guess at one: readers of feeds show it as the oldest, and it never changes. */
export const UNDATED = '1970-01-01T00:00:00Z';

/** The beginning (UTC) of a day, in the form of RFC 3339. */
export const instant = (day: Day): string => `${day}T00:00:00Z`;

/**
 * What feeds give as `updated`, which Atom requires: the day of the latest correction; else the day the text was
 * received, else the latest date of its occasions, else the epoch. Never the time of the build: the same seeds give
 * the same feed.
 */
export function updatedOf({ fa }: Pick<DocumentEntry, 'fa'>): string {
  const corrected = fa.corrections?.[0]?.date;
  if (corrected !== undefined) return instant(corrected);
  // `received` is free text: only a whole day in it counts.
  const received = fa.provenance.received ?? '';
  const isDay = pointsOf(received).some(({ edtf, precision }) => precision === 'day' && edtf === received);
  const latest = latestBeginning(isDay ? [received] : fa.occasions.flatMap(({ date }) => date?.edtf ?? []));
  return latest === null ? UNDATED : instant(latest);
}
