import { ZWNJ } from '../../../../src/text/characters.ts';
import type { EditRule } from '../../../../src/text/edit-rules.ts';
import type { Change } from '../../../../src/text/intervention.ts';
import type { Lexicon } from '../lexicon.ts';
import { joins } from '../zwnj/analysis.ts';
import { wordsOf } from '../zwnj/word-spans.ts';
import { isOneWord, SECOND_WORDS } from './certain-joins.ts';
import { pairAt } from './pairs.ts';
import { ZWNJ_FOR_SIGN } from './signs.ts';

export const ZWNJ_FOR_SPACE = 'zwnj-for-space';

/** One space, or two by mistake; a no-break or a narrow one, too. */
const SPACE = /^[ \u00A0\u2009\u202F]{1,2}$/;
const HYPHEN = /^[-\u2010\u2011]$/;

const ruleOf = (gap: string): EditRule | null => {
  if (SPACE.test(gap)) return ZWNJ_FOR_SPACE;
  return HYPHEN.test(gap) ? ZWNJ_FOR_SIGN : null;
};

const BETWEEN = '[ \\u00A0\\u2009\\u202F\\u2010\\u2011-]';
/** A line in which anything may be to be joined: it has «می» and more, or an ending after a space or a hyphen. */
const CANDIDATE = new RegExp(`می${BETWEEN}|${BETWEEN}(?:${SECOND_WORDS.join('|')})(?!\\p{L})`, 'u');
const LINE = /[^\n]+/g;

/**
 * Puts ZWNJ where a space or a hyphen stands in its place, if the two words are surely one: «می شود» → «می‌شود»,
 * «کتاب ها» → «کتاب‌ها», «بزرگ تر» → «بزرگ‌تر», «هسته ای» → «هسته‌ای», «می-روند» → «می‌روند». After a letter that does
 * not join no ZWNJ is written, so there the space is taken out: «کشور ها» → «کشورها».
 *
 * A space counts for `fold`, so here fold(normalise(x)) and fold(x) differ; the words that search finds are the same,
 * since `joinSpaced` reads both spellings as one word. No published id moves: ledgers are made from the source text.
 */
export function mendSpaces(text: string, lexicon: Lexicon): Change[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) =>
    CANDIDATE.test(line)
      ? mendLine(line, lexicon).map((change) => ({ ...change, start: index + change.start }))
      : [],
  );
}

/** The changes in a line: no phrase goes beyond one. */
function mendLine(text: string, lexicon: Lexicon): Change[] {
  const words = wordsOf(text);
  const changes: Change[] = [];
  for (const [index, word] of words.entries()) {
    const rule = ruleOf(word.gap);
    if (rule === null || word.present.size > 0) continue;
    const pair = pairAt(words, index, text);
    if (pair === null || !isOneWord(pair, lexicon)) continue;
    const after = joins(pair.first.key.at(-1)) ? ZWNJ : '';
    changes.push({ rule, start: word.start - word.gap.length, before: word.gap, after });
  }
  return changes;
}
