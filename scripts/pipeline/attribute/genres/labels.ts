import { furnitureStart } from '../../speech/index.ts';
import { anyOf, list, REPORTING_VERB, WORD_END } from '../../speech/words/index.ts';
import type { Line } from '../names/line.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceAt } from '../sources/source.ts';
import { type Reading, reachOf, type Source } from '../sources/source-kinds.ts';

/** Signs, a number or emoji; a label of up to seven words; a note in brackets; a colon; then words, or nothing. */
const COLON =
  /^[^\p{L}\p{N}«“"]*(?<label>[«“"]?\p{L}[\p{L} ،«»“”"\u200C]{0,80}?)(?: ?\([^)]{1,60}\))? ?: ?(?!\/\/)/u;
/** In interviews a dash may stand for the colon: «افشین- …». */
export const COLON_OR_DASH =
  /^[^\p{L}\p{N}«“"]*(?<label>[«“"]?\p{L}[\p{L} «»“”"\u200C]{0,40}?)(?: ?\([^)]{1,60}\))? ?[:–-] ?(?!\/\/)/u;
const QUESTION = new RegExp(
  `^(?:${anyOf(list('سؤال، سوال، پرسش، س، خبرنگار، مجری، پرسشگر، گزارشگر، مصاحبه‌کننده'))})$`,
  'u',
);
const ANSWER = new RegExp(`^(?:${anyOf(list('پاسخ، جواب، ج، کارشناس، مهمان، مصاحبه‌شونده'))})$`, 'u');
/** Facts about the text, not words of it. */
const METADATA = new RegExp(
  `^(?:${anyOf(list('تاریخ، منبع، عکس، عکاس، کد خبر، نویسنده، مترجم، ساعت، زمان، مکان، ویراستار، برچسب‌ها، فیلم، ویدئو، تصویر، گزارش، خبر، نکته، توضیح، یادداشت، جدول، نمودار، گفت‌وگو از، گزارش از، ترجمه'))})${WORD_END}`,
  'u',
);
const LONGEST = 14;
const SAYS = new RegExp(REPORTING_VERB, 'u');

export type LabelKind = 'question' | 'answer' | 'metadata' | 'name';

/** A label at the beginning of a line. Offsets are UTF-16, into the folded text. */
export interface Label {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Where the words after the colon begin; the text's length where there are none. */
  readonly after: number;
  readonly kind: LabelKind;
}

export function labelOf({ line: { text } }: Paragraph, separators = COLON): Label | null {
  const match = separators.exec(text);
  const words = match?.groups?.label?.trim() ?? '';
  if (match === null || words === '' || words.split(' ').length > LONGEST || SAYS.test(words)) return null;
  const start = text.indexOf(words);
  const kind = METADATA.test(words)
    ? 'metadata'
    : QUESTION.test(words)
      ? 'question'
      : ANSWER.test(words)
        ? 'answer'
        : 'name';
  return {
    words,
    start,
    end: start + words.length,
    after: match[0].length < furnitureStart(text) ? match[0].length : text.length,
    kind,
  };
}

/** Who a label names, if all of it is read as somebody: by name, by an office of people.yaml, or by an office in two words or more. */
export function labelled(line: Line, { start, end }: Label, reading: Reading): Source | null {
  const own: Line = { text: line.text.slice(0, end), original: line.original };
  const source = sourceAt(own, start, reading);
  const rest = own.text.slice(reachOf(source)).replace(/[»”" ]/gu, '');
  if (rest !== '') return null;
  if (source.type === 'person' || source.type === 'new-name' || source.type === 'title') return source;
  return source.type === 'office' && own.text.slice(source.start, source.end).includes(' ') ? source : null;
}
