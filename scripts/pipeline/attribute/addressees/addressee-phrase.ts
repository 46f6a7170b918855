import type { Report } from '../../speech/index.ts';
import { anyOf, FINITE, list, PRESENT_VERB, TIMES, WORD_END, WORD_START } from '../../speech/words/index.ts';
import type { Line } from '../names/line.ts';
import { phraseEnd } from '../names/noun-phrase.ts';
import { partOf } from '../sources/collect.ts';
import { sourceAt } from '../sources/source.ts';
import { CLOSED, isSomebody, type Reading, reachOf, type Source } from '../sources/source-kinds.ts';

/*
 * Whom the clause of a report says that its words are spoken or written to. The legal forms, folded, X being whoever speaks
 * and Y the one who is spoken to:
 *
 *   address    X خطاب به Y گفت: · X گفت خطاب به Y:
 *   writing    X در نامه‌ای به Y نوشت: · X با ارسال پیامی برای Y گفت: · در نامهٔ X به Y آمده است:
 *   call       X در تماس تلفنی با Y گفت:
 *   dative     X به Y گفت: · X گفت به Y:
 *   request    X از Y خواست که …
 */

const MODIFIER = anyOf(
  list(`سرگشاده، رسمی، کتبی، مکتوب، محرمانه، مشترک، جداگانه، جداگانه‌ای، ویدئویی، ویدیویی، تصویری، صوتی، تلویزیونی، نوروزی، توییتری، اینستاگرامی، تسلیت، تسلیتی،
  تبریک، تبریکی، تشکر، خود، خودش، اخیر، اخیرش، اخیر خود، تازه، دیگر، دیگری، مهم، کوتاه، کوتاهی، مفصل، مفصلی، بلند، بلندی، تند، شدیداللحن، اعتراضی، دوستانه، یک‌صفحه‌ای، چندصفحه‌ای`),
);
const WRITING = anyOf(
  list(
    `نامه‌ای، نامه، نامه‌اش، نامه‌هایی، پیامی، پیام، پیامش، پیام‌هایی، تلگرامی، تلگرافی، ایمیلی، رایانامه‌ای، پیامکی، یادداشتی، عریضه‌ای، مکتوبی، بیانیه‌ای، توییتی، پستی`,
  ),
);
const PART_OF = anyOf(list('ادامه، پایان، ابتدای، آغاز، بخشی از، بخش دیگری از، قسمتی از، بخش‌هایی از'));
const BY_SENDING = anyOf(list('ارسال، انتشار، صدور، نوشتن، نگارش، فرستادن، مخابره'));
const CALLED = anyOf(
  list('تماس، تماسی، گفت‌وگوی، گفتگوی، گفت‌وگویی، گفتگویی، مکالمه، مکالمه‌ای، رایزنی، مذاکره'),
);
const BY_TELEPHONE = anyOf(list('تلفنی، تصویری، ویدئویی، ویدیویی'));

