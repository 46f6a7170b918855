import type { Paragraph } from './paragraph.ts';

/** What a note stands behind, as folded text: «[2] …». */
const BRACKETED = /^\[(\d{1,3})\] ?(?=\S)/u;
/** So it stands in a page whose notes are a list: «2. …». */
const LISTED = /^(\d{1,3})[.)] (?=\S)/u;
/** What leads to a note: a number in brackets behind the words that it is about. */
const REFERENCE = /(?<=\S ?)\[(\d{1,3})\]/gu;

/** Fewer than so many that somebody has typed are no notes yet: a paragraph may begin with a number for another reason. */
const FEWEST_TYPED = 2;

/** Where the notes of a text begin: the last paragraphs, numbered by `form` from 1 on, one after the other. Its end where there are none. */
function beginOf(paragraphs: readonly Paragraph[], form: RegExp): number {
  const numbers = paragraphs.map(({ line }) => Number(form.exec(line.text)?.[1] ?? 0));
  const first = numbers.lastIndexOf(1);
  const isNumbered = numbers.slice(first).every((number, i) => number === i + 1);
  return first > 0 && isNumbered ? first : paragraphs.length;
}

/**
 * The notes at the end of a text, as paragraphs that report nothing: «[2] به گفتهٔ او …» is a remark on what was said, and no
 * statement of its own. Notes that somebody typed are known by the text above, which names every one of their numbers. Those of
 * another format have had their marks taken out of the words: there are `marks` of them at most.
 */
export function withNotes(all: readonly Paragraph[], marks: number): readonly Paragraph[] {
  const written = all.filter(({ isFurniture }) => !isFurniture);
  const typed = beginOf(written, BRACKETED);
  const begin = marks === 0 ? typed : Math.min(typed, beginOf(written, LISTED));
  const notes = written.slice(begin);
  const named = new Set(
    written
      .slice(0, begin)
      .flatMap(({ line }) => [...line.text.matchAll(REFERENCE)].map(([, number]) => Number(number))),
  );
  const isNamed = notes.length >= FEWEST_TYPED && notes.every((_, i) => named.has(i + 1));
  if (!isNamed && notes.length > marks) return all;
  const found = new Set(notes);
  return all.map((one) => (found.has(one) ? { ...one, isFurniture: true, isNote: true, reports: [] } : one));
}
