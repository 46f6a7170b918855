import { isAgency, type Report } from '../speech/index.ts';
import type { Attribution } from './attribution.ts';
import { isOfWriting } from './genres/announcement.ts';
import { saysWe } from './genres/genre.ts';
import { type Found, NOTHING_FOUND, type Paragraph, wholeOf } from './paragraph.ts';

const isOpen = ({ scan, line: { text } }: Paragraph): boolean => {
  const last = scan.quotes.at(-1);
  return last !== undefined && !/[»”"][\s.،؛!؟?…]*$/u.test(text) && last.end === text.length;
};

const CLOSED_PARAGRAPH = /^[«“"].*[»”"][.،؛!؟?]?$/su;
/** Letters that count: «الف)», «ب.», «a)», «iv.». */
const COUNTING_LETTER = '(?:الف|[بپتثجچحخده]|[a-z]|[ivx]{2,4})';
/** Numbers in words at the head of an item: «اول:», «دوم)», «نخست اینکه», «ثانیاً». */
const COUNTING_WORD = `(?:یک|دو|سه|چهار|پنج|شش|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|نخست|اولاً?|ثانیاً?|ثالثاً?|رابعاً?)`;
/** How items of a list begin: «1.», «(2)», «①», «1️⃣», «الف)», «•», a sign, «اول:». Digits are Latin in the text that is asked. */
const ITEM = new RegExp(
  [
    String.raw`[0-9]{1,2} ?(?:[.)\]\-–ـ]|[/:] )`,
    String.raw`[([] ?(?:[0-9]{1,2}|${COUNTING_LETTER}) ?[)\]]`,
    `[-–—•*▪▫●○◦■□◆◇►▶‣⁃✓✔+]`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`${COUNTING_LETTER} ?(?:\)|[.\-–ـ/] )`,
    `${COUNTING_WORD}[ :،.)-]`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .concat(')'),
  'iu',
);

/** Numbers in a sign, which folding makes bare numbers of: «1️⃣», «①». */
const NUMBER_SIGN = /^(?:[0-9۰-۹]\uFE0F?\u20E3|[①-⒛❶-➓])/u;

/** A line so short without a mark at its end is a heading, even where a quotation was left open. UTF-16. */
const SHORT_LINE = 40;
/** A sign before the first word. */
const POINT = /^\p{Extended_Pictographic}/u;

/** «من هنوز امیدوارم»: a line of some words without a mark at its end heads what follows, whoever says «من». UTF-16. */
const LONGEST_HEADING = 70;
const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.؟!…»”":؛،]\s*$/u.test(text);

/** A line of one sign, «🔹» or «-», and nothing else. */
const SIGN = /^(?:\p{Extended_Pictographic}|[\u200D\uFE0F•▪*–-]){1,4}$/u;

/** How a paragraph goes on with the speech of the one before it. */
export type Continuation =
  /** A quotation left open, or a quotation as a whole: who speaks is only likely. */
  | 'quotation'
  /** An item of a list that the speech announced with a colon at its end. */
  | 'item'
  /** A line with a sign of its own after one that a label opens («🔴 …» after «👈 X: …»), as posts have. */
  | 'point'
  /** The same below a line that does nothing but announce them («X، رئیس اتحادیه:»). */
  | 'announced-point'
  /** Words in the first person after direct speech that no quotation mark closes: no reporter says «ما». */
  | 'voice'
  /** The same under a heading of its own, as long talks have: who speaks is only likely. */
  | 'headed'
  /** The words that a clause of the paragraph before announces («… نوشت:»). */
  | 'announced'
  /** What stands between two quotations of one message. */
  | 'message';

/** Whether what goes on so is certainly of the same one; a point with a sign of its own is, where it says «ما». */
export const isSure = (goesOn: Continuation, paragraph: Paragraph | undefined): boolean =>
  goesOn === 'item' ||
  goesOn === 'voice' ||
  goesOn === 'message' ||
  goesOn === 'announced-point' ||
  (goesOn === 'point' && paragraph !== undefined && saysWe(paragraph));

/** What was made of a paragraph. */
export interface Made {
  readonly isStatement: boolean;
  readonly isLabelled: boolean;
  /** Its last report, if it has any. */
  readonly last: Report | undefined;
  readonly goesOn: Continuation | null;
  /** Its end announces the words of the next one. */
  readonly announces: boolean;
}

/** Whether direct speech reaches to the end of a paragraph without quotation marks. */
function endsUnclosed({ line: { text } }: Paragraph, last: Report | undefined): boolean {
  if (last === undefined || last.mode !== 'direct') return false;
  const end = last.contents.at(-1)?.end ?? 0;
  return text.slice(end).trim() === '' && !/[»”"][\s.؟!]*$/u.test(text);
}

/** «X در یادداشتی نوشت: …»: what is written goes on over paragraphs. */
const LETTER = /(?:یادداشت|پیام|نامه|بیانیه|دلنوشته)(?:ی|یی)?(?!\p{L})/u;
/** Whether a letter goes on through a paragraph that says nothing of its author: one of the next ones, before anything is reported, does. */
function leadsToVoice({ line: { text } }: Paragraph, later: readonly Paragraph[]): boolean {
  if (text.length <= SHORT_LINE || isAgency(text)) return false;
  const end = later.findIndex(
    ({ isFurniture, reports, line }) => isFurniture || reports.length > 0 || isAgency(line.text),
  );
  return later.slice(0, end < 0 ? later.length : end).some(saysWe);
}

/** Follows speech over paragraphs: asked for each in turn, whether it goes on with what came before. */
export class Continuations {
  #open = false;
  #announced = false;
  #items = false;
  #labelled = false;
  /** A line announced the words that signs make points of. */
  #announcing = false;
  /** A line of nothing but a sign stands just before. */
  #signed = false;
  #unclosed = false;
  #letter = false;
  /** A message is quoted whose words no quotation mark closes. */
  #message = false;
  /** A heading stands just before, above which direct speech was left open. */
  #headed = false;

  /**
   * Whether a paragraph stands within a message: «در پیام X آمده است: …» before it, «این پیام می‌افزاید: …» after it. What it
   * reports is part of the message, unless the reporter says who speaks («وی گفت: …»).
   */
  isWithinMessage({ line: { text }, reports }: Paragraph, later: readonly Paragraph[]): boolean {
    if (!this.#message || isAgency(text) || /^وی /u.test(text)) return false;
    if (reports.some(({ form }) => form === 'message')) return false;
    const next = later.find(({ isFurniture, reports: [first] }) => isFurniture || first?.form === 'message');
    return next !== undefined && !next.isFurniture;
  }

  /** Whether the paragraph before announces the words of the next one. */
  get isAnnounced(): boolean {
    return this.#announced;
  }

  /** Whether direct speech that no quotation mark has closed goes up to a paragraph, or to the heading above it. */
  isVoiceOpen(follows: boolean): boolean {
    return this.#unclosed && (follows || this.#headed);
  }

  /** Whether a line under the clause that announces words («X گفت:») is a heading of theirs. */
  isHeading({ line: { text } }: Paragraph, [next]: readonly Paragraph[]): boolean {
    const below = next?.isFurniture === false ? next.line.text : '';
    return (
      this.#announced && isHeadingLike(text) && below.length > LONGEST_HEADING && /[.؟!»…]\s*$/u.test(below)
    );
  }

  /** Whether a paragraph is an item of a list that the speech before it announces. */
  isItem({ line }: Paragraph): boolean {
    return this.#items && (ITEM.test(line.text) || NUMBER_SIGN.test(line.original(0, line.text.length)));
  }

  /** What a paragraph without reports of its own goes on with; `later` are the paragraphs after it. */
  goesOn(paragraph: Paragraph, follows: boolean, later: readonly Paragraph[]): Continuation | null {
    const { text } = paragraph.line;
    if (this.#announced) return 'announced';
    if (this.#headed) return this.#unclosed && saysWe(paragraph) && !isHeadingLike(text) ? 'headed' : null;
    if (!follows) return null;
    if (this.isItem(paragraph)) return 'item';
    if (this.#labelled && (this.#signed || POINT.test(text)))
      return this.#announcing ? 'announced-point' : 'point';
    if (
      this.#unclosed &&
      !isHeadingLike(text) &&
      (saysWe(paragraph) || (this.#letter && leadsToVoice(paragraph, later)))
    )
      return 'voice';
    const isWhole = CLOSED_PARAGRAPH.test(text) && paragraph.scan.quotes.length === 1;
    const closesLater = later.slice(0, 5).some((other) => other.line.text.includes('»'));
    const goesOn = this.#open && (text.length > SHORT_LINE || /[.؟!…»”":؛،]\s*$/u.test(text));
    return goesOn || isWhole || (text.startsWith('«') && isOpen(paragraph) && closesLater)
      ? 'quotation'
      : null;
  }

  /** Furniture ends what a label opened, but for a line of nothing but a sign: it belongs to the words below it. */
  interrupt({ line: { text } }: Paragraph): void {
    this.#signed = SIGN.test(text);
    if (!this.#signed) this.#labelled = false;
  }

  /** A line of signs ends what names somebody, with a colon: whose words follow is told. */
  announce(): void {
    this.#announced = true;
    this.#headed = false;
  }

  /** A heading parts what somebody says, and does not end it. */
  head(): void {
    this.#headed = !this.#announced;
    this.#open = false;
    this.#items = false;
    this.#labelled = false;
  }

  /** Is told what was made of each paragraph. */
  step(paragraph: Paragraph, made: Made): void {
    const { text } = paragraph.line;
    const { isStatement, goesOn, announces } = made;
    this.#signed = false;
    this.#headed = false;
    const isPoint = goesOn === 'point' || goesOn === 'announced-point';
    this.#announcing = goesOn === 'announced' || (this.#announcing && isPoint);
    this.#labelled = isStatement && (made.isLabelled || isPoint);
    this.#unclosed = isStatement && endsUnclosed(paragraph, made.last);
    this.#letter =
      isStatement && (isOfWriting(text, made.last, LETTER) || (goesOn === 'voice' && this.#letter));
    const isMessage = made.last?.form === 'message' || (goesOn === 'message' && this.#message);
    this.#message = isStatement && isMessage && endsUnclosed(paragraph, made.last);
    const wasItem = goesOn === 'item';
    this.#announced = !isStatement && announces;
    this.#items = isStatement && (/: ?$/u.test(text) || (wasItem && this.#items));
    const closes = text.includes('»') && !isOpen(paragraph);
    this.#open =
      isStatement &&
      (goesOn === 'quotation' ? (this.#open && !closes) || isOpen(paragraph) : isOpen(paragraph));
  }
}

/**
 * The speech of a paragraph that goes on with another's, by the same one and to the same one: to its closing » where
 * narrative follows that.
 */
export function continued(
  paragraph: Paragraph,
  by: Attribution | undefined,
  to: string | null = null,
): Found {
  const report = wholeOf(paragraph, 'continued');
  const [content] = report.contents;
  const { text } = paragraph.line;
  if (content === undefined || !/\p{L}/u.test(text.slice(content.start, content.end))) return NOTHING_FOUND;
  const close = text.search(/»(?![^«]*»)/u);
  const ends =
    close < 0 || /^[»\s.،؛!؟]*$/u.test(text.slice(close)) ? content.end : Math.min(content.end, close + 1);
  const cut = { ...report, contents: [{ start: content.start, end: ends }] };
  return { told: [{ report: cut, to, ...(by !== undefined && { by }) }], kind: 'statement' };
}
