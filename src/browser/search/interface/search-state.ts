import type { FacetName, Filters } from '../engine/api.ts';
import { FACETS } from '../engine/facets.ts';

/** What a reader asked for: all of it stands in the address, so that it can be shared and come back to. */
export interface Asked {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
}

/** Reads the query part of an address, such as `?q=…&speaker=…&speaker=…&sort=date`. Anything else in it is ignored. */
export function readAsked(search: string): Asked {
  const given = new URLSearchParams(search);
  const filters = FACETS.flatMap((name): [FacetName, string[]][] => {
    const values = given.getAll(name);
    return values.length === 0 ? [] : [[name, [...new Set(values)]]];
  });
  return {
    query: given.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query part of the address of `asked`, with its `?`; empty where nothing is asked. */
export function writeAsked({ query, filters, sort }: Asked): string {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const name of FACETS) for (const value of filters[name] ?? []) written.append(name, value);
  if (sort === 'date') written.set('sort', sort);
  return written.size === 0 ? '' : `?${written}`;
}