/** «خطاب به», «در نامه‌ای سرگشاده به», «با ارسال پیامی برای», «در تماس تلفنی با»: the addressee follows. */
const BEFORE_ADDRESSEE = new RegExp(
  `${WORD_START}(?:(?<address>خطاب به)|(?:در|طی|ضمن|با)(?: ${PART_OF})?(?: ${BY_SENDING})? (?:یک |این )?${WRITING}(?: ${MODIFIER}){0,3} (?:که )?(?:خطاب )?(?:به|برای)|(?:در|طی|پی) (?:یک |این )?(?:${CALLED} ${BY_TELEPHONE}(?: ${MODIFIER}){0,2}|تماسی?) با) (?=[\\p{L}«“"])`,
  'gu',
);
const FROM = new RegExp(`${WORD_START}از (?=[\\p{L}«“"])`, 'gu');
const WANTED = /^(?:در ?)?(?:خواست|تقاضا)/u;
/** Verbs that are said to somebody: not «به X اشاره کرد», «به X افتخار کرد». */
const SAID_TO = new RegExp(
  `^و?(?:ن?می ?)?${anyOf(list('گفت، گفته، گوید، نوشت، نوشته، نویسد، اعلام، هشدار، توصیه، وعده، قول، اطمینان، پاسخ، جواب، خبر، گزارش، یادآور، یادآوری، توضیح، اظهار، تذکر، پیشنهاد، دستور، نوید، مژده، ابلاغ، تأکید، گوشزد، فرمود، تصریح، خاطرنشان، افزود، پیام'))}`,
  'u',
);
/** What may stand between the one who speaks and «به Y». */
const TO_AFTER_SOURCE = new RegExp(
  `^[»”"]? ?(?:که [^،,:«»]{1,80})?[،,]? ?(?:(?:${anyOf([...TIMES, ...list('نیز، هم، همچنین، سپس، در ادامه، در پایان')])}|روز \\p{L}+)${WORD_END} ?[،,]? ?){0,3}(?:خطاب )?به (?=[\\p{L}«“"])`,
  'u',
);
/** «مقام نزدیک به Y گفت»: Y tells which official it is. */
const BELONGS = /(?:نزدیک|وابسته|مربوط|موسوم|متعلق|منسوب|معروف|مشهور|ملقب|محکوم|متهم) ?$/u;
const AFTER_VERB = /^ (?:خطاب )?به (?=[\p{L}«“"])/u;
/** People whom no list has for an office, and who are spoken to. */
const AUDIENCE = new RegExp(
  `${WORD_START}${anyOf(list('مردم، ملت، ملت‌های، جوانان، هواداران، طرفداران، کارکنان، کارمندان، هم‌وطنان، هموطنان، همکاران، همکارانش، شهروندان، ایرانیان، مسلمانان، معلمان، دانشجویان، خانواده، خانواده‌های، مخاطبان، حاضران، حضار، رسانه‌ها، خبرنگاران'))}${WORD_END}`,
  'uy',
);
const VERB = new RegExp(
  `${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END}|${WORD_START}و${WORD_END}`,
  'u',
);
/** Words of a description of somebody who is spoken to, at most. */
const LONGEST = 8;
/** «فرماندهی»: what is led, and nobody who is spoken to. */
const NOBODY = /^(?:فرماندهی|همسر|جانشین)(?!\p{L})/u;

/** Whom the words at an offset of a line name: somebody, or people by a noun of their own; null where they name nobody. */
function namedAt(line: Line, at: number, reading: Reading, isAnybody: boolean): Source | null {
  const source = sourceAt(line, at, reading);
  if (isSomebody(source)) return NOBODY.test(line.text.slice(at)) ? null : source;
  if (source.type === 'several') return source;
  AUDIENCE.lastIndex = at;
  if (!isAnybody && !AUDIENCE.test(line.text)) return null;
  const end = phraseEnd(line, at, reading.evidence.isWord, true);
  const words = line.text.slice(at, end);
  if (end <= at || words.split(' ').length > LONGEST || /\p{N}/u.test(words)) return null;
  return CLOSED.test(line.text.slice(end)) ? { type: 'described', start: at, end } : null;
}

/** Whether nothing but adverbs stands between somebody and the verb; after a body or a country, nothing at all. */
function isBesideVerb(line: Line, source: Source): boolean {
  const rest = line.text.slice(reachOf(source));
  if (/^[»”"]? ?[،,]? ?$/u.test(rest)) return true;
  return source.type !== 'organisation' && CLOSED.test(rest) && !VERB.test(rest);
}

/** What of a paragraph a report's clause is, and where the one who speaks is named in it. Offsets are into the folded text. */
export interface AddressingClause {
  readonly report: Pick<Report, 'form' | 'clause' | 'cue'>;
  /** The end of the words for the one who speaks; the beginning of the clause where it has none. */
  readonly afterSource: number;
}

/** «X به Y گفت», «X گفت به Y:». */
function dative(
  line: Line,
  { report: { clause, cue }, afterSource }: AddressingClause,
  reading: Reading,
): Source | null {
  if (cue === null || !SAID_TO.test(line.text.slice(cue.start, cue.end))) return null;
  const upToVerb = partOf(line, 0, cue.start);
  const before = TO_AFTER_SOURCE.exec(upToVerb.text.slice(afterSource))?.[0].length ?? 0;
  if (before > 0 && !BELONGS.test(upToVerb.text.slice(0, afterSource))) {
    const source = namedAt(upToVerb, afterSource + before, reading, false);
    return source !== null && isBesideVerb(upToVerb, source) ? source : null;
  }
  const after = AFTER_VERB.exec(line.text.slice(cue.end, clause.end))?.[0].length ?? 0;
  return after === 0 ? null : namedAt(partOf(line, 0, clause.end), cue.end + after, reading, false);
}

/** «X از Y خواست که …». */
function requested(
  line: Line,
  { report: { clause, cue } }: AddressingClause,
  reading: Reading,
): Source | null {
  if (cue === null || !WANTED.test(line.text.slice(cue.start, cue.end))) return null;
  const upToVerb = partOf(line, 0, cue.start);
  const own = upToVerb.text.slice(clause.start);
  for (const match of own.matchAll(FROM)) {
    const source = namedAt(upToVerb, clause.start + match.index + match[0].length, reading, false);
    if (source !== null && /^[»”"]? ?$/u.test(upToVerb.text.slice(reachOf(source)))) return source;
  }
  return null;
}

/** The first of the words that lead to an addressee behind which somebody is named. */
function ledTo(line: Line, { report: { clause, cue } }: AddressingClause, reading: Reading): Source | null {
  // Up to the verb, and once more what stands between it and the colon.
  const own = partOf(line, 0, clause.end);
  const upToVerb = cue === null ? own : partOf(line, 0, cue.start);
  for (const match of own.text.slice(clause.start).matchAll(BEFORE_ADDRESSEE)) {
    const at = clause.start + match.index + match[0].length;
    const within = at < upToVerb.text.length ? upToVerb : own;
    const source = namedAt(within, at, reading, match.groups?.address !== undefined);
    if (source !== null) return source;
  }
  return null;
}

/** «در نامهٔ X به Y آمده است», «نامهٔ X به Y»: just behind whoever wrote. */
export function behindAuthor(line: Line, afterSource: number, reading: Reading): Source | null {
  const before = TO_AFTER_SOURCE.exec(line.text.slice(afterSource))?.[0].length ?? 0;
  const source = before === 0 ? null : namedAt(line, afterSource + before, reading, false);
  return source !== null && CLOSED.test(line.text.slice(reachOf(source))) ? source : null;
}

/**
 * Whom a report's clause says that its words are said to; null where it tells nobody. The source's offsets are into the
 * folded paragraph.
 */
export function addresseeIn(line: Line, clause: AddressingClause, reading: Reading): Source | null {
  const { form, clause: span, cue } = clause.report;
  if (form === 'according-to' || form === 'claim' || span.end <= span.start) return null;
  const led = ledTo(line, clause, reading);
  if (led !== null) return led;
  if (form === 'message')
    return behindAuthor(partOf(line, 0, cue?.start ?? span.end), clause.afterSource, reading);
  return requested(line, clause, reading) ?? dative(line, clause, reading);
}
