import { ZWNJ } from '../../../../src/text/characters.ts';
import type { Change } from '../../../../src/text/intervention.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Word, wordsOf } from '../zwnj/word-spans.ts';
import { isOneWord, type Pair } from './certain-joins.ts';
import { ZWNJ_FOR_SIGN } from './signs.ts';

export const ZWNJ_FOR_SPACE = 'zwnj-for-space';

/** One space, or two by mistake; a no-break or a narrow one, too. */
const SPACE = /^[ \u00A0\u2009\u202F]{1,2}$/;
const HYPHEN = /^[-\u2010\u2011]$/;
/** What a word goes on with that is no letter of ours: figures, an apostrophe, a letter of another script. */
const GOES_ON = /[\p{L}\p{M}\p{N}'’_#@\u00AC-]/u;

const ruleOf = (gap: string): string | null => {
  if (SPACE.test(gap)) return ZWNJ_FOR_SPACE;
  return HYPHEN.test(gap) ? ZWNJ_FOR_SIGN : null;
};

const MARK = /\p{M}/u;
/** What stands between two words of one phrase. */
const PHRASE = /^[ \t\u00A0\u2009\u202F]+$/;
/** A day of a month before «می», which is then May: «۱۲ می». */
const DAY = /(?<!\p{N})\p{N}{1,2}[ \u00A0]$/u;

/** The pair that `words[index]` is the second word of; null where the two do not stand in one phrase. */
function pairAt(words: readonly Word[], index: number, text: string): Pair | null {
  const [first, second] = [words[index - 1], words[index]];
  if (first === undefined || second === undefined || first.key === '' || second.present.size > 0) return null;
  // «نسخهٔ ای»: the first word has its ending already.
  if (MARK.test(text[first.end - 1] ?? '')) return null;
  const next = words[index + 1];
  const startsClean = first.gap === '' || !GOES_ON.test(first.gap.at(-1) ?? '');
  const tail = next === undefined ? text.slice(second.end) : next.gap;
  if (!startsClean || GOES_ON.test(tail.at(0) ?? '')) return null;
  return {
    before: PHRASE.test(first.gap) ? words[index - 2] : undefined,
    first,
    second,
    afterDay: DAY.test(first.gap),
    after: next !== undefined && PHRASE.test(next.gap) ? next : undefined,
  };
}

/**
 * Puts ZWNJ where a space or a hyphen stands in its place, if the two words are surely one: «می شود» → «می‌شود»,
 * «کتاب ها» → «کتاب‌ها», «بزرگ تر» → «بزرگ‌تر», «هسته ای» → «هسته‌ای», «می-روند» → «می‌روند».
 *
 * A space counts for `fold`, so here fold(normalise(x)) and fold(x) differ; the words that search finds are the same,
 * since `joinSpaced` reads both spellings as one word. No published id moves: ledgers are made from the source text.
 */
export function mendSpaces(text: string, lexicon: Lexicon): Change[] {
  const words = wordsOf(text);
  const changes: Change[] = [];
  for (const [index, word] of words.entries()) {
    const rule = ruleOf(word.gap);
    if (rule === null) continue;
    const pair = pairAt(words, index, text);
    if (pair === null || !isOneWord(pair, lexicon)) continue;
    changes.push({ rule, start: word.start - word.gap.length, before: word.gap, after: ZWNJ });
  }
  return changes;
}
