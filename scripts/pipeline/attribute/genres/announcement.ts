import type { Report } from '../../speech/index.ts';
import { anyOf, list, WORD_END, WORD_START } from '../../speech/words/index.ts';

/*
 * Lines that say that the words of a letter, message or speech follow. The legal forms, folded:
 *
 *   clause    متن کامل پیام X به این شرح است:      the words begin in the next paragraph
 *   heading   متن کامل بیانیه                      a line of its own
 */
export type Announcement = 'clause' | 'heading';

const WRITINGS = list(`
  پیام، نامه، نامه سرگشاده، بیانیه، بیانیه‌ای، یادداشت، اطلاعیه، اعلامیه، ابلاغیه، پیامی، نامه‌ای، یادداشتی، اطلاعیه‌ای، توییت، پست، استعفانامه، پیامش، نامه‌اش، بیانیه‌اش، یادداشتش، نامه‌ی، بیانیه‌ی، اطلاعیه‌ی، اعلامیه‌ی، استعفانامه‌ی،
  سخنرانی، سخنان، بیانات، نطق، خطبه‌های، سؤالات، پرسش‌های، پاسخ، گفته‌های، متن
`);
const WRITING = `${WORD_START}${anyOf(WRITINGS)}${WORD_END}`;
const IS = anyOf(
  list(
    'است، می‌باشد، بود، منتشر کرد، صادر کرد، نوشت، کرد، نمود، منتشر نمود، صادر نمود، ارسال کرد، داد، قرائت کرد',
  ),
);
const FOLLOWS = `(?:(?:به|بدین|با) (?:این )?(?:شرح|قرار|مضمون|عبارت)(?: (?:زیر|ذیل))?(?: ${IS})?|از این قرار ${IS}|چنین ${IS}|(?:را )?(?:(?:در (?:زیر|ادامه|ذیل|پی) |از نظرتان |از نظر )?(?:می ?خوانید|بخوانید|می ?اید|امده است|می ?گذرد)))`;
const STATED = anyOf(
  list('آمده است، آورده است، آورده، نوشته است، می‌نویسد، نوشته، آمده، نوشت، چنین آمده است، چنین نوشت'),
);
const CLAUSE = new RegExp(
  `${WRITING}(?:[^.؟!:]{0,200}?${FOLLOWS} ?[:.؛…]*|[^.؟!]{0,200}?${STATED} ?:) ?$`,
  'u',
);
const HEADING = new RegExp(
  `^[^\\p{L}]*(?:متن کامل|متن|مشروح|مشروح کامل) (?:این )?${WRITING}[^.؟!]{0,80}$`,
  'u',
);
const LONGEST_HEADING = 110;

function lastSentence(text: string): string {
  const body = text.replace(/[\s:.…؛]+$/u, '');
  const end = Math.max(body.lastIndexOf('.'), body.lastIndexOf('؟'), body.lastIndexOf('!'));
  return text.slice(end + 1);
}

/** «پیام تسلیت رهبر در پی درگذشت X:»: a line that is nothing but what a writing is called, and its colon. */
const CALLED = new RegExp(
  `^[^\\p{L}]*(?:متن (?:کامل )?)?${anyOf(list('پیام، نامه، بیانیه، اطلاعیه، یادداشت'))}(?: [^\\s:؟!.]+){2,16} ?:[^\\p{L}\\p{N}]*$`,
  'u',
);

/** How a folded paragraph announces that a writing follows; null where it does not. */
export function announcementOf(text: string): Announcement | null {
  if (CLAUSE.test(lastSentence(text)) || CALLED.test(text)) return 'clause';
  return text.length <= LONGEST_HEADING && HEADING.test(text) ? 'heading' : null;
}

/** «X پیامی فرستاد. متن پیام به این شرح است:»: a first line that tells of a writing, and announces it in a sentence of its own. */
export const isAnnouncingTitle = (text: string): boolean =>
  /[.؛] \p{L}/u.test(text) && announcementOf(text) === 'clause';

const KIND_OF_WRITING = anyOf(
  list('تبریک، تسلیت، نوروزی، تلویزیونی، ویدئویی، مهم، سرگشاده، تازه، جدید، کامل، مشترک، رسمی، کتبی'),
);
const AFTER_WRITING = new RegExp(`(?:${WRITING} (?:${KIND_OF_WRITING} )?)+`, 'gu');

/** The places in an announcement where its author may be named: after the noun of the writing. UTF-16 offsets. */
export const authorPlaces = (text: string): number[] =>
  [...text.matchAll(AFTER_WRITING)].map((match) => match.index + match[0].length);

/** «X در پیامی …»: a sentence that says of somebody that they wrote. */
const WROTE = new RegExp(
  `${WORD_START}(?:در|طی|با (?:صدور|انتشار|ارسال|نوشتن)|به) ${anyOf(list('پیامی، نامه‌ای، بیانیه‌ای، یادداشتی، اطلاعیه‌ای، اعلامیه‌ای، پیام، نامه، بیانیه'))}|${WORD_START}${anyOf(list('پیام، نامه، بیانیه، پیامی، نامه‌ای، بیانیه‌ای، یادداشتی'))}(?: \\p{L}+){0,2} (?:نوشت|منتشر|صادر|ارسال|فرستاد)|${WORD_START}سخنانی (?:ایراد|بیان)`,
  'u',
);
export const tellsOfWriting = (text: string): boolean => WROTE.test(text);

/**
 * Whether a report is of a writing: «در پیام X آمده است: …», or a clause with a verb of writing before whose cue `noun` stands
 * («X در یادداشتی نوشت: …»).
 */
export const isOfWriting = (text: string, report: Report | undefined, noun: RegExp): boolean =>
  report?.form === 'message' ||
  (report?.form === 'colon' &&
    report.cue !== null &&
    noun.test(text.slice(report.clause.start, report.cue.start)) &&
    /نوشت|اورده/u.test(text.slice(report.cue.start, report.cue.end)));
