import { anyOf, list, WORD_END, WORD_START } from '../words/index.ts';
import { after, afterColon, clausesIn, type Form, indirectEnd, report } from './found.ts';

const LETTER = anyOf(
  list(
    'پیام، نامه، نامه‌ی، بیانیه، بیانیه‌ی، گزارش‌های، یادداشت، اطلاعیه، بیانیه‌ای، پیامی، نامه‌ای، توییت، پست، گزارش، مقاله، مطلب، قطعنامه، اعلامیه، سند',
  ),
);
/** «در این گزارش که با عنوان «…» منتشر شده، آمده است»: what is told of the writing itself. */
const WHICH = `(?:,? ?،? ?که [^:.؟!]{3,120}? ${anyOf(list('شده، شده است، شد، است، بود، شده بود'))} ?[،,]?)?`;
export const MESSAGE = new RegExp(
  `${WORD_START}(?<!(?:به|طبق|بنا ?به|بر ?اساس) )(?:در (?:${anyOf(list('ادامه، بخشی از، بخش دیگری از، بخش‌هایی از، قسمتی از، پایان، ابتدای، آغاز، متن'))} )?)?(?:این )?${LETTER}(?<who>(?: [^\\s:«».؟!]+){0,18}?)${WHICH} (?<verb>${anyOf(list('آمده است، آمده بود، نوشته شد، نوشته شده بود، تأکید شد، تصریح شد، خاطرنشان شد، چنین آمده است، نوشته شده است، تأکید شده است، خاطرنشان شده است، تصریح شده است، آمده، می‌افزاید، می‌نویسد، گفته شده است، گفته می‌شود'))})(?: که${WORD_END}| ?[:،])?`,
  'dgu',
);

/** «همچنین می‌خوانیم: …», of a writing that was quoted before. */
const READ = new RegExp(
  `${WORD_START}(?:همچنین|در ادامه|در آن|در ادامه آن|در بخشی از آن|در بخش دیگری از آن)? ?می ?خوانیم ?:`,
  'gu',
);

/** «در پیام X آمده است: …» · «این پیام می‌افزاید: …» */
export const message: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, MESSAGE)) {
    const start = after(scan, match);
    if (start >= scan.text.length) continue;
    const { who = '', verb = '' } = match.groups ?? {};
    const isDirect = /:$/u.test(match[0]) || scan.quoteAt(start) !== null;
    // Without a colon it is «در این بیانیه آمده است …»: elsewhere the words may mean another thing.
    if (!isDirect && !match[0].startsWith('در ')) continue;
    const at = match.indices?.groups?.who?.[0] ?? match.index;
    const source = { start: at + (who === '' ? 0 : 1), end: at + who.length };
    const cueStart = match.indices?.groups?.verb?.[0] ?? at;
    const cue = { start: cueStart, end: cueStart + verb.length };
    const given = { ...found, source, cue, verb: '' };
    return isDirect
      ? report('message', given, 'direct', afterColon(scan, start, reach))
      : report('message', given, 'indirect', [{ start, end: indirectEnd(scan, start) }]);
  }
  return null;
};

/** «X متنی منتشر کرد که در بخشی از آن آمده است: …» */
const OF_IT = new RegExp(
  `${WORD_START}(?:که )?در (?:(?:بخشی|قسمتی|بخش‌هایی|فرازی) از )?آن (?:چنین )?(?<verb>${anyOf(list('آمده است، آمده، نوشته است، نوشته شده است'))}) ?:`,
  'dgu',
);

/** «X متنی منتشر کرد که در بخشی از آن آمده است: …» */
export const ofIt: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, OF_IT)) {
    const start = after(scan, match);
    if (start < scan.text.length && match.index > found.clause.start)
      return report('colon', found, 'direct', afterColon(scan, start, reach));
  }
  return null;
};

/** «همچنین می‌خوانیم: …» */
export const read: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, READ)) {
    const start = after(scan, match);
    if (start >= scan.text.length || match.index > found.clause.start) continue;
    const given = { ...found, source: { start: match.index, end: match.index }, cue: null };
    return report('message', given, 'direct', afterColon(scan, start, reach));
  }
  return null;
};
