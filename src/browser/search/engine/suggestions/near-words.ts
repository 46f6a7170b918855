import { fold } from '../../../../text/fold.ts';
import { SUGGESTION_COST } from '../weights.ts';

/** Words shorter than this are near to too many others. */
const SHORTEST = 3;
/** From this length on two faults are one word's; below it, one. */
const LONG = 6;

/** How many faults a word of this length may have. */
export const faultsAllowed = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

/** Whether so few letters of `one` are not in `other` that `most` faults can explain them: quickly rules most words out. */
function shareLetters(one: string, other: string, most: number): boolean {
  let strange = 0;
  for (const letter of one) {
    if (!other.includes(letter)) strange += 1;
    if (strange > most) return false;
  }
  return true;
}

/**
 * The least number of letters left out, put in, changed or swapped with the next that makes `one` into `other`
 * (optimal string alignment); `most + 1` where it is more than `most`.
 */
export function faultsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || !shareLetters(one, other, most)) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** A word of the archive, as written and folded. */
export interface KnownWord {
  readonly written: string;
  readonly folded: string;
}

/** A list of words made ready for comparing: folding is most of the work, and wanted once. */
export const knownWords = (list: readonly string[]): KnownWord[] =>
  list.map((written) => ({ written, folded: fold(written).replaceAll(' ', '') }));

/**
 * The word of `lists` (as written, most frequent first) nearest to the folded `word`: the fewest faults, then the same
 * first letter, then the most frequent. Null where none is near.
 */
export function nearestWord(word: string, lists: readonly (readonly KnownWord[])[]): string | null {
  const most = faultsAllowed(word.length);
  let best: { written: string; cost: number } | null = null;
  for (const list of lists) {
    for (const [place, { written, folded: candidate }] of list.entries()) {
      const faults = faultsBetween(word, candidate, most);
      if (faults === 0 || faults > most) continue;
      const beginning = candidate[0] === word[0] ? 0 : SUGGESTION_COST.otherBeginning;
      const cost = faults * SUGGESTION_COST.fault + beginning + place / (list.length + 1);
      if (best === null || cost < best.cost) best = { written, cost };
    }
  }
  return best?.written ?? null;
}
