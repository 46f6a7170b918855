import type { FacetColumn, FacetLabel, FacetTable } from '../../src/schemas/search-index.ts';
import type { SearchSegment } from './index-content.ts';

/** Values as `[value, count, value, count …]`: neighbours in a document mostly share their occasion, day and speaker. */
function runsOf(values: readonly number[]): number[] {
  const runs: number[] = [];
  for (const value of values) {
    if (runs.at(-2) === value) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(value, 1);
  }
  return runs;
}

/** One facet of all segments, in their order. */
function columnOf(segments: readonly SearchSegment[], name: string): FacetColumn {
  const given = segments.map(({ facets }) => facets[name] ?? []);
  const labels = new Map<string, FacetLabel>();
  for (const label of given.flat()) if (!labels.has(label[0])) labels.set(label[0], label);
  const places = new Map([...labels.keys()].map((id, place) => [id, place]));
  const held = given.map((list) => [...new Set(list.map(([id]) => places.get(id) ?? -1))]);
  const values = [...labels.values()];
  if (held.every(({ length }) => length <= 1))
    return { values, runs: runsOf(held.map(([place = -1]) => place)) };
  const sets = new Map<string, number>();
  for (const set of held) if (set.length > 0 && !sets.has(set.join())) sets.set(set.join(), sets.size);
  const runs = runsOf(held.map((set) => sets.get(set.join()) ?? -1));
  return { values, sets: [...sets.keys()].map((set) => set.split(',').map(Number)), runs };
}

/** What the segments can be narrowed and sorted by, in their order. Of two names for one id the first stays. */
export function facetTable(segments: readonly SearchSegment[]): FacetTable {
  const names = [...new Set(segments.flatMap(({ facets }) => Object.keys(facets)))].sort();
  const facets = names.map((name) => [name, columnOf(segments, name)] as const);
  const days = [...new Set(segments.flatMap(({ date }) => date ?? []))].sort();
  const places = new Map(days.map((day, place) => [day, place]));
  return {
    facets: Object.fromEntries(facets),
    dates: { values: days, runs: runsOf(segments.map(({ date }) => places.get(date ?? '') ?? -1)) },
  };
}
