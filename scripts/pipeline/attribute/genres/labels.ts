import { furnitureStart, isLoose } from '../../speech/index.ts';
import { anyOf, FINITE, list, MEDIA_NAMES, REPORTING_VERB, WORD_END } from '../../speech/words/index.ts';
import { countryEnd, isOfCountry } from '../names/countries.ts';
import { isGivenName } from '../names/given-names.ts';
import { type Line, wordAt } from '../names/line.ts';
import { endsPhrase, organisationNounEnd, roleNounEnd } from '../names/noun-phrase.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceAt } from '../sources/source.ts';
import { isSomebody, type Reading, reachOf, type Source } from '../sources/source-kinds.ts';

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
/** A clause before a colon is no label: it has a verb. */
const SAYS = new RegExp(`${REPORTING_VERB}|(?<!\\p{L})(?:${anyOf(FINITE)})$`, 'u');

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

/**
 * «شهریاری، دبیر شورا:»: in a label, one word before a comma and an office is somebody's family name, whatever else the
 * word means.
 */
function familyNameBeforeOffice(label: Line, start: number, { names, evidence }: Reading): Source | null {
  const word = wordAt(label.text, start);
  const gap = word === null ? 0 : (/^ ?[،,] ?/u.exec(label.text.slice(word.end))?.[0].length ?? 0);
  if (word === null || gap === 0 || word.word.length < 3 || endsPhrase(label, word, evidence.isWord))
    return null;
  if (countryEnd(label.text, start) >= 0 || roleNounEnd(label.text, start) >= 0) return null;
  if (organisationNounEnd(label.text, start) >= 0) return null;
  const office = { start: word.end + gap, end: label.text.length };
  const isOffice =
    roleNounEnd(label.text, office.start) >= 0 && !/[،,]/u.test(label.text.slice(office.start));
  if (!isOffice) return null;
  const known = names.at(label.text, start);
  const span = { start: word.start, end: word.end };
  return known?.end === word.end
    ? { type: 'person', id: known.id, office, isRespected: false, ...span }
    : { type: 'new-name', name: { ...span, office, isRespected: false }, ...span };
}

/** What outlets are called, behind a word that is a given name, too: «نسیم نیوز». */
const OF_OUTLETS = /^(?:نیوز|پرس|آنلاین|انلاین|خبر|پلاس|مدیا|تی ?وی|تایمز|پست)$/u;

/** «کیهان ماکویی:»: a given name that is a common word, too, and one that no list has, are a name where they are all of a label. */
function wholeName(label: Line, start: number, { evidence }: Reading): Source | null {
  const first = wordAt(label.text, start);
  const last = first === null ? null : wordAt(label.text, first.end + 1);
  if (first === null || last === null || last.end !== label.text.length || last.word.length < 3) return null;
  const isName = isGivenName(first.word) && !isOfCountry(last.word) && !OF_OUTLETS.test(last.word);
  if (!isName || evidence.isWord(label.original(last.start, last.end))) return null;
  const span = { start: first.start, end: last.end };
  return { type: 'new-name', name: { ...span, office: null, isRespected: false }, ...span };
}

/** Organisations whose labels head lists and tables, too: «گروه اول: …». */
const HEADS_LISTS = new RegExp(
  `^${anyOf(list('گروه، تیم، باشگاه، مرکز، بخش، ستاد، کانال، سایت، شبکه، هیئت، جمعیت، کمیته، کمیسیون'))}${WORD_END}`,
  'u',
);
/** The outlet before the first sentence of its own report; after a sign, as posts have it, it is somebody who says it. */
const MEDIA = new RegExp(
  `^(?:${anyOf(list('خبرگزاری، روزنامه، هفته‌نامه، مجله، نشریه، شبکه، تلویزیون، رادیو، سایت، وب‌سایت، پایگاه، رسانه'))}|${anyOf(MEDIA_NAMES)})${WORD_END}`,
  'u',
);

/** «نیروی دریایی سپاه: …», «👈 العربیه: …»: a body that speaks, and no heading of a list. */
function isBody(label: string, start: number): boolean {
  const words = label.slice(start);
  if (HEADS_LISTS.test(words) || (!words.includes(' ') && countryEnd(words, 0) >= 0)) return false;
  return !MEDIA.test(words) || /\p{Extended_Pictographic}/u.test(label.slice(0, start));
}

/** «ترامپ، ترجمه ماشین:», «X خطاب به Y:», «X دربارهٔ ایران:»: what the words are about, whom they are said to. */
const ABOUT =
  /^[»”"]? ?[،,]? (?:ترجمه(?: ماشین ?ی?)?|(?:درباره|در مورد|خطاب به|در واکنش به|در پاسخ به|در گفت ?و ?گو با|در جمع|در مراسم|در دیدار) [^:]{2,70}) ?$/u;

/** Who a label names, if all of it is read as somebody: by name, by an office of people.yaml, or by an office in two words or more. */
export function labelled(
  line: Line,
  { start, end }: Pick<Label, 'start' | 'end'>,
  reading: Reading,
): Source | null {
  const own: Line = { text: line.text.slice(0, end), original: line.original };
  const source = sourceAt(own, start, reading);
  // «X، سفیر آلمان در باکو:»: where somebody has the office is part of it.
  const place =
    /^ در \p{L}+(?: \p{L}+)?$/u.test(own.text.slice(reachOf(source))) && reachOf(source) > source.end;
  const behind = own.text.slice(reachOf(source));
  const isAbout = isSomebody(source) && source.type !== 'organisation' && ABOUT.test(behind);
  const rest = place || isAbout ? '' : behind.replace(/[»”" ]/gu, '');
  if (rest !== '' || source.type === 'obscure')
    return familyNameBeforeOffice(own, start, reading) ?? wholeName(own, start, reading);
  if (source.type === 'organisation' && isBody(own.text, start)) return source;
  if (source.type === 'person' || source.type === 'new-name' || source.type === 'title') return source;
  // «یک شهروند: …», and not «سه راه: …».
  const some = /^(?:یک|یکی از|برخی) /u.exec(own.text.slice(start))?.[0].length ?? 0;
  if (source.type === 'unnamed' && some > 0 && roleNounEnd(own.text, start + some) > 0) return source;
  return source.type === 'office' && own.text.slice(source.start, source.end).includes(' ') ? source : null;
}

/** Whether what a paragraph reports is part of the words of the office that its label names («معاون وزیر: X گفت که …»). */
export const saidByLabel = ({ line, reports }: Paragraph, label: Label | null): boolean =>
  label?.kind === 'name' &&
  label.after < line.text.length &&
  roleNounEnd(label.words, 0) > 0 &&
  reports.every(isLoose);
