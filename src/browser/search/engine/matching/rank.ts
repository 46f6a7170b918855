import { RECORD_SCORE } from '../weights.ts';
import type { Hit } from '../word-index.ts';
import { SPEAKER_FIELDS } from './record-fields.ts';

/** What one word of the query found in a record. */
export interface WordMatch {
  readonly score: number;
  /** Positions, in order. */
  readonly places: readonly number[];
  /** In which fields it stands, as a set of the bits of `FIELD`. */
  readonly fields: number;
}
/** What one word of the query found, by the number of the record. */
export type WordMatches = ReadonlyMap<number, WordMatch>;

export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** The fields in which any word was found. */
  readonly fields: number;
  /** The words, by their place in the query, that the record has not. */
  readonly lacks: readonly number[];
}

/** Records in which all of `hits` agree (a word in pieces): the lowest score of the pieces, the places of the first. */
export function inAll(hits: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...rest] = hits;
  const others = rest.map((list) => new Map(list.map((hit) => [hit.record, hit.score])));
  return first.flatMap((hit) => {
    const scores = others.map((other) => other.get(hit.record) ?? 0);
    return scores.includes(0) ? [] : [{ ...hit, score: Math.min(hit.score, ...scores) }];
  });
}

/** The least distance between two sorted lists of positions; `Infinity` where one is empty. */
export function closest(left: readonly number[], right: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of left) {
    while (at < right.length - 1 && (right[at] ?? 0) < place) at += 1;
    for (const other of [right[at - 1], right[at]]) {
      if (other !== undefined) least = Math.min(least, Math.abs(other - place));
    }
  }
  return least;
}

/** What two words that are neighbours in the query add, for standing close in one record. */
function closeness(before: WordMatch | undefined, hit: WordMatch): number {
  if (before === undefined) return 0;
  const distance = closest(before.places, hit.places);
  // Nothing where both have found the same word: there the two are joined.
  if (distance === 0 || distance > RECORD_SCORE.window) return 0;
  return (RECORD_SCORE.neighbours * Math.min(hit.score, before.score)) / Math.sqrt(distance);
}

/**
 * All records that any word of the query found, best first: the sum of the words' scores, more where neighbours in the
 * query stand close in the record or name its speaker, less where words are missing. So records with all words (AND)
 * come first, and the others (OR) fill the list. Equal scores keep the archive's order.
 */
export function rank(slots: readonly WordMatches[]): Ranked[] {
  const records = new Set(slots.flatMap((slot) => [...slot.keys()]));
  const rarity = slots.map(({ size }) => (size === 0 ? 0 : Math.log(1 + records.size / size)));
  const whole = rarity.reduce((sum, one) => sum + one, 0);
  const { coverageFloor, speaker } = RECORD_SCORE;
  const ranked = [...records].map((record): Ranked => {
    let sum = 0;
    let found = 0;
    let named = 0;
    let fields = 0;
    const lacks: number[] = [];
    for (const [at, slot] of slots.entries()) {
      const hit = slot.get(record);
      if (hit === undefined) {
        lacks.push(at);
        continue;
      }
      sum += hit.score;
      sum += closeness(slots[at - 1]?.get(record), hit);
      found += rarity[at] ?? 0;
      fields |= hit.fields;
      if ((hit.fields & SPEAKER_FIELDS) !== 0) named += 1;
    }
    const coverage = coverageFloor + (1 - coverageFloor) * (found / whole);
    const score = sum * coverage * (1 + speaker * (named / slots.length) ** 2);
    return { record, score, fields, lacks };
  });
  return ranked.sort((one, other) => other.score - one.score || one.record - other.record);
}
