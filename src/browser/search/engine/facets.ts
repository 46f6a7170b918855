import type { FacetColumn, FacetTable } from '../../../schemas/search-index.ts';
import {
  type DaySpan,
  readDaySpan,
  spanInWords,
  spansMeet,
  spanValue,
  yearsOfSpans,
} from '../../../text/dates/day-span.ts';
import { remembering } from '../../../text/remember.ts';
import type { FacetName, FacetValue, Filters, Language, Order } from './api.ts';

/** What segments can be narrowed by, in the order in which it is offered. */
export const FACETS: readonly FacetName[] = [
  'speaker',
  'addressee',
  'year',
  'kind',
  'genre',
  'place',
  'occasion',
  'document',
  'translated',
  'language',
];

/** What is found, as numbers of segments. */
export interface FoundSegment {
  readonly segment: number;
  /** The versions of it that were found; all that it has, where no word was asked for. */
  readonly languages?: readonly Language[];
}

export interface Facets {
  /** How many segments there are. */
  readonly size: number;
  /** Those of `found` for which every filter holds, in their order. */
  narrow<T extends FoundSegment>(found: readonly T[], filters: Filters): readonly T[];
  /** The latest or the earliest first, the undated last; equal days stay in the order given. */
  byDate<T extends FoundSegment>(found: readonly T[], order: Exclude<Order, 'relevance'>): readonly T[];
  /** What each facet's values would leave of `found`, the filters of the other facets holding. */
  count(found: readonly FoundSegment[], filters: Filters, lang: Language): Record<FacetName, FacetValue[]>;
  /** The ids of a facet's values that a segment has. */
  valuesOf(name: FacetName, segment: number): readonly string[];
  /** The name of a facet's value; null where it has none such. */
  labelOf(name: FacetName, value: string, lang: Language): string | null;
  /** The segments of days that have one in common with `span`. */
  within(span: DaySpan): readonly number[];
  /** The segments of which no day is known. */
  undated(): readonly number[];
  /** The values of these filters that the archive does not have. */
  unknown(filters: Filters): readonly { readonly name: FacetName; readonly value: string }[];
}

/** Runs `[value, count, value, count …]` as a value for each segment. */
function unrolled(runs: readonly number[]): Int32Array {
  let length = 0;
  for (let at = 1; at < runs.length; at += 2) length += runs[at] ?? 0;
  const column = new Int32Array(length);
  let from = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const until = from + (runs[at + 1] ?? 0);
    column.fill(runs[at] ?? -1, from, until);
    from = until;
  }
  return column;
}

/** The value of `year` that segments have of which no day is known. */
const UNDATED = 'undated';

type Test = (segment: number) => boolean;
type Counted = ReadonlyMap<string, number>;

/** What can be chosen of one facet. */
interface Choices {
  test(chosen: readonly string[]): Test;
  /** How many of these each value has. */
  count(found: readonly FoundSegment[], lang: Language): Counted;
  valuesOf(segment: number): readonly string[];
  label(value: string, lang: Language): string | null;
}

const NONE: readonly number[] = [];

/** The choices of a facet whose values are listed. */
function listed({ values, sets, runs }: FacetColumn): Choices {
  const column = unrolled(runs);
  const held = sets ?? values.map((_, at) => [at]);
  const places = (segment: number): readonly number[] => held[column[segment] ?? -1] ?? NONE;
  const labels = new Map(values.map((label) => [label[0], label]));
  return {
    test(chosen) {
      const wanted = new Set(values.flatMap(([id], at) => (chosen.includes(id) ? [at] : [])));
      return (segment) => places(segment).some((place) => wanted.has(place));
    },
    count(found) {
      const counts = new Int32Array(values.length);
      for (const { segment } of found)
        for (const place of places(segment)) counts[place] = (counts[place] ?? 0) + 1;
      return new Map(values.flatMap(([id], at) => (counts[at] ? [[id, counts[at]] as const] : [])));
    },
    valuesOf: (segment) => places(segment).flatMap((place) => values[place]?.[0] ?? []),
    label(value, lang) {
      const label = labels.get(value);
      return label === undefined ? null : label[lang === 'fa' ? 1 : 2];
    },
  };
}

/** The days of each segment. */
interface Days {
  readonly column: Int32Array;
  readonly spans: readonly DaySpan[];
}

function daysOf({ values, runs }: FacetTable['dates']): Days {
  const spans = values.map((date): DaySpan => {
    const [first = date, last = first] = date.split('/');
    return { first, last };
  });
  return { column: unrolled(runs), spans };
}

/** The choices of years: those of the reader's calendar are offered, and any days can be chosen; so can what has no date. */
function years({ column, spans }: Days): Choices {
  const spanOf = (segment: number): DaySpan | undefined => spans[column[segment] ?? -1];
  return {
    test(chosen) {
      const wanted = chosen.flatMap((value) => readDaySpan(value) ?? []);
      const meets = spans.map((span) => wanted.some((other) => spansMeet(span, other)));
      const takesUndated = chosen.includes(UNDATED);
      return (segment) => meets[column[segment] ?? -1] ?? takesUndated;
    },
    count(found, lang) {
      const counts = new Int32Array(spans.length);
      let undated = 0;
      for (const { segment } of found) {
        const place = column[segment] ?? -1;
        if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
        else undated += 1;
      }
      const counted = spans.filter((_, at) => counts[at]);
      const dated = yearsOfSpans(counted, lang).map((year) => {
        const count = spans.reduce(
          (sum, span, at) => sum + (spansMeet(span, year) ? (counts[at] ?? 0) : 0),
          0,
        );
        return [spanValue(year), count] as const;
      });
      return new Map([...dated, ...(undated > 0 ? [[UNDATED, undated] as const] : [])]);
    },
    valuesOf(segment) {
      const span = spanOf(segment);
      return span === undefined ? [UNDATED] : [spanValue(span)];
    },
    label(value, lang) {
      if (value === UNDATED) return UNDATED;
      const span = readDaySpan(value);
      return span === null ? null : spanInWords(span, lang);
    },
  };
}

