/**
 * Which spelling custom prefers where the word list, or the grammar, allows two. After the Academy's orthography
 * (Dastur-e khatt-e farsi): elements that are words of their own go apart, long-established words stay joined.
 */
import { splitWords } from './split-words.ts';

/** Left as they stand, and not suggested either. */
export const JOINED_BY_CUSTOM: ReadonlySet<string> = new Set(
  splitWords(`
  منهای آنها اینها آنهایی اینهایی آنهاست اینهاست همانها همینها آنجا اینجا آنجایی اینجایی آنچه آنکه اینکه بلکه چنانچه چنانکه همچنین همچنان همچون
  هنگامیکه همدیگر یکدیگر هیچکس بیشتر کمتر بهتر بیشترین کمترین بهترین مهتر کهتر بهتری کمتری بیشتری بهترینها کهترین مهترین تنها تنهایی تنهاست
  تنهایم منتها علیها کلانتر دفتر دختر بستر جنابعالی خوشحال خوشبخت خوشبو همکار همسر همراه همسایه همشهری همواره همیشه همایش همدرد همدردی همتا همدم همگام
  همگرا همگرایی همیار همزمان همزیستی همدست همدل همدلی همصدا همجوار همفکر همفکری همسو همسان همبستگی همشیره یگانه یکسان یکتا یکی یکبار یکشنبه پنجشنبه
  یکپارچه یکنواخت یکدست یکراست یکرنگ یکجا پیشرفت پیشرفته پیشنهاد پیشبرد شاهزاده ولیعهد والمسلمین پیشوا پیشاپیش پیشگیری پیگیری پیگیر پیشرو پیشگام پیشتاز پیشگو دستگاه دستگیر چشمگیر غافلگیر
  دلگیر زمینگیر نفسگیر دستیار دستور دستاورد دستیابی دستمزد دستخوش دستشویی نگهداری نگهدار نگهبان راهبرد راهپیمایی راهکار بیکار بیکاری بیهوده
  بیچاره بیمار بیزار بیدار بیگانه بیراهه بیداد کشتی کشتیرانی نمایشگاه باشگاه دانشگاه پایگاه جایگاه کارگاه خوابگاه کتابخانه نمایشنامه گرامیداشت بزرگداشت
  نکوداشت پیمانکار سخنگو سخنگوی سخنران سخنرانی سازماندهی هماهنگ هماهنگی دلسوز دلسوزی دلجویی دلخواه دلپذیر دلنشین دیندار سازمان راهنما پاسدار
  پاسخگو پاسخگویی شهردار بخشدار فرماندار سربازخانه عکسبرداری فیلمبرداری`),
);

/**
 * Second elements that go apart where the word list has both spellings. (Those that make words joined as often as not,
 * such as کار, یاب, دان, گر, خانه, are not here.)
 */
export const APART_IF_BOTH: ReadonlySet<string> = new Set(
  splitWords(`
  گرا گرای شناس ساز پرس شو شوی رسان نویس کوش پزشک گزار طلب پرست گریز ستیز پذیر انگیز بند چین پرداز گذار نگار درمان ریز خواه گیر رو دار
  خوان نشین بخش آموز پژوه محور بین رتبه دان مانده نامه دوست زده زدا آمیز باز سالار خوار`),
);

/** Suffixes and half-suffixes that are written joined, but for silent ه and ی before them («فرهنگسرا», «علاقه‌مند»). */
export const JOINED_ELEMENTS: ReadonlySet<string> = new Set(
  splitWords('گاه کده مند مندی گر گری زار سار ستان بان بانی سرا سرای'),
);

/** Long second elements that go apart even where the word list has only the joined spelling. */
export const APART_ALWAYS: ReadonlySet<string> = new Set(
  splitWords('شناس گرا گرای نویس پزشک طلب پرست رسان پذیر انگیز درمان ستیز گریز پرداز محور ریز فرما'),
);

/** First elements that go apart where the word list has both spellings. */
export const APART_AFTER: ReadonlySet<string> = new Set(splitWords('بی کم خوش تک نیم حق'));

/** What «هم» goes apart from. */
export const APART_AFTER_HAM: ReadonlySet<string> = new Set(
  splitWords(
    'سطح وطن میهن نوع تیمی کلاس کلاسی خوان خوانی نشین نشینی نظر نظری عقیده عرض مرز مرزی پیمان راستا ردیف طراز تراز زبان قطار کیش خانه آواز اتاق اتاقی رزم سن سفر گروه پوشانی',
  ),
);

/** What numerals go apart from. */
export const APART_AFTER_NUMERAL: ReadonlySet<string> = new Set(
  splitWords('جانبه ساله روزه ماهه نفره طرفه سویه گانه درصدی دفعه سره سال'),
);

/** A joined spelling that is read with ZWNJ only where its neighbours ask for it. */
export interface Ambiguous {
  readonly at: number;
  /** Words before or after which ZWNJ is meant. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const determiners = splitWords(
  'برخی بعضی این آن ما شما او وی آنها آنان ایشان ایران دولت کشور کشورها جامعه مردم ملت جهان منطقه اقتصاد صنعت توسعه تیم بشر اجرای رشد همه هر دو',
);
const challenges = splitWords(
  'مشکلات مسائل موانع مانع چالش چالشهای چالشها چالشهایی فرصتهای خطرات خطر تهدیدات تهدیدهای راه راههای مسیر گزینههای احتمالی موجود دشواریهای سختیهای افق آینده',
);

/** Words whose reading their neighbours decide. */
export const AMBIGUOUS: ReadonlyMap<string, Ambiguous> = new Map([
  // An advance, or «before» with ezafe.
  ['پیشروی', { at: 3, before: new Set(challenges), after: new Set(determiners) }],
  // Of the field, or «you know».
  [
    'میدانی',
    {
      at: 2,
      before: new Set(splitWords('تو آیا خوب هم نمی ولی خودت مگر چه')),
      after: new Set(splitWords('که چه چرا چطور چگونه کجا کی چند من')),
    },
  ],
]);
