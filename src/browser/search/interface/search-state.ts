import { readDaySpan, spanValue } from '../../../text/dates/day-span.ts';
import type { FacetName, Filters, Order } from '../engine/api.ts';
import { FACETS } from '../engine/facets.ts';

/** What a reader asked for: all of it stands in the address, so that it can be shared and come back to. */
export interface Asked {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Order;
}

const ORDERS: readonly Order[] = ['relevance', 'date', 'oldest'];

/** A value as it is written in addresses: of the same days there is one value, in whichever calendar they were given. */
function valueIn(name: FacetName, value: string): string {
  const span = name === 'year' ? readDaySpan(value) : null;
  return span === null ? value : spanValue(span);
}

/** Reads the query part of an address, such as `?q=…&speaker=…&speaker=…&sort=date`. Anything else in it is ignored. */
export function readAsked(search: string): Asked {
  const given = new URLSearchParams(search);
  const filters = FACETS.flatMap((name): [FacetName, string[]][] => {
    const values = given.getAll(name).filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, [...new Set(values.map((value) => valueIn(name, value)))]]];
  });
  return {
    query: given.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: ORDERS.find((order) => order === given.get('sort')) ?? 'relevance',
  };
}

/** The query part of the address of `asked`, with its `?`; empty where nothing is asked. */
export function writeAsked({ query, filters, sort }: Asked): string {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const name of FACETS) for (const value of filters[name] ?? []) written.append(name, value);
  if (sort !== 'relevance') written.set('sort', sort);
  return written.size === 0 ? '' : `?${written}`;
}

/** Whether nothing is asked at all: neither words nor filters. */
export const asksNothing = ({ query, filters }: Asked): boolean =>
  query.trim() === '' && Object.values(filters).every((values) => values.length === 0);