/**
 * The choices of language: every segment is Persian, and those that are translated are English as well. Words are counted in
 * the version that has them.
 */
function languages(translated: Choices): Choices {
  const isTranslated = translated.test(['yes']);
  const valuesOf = (segment: number): readonly string[] => (isTranslated(segment) ? ['fa', 'en'] : ['fa']);
  return {
    test: (chosen) => (segment) => valuesOf(segment).some((lang) => chosen.includes(lang)),
    count(found) {
      const held = found.flatMap(({ segment, languages }) => languages ?? valuesOf(segment));
      const counts = (['fa', 'en'] as const).map(
        (lang) => [lang, held.filter((one) => one === lang).length] as const,
      );
      return new Map(counts.filter(([, count]) => count > 0));
    },
    valuesOf,
    label: (value) => (value === 'fa' || value === 'en' ? value : null),
  };
}

/** Years with the latest first; what has none stands after all of them. */
function latestYearFirst(one: FacetValue, other: FacetValue): number {
  if (one.value === UNDATED || other.value === UNDATED) return one.value === UNDATED ? 1 : -1;
  return one.value < other.value ? 1 : -1;
}

/** To make it takes a while, and most often all facets need it. */
const collatorOf = remembering(
  { most: 2, keyOf: (lang: Language) => lang },
  (lang) => new Intl.Collator(lang, { numeric: true }),
);

/** Values by their counts, equal ones by their names in the reader's language. */
function mostFrequentFirst(lang: Language): (one: FacetValue, other: FacetValue) => number {
  return (one, other) => other.count - one.count || collatorOf(lang).compare(one.label, other.label);
}

const EMPTY: FacetColumn = { values: [], runs: [] };

export function openFacets(table: FacetTable): Facets {
  const days = daysOf(table.dates);
  const translated = listed(table.facets.translated ?? EMPTY);
  const choicesOf = (name: FacetName): Choices => {
    if (name === 'year') return years(days);
    if (name === 'translated') return translated;
    return name === 'language' ? languages(translated) : listed(table.facets[name] ?? EMPTY);
  };
  const facets = new Map(FACETS.map((name) => [name, choicesOf(name)]));
  const of = (name: FacetName): Choices => facets.get(name) ?? listed(EMPTY);
  const testsOf = (filters: Filters): (readonly [FacetName, Test])[] =>
    FACETS.flatMap((name) => {
      const chosen = filters[name] ?? [];
      return chosen.length === 0 ? [] : [[name, of(name).test(chosen)] as const];
    });
  const dayOf = (segment: number): string => days.spans[days.column[segment] ?? -1]?.first ?? '';

  return {
    size: days.column.length,
    narrow(found, filters) {
      const tests = testsOf(filters);
      return found.filter(({ segment }) => tests.every(([, holds]) => holds(segment)));
    },
    byDate(found, order) {
      const sign = order === 'date' ? 1 : -1;
      return found.toSorted((one, other) => {
        const [a, b] = [dayOf(one.segment), dayOf(other.segment)];
        if (a === b) return 0;
        // The undated are last in either order.
        if (a === '' || b === '') return a === '' ? 1 : -1;
        return sign * (a < b ? 1 : -1);
      });
    },
    count(found, filters, lang) {
      const tests = testsOf(filters);
      const counted = FACETS.map((name) => {
        const left = found.filter(({ segment }) =>
          tests.every(([tested, holds]) => tested === name || holds(segment)),
        );
        const counts = of(name).count(left, lang);
        // Chosen may be what is not offered: a year of the other calendar, some years together, what nothing found has.
        const chosen = (filters[name] ?? [])
          .filter((value) => !counts.has(value))
          .map((value) => {
            const holds = of(name).test([value]);
            return [value, left.filter(({ segment }) => holds(segment)).length] as const;
          });
        const values = [...counts, ...chosen].map(([value, count]) => ({
          value,
          label: of(name).label(value, lang) ?? value,
          count,
        }));
        return [name, values.sort(name === 'year' ? latestYearFirst : mostFrequentFirst(lang))];
      });
      return Object.fromEntries(counted) as Record<FacetName, FacetValue[]>;
    },
    valuesOf: (name, segment) => of(name).valuesOf(segment),
    labelOf: (name, value, lang) => of(name).label(value, lang),
    within(span) {
      const test = (place: number): boolean => {
        const other = days.spans[place];
        return other !== undefined && spansMeet(span, other);
      };
      return [...days.column.keys()].filter((segment) => test(days.column[segment] ?? -1));
    },
    undated: () => [...days.column.keys()].filter((segment) => (days.column[segment] ?? -1) < 0),
    unknown: (filters) =>
      FACETS.flatMap((name) =>
        (filters[name] ?? []).flatMap((value) =>
          of(name).label(value, 'fa') === null ? [{ name, value }] : [],
        ),
      ),
  };
}
