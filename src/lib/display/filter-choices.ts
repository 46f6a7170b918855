import type { Bilingual } from '../../schemas/primitives.ts';
import { yearInWords } from '../../text/dates/calendar.ts';
import { pageOf } from '../addresses/list-pages.ts';
import type { ListedDocument } from '../content/documents.ts';
import { wordsIn } from './i18n.ts';
import type { Locale } from './locale.ts';
import { dayOf, spanOf } from './timeline-layout.ts';

/** What documents can be chosen by. */
export const FILTERS = ['speaker', 'place', 'year'] as const;
type Filter = (typeof FILTERS)[number];

/** One document of the list, and what it is found by; `page` is the page of the list it is on, from 1. */
interface FilterEntry extends Readonly<Record<Filter, readonly string[]>> {
  readonly id: string;
  readonly page: number;
}

const STEP = 180;

/** The years of the language's own calendar in which a date can lie, as its readers write them. */
function yearsOf(edtf: string, locale: Locale): string[] {
  const span = spanOf(edtf);
  const first = span?.from ?? span?.to;
  const last = span?.to ?? span?.from;
  if (first == null || last == null) return [];
  const days = Array.from({ length: Math.ceil((last - first) / STEP) }, (_, i) => first + i * STEP);
  // Half-yearly steps meet every year.
  return [...days, last].map((day) =>
    yearInWords(dayOf(day), locale, locale === 'fa' ? 'jalali' : 'gregorian'),
  );
}

/** What each document of the list is found by, in the list's order. */
export const filterEntries = (documents: readonly ListedDocument[], locale: Locale): FilterEntry[] =>
  documents.map(({ entry, speakers }, i) => ({
    id: entry.id,
    page: pageOf(i),
    speaker: speakers.map(({ id }) => id),
    place: entry.fa.places.map(({ id }) => id),
    year: [...new Set(entry.fa.occasions.flatMap(({ date }) => (date ? yearsOf(date.edtf, locale) : [])))],
  }));

interface NamedRecord {
  readonly id: string;
  readonly name: Bilingual;
}

/** The choices of a filter with their names: speakers and places by name, years the latest first. */
export function choicesOf(
  documents: readonly ListedDocument[],
  locale: Locale,
  filter: Filter,
): { readonly value: string; readonly name: string }[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  if (filter === 'year') {
    const years = new Set(filterEntries(documents, locale).flatMap(({ year }) => year));
    return [...years].sort((a, b) => collator.compare(b, a)).map((value) => ({ value, name: value }));
  }
  const records = documents.flatMap(({ entry, speakers }): readonly NamedRecord[] =>
    filter === 'speaker' ? speakers : entry.fa.places,
  );
  const names = new Map(records.map(({ id, name }) => [id, wordsIn(locale, name).words]));
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
