import { anyOf, list, MEDIA_NAMES, MONTHS, WORD_END } from './words/index.ts';

/*
 * What belongs to the page or channel a text was copied from. Patterns are for folded text. Each line says what it
 * matches: a formula, a code, a date line, a handle, a link, signs without a word.
 */

const DIGITS = '[0-9]';
const CLOSING = anyOf(list('انتهای پیام، پایان پیام، انتهای خبر، پایان خبر، انتهای گزارش'));
const HANDLE = '@[a-z0-9_.]{3,}';
const LINK = '(?:https?://|www\\.|t\\.me/)\\S*|\\b[a-z0-9-]+\\.(?:ir|com|net|org|af|tj|me)(?:/\\S*)?';
const HASHTAG = '#[\\p{L}\\p{N}_]+';
const WEEKDAY = anyOf(list('شنبه، یک‌شنبه، دوشنبه، سه‌شنبه، چهارشنبه، پنج‌شنبه، جمعه'));
const MONTH = anyOf(MONTHS);
const DAY = `(?:${WEEKDAY}[ ،,]*)?(?:${DIGITS}{1,2} ${MONTH}(?: ?(?:ماه )?(?:سال )?${DIGITS}{2,4})?|${DIGITS}{4} ${MONTH} ${DIGITS}{1,2}(?: ?[,،] ?${WEEKDAY})?|${MONTH} ${DIGITS}{1,2} ?[,،] ?${DIGITS}{4}|${DIGITS}{2,4}[/.-]${DIGITS}{1,2}[/.-]${DIGITS}{1,4})`;
const LATIN_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const LATIN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const TIME = `(?:ساعت )?:? ?${DIGITS}{1,2}:${DIGITS}{2}(?::${DIGITS}{2})?`;
const LABELS = anyOf(
  list(`کد خبر، کدخبر، شناسه خبر، کد مطلب، شماره خبر، تاریخ انتشار، تاریخ خبر، زمان انتشار، ساعت انتشار، تعداد بازدید، بازدید،
  سرویس، گروه، دسته‌بندی، برچسب‌ها، برچسب، کلیدواژه، کلیدواژه‌ها، کلید واژه‌ها، لینک کوتاه، لینک خبر، لینک کوتاه خبر، منبع خبر،
  خبرنگار و عکاس، دبیر خبر، اشتراک‌گذاری، نسخه چاپی، ارسال به دوستان، نظرات، بروزرسانی، به‌روزرسانی، آخرین به‌روزرسانی، تگ‌ها`),
);
const CHROME = anyOf(
  list(`عضو شوید، فوری، کپی شد، لینک کوتاه خبر، ارسال برای دوستان، ما را در تلگرام دنبال کنید، لینک‌های دسترسی، پیام‌ها، نظرتان را بیان کنید، به ما بپیوندید، ما را دنبال کنید، بیشتر بخوانید، بیشتر بدانید، مطالب مرتبط، اخبار مرتبط، اخبار پیشنهادی، نظر شما چیست،
  نظر شما، ارسال نظر، پخش زنده، پخش ویدئو، پخش صوت، دانلود، تماشا کنید، گوش کنید، گوش دهید، بازگشت به بالا، ثبت نظر، ورود، ثبت‌نام، جستجو، منو، صفحه اصلی، صفحه نخست، خانه، کپی لینک، اشتراک‌گذاری، نسخه چاپی، چاپ خبر، دریافت خبر، لینک، link، share، via، photo، video، forwarded from،
  join، pinned message، views، کانال تلگرام ما، کانال رسمی، عضویت در کانال، نظرات کاربران، نظرات بینندگان، تبلیغات، تازه‌ترین عناوین، پربازدید، پربازدیدها، پربازدیدترین‌ها، آخرین اخبار، اخبار روز، پربحث‌ترین‌ها، تازه‌ها، آگهی، جستجوی این وبلاگ، جستجو در این وبلاگ، تبادل نظر، آخرین اخبار سرویس، نقل مطالب با ذکر منبع`),
);
/** What agencies are called: «ایرنا», «نسیم‌نیوز»; or one that is known. */
const AGENCY_NAME = `(?:${anyOf(MEDIA_NAMES)}|\\p{L}{2,4}نا|\\p{L}{2,} ?(?:نیوز|پرس|خبر)|خبرگزاری \\p{L}+)`;
const CODE = `(?:\\p{L}{1,3} ?/ ?)?${DIGITS}{2,7}(?: ?/ ?[\\p{L}0-9]{1,8}){0,4}|[\\p{L}]{1,3}/[\\p{L}]{1,3}`;

