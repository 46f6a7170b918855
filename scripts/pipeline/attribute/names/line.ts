import type { Folded } from '../../../../src/text/fold.ts';

/** A folded text with the way back to its edited words. All offsets are UTF-16. */
export interface Line {
  readonly text: string;
  /** The edited words of a stretch of `text`. */
  readonly original: (start: number, end: number) => string;
}

export const lineOf = (edited: string, { text, offsets }: Folded): Line => ({
  text,
  original: (start, end) =>
    edited
      .slice(offsets[start] ?? 0, end >= text.length ? edited.length : (offsets[end] ?? edited.length))
      .trimEnd(),
});

/** A line that stands by itself, where only its folded form is known. */
export const plainLine = (text: string): Line => ({ text, original: (start, end) => text.slice(start, end) });

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/** The word at `offset`; null where none begins there. */
export function wordAt(text: string, offset: number): Word | null {
  WORD.lastIndex = offset;
  const match = WORD.exec(text);
  return match === null ? null : { word: match[0], start: offset, end: offset + match[0].length };
}

/** The length of what a pattern (sticky) matches at `offset`; −1 where it does not match. */
export function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? -1;
}
