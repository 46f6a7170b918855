import type { FacetTable } from '../../../schemas/search-index.ts';
import type { FacetName, FacetValue, Filters, Language } from './api.ts';

/** What segments can be narrowed by, in the order in which it is offered. */
export const FACETS: readonly FacetName[] = ['speaker', 'kind', 'occasion', 'place', 'document', 'year'];

/** What is found, as numbers of segments; the best first. */
export interface FoundSegment {
  readonly segment: number;
  readonly score: number;
}

export interface Facets {
  /** Those of `found` for which every filter holds, in their order. */
  narrow<T extends FoundSegment>(found: readonly T[], filters: Filters): readonly T[];
  /** The latest first, the undated last; equal days stay in the order given. */
  byDate<T extends FoundSegment>(found: readonly T[]): readonly T[];
  /** What each facet's values would leave of `found`, the filters of the other facets holding. */
  count(found: readonly FoundSegment[], filters: Filters, lang: Language): Record<FacetName, FacetValue[]>;
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

type Test = (segment: number) => boolean;

export function openFacets(table: FacetTable): Facets {
  const columns = new Map(
    FACETS.map((name) => {
      const { values, runs } = table.facets[name] ?? { values: [], runs: [] };
      return [name, { values, column: unrolled(runs) }] as const;
    }),
  );
  const dates = unrolled(table.dates.runs);
  const dateOf = (segment: number): number => dates[segment] ?? -1;

  function testOf(name: FacetName, chosen: readonly string[]): Test {
    const { values = [], column } = columns.get(name) ?? {};
    const wanted = new Set(values.flatMap(([id], at) => (chosen.includes(id) ? [at] : [])));
    return (segment) => wanted.has(column?.[segment] ?? -1);
  }

  const testsOf = (filters: Filters): (readonly [FacetName, Test])[] =>
    FACETS.flatMap((name) => {
      const chosen = filters[name] ?? [];
      return chosen.length === 0 ? [] : [[name, testOf(name, chosen)] as const];
    });

  return {
    narrow(found, filters) {
      const tests = testsOf(filters);
      return found.filter(({ segment }) => tests.every(([, holds]) => holds(segment)));
    },
    byDate: (found) => found.toSorted((one, other) => dateOf(other.segment) - dateOf(one.segment)),
    count(found, filters, lang) {
      const tests = testsOf(filters);
      const counted = FACETS.map((name): [FacetName, FacetValue[]] => {
        const { values = [], column } = columns.get(name) ?? {};
        const counts = new Map<number, number>();
        for (const { segment } of found) {
          const value = column?.[segment] ?? -1;
          if (value >= 0 && tests.every(([tested, holds]) => tested === name || holds(segment)))
            counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const shown = values.flatMap(([id, fa, en], at) => {
          const count = counts.get(at) ?? 0;
          const kept = count > 0 || (filters[name] ?? []).includes(id);
          return kept ? [{ value: id, label: lang === 'fa' ? fa : en, count }] : [];
        });
        return [name, shown.sort((one, other) => other.count - one.count)];
      });
      return Object.fromEntries(counted) as Record<FacetName, FacetValue[]>;
    },
  };
}
