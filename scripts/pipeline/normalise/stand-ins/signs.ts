import { ZWNJ } from '../../../../src/text/characters.ts';
import type { Change } from '../../../../src/text/intervention.ts';
import { INVISIBLE_CHARACTERS } from '../characters/invisible-characters.ts';
import type { Lexicon } from '../lexicon.ts';
import { wordsOf } from '../zwnj/word-spans.ts';

export const ZWNJ_FOR_SIGN = 'zwnj-for-sign';

const LETTER = '[\\p{sc=Arabic}&&\\p{L}]';
/**
 * Signs that old programs and keyboards leave in the place of a ZWNJ: the marks of direction (LRM, RLM, ALM), the
 * joiner (ZWJ), the soft hyphen, and «¬», as which word processors show it.
 */
const SIGNS = '[\\u200C\\u200D\\u200E\\u200F\\u061C\\u00AD\\u00AC]';
/** A run of signs between two letters. */
const RUN = new RegExp(`(?<=${LETTER}\\p{M}*)${SIGNS}+(?=${LETTER})`, 'gv');
const EVERY_SIGN = new RegExp(SIGNS, 'gv');
/** The signs but for ZWNJ: in most texts there is none. */
const STAND_IN = /[\u200E\u200F\u061C\u00AD\u00AC]|\u200D/;
const ONLY_ZWNJ = /^\u200C+$/;
/** A word with signs in it. */
const WORD = new RegExp(`${LETTER}(?:${LETTER}|\\p{M}|${SIGNS})*`, 'gv');
/** Signs that also stand where nothing is to be parted: a soft hyphen at the end of a line, a joiner. */
const ONLY_DOUBTFUL = /^(?:\u200C|\u200D|\u00AD)+$/;

/** Whether the word list writes a word joined, and never with ZWNJ: «سلام», in which a soft hyphen parts nothing. */
function isWhole(word: string, lexicon: Lexicon): boolean {
  const key = wordsOf(word.replace(EVERY_SIGN, ''))[0]?.key ?? '';
  const spellings = lexicon.spellings(key);
  return spellings.length > 0 && spellings.every(({ breaks }) => breaks.length === 0);
}

/**
 * Puts ZWNJ where a sign stands in its place: «خانه¬ها» → «خانه‌ها», «سال\u200Eجاری» → «سال‌جاری». A soft hyphen
 * or a joiner in a word that is written without ZWNJ is taken out as an invisible character: «سل\u00ADام» → «سلام».
 */
export function mendSigns(text: string, lexicon: Lexicon): Change[] {
  if (!STAND_IN.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Change[] => {
    const runs = [...word.matchAll(RUN)].filter(([run]) => !ONLY_ZWNJ.test(run));
    if (runs.length === 0) return [];
    const isJoined = isWhole(word, lexicon);
    return runs.map(({ 0: before, index: at }) => {
      const isNothing = isJoined && ONLY_DOUBTFUL.test(before);
      const rule = isNothing ? INVISIBLE_CHARACTERS : ZWNJ_FOR_SIGN;
      return { rule, start: index + at, before, after: isNothing ? '' : ZWNJ };
    });
  });
}
