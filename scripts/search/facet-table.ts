import type { FacetLabel, FacetTable } from '../../src/schemas/search-index.ts';
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

/** What the segments can be narrowed and sorted by, in their order. Of two names for one id the first stays. */
export function facetTable(segments: readonly SearchSegment[]): FacetTable {
  const names = [...new Set(segments.flatMap(({ facets }) => Object.keys(facets)))].sort();
  const facets = names.map((name) => {
    const labels = new Map<string, FacetLabel>();
    for (const { facets } of segments) {
      const label = facets[name];
      if (label !== undefined && !labels.has(label[0])) labels.set(label[0], label);
    }
    const places = new Map([...labels.keys()].map((id, place) => [id, place]));
    const runs = runsOf(segments.map(({ facets }) => places.get(facets[name]?.[0] ?? '') ?? -1));
    return [name, { values: [...labels.values()], runs }] as const;
  });
  const days = [...new Set(segments.flatMap(({ date }) => date ?? []))].sort();
  const places = new Map(days.map((day, place) => [day, place]));
  return {
    facets: Object.fromEntries(facets),
    dates: { values: days, runs: runsOf(segments.map(({ date }) => places.get(date ?? '') ?? -1)) },
  };
}
