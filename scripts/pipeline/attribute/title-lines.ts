import type { Genre } from '../../../src/schemas/seed.ts';
import { openClause } from '../speech/index.ts';
import { isHeadline } from './kinds.ts';
import type { Paragraph } from './paragraph.ts';

/** A name of one word, or of an agency or newspaper. */
const MASTHEAD = /^(?:(?:خبرگزاری|روزنامه|پایگاه خبری|سایت|شبکه|رادیو) )?[\p{L}\p{N}]+$/u;
/** «آفتاب» above a headline: where a text was published is furniture. */
export function withMasthead(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, second, third] = paragraphs.filter(({ isFurniture }) => !isFurniture);
  if (first === undefined || second === undefined || third === undefined) return paragraphs;
  const isMasthead = MASTHEAD.test(first.line.text) && isHeadline(second);
  return isMasthead
    ? paragraphs.map((one) => (one === first ? { ...one, isFurniture: true } : one))
    : paragraphs;
}

/** «… مطرح شد؛», «استاد دانشگاه در گفت‌وگو با مهر:»: the title goes on in the next line. */
const LEADS_ON = /[؛/:،] ?$/u;
/** How long a line above the title is at most. UTF-16 units. */
const LONGEST_KICKER = 100;
/** «سخنگوی شهرداری:», «استاد دانشگاه در گفت‌وگو با مهر؛»: it leads to the title below it, and is none. */
const KICKER = /\p{L} ?[؛:] ?$/u;

/** The line that is the title of a text: its first one, but for one that only leads to the headline below it. */
export function titleLineOf([first, second, third]: readonly Paragraph[]): Paragraph | undefined {
  if (first === undefined || second === undefined || third === undefined) return first;
  const { text } = first.line;
  const isKicker = text.length <= LONGEST_KICKER && KICKER.test(text) && first.reports.length === 0;
  return isKicker && isHeadline(second) && second.reports.length === 0 ? second : first;
}

/** How many lines there are at most above a report: the title, one that leads on to it, one that goes on with it. */
const TITLE_LINES = 3;

/** The texts of the lines above a report: all have the form of a headline, and a paragraph follows them. */
export function titlesOf(written: readonly Paragraph[], genre: Genre): ReadonlySet<string> {
  if (written.length < 3) return new Set();
  let end = 1;
  const leadsOn = (line: Paragraph | undefined): boolean =>
    line !== undefined && LEADS_ON.test(line.line.text) && openClause(line.scan) === null;
  while (end < TITLE_LINES && leadsOn(written[end - 1])) end += 1;
  const body = written.findIndex((paragraph, i) => i >= end && !isHeadline(paragraph));
  if (genre === 'report' && body > 0 && body <= TITLE_LINES) end = body;
  const lines = written.slice(0, end);
  return new Set(lines.map(({ line }) => line.text));
}
