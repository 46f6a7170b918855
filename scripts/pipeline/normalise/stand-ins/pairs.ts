import { neighboursOf } from '../zwnj/neighbours.ts';
import type { Word } from '../zwnj/word-spans.ts';

/** Two words that are to be joined, perhaps, and what stands around them. */
export interface Pair {
  /** The words before and after, in the same phrase. */
  readonly before: Word | undefined;
  readonly first: Word;
  readonly second: Word;
  readonly after: Word | undefined;
  /** Whether a number of one or two figures stands before `first`. */
  readonly afterDay: boolean;
  /** Whether the phrase ends after `second`. */
  readonly closes: boolean;
}

/** What a word goes on with that is no letter of ours: figures, an apostrophe, a letter of another script. */
const GOES_ON = /[\p{L}\p{M}\p{N}'’_#@\u00AC-]/u;
const MARK = /\p{M}/u;
/** A day of a month before «می», which is then May: «۱۲ می». */
const DAY = /(?<!\p{N})\p{N}{1,2}[ \u00A0]$/u;

/** The pair that `words[index]` is the second word of; null where the two do not stand in one phrase. */
export function pairAt(words: readonly Word[], index: number, text: string): Pair | null {
  const [first, second] = [words[index - 1], words[index]];
  if (first === undefined || second === undefined || first.key === '' || second.key === '') return null;
  // «نسخهٔ ای»: the first word has its ending already.
  if (MARK.test(text[first.end - 1] ?? '')) return null;
  const next = words[index + 1];
  const startsClean = first.gap === '' || !GOES_ON.test(first.gap.at(-1) ?? '');
  const tail = next === undefined ? text.slice(second.end) : next.gap;
  if (!startsClean || GOES_ON.test(tail.at(0) ?? '')) return null;
  const { after, closes } = neighboursOf(words, index);
  const { before } = neighboursOf(words, index - 1);
  return { before, first, second, after, afterDay: DAY.test(first.gap), closes };
}
