import { daysOfSegment } from '../../schemas/content.ts';
import { type Day, latestBeginning, pointsOf } from '../../text/dates/edtf.ts';
import type { DocumentEntry } from '../content/document-entry.ts';

/** Where a text names no date at all. Not a guess at one: readers of feeds show it as the oldest, and it never changes. */
export const UNDATED = '1970-01-01T00:00:00Z';

/** The beginning (UTC) of a day, in the form of RFC 3339. */
export const instant = (day: Day): string => `${day}T00:00:00Z`;

/** The dates of an entry, in the form of RFC 3339. */
export interface FeedDates {
  /** The day on which the archive first had it; null where that is not on record. */
  readonly published: string | null;
  /** When it last changed. */
  readonly updated: string;
}

/** The days on which a correction was announced: of the document, or of one segment and of all. */
const correctedOn = ({ fa }: Pick<DocumentEntry, 'fa'>, segment: string | undefined): Day[] =>
  (fa.corrections ?? [])
    .filter((one) => segment === undefined || one.segment === null || one.segment === segment)
    .map(({ date }) => date);

/** What a text without days on record was always dated by: the day it was received, else the latest of its occasions. */
function dayOfText({ provenance, occasions }: DocumentEntry['fa']): Day | null {
  // `received` is free text: only a whole day in it counts.
  const received = provenance.received ?? '';
  const isDay = pointsOf(received).some(({ edtf, precision }) => precision === 'day' && edtf === received);
  return latestBeginning(isDay ? [received] : occasions.flatMap(({ date }) => date?.edtf ?? []));
}

/**
 * The dates of a document, or of one statement of it, in feeds. Both are of the archive and not of what was said: a new
 * document about an old event is new. Atom requires `updated`: where no change and no first day is on record, it is the
 * day of the latest correction; else the day the text was received, else the latest date of its occasions, else the
 * epoch. Never the time of the build: the same seeds give the same feed.
 */
export function feedDates(entry: Pick<DocumentEntry, 'fa'>, segment?: string): FeedDates {
  const { days = {} } = entry.fa;
  const { entered, changed } = segment === undefined ? days : daysOfSegment(days, segment);
  const [latest] = [entered, changed, ...correctedOn(entry, segment)]
    .flatMap((day) => day ?? [])
    .sort()
    .reverse();
  const updated = latest ?? dayOfText(entry.fa);
  return {
    published: entered === undefined ? null : instant(entered),
    updated: updated === null ? UNDATED : instant(updated),
  };
}
