import type { Change } from '../../../src/text/intervention.ts';

export const SOFT_WRAP = 'soft-wrap';

/** Columns that texts are wrapped to. */
const NARROWEST = 40;
const WIDEST = 100;
/** With fewer lines than this, chance could look like wrapping. */
const FEWEST = 4;
/** Share of the lines inside paragraphs that the next word does not fit on; and of those that end a sentence. */
const FULL = 0.95;
const ENDING = 0.5;

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
    return /^[^\S\r\n]*(?:\r\n|\r|\n)$/.test(between) ? [[line, next]] : [];
  });
}

/**
 * Whether the first word of the next line would have gone beyond `columns`: then the line ends only for want of room.
 * An indented line begins a paragraph; a tab makes a table.
 */
const isFull = ([line, next]: [Line, Line], columns: number): boolean =>
  !/\t|^\s/.test(next.text) &&
  !line.text.includes('\t') &&
  width(line.text) + 1 + width(/^\S*/.exec(next.text)?.[0] ?? '') > columns;

/**
 * Joins the lines of a text that was wrapped to a width, so that a paragraph is one. A text counts as wrapped only where
 * its paragraphs have several lines, all of one width, on nearly none of which the next word would have fitted, and most
 * of which end within a sentence. Verse, lists, tables and a text with a paragraph to each line are left alone.
 */
export function joinWrapped(text: string): Change[] {
  const pairs = neighbours(text);
  if (pairs.length < FEWEST) return [];
  const columns = pairs.reduce((most, [line]) => Math.max(most, width(line.text)), 0);
  if (columns < NARROWEST || columns > WIDEST) return [];
  const full = pairs.filter((pair) => isFull(pair, columns));
  const ending = full.filter(([line]) => /[.!?؟:؛…]["»”)]*$/u.test(line.text));
  if (full.length < pairs.length * FULL || ending.length > full.length * ENDING) return [];
  return full.map(([line, next]) => {
    const start = line.start + line.text.length;
    return { rule: SOFT_WRAP, start, before: text.slice(start, next.start), after: ' ' };
  });
}