const WHOLE: readonly RegExp[] = [
  // Signs, bullets and emoji without a letter or a digit: «👈», «* * *».
  /^[^\p{L}\p{N}]+$/u,
  // «انتهای پیام/», with a code: «انتهای پیام/ ۲۳۸».
  new RegExp(`^[^\\p{L}\\p{N}]*${CLOSING}(?:[\\s/.:|*-]*(?:${CODE}))?[\\s/.:|*-]*$`, 'u'),
  // «@KavirNews», «🆔 @a | t.me/a», «#خبر #آب».
  new RegExp(`^(?:[^\\p{L}\\p{N}@#]*(?:${HANDLE}|${LINK}|${HASHTAG}))+[^\\p{L}\\p{N}]*$`, 'u'),
  // «GoftarNews»: a handle or a site's name without a sign.
  /^[a-z0-9_.]{3,40}$/,
  // «کد خبر: ۴۵۱۲۳», «لینک کوتاه: …».
  new RegExp(`^[^\\p{L}\\p{N}]*${LABELS} ?[:؛#-]`, 'u'),
  // «کد خبر ۶۵۵۵۱»: a code without its colon.
  new RegExp(
    `^[^\\p{L}\\p{N}]*${anyOf(list('کد خبر، کدخبر، شناسه خبر، کد مطلب، شماره خبر'))} ?${DIGITS}+[^\\p{L}]*$`,
    'u',
  ),
  // «شنبه ۳ آبان ۱۳۹۹ ساعت ۱۰:۱۵», «۱۳۹۹/۸/۳ - ۱۰:۱۵».
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:تاریخ|زمان|امروز|انتشار|منتشر شده در)? ?:? ?${DAY}[\\s،,|–-]*(?:${TIME})?(?: [a-z]+/[a-z]+)?[^\\p{L}\\p{N}]*$`,
    'u',
  ),
  new RegExp(`^[^\\p{L}\\p{N}]*${TIME}[\\s،,|–-]*(?:${DAY})?[^\\p{L}\\p{N}]*$`, 'u'),
  // "Monday, 3 March 2014 - 09:20", "March 3, 2014".
  new RegExp(
    `^(?:${LATIN_WEEKDAY},? )?(?:${DIGITS}{1,2} ${LATIN_MONTH}|${LATIN_MONTH} ${DIGITS}{1,2}),? ${DIGITS}{4}[ ,|–-]*(?:${TIME}(?: ?[ap]m)?)?$`,
  ),
  // «زمان: ۲ خرداد ۱۳۵۸ / ۲۶ جمادی الثانی ۱۳۹۹»: one day in several calendars.
  new RegExp(
    `^(?:زمان|تاریخ) ?: ?${DAY}(?: ?/ ?${DIGITS}{1,2} \\p{L}+(?: \\p{L}+)? ${DIGITS}{4}){1,2}$`,
    'u',
  ),
  // «الف الف», "A A": what makes letters larger and smaller.
  /^(الف|[a-z])(?: \1){1,3}$/u,
  // «بیشتر بخوانید:», «عضو شوید».
  new RegExp(`^[^\\p{L}\\p{N}]*${CHROME}${WORD_END}[^\\p{L}]*(?:(?:${HANDLE}|${LINK})[^\\p{L}]*)?$`, 'u'),
  // «پرش به منوی اصلی», «۱. پرش به گزارش».
  new RegExp(
    `^[^\\p{L}]*${anyOf(list('پرش به، رفتن به'))} ${anyOf(list('گزارش، منوی، محتوا، دیگر صفحات، صفحات، بالای صفحه، محتوای'))}`,
    'u',
  ),
  // «17 حوت 1399 - همه اخبار, سیاسی», «23:41 | | فجر 38»: a date or a time, and where it is filed.
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:${DAY}|${TIME})(?: ?[|،,–-][ |]*(?:\\p{L}+|[0-9]+)(?: [\\p{L}0-9]+){0,3}){0,4}[ |]*$`,
    'u',
  ),
  // «سهراب/ دفتر ساوه/ رادیو نسیم»: who has written it, and where.
  new RegExp(
    `^(?=(?:[^/]*/ ?)?(?:${anyOf(list('دفتر، رادیو، سرویس، گروه، خبرگزاری، خبرنگار، گزارشگر، عکاس، مترجم، روزنامه'))})${WORD_END})\\p{L}+(?: \\p{L}+){0,3}(?: ?/ ?\\p{L}+(?: \\p{L}+){0,3}){1,4}$`,
    'u',
  ),
  // «سرویس سیاسی » اخبار»: the way to a page, with signs between its parts.
  /^\p{L}+(?: \p{L}+){0,3}(?: ?[»›>] ?\p{L}+(?: \p{L}+){0,3}){1,4}$/u,
  // «تهران – ایرنا», «هرات – ۲۹ اسد پژواک»: a place, and an agency or a day.
  new RegExp(
    `^[^\\p{L}\\p{N}]*\\p{L}+(?: \\p{L}+)? ?[-–—/] ?(?:${DAY}(?: \\p{L}+(?: \\p{L}+)?)?|${AGENCY_NAME})[^\\p{L}\\p{N}]*$`,
    'u',
  ),
  // «العالم - ایران / سیاسی»: the sections of a site, three or more, with both signs between them.
  /^(?=.* [-–—|»›>] )(?=.*\/)\p{L}+(?: \p{L}+)?(?: ?[-–—|/»›>] ?\p{L}+(?: \p{L}+)?){2,5}$/u,
  // "Data Gathered Date: …": a label of a program's own, without a Persian letter.
  /^[a-z][a-z _-]{2,40}: ?[^\p{Script=Arabic}]{0,60}$/u,
  // «photo_2021.jpg»: the name of a file.
  /^\S{1,80}\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf|docx?)$/,
  // «۱۲۴ بازدید», «نظرات (۳)», «124 views».
  /^[^\p{L}\p{N}]*(?:[0-9]+ ?(?:بازدید|نظر|دیدگاه|نفر|دقیقه|نفر بازدید|views?|comments?)|(?:نظرات?|دیدگاه ?ها) ?\([0-9]+\))[^\p{L}\p{N}]*$/u,
  // A number alone: of views, of comments.
  /^[^\p{L}]*\d[^\p{L}]*$/u,
  // A code alone: «۲۳۸/۱۲», «ک/الف».
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${CODE})[^\\p{L}\\p{N}]*$`, 'u'),
];

/** Furniture at the end of a line of text: an outlet behind a stop and a stroke («… است./نسیم»), a closing formula and what follows it, handles, hashtags, links, signs. */
const TAIL = new RegExp(
  `(?:\\s*(?:${CLOSING}[^\\p{L}]*(?:[\\p{L}]{1,3}[/\\s]*)?|${HANDLE}|${LINK}|${HASHTAG}|\\((?:${anyOf(list('اینجا بخوانید، بیشتر بخوانید، عکس، فیلم، ویدئو، جزئیات بیشتر'))})\\)|[\\p{Extended_Pictographic}\\uFE0F\\u200D]+|(?<=[.!؟»"] ?)/+ ?(?:${CODE}|\\p{L}+(?: \\p{L}+)?)?))+\\s*$`,
  'u',
);

/** Whether a folded paragraph is nothing but furniture. */
export const isFurniture = (folded: string): boolean => WHOLE.some((pattern) => pattern.test(folded));

/** Where the furniture at the end of a folded text begins (UTF-16); the text's length where there is none. */
export function furnitureStart(folded: string): number {
  const found = TAIL.exec(folded.slice(-240));
  return found === null ? folded.length : Math.max(0, folded.length - 240) + found.index;
}
