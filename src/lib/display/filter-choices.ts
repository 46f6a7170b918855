import type { Bilingual } from '../../schemas/primitives.ts';
import { type DaySpan, spanInWords, spanValue, yearsOfSpans } from '../../text/dates/day-span.ts';
import { pointsOf } from '../../text/dates/edtf.ts';
import { pageOf } from '../addresses/list-pages.ts';
import type { ListedDocument } from '../content/documents.ts';
import { wordsIn } from './i18n.ts';
import type { Locale } from './locale.ts';

/** What documents can be chosen by. */
export const FILTERS = ['speaker', 'place', 'year'] as const;
type Filter = (typeof FILTERS)[number];

/**
 * One document of the list, and what it is found by; `page` is the page of the list it is on, from 1. `year` has the days
 * on which something was said, as a day, a month, a year or an interval: whatever years a reader chooses are compared.
 */
interface FilterEntry extends Readonly<Record<Filter, readonly string[]>> {
  readonly id: string;
  readonly page: number;
}

/** The days that a date names, from the first to the last; of an open interval, those of the end that it has. */
function spansOf(edtf: string): DaySpan[] {
  const points = pointsOf(edtf);
  const [first, last] = [points[0]?.first, points.at(-1)?.last];
  return first === undefined || last === undefined ? [] : [{ first, last }];
}

const spansIn = ({ entry }: ListedDocument): DaySpan[] =>
  entry.fa.occasions.flatMap(({ date }) => (date ? spansOf(date.edtf) : []));

/** What each document of the list is found by, in the list's order. */
export const filterEntries = (documents: readonly ListedDocument[]): FilterEntry[] =>
  documents.map((document, i) => ({
    id: document.entry.id,
    page: pageOf(i),
    speaker: document.speakers.map(({ id }) => id),
    place: document.entry.fa.places.map(({ id }) => id),
    year: [...new Set(spansIn(document).map(spanValue))],
  }));

interface NamedRecord {
  readonly id: string;
  readonly name: Bilingual;
}

/**
 * The choices of a filter with their names: speakers and places by name, the years of the language's own calendar the
 * latest first. A value is the same in both languages: an id, or the days of a year.
 */
export function choicesOf(
  documents: readonly ListedDocument[],
  locale: Locale,
  filter: Filter,
): { readonly value: string; readonly name: string }[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  if (filter === 'year') {
    const years = yearsOfSpans(documents.flatMap(spansIn), locale);
    return years.map((year) => ({ value: spanValue(year), name: spanInWords(year, locale) }));
  }
  const records = documents.flatMap(({ entry, speakers }): readonly NamedRecord[] =>
    filter === 'speaker' ? speakers : entry.fa.places,
  );
  const names = new Map(records.map(({ id, name }) => [id, wordsIn(locale, name).words]));
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
