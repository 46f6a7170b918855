import type { Change } from '../../../../src/text/intervention.ts';

export const INVISIBLE_CHARACTERS = 'invisible-characters';

/** ZWSP, word joiner and invisible operators, byte order mark, soft hyphen, Mongolian vowel separator: never seen. */
const JUNK = '[\\u200B\\u2060-\\u2064\\uFEFF\\u00AD\\u180E]';
/** What a word ends at. NEL is a line end that `\s` does not know. */
const EDGE = '[\\s\\u0085\\p{P}]';
/**
 * Junk; every ZWNJ but the first of several; ZWNJs at the edge of a word, where they part nothing; and single marks of
 * direction (LRM, RLM, ALM) inside a word, where all they do is to break it.
 */
const INVISIBLE = new RegExp(
  [
    `${JUNK}+`,
    '(?<=\\u200C)\\u200C+',
    `(?<=^|${EDGE})\\u200C+`,
    `\\u200C+(?=$|${EDGE})`,
    '(?<=[\\p{L}\\p{M}])[\\u200E\\u200F\\u061C]+(?=[\\p{L}\\p{M}])',
  ].join('|'),
  'gu',
);

/**
 * Takes out characters that cannot be seen and only get in the way of reading, searching and joining:
 * «سل\u200Bام» → «سلام».
 */
export function removeInvisible(text: string): Change[] {
  return [...text.matchAll(INVISIBLE)].map((match) => ({
    rule: INVISIBLE_CHARACTERS,
    start: match.index,
    before: match[0],
    after: '',
  }));
}
