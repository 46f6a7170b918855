import { byCodePoints } from '../../../src/text/words/code-points.ts';
import { placesInChunk } from '../index-size.ts';

/** From the first entry of a chunk up to the one after its last. */
export type Cut = readonly [begin: number, end: number];

/** Cuts all entries, in the order of the index, into chunks by their sizes. */
export function* cutsOf(sizes: ArrayLike<number>): Generator<Cut> {
  let all = 0;
  for (let at = 0; at < sizes.length; at += 1) all += sizes[at] ?? 0;
  const full = placesInChunk(all);
  let [begin, size] = [0, 0];
  for (let at = 0; at < sizes.length; at += 1) {
    size += sizes[at] ?? 0;
    if (size < full && at < sizes.length - 1) continue;
    yield [begin, at + 1];
    [begin, size] = [at + 1, 0];
  }
}

/** Where an entry is looked for: from the first to the last beginning of what a chunk holds. */
export interface Bounds {
  from: string;
  to: string;
}

/** The letters that two have in common at their beginnings, and one more of each. */
function parted(one: string, other: string): readonly [string, string] {
  const [letters, others] = [[...one], [...other]];
  let common = 0;
  while (common < letters.length && letters[common] === others[common]) common += 1;
  return [letters.slice(0, common + 1).join(''), others.slice(0, common + 1).join('')];
}

/** The bounds of chunks whose first and last entries these are, as short as they can be without touching. */
export function boundsOf(ends: readonly (readonly [first: string, last: string])[]): Bounds[] {
  const bounds = ends.map(([from, to]): Bounds => ({ from, to }));
  for (const [at, next] of bounds.entries()) {
    const before = bounds[at - 1];
    if (before === undefined) continue;
    const [to, from] = parted(before.to, next.from);
    if (byCodePoints(to, before.from) >= 0) before.to = to;
    next.from = from;
  }
  return bounds;
}
