import type { Change } from '../../../src/text/intervention.ts';

export const SOFT_WRAP = 'soft-wrap';

/**
 * What makes a text look wrapped. Not tuned on data: the numbers are chosen so that verse, lists and texts with a paragraph
 * to each line stay as they are (`tests/pipeline/normalise/soft-wrap.test.ts`).
 */
const WRAPPED = {
  /** Columns that texts are wrapped to, at least and at most. */
  narrowest: 40,
  widest: 100,
  /** With fewer line ends inside paragraphs than this, chance could look like wrapping. */
  fewest: 4,
  /** Share of these line ends at which the next word would not have fitted: nearly all. */
  full: 0.95,
  /** Share of those that end a sentence, at most: a text with a sentence to each line is not wrapped. */
  ending: 0.5,
} as const;

const SENTENCE_END = /[.!?؟:؛…]["»”)]*$/u;
const ONE_LINE_END = /^[^\S\r\n]*(?:\r\n|\r|\n)$/;
const INDENTED_OR_TABLE = /\t|^\s/;
const FIRST_WORD = /^\S*/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** What a line takes up: marks and characters without a width do not count. */
const width = (text: string): number => text.replace(/[\p{M}\p{Cf}]/gu, '').length;

/** Line by line, UTF-16 offsets from the text's beginning. */
const linesOf = (text: string): Line[] =>
  [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, text: match[0].trimEnd() }));

/** Pairs of lines with nothing but one line end between them: the lines within paragraphs. */
function neighbours(text: string): [Line, Line][] {
  const lines = linesOf(text).filter((line) => line.text !== '');
  return lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    if (next === undefined) return [];
    const between = text.slice(line.start + line.text.length, next.start);
    return ONE_LINE_END.test(between) ? [[line, next]] : [];
  });
}

/**
 * Whether the first word of the next line would have gone beyond `columns`: then the line ends only for want of room.
 * An indented line begins a paragraph; a tab makes a table.
 */
const isFull = ([line, next]: [Line, Line], columns: number): boolean =>
  !INDENTED_OR_TABLE.test(next.text) &&
  !line.text.includes('\t') &&
  width(line.text) + 1 + width(FIRST_WORD.exec(next.text)?.[0] ?? '') > columns;

/**
 * Joins the lines of a text that was wrapped to a width, so that a paragraph is one: «در نشست⏎مشترک» → «در نشست مشترک».
 * A text counts as wrapped only where its paragraphs have several lines, all of one width, on nearly none of which the
 * next word would have fitted, and most of which end within a sentence. Verse, lists, tables and a text with a paragraph
 * to each line are left alone.
 */
export function joinWrapped(text: string): Change[] {
  const pairs = neighbours(text);
  if (pairs.length < WRAPPED.fewest) return [];
  const columns = pairs.reduce((most, [line]) => Math.max(most, width(line.text)), 0);
  if (columns < WRAPPED.narrowest || columns > WRAPPED.widest) return [];
  const full = pairs.filter((pair) => isFull(pair, columns));
  const ending = full.filter(([line]) => SENTENCE_END.test(line.text));
  if (full.length < pairs.length * WRAPPED.full || ending.length > full.length * WRAPPED.ending) return [];
  return full.map(([line, next]) => {
    const start = line.start + line.text.length;
    return { rule: SOFT_WRAP, start, before: text.slice(start, next.start), after: ' ' };
  });
}
