import { containment, floorFor, likeness, MATCHING } from './similarity.ts';

/** One edition's segments, by their words (`wordsOf`), in the order of the text. */
export type Edition = readonly (readonly string[])[];

/**
 * The later edition, as it is compared: speech with the words that are said in a segment, everything else with all its
 * words. `isSpeech` tells of each segment of the earlier edition whether its words are speech.
 */
export interface LaterEdition {
  readonly whole: Edition;
  readonly said: Edition;
  readonly isSpeech: readonly boolean[];
}

/** The later edition as segments of the earlier one are compared with it. */
const comparedWith = ({ whole, said, isSpeech }: LaterEdition, before: readonly number[]): Edition =>
  before.every((index) => isSpeech[index] === true) ? said : whole;

/** Segments of the last edition that became segments of this one. One side has exactly one member. */
export interface Relation {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How alike the two sides are, 0 to 1. */
  readonly likeness: number;
}

/** What may be related: indices of both editions that no equal words have matched, and pairs that may not be. */
export interface Unmatched {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  /** False where the two have different speakers. */
  readonly mayBe: (before: number, after: number) => boolean;
}

const joined = (edition: Edition, indices: readonly number[]): string[] =>
  indices.flatMap((index) => edition[index] ?? []);

/** Which segments hold a word, so that not every pair of segments need be compared. */
class WordIndex {
  readonly #holders = new Map<string, number[]>();

  constructor(edition: Edition, members: Iterable<number>) {
    for (const index of members) {
      for (const word of new Set(edition[index])) {
        const list = this.#holders.get(word);
        if (list === undefined) this.#holders.set(word, [index]);
        else list.push(index);
      }
    }
  }

  /** The segments that share most of the rarer words of `words`, at most `MATCHING.candidates` of them. */
  near(words: readonly string[], mayBe: (index: number) => boolean): number[] {
    const tally = new Map<number, number>();
    for (const word of new Set(words)) {
      const list = this.#holders.get(word) ?? [];
      if (list.length > MATCHING.commonWord) continue;
      for (const index of list) tally.set(index, (tally.get(index) ?? 0) + 1 / list.length);
    }
    return [...tally]
      .filter(([index]) => mayBe(index))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MATCHING.candidates)
      .map(([index]) => index);
  }
}

/** Segments side by side, and how alike they are, together, to one of the other edition. */
interface Run {
  readonly run: readonly number[];
  readonly score: number;
}

/**
 * Leaves out, one by one, the segments without which the rest is more alike: a paragraph that somebody has put between
 * the two halves of another one is no part of it.
 */
function pruned(whole: Run, score: (run: readonly number[]) => number): Run {
  const shorter = whole.run
    .map((left) => whole.run.filter((index) => index !== left))
    .map((run) => ({ run, score: run.length === 0 ? 0 : score(run) }));
  const better = shorter.sort((a, b) => b.score - a.score)[0];
  return better === undefined || better.score <= whole.score ? whole : pruned(better, score);
}

/** Takes in neighbours of `start`, one by one, as long as `score` of the run rises; then leaves out what is no part. */
function grow(
  start: number,
  isFree: (index: number) => boolean,
  score: (run: readonly number[]) => number,
): Run {
  let best = { run: [start], score: score([start]) };
  for (;;) {
    const first = best.run[0] ?? start;
    const last = best.run.at(-1) ?? start;
    const longer = [
      ...(isFree(last + 1) ? [[...best.run, last + 1]] : []),
      ...(isFree(first - 1) ? [[first - 1, ...best.run]] : []),
    ].map((run) => ({ run, score: score(run) }));
    const better = longer.sort((a, b) => b.score - a.score)[0];
    if (better === undefined || better.score <= best.score) return pruned(best, score);
    best = better;
  }
}

/** The two editions that are compared, and what of them is still free. */
interface Comparison {
  readonly before: Edition;
  readonly after: LaterEdition;
  readonly free: Unmatched;
}

/** The best relation that has segment `i` of `before` and `j` of `after`: alone, split into several, or merged. */
function bestOf({ before, after, free }: Comparison, i: number, j: number): Relation | null {
  const old = before[i] ?? [];
  const later = comparedWith(after, [i]);
  const split = grow(
    j,
    (index) => free.after.has(index) && free.mayBe(i, index),
    (run) => likeness(old, joined(later, run)),
  );
  const merged = grow(
    i,
    (index) => free.before.has(index) && free.mayBe(index, j),
    (run) => likeness(joined(before, run), comparedWith(after, run)[j] ?? []),
  );
  const relation =
    merged.score > split.score
      ? { before: merged.run, after: [j], likeness: merged.score }
      : { before: [i], after: split.run, likeness: split.score };
  const floor = floorFor(
    joined(before, relation.before),
    joined(comparedWith(after, relation.before), relation.after),
  );
  return relation.likeness < floor ? null : relation;
}

/**
 * Relates segments of two editions by likeness, the most alike first; each segment is in at most one relation. Segments
 * less alike than the floor stay unrelated: only an editor can know what became of them.
 */
export function relate(before: Edition, after: LaterEdition, unmatched: Unmatched): Relation[] {
  const found: Relation[] = [];
  const free = { ...unmatched, before: new Set(unmatched.before), after: new Set(unmatched.after) };
  for (;;) {
    const index = new WordIndex(after.whole, free.after);
    const relations = [...free.before]
      .flatMap((i) =>
        index
          .near(before[i] ?? [], (j) => free.mayBe(i, j))
          .flatMap((j) => bestOf({ before, after, free }, i, j) ?? []),
      )
      .sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b));
    if (relations.length === 0) return found;
    for (const relation of relations) {
      const isFree =
        relation.before.every((i) => free.before.has(i)) && relation.after.every((j) => free.after.has(j));
      if (!isFree) continue;
      found.push(relation);
      for (const i of relation.before) free.before.delete(i);
      for (const j of relation.after) free.after.delete(j);
    }
  }
}

const distance = ({ before, after }: Relation): number => Math.abs((before[0] ?? 0) - (after[0] ?? 0));

/**
 * For each of `leftover`, the segment of `after` that has taken in its words, nearly all of them (`MATCHING.shareTakenIn`), whether
 * or not that one goes on from another segment, too.
 */
export function takenIn(
  before: Edition,
  after: LaterEdition,
  leftover: ReadonlySet<number>,
  mayBe: Unmatched['mayBe'],
): Map<number, number> {
  if (leftover.size === 0) return new Map();
  const index = new WordIndex(after.whole, after.whole.keys());
  return new Map(
    [...leftover].flatMap((i): [number, number][] => {
      const part = before[i] ?? [];
      if (part.length < MATCHING.wordsTakenIn) return [];
      const holding = index
        .near(part, (j) => mayBe(i, j))
        .map((j) => ({ j, share: containment(part, comparedWith(after, [i])[j] ?? []) }))
        .filter(({ share }) => share >= MATCHING.shareTakenIn)
        .sort((a, b) => b.share - a.share || a.j - b.j);
      return holding[0] === undefined ? [] : [[i, holding[0].j]];
    }),
  );
}
