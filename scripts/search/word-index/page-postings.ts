import type { FieldLengths } from '../../../src/schemas/search-index.ts';
import type { IndexContent, Section } from '../index-content.ts';
import { CborWriter } from './cbor-writer.ts';

/** What a word of weight 1 weighs in the files. */
const WEIGHT_UNIT = 24;
/** The weight that places have in the files where none is told. */
const UNTOLD_WEIGHT = 25;
/** Numbers that tell of one posting in `PagePostings.postings`. */
export const NUMBERS_OF_POSTING = 3;

/** One page of the index: a record in one language. */
export interface IndexedPage {
  /** The record's number, counted from the first of those that are told of together. */
  readonly record: number;
  readonly lengths: FieldLengths;
  /** How many places of words it has, or counts for. */
  readonly places: number;
  /** How many entries it has. */
  readonly entries: number;
}

/** Where the entries of some pages stand in them, as it is written in the index: whatever comes before and after them there. */
export interface PagePostings {
  readonly entries: readonly string[];
  /** Those without any entry are none, but for those that count for some places. */
  readonly pages: readonly IndexedPage[];
  /** Page by page, for each entry that it has: its number in `entries`, its size by which files are measured, its bytes. */
  readonly postings: Uint32Array;
  /** The places of each posting, as they stand in the index. */
  readonly bytes: Uint8Array;
}

/** Collects what pages give to the index. */
class PostingsWriter {
  readonly #numbers = new Map<string, number>();
  readonly #postings: number[] = [];
  readonly #bytes = new CborWriter(2 ** 14);

  /**
   * Adds a page, and returns how many entries it has. An entry tells its field and so its weight; words of the text stand in two parts where
   * the text is translated into a further language.
   */
  add(sections: readonly Section[]): number {
    const placesOf = new Map<string, { readonly weight: number; readonly places: number[] }>();
    let place = 0;
    for (const { weight, entries } of sections) {
      for (const entry of entries) {
        const known = placesOf.get(entry);
        if (known === undefined) placesOf.set(entry, { weight, places: [place] });
        else known.places.push(place);
        place += 1;
      }
    }
    for (const [entry, { weight, places }] of placesOf) {
      const told = Math.trunc(weight * WEIGHT_UNIT);
      this.#addPlaces(entry, told === UNTOLD_WEIGHT ? [] : [-1 - told], places);
    }
    return placesOf.size;
  }

  #addPlaces(entry: string, marks: readonly number[], places: readonly number[]): void {
    const number = this.#numbers.get(entry) ?? this.#numbers.size;
    this.#numbers.set(entry, number);
    const before = this.#bytes.length;
    this.#bytes.array(marks.length + places.length);
    for (const mark of marks) this.#bytes.number(mark);
    for (const [at, one] of places.entries()) this.#bytes.number(one - (places[at - 1] ?? 0));
    // Pagefind's places in the page's metadata, of which there is none.
    this.#bytes.array(0);
    this.#postings.push(number, marks.length + places.length + 1, this.#bytes.length - before);
  }

  done(pages: readonly IndexedPage[]): PagePostings {
    return {
      entries: [...this.#numbers.keys()],
      pages,
      postings: Uint32Array.from(this.#postings),
      bytes: Uint8Array.from(this.#bytes.bytes),
    };
  }
}

/** What records give to the index, each with its number. */
export function postingsOf(
  records: Iterable<readonly [record: number, content: IndexContent]>,
): PagePostings {
  const writer = new PostingsWriter();
  const pages: IndexedPage[] = [];
  for (const [record, { sections, lengths, stands = 0 }] of records) {
    const places = sections.reduce((sum, { entries }) => sum + entries.length, 0);
    const entries = writer.add(sections);
    if (places > 0 || stands > 0) pages.push({ record, lengths, places: places || stands, entries });
  }
  return writer.done(pages);
}
