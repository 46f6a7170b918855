import { fold } from '../../../../src/text/fold.ts';
import {
  anyOf,
  BEFORE_SUBJECT,
  MONTHS,
  TIMES,
  WEEKDAYS,
  WORD_END,
  WORD_START,
} from '../../speech/words/index.ts';
import { type Line, lengthAt } from '../names/line.ts';
import { roleNounEnd } from '../names/noun-phrase.ts';
import { ADVERBIAL } from './source.ts';

export const THAT_CLAUSE = new RegExp(`${WORD_START}(?:اینکه|این که|که)${WORD_END}`, 'u');

export const CONNECTIVE = new RegExp(`${anyOf([...BEFORE_SUBJECT, ...TIMES])}${WORD_END} ?[،,؛:]? ?`, 'uy');

/** «۲۷ فروردین», «روز سه‌شنبه ۲۷ فروردین ۱۳۹۹», «مرداد سال گذشته». */
const DATE = new RegExp(
  `(?:روز )?(?:${anyOf([...WEEKDAYS, 'جمعه'])}(?: شب)?(?: گذشته)?[ ،,]*)?(?:\\(?[0-9]{1,2} ?${anyOf(MONTHS)}(?: ?ماه)?(?: (?:سال )?(?:[0-9]{2,4}|جاری|گذشته))?\\)?|${anyOf(MONTHS)}(?: ?ماه)? (?:سال (?:گذشته|جاری|[0-9]{2,4})|امسال|پارسال))${WORD_END} ?[،,]? ?`,
  'uy',
);

/** «به گزارش ایسنا منطقه قزوین، …»: the branch of an agency. */
const BRANCH = /(?:منطقه|مرکز) \p{L}+ ?[،,؛] ?/uy;

/**
 * «این اظهارات در حالی است که X گفت», «انتشار خبر یک روز پس از آن صورت می‌گیرد که X اعلام کرد»: whatever the sentence begins with,
 * the clause that reports begins behind «که».
 */
const WHILE_THAT =
  /(?:(?!که )[^.:؛«»]){0,140}?(?:در ?حالی|(?:پس|پیش|بعد|قبل) از (?:ان|این)) (?:(?:مطرح|انجام|بیان|منتشر|صورت|عنوان|اعلام) ?)?(?:است|بود|می ?شود|شد|شده است|می ?گیرد|گرفت|گرفته است) که /uy;

/** «به همین دلیل است که X می‌گوید»: what is told before is why. */
const WHY_THAT = /(?:به|از) (?:همین|این) (?:دلیل|علت|خاطر|سبب|رو|جهت)(?: هم| نیز)? (?:است|بود) که /uy;

/** «آن‌طور که X گفته»: the conjunction leads to the clause that reports. */
const AS_IS_SAID = /(?:(?:همان|ان|این) ?(?:طور|گونه|سان)|چنان|همچنان|به ?طوری|تا جایی|تا انجا) ?که /uy;

const COMMA = /[،,؛:] ?/gu;

/** «خبرگزاری فارس:», «فرادید |», «تهران- ایرنا-»: where a text comes from, before the first sentence. */
const OUTLET =
  /^(?:[^:|،.«»]{2,40}? ?[:|] ?(?=[\p{L}«"“])|[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3} {0,2}(?:\([^)]{2,30}\) ?)?[-–—ـ/|_] ?(?:[\p{L}]+ ?[-–—ـ/|_] ?)?(?=[\p{L}«]))/u;
/** How much of a line the outlet's name is looked for in. UTF-16 units. */
const OUTLET_REACH = 120;

/** «تهران ـ ایرنا ـ»: folding takes the strokes away, so the edited words are asked. */
const STROKES = /^(?:[^ـ.:؛«»]{2,30} ـ ){1,2}/u;

/** How much of a line a place and an agency may take. UTF-16 units. */
const LONGEST_DATELINE = 80;

/** The end of a dateline with strokes at the beginning of a line; 0 where there is none. */
function datelineEnd({ text, original }: Line): number {
  const dateline = STROKES.exec(original(0, Math.min(LONGEST_DATELINE, text.length)))?.[0];
  if (dateline === undefined) return 0;
  const words = fold(dateline).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (
    new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){${words}}[^\\p{L}\\p{N}«“"(]*`, 'u').exec(text)?.[0]
      .length ?? 0
  );
}

/** Where the words after connectives and leading adverbials («در ادامه،» «به گزارش نسیم؛») begin. */
export function skipLead(line: Line): number {
  const { text } = line;
  let at = datelineEnd(line);
  at += /^[^\p{L}\p{N}«"“(]+/u.exec(text.slice(at))?.[0].length ?? 0;
  const outlet = OUTLET.exec(text.slice(at, at + OUTLET_REACH))?.[0] ?? '';
  // «رئیس مرکز علمی- فرهنگی …»: no outlet before a dash is called by an office.
  if (/[:|] ?$/u.test(outlet) || roleNounEnd(text, at) < 0) at += outlet.length;
  for (;;) {
    const branch = at > 0 ? lengthAt(BRANCH, text, at) : 0;
    const connective = Math.max(
      branch,
      lengthAt(WHILE_THAT, text, at),
      lengthAt(WHY_THAT, text, at),
      lengthAt(AS_IS_SAID, text, at),
      lengthAt(DATE, text, at),
      lengthAt(CONNECTIVE, text, at),
    );
    if (connective > 0) {
      at += connective;
      continue;
    }
    if (lengthAt(ADVERBIAL, text, at) < 0) return at;
    COMMA.lastIndex = at;
    const comma = COMMA.exec(text);
    if (comma === null) return at;
    // A comma inside a subordinate clause does not end the adverbial; whose clause it is cannot be told then.
    if (THAT_CLAUSE.test(text.slice(at, comma.index))) return at;
    at = comma.index + comma[0].length;
  }
}
