import type { Analyser } from './analyse.ts';
import type { Reading } from './reading.ts';
import { BEFORE_INDEFINITE, BEFORE_PLURAL, INDEFINITE_FIRST, NEVER_AFTER_EZAFE } from './tables/heh-pairs.ts';
import type { Word } from './words.ts';

/** A word and its neighbours in the same phrase; undefined where a mark or the end of the text stands between. */
export interface Neighbours {
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** What the surroundings add to the cost of a reading. */
export type Adjustment = (reading: Reading) => number;

const NOTHING: Adjustment = () => 0;

/**
 * «Xهای»: plural of X with ezafe, or indefinite of Xه. The plural needs a noun or an adjective after it; the indefinite
 * is usual after «یک», «هر», «چنین» and before «که», prepositions, verbs and marks.
 */
function hehOrPlural(word: Word, { before, after }: Neighbours, analyser: Analyser): Adjustment {
  const { key } = word;
  const noun = key.slice(0, -3);
  if (!key.endsWith('های') || noun.length < 2 || !analyser.isNominal(`${noun}ه`)) return NOTHING;
  // Both positive and negative evidence counts for the indefinite reading.
  let indefinite = INDEFINITE_FIRST.has(`${noun}ه`) ? 2 : analyser.isNominal(noun) ? -1 : 1.5;
  if (after === undefined || NEVER_AFTER_EZAFE.has(after.key) || /^ن?می.{2}/.test(after.key)) indefinite += 3;
  if (before !== undefined && BEFORE_INDEFINITE.has(before.key)) indefinite += 3;
  if (before !== undefined && BEFORE_PLURAL.has(before.key)) indefinite -= 1.5;
  return (reading) => {
    const isIndefinite = reading.breaks.some(({ at }) => at === key.length - 2);
    return isIndefinite ? Math.max(0, -indefinite) : Math.max(0, indefinite);
  };
}

/** What the neighbours of `word` say about its readings. */
export function adjustment(word: Word, neighbours: Neighbours, analyser: Analyser): Adjustment {
  return hehOrPlural(word, neighbours, analyser);
}
