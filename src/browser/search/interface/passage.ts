import type { Mark } from '../engine/api.ts';

/** What of a long text is shown, in characters. Chosen by looking at results on a phone; no data tunes it. */
const PASSAGE = {
  /** Shown of a text: three or four lines on a phone. */
  length: 280,
  /** A text up to this length is shown whole where no passage holds all that is marked: marks count for more than room. */
  whole: 1500,
  /** The share of a passage that stands before its first mark, so that the mark is read in its sentence. */
  before: 1 / 6,
} as const;

const wordStart = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
};

/**
 * The stretch of about 280 characters with the most marks in it, cut between words; all of a text that is not longer,
 * and of most others where marks would be left out.
 */
export function bestPassage(text: string, marks: readonly Mark[]): Mark {
  const { length, whole, before } = PASSAGE;
  if (text.length <= length) return { start: 0, end: text.length };
  let best = { start: 0, held: 0 };
  for (const mark of marks) {
    const start = Math.max(0, Math.min(mark.start - length * before, text.length - length));
    const held = marks.filter((other) => other.start >= start && other.end <= start + length).length;
    if (held > best.held) best = { start, held };
  }
  if (best.held < marks.length && text.length <= whole) return { start: 0, end: text.length };
  const start = wordStart(text, best.start);
  const until = start + length;
  const space = until >= text.length ? text.length : text.lastIndexOf(' ', until);
  return { start, end: space > start ? space : Math.min(text.length, until) };
}
