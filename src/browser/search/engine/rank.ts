import type { Hit } from './word-index.ts';

/** What one word of the query found in a record. */
export interface Met {
  readonly score: number;
  /** Positions, in order. */
  readonly places: readonly number[];
  /** Whether it is among the names and roles of the statement's speaker. */
  readonly inSpeaker: boolean;
}
export type SlotHits = ReadonlyMap<number, Met>;

export interface Ranked {
  readonly record: number;
  readonly score: number;
}

/**
 * What a record keeps of its score where it has none of the words; the rest comes with the share it has, each word
 * counting as much as it is rare.
 */
const COVERAGE_FLOOR = 0.3;
/**
 * What a pair of neighbouring query words adds where both stand within WINDOW words of each other: this share of the
 * lesser score, divided by the square root of their distance.
 */
const NEIGHBOURS = 2;
const WINDOW = 20;

/** What a record gains where all of the query names its speaker; less where a part of it does, by the square. */
const SPEAKER = 1.5;

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

/**
 * All records that any word of the query found, best first: the sum of the words' scores, more where neighbours in the
 * query stand close in the record or name its speaker, less where words are missing — so that records with all words (AND) come first,
 * and the others (OR) fill the list. Equal scores keep the archive's order.
 */
export function rank(slots: readonly SlotHits[]): Ranked[] {
  const records = new Set(slots.flatMap((slot) => [...slot.keys()]));
  const ranked: Ranked[] = [];
  const rarity = slots.map(({ size }) => (size === 0 ? 0 : Math.log(1 + records.size / size)));
  const whole = rarity.reduce((sum, one) => sum + one, 0);
  for (const record of records) {
    let sum = 0;
    let met = 0;
    let named = 0;
    for (const [at, slot] of slots.entries()) {
      const hit = slot.get(record);
      if (hit === undefined) continue;
      sum += hit.score;
      met += rarity[at] ?? 0;
      if (hit.inSpeaker) named += 1;
      const before = slots[at - 1]?.get(record);
      if (before === undefined) continue;
      const distance = closest(before.places, hit.places);
      // Nothing for one word that both have met: they are joined there.
      if (distance > 0 && distance <= WINDOW)
        sum += (NEIGHBOURS * Math.min(hit.score, before.score)) / Math.sqrt(distance);
    }
    const coverage = COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * (met / whole);
    ranked.push({ record, score: sum * coverage * (1 + SPEAKER * (named / slots.length) ** 2) });
  }
  return ranked.sort((one, other) => other.score - one.score || one.record - other.record);
}
