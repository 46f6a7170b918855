import { fold } from '../../../../src/text/fold.ts';

/** The phrases of a comma-separated list («،»), in edited spelling. */
export const list = (words: string): string[] => words.split('،').map((word) => word.trim());

/** A pattern, for folded text, of `phrase`: where it has a ZWNJ, the text may have one, a space, or nothing. */
export const loose = (phrase: string): string =>
  phrase
    .split('\u200C')
    .map((part) => RegExp.escape(fold(part)))
    .join(' ?');

/** A pattern, for folded text, of any of `phrases`, the longest first. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(loose)
    .join('|')})`;

/** Word edges for folded Persian text; `\b` knows only ASCII. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';
