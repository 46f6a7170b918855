import type { Mark } from '../engine/api.ts';

/** A stretch of a text; UTF-16 offsets, `end` exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Characters of a result's text that are shown: three or four lines on a phone. */
const LENGTH = 280;
/** A text up to this length is shown whole where no such passage holds all that is marked. */
const WHOLE = 1500;

const wordStart = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
};

/**
 * The stretch of about 280 characters with the most marks in it, cut between words; all of a text that is not longer,
 * and of most others where marks would be left out.
 */
export function bestPassage(text: string, marks: readonly Mark[]): Passage {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  let best = { start: 0, held: 0 };
  for (const mark of marks) {
    const start = Math.max(0, Math.min(mark.start - LENGTH / 6, text.length - LENGTH));
    const held = marks.filter((other) => other.start >= start && other.end <= start + LENGTH).length;
    if (held > best.held) best = { start, held };
  }
  if (best.held < marks.length && text.length <= WHOLE) return { start: 0, end: text.length };
  const start = wordStart(text, best.start);
  const until = start + LENGTH;
  const space = until >= text.length ? text.length : text.lastIndexOf(' ', until);
  return { start, end: space > start ? space : Math.min(text.length, until) };
}
