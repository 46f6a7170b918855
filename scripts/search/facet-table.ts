import type { FacetColumn, FacetLabel, FacetTable } from '../../src/schemas/search-index.ts';
import type { SearchSegment } from './index-content.ts';

/** Values as `[value, count, value, count …]`: neighbours in a document mostly share their occasion, day and speaker. */
class Runs {
  readonly pairs: number[] = [];

  add(value: number, count = 1): void {
    if (count === 0) return;
    if (this.pairs.at(-2) === value) this.pairs[this.pairs.length - 1] = (this.pairs.at(-1) ?? 0) + count;
    else this.pairs.push(value, count);
  }

  /** The same with other values in their places. */
  renamed(nameOf: (value: number) => number): number[] {
    return this.pairs.map((number, at) => (at % 2 === 0 ? nameOf(number) : number));
  }
}

/** One facet of all segments, in their order. */
class Column {
  readonly #values = new Map<string, { readonly label: FacetLabel; readonly place: number }>();
  /** Values that a segment has together, by their places. */
  readonly #sets = new Map<string, { readonly places: readonly number[]; readonly number: number }>();
  readonly #runs = new Runs();

  /** `missed` is how many segments came before the first that has the facet at all. */
  constructor(missed: number) {
    this.#runs.add(-1, missed);
  }

  #placeOf(label: FacetLabel): number {
    const known = this.#values.get(label[0]) ?? { label, place: this.#values.size };
    this.#values.set(label[0], known);
    return known.place;
  }

  add(labels: readonly FacetLabel[]): void {
    const places = [...new Set(labels.map((label) => this.#placeOf(label)))];
    if (places.length === 0) {
      this.#runs.add(-1);
      return;
    }
    const key = places.join();
    const set = this.#sets.get(key) ?? { places, number: this.#sets.size };
    this.#sets.set(key, set);
    this.#runs.add(set.number);
  }

  done(): FacetColumn {
    const values = [...this.#values.values()].map(({ label }) => label);
    const sets = [...this.#sets.values()].map(({ places }) => places);
    return sets.every(({ length }) => length === 1)
      ? { values, runs: this.#runs.renamed((set) => sets[set]?.[0] ?? -1) }
      : { values, sets, runs: this.#runs.pairs };
  }
}

/** Collects what segments can be narrowed and sorted by, in their order. Of two names for one id the first stays. */
export class FacetCollector {
  #count = 0;
  readonly #columns = new Map<string, Column>();
  readonly #days = new Map<string, number>();
  readonly #dates = new Runs();

  add({ facets, date }: Pick<SearchSegment, 'facets' | 'date'>): void {
    for (const name of Object.keys(facets))
      if (!this.#columns.has(name)) this.#columns.set(name, new Column(this.#count));
    for (const [name, column] of this.#columns) column.add(facets[name] ?? []);
    if (date !== null && !this.#days.has(date)) this.#days.set(date, this.#days.size);
    this.#dates.add(this.#days.get(date ?? '') ?? -1);
    this.#count += 1;
  }

  table(): FacetTable {
    const columns = [...this.#columns].sort(([one], [other]) => (one < other ? -1 : 1));
    const days = [...this.#days.keys()];
    const values = days.toSorted();
    const places = new Map(values.map((day, place) => [day, place]));
    return {
      facets: Object.fromEntries(columns.map(([name, column]) => [name, column.done()])),
      dates: { values, runs: this.#dates.renamed((day) => places.get(days[day] ?? '') ?? -1) },
    };
  }
}
