import { splitWords } from './split-words.ts';

/** Numerals that end in a joining letter, for «سه‌شنبه», «یک‌جانبه», «ده‌ساله», «شصت‌وپنج». */
export const NUMERALS: ReadonlySet<string> = new Set(
  splitWords(
    'یک سه پنج شش هفت هشت نه ده یازده دوازده سیزده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد نود صد چند نیم تک',
  ),
);

/** What a numeral measures or counts in compounds, beyond words in ه and ی. */
export const MEASURED: ReadonlySet<string> = new Set(
  splitWords(
    'شنبه جانبه ساله روزه ماهه نفره طرفه سویه گانه ضلعی بعدی درصدی رقمی تایی باره بار سره دفعه شبه نواخت سان دست دل صدا زبان پارچه پهلو طبقه گوش پا سو تن راست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم صدم هزارم',
  ),
);

/** Large numbers, which are counted themselves: «میلیون‌ها». */
export const COUNTED: ReadonlySet<string> = new Set(splitWords('میلیون میلیارد بیلیون تریلیون'));

/** Days of a month, for «دوم‌خردادی» and «پانزدهم‌خرداد». */
export const ORDINALS: ReadonlySet<string> = new Set(
  splitWords(
    'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
  ),
);

/** The months of the solar calendar. */
export const MONTHS: ReadonlySet<string> = new Set(
  splitWords('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
);
