import { ZWNJ } from '../../../../src/text/characters.ts';
import type { Change } from '../../../../src/text/intervention.ts';
import type { Lexicon } from '../lexicon.ts';
import { cheapest } from '../zwnj/analysis.ts';
import { type Analyser, analyser } from '../zwnj/morphology.ts';
import { type Word, wordsOf } from '../zwnj/word-spans.ts';
import { isOneWord } from './certain-joins.ts';
import { pairAt } from './pairs.ts';
import { ZWNJ_FOR_SPACE } from './spaces.ts';

/** A ZWNJ with a space on its other side; in most texts there is none. */
const BESIDE_SPACE = /\u200C[ \u00A0]|[ \u00A0]\u200C/;
const SPACE = /^[ \u00A0]$/;
/** «بی» is no word of its own; other prefixes are: «هم» is «also», too. */
const PREFIX = 'بی';
const ENDING = /(ها|های|هایی|ان|ی)$/;

/**
 * Whether the two words are one that is known: of the word list, a set phrase, a word with its ending, or one with
 * «بی». A free compound does not count: «نامه نوشته» are two words.
 */
function isKnown(first: string, second: string, lexicon: Lexicon, reader: Analyser): boolean {
  const key = first + second;
  const place = cheapest(reader.readings(key))?.breaks.find(({ at }) => at === first.length);
  if (place === undefined) return false;
  if (place.rule !== 'zwnj-compound' || first === PREFIX) return true;
  return [key, key.replace(ENDING, '')].some((word) =>
    lexicon.spellings(word).some(({ breaks }) => breaks.includes(first.length)),
  );
}

/** Offsets of the ZWNJs that end `first`, and of the end of those that begin `second`. */
function rangeOf(first: Word, second: Word, text: string): { start: number; end: number } {
  let [start, end] = [first.end, second.start];
  while (text[start - 1] === ZWNJ) start -= 1;
  while (text[end] === ZWNJ) end += 1;
  return { start, end };
}

/**
 * Takes out a space beside a ZWNJ, if the two words are surely one: «می‌ روند» → «می‌روند», «بین ‌المللی» → «بین‌المللی».
 * Elsewhere the space is what was meant, and the ZWNJ is taken out as an invisible character.
 */
export function mendHalfSpaces(text: string, lexicon: Lexicon): Change[] {
  if (!BESIDE_SPACE.test(text)) return [];
  const words = wordsOf(text);
  const reader = analyser(lexicon);
  return words.flatMap((second, index): Change[] => {
    const first = words[index - 1];
    if (first === undefined || !SPACE.test(second.gap)) return [];
    if (!first.present.has(first.key.length) && !second.present.has(0)) return [];
    const pair = pairAt(words, index, text);
    if (pair === null) return [];
    if (!isOneWord(pair, lexicon) && !isKnown(first.key, second.key, lexicon, reader)) return [];
    const { start, end } = rangeOf(first, second, text);
    return [{ rule: ZWNJ_FOR_SPACE, start, before: text.slice(start, end), after: ZWNJ }];
  });
}
