import { ZWNJ } from '../../../../src/text/characters.ts';
import type { Change } from '../../../../src/text/intervention.ts';
import { INVISIBLE_CHARACTERS } from '../characters/invisible-characters.ts';
import type { Lexicon } from '../lexicon.ts';
import { cheapest } from '../zwnj/analysis.ts';
import { type Analyser, analyser } from '../zwnj/morphology.ts';
import { wordsOf } from '../zwnj/word-spans.ts';
import { WEIGHTS } from '../zwnj/zwnj-weights.ts';

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
/** This sign is seen, so it always parts. */
const SEEN = '\u00AC';
/** Marks of direction, which no one puts into a word by themselves, but some programs put between words. */
const OF_DIRECTION = /[\u200E\u200F\u061C]/;

/** The letters of a part of a word, without signs and marks. */
const keyOf = (part: string): string => wordsOf(part.replace(EVERY_SIGN, ''))[0]?.key ?? '';

/** What stands in the place of a ZWNJ, perhaps. */
interface Run {
  readonly sign: string;
  /** The letters of the word before and after it; and those up to the next sign on either side. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly [string, string];
}

/**
 * Whether a sign parts nothing: the word is known, and has no ZWNJ there («سل\u00ADام»). A mark of direction between two
 * words does part them: «آن\u200Eرا».
 */
function partsNothing({ sign, before, after, parts }: Run, lexicon: Lexicon, reader: Analyser): boolean {
  if (sign.includes(SEEN)) return false;
  const readings = reader.readings(before + after);
  if ((cheapest(readings)?.cost ?? 0) >= WEIGHTS.unknown.stem) return false;
  if (readings.some(({ breaks }) => breaks.some(({ at }) => at === before.length))) return false;
  const areWords = parts.every((part) => part.length > 1 && lexicon.spellings(part).length > 0);
  return !(areWords && OF_DIRECTION.test(sign));
}

/** The runs of signs in a word, each with what is around it and where it stands. */
function runsOf(word: string): (Run & { readonly index: number })[] {
  const runs = [...word.matchAll(RUN)];
  return runs.map(({ 0: sign, index }, number) => {
    const [end, last] = [index + sign.length, runs[number - 1]];
    const left = word.slice(last === undefined ? 0 : last.index + last[0].length, index);
    const right = word.slice(end, runs[number + 1]?.index);
    return {
      sign,
      index,
      before: keyOf(word.slice(0, index)),
      after: keyOf(word.slice(end)),
      parts: [keyOf(left), keyOf(right)],
    };
  });
}

/**
 * Puts ZWNJ where a sign stands in its place: «خانه¬ها» → «خانه‌ها», «سال\u200Eجاری» → «سال‌جاری». A sign that is not
 * seen, in a word that has no ZWNJ there, is taken out as an invisible character: «سل\u00ADام» → «سلام».
 */
export function mendSigns(text: string, lexicon: Lexicon): Change[] {
  if (!STAND_IN.test(text)) return [];
  const reader = analyser(lexicon);
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): Change[] =>
    runsOf(word)
      .filter(({ sign }) => !ONLY_ZWNJ.test(sign))
      .map((run) => {
        const isNothing = partsNothing(run, lexicon, reader);
        return {
          rule: isNothing ? INVISIBLE_CHARACTERS : ZWNJ_FOR_SIGN,
          start: start + run.index,
          before: run.sign,
          after: isNothing ? '' : ZWNJ,
        };
      }),
  );
}
