import type { Attribution } from './attribution.ts';
import { saysWe } from './genres/genre.ts';
import { labelOf } from './genres/labels.ts';
import type { Line } from './names/line.ts';
import type { Paragraph } from './paragraph.ts';
import { partOf } from './sources/collect.ts';
import type { Reading } from './sources/source-kinds.ts';

/** How long a line is at most that names who speaks next, without a verb. UTF-16 units. */
const LONGEST_NAMING = 160;

/** A colon alone on its line: a channel's link stood before it. */
export const isColon = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && /^ ?: ?$/u.test(paragraph.line.text);

/** «با خبر نسیم:»: the rest of a line that was broken at a link or a hashtag. */
const REST = /^(?:با|در|به|از|خطاب به) [^.:؛!؟]{2,60}: ?$/u;
/** The preposition that a broken line ends with. */
const HANGING = / (?:در|با|به|از|و)$/u;

/** A line that names who speaks next. */
export interface NamingLine extends Line {
  /** A hashtag or a link has broken it before its colon. */
  readonly isBroken: boolean;
}

/** Whether a paragraph is words of the text, and no fact about it («عکس: …»). */
export const isWritten = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.isFurniture === false && labelOf(paragraph)?.kind !== 'metadata';

/** «X، رئیس اتحادیه، در», «X، رئیس اتحادیه»: the line before, where a hashtag or a link has broken it. */
function brokenLine(paragraphs: readonly Paragraph[], index: number): NamingLine | null {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || !(isColon(paragraph) || REST.test(paragraph.line.text))) return null;
  const before = paragraphs.slice(0, index).findLast(({ isFurniture }) => !isFurniture);
  if (before === undefined) return null;
  const text = before.line.text.trimEnd();
  const isOpen = !/[.:؛!؟»”"…]$/u.test(text) && text.length <= LONGEST_NAMING;
  const isCut = isColon(paragraph) || HANGING.test(text);
  if (!isOpen || !isCut || before.reports.length > 0) return null;
  return { ...partOf(before.line, 0, text.replace(HANGING, '').length), isBroken: true };
}

/**
 * The words before the colon that a short paragraph ends with («X، مجری برنامه:»), where they are one clause without a
 * mark; else of the line that it is the broken rest of. Null where it is neither.
 */
export function namingLine(paragraphs: readonly Paragraph[], index: number): NamingLine | null {
  const broken = brokenLine(paragraphs, index);
  const paragraph = paragraphs[index];
  if (broken !== null || paragraph === undefined || !isWritten(paragraph)) return broken;
  const { line, scan } = paragraph;
  const isNaming =
    line.text.length <= LONGEST_NAMING && /\p{L} ?: ?$/u.test(line.text) && scan.sentences.length <= 1;
  return isNaming ? { ...partOf(line, 0, line.text.lastIndexOf(':')), isBroken: false } : null;
}

/** Words of a sentence, at least. */
const LEAST_WORDS = 6;

/** «X: در بهار هشدار دادم که … .»: a label with whole sentences in the first person is no title, though it is the first line. */
export function isSaidWhole(paragraph: Paragraph): boolean {
  const label = labelOf(paragraph);
  const said = label?.kind === 'name' ? paragraph.line.text.slice(label.after) : '';
  return (
    /[.؟!»…][\s»”"]*$/u.test(said) &&
    said.split(' ').length >= LEAST_WORDS &&
    saysWe(paragraph) &&
    /\./u.test(said)
  );
}

/** How long the heading of a point is at most. UTF-16 units. */
const LONGEST_POINT = 60;

/** «X، مدیر اداره:» above «نکته‌ها:» or «X … را رد کرد.»: a heading, or the reporter who speaks of X, and no words of X. */
export function isReportersOwn(text: string, by: Attribution | undefined, { names }: Reading): boolean {
  if (text.length <= LONGEST_POINT && /\p{L} ?: ?$/u.test(text)) return true;
  const named = names.at(text, 0);
  return named !== null && named.id === by?.speaker;
}
