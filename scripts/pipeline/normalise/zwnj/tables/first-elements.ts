/**
 * First elements that ZWNJ joins to a following word: prefixes, particles, numerals, adjectives that open compounds.
 * Those that end in a letter which does not join forward lose nothing, but they say that the word is well formed.
 */
import { splitWords } from './split-words.ts';

/** Prefixes: before nearly any noun or adjective. */
const PREFIXES = splitWords(
  'بی هم غیر شبه نیمه نیم پیش پس بین کم تک چند هیچ فوق تحت قابل میان برون درون سوء حسن عدم کل زیر ابر ضد فرا پر بد نو دو چهار سر باز پیرا',
);

/** Adjectives and adverbs that open compounds. */
const ADJECTIVES = splitWords(`
  خوش نیک پاک سخت سست تنگ گران سبک کوتاه سنگین نرم کهن تلخ شیرین خام روشن تاریک سیاه سفید سبز سرخ آبی بزرگ کوچک
  راست چپ بیش نزدیک خوب زشت پهن باریک ژرف خنک گرم خشک تهی جوان کهنه تازه ساده زنده مرده نخست اول
  ثابت مختلف عالی صاحب نایب نائب قائم خرده پیشین حق خط نقطه دل جان سر دست چشم گوش لب رئیس رییس معاون ولی شیخ سید حجت آیت
  کله پشت جلب صاحب عرض حرف گفت جست شست پرس رفت پخت حمل خرید ضرب طول پی`);

/** Numerals that end in a joining letter, for «سه‌شنبه», «یک‌جانبه», «ده‌ساله», «شصت‌وپنج». */
export const NUMERALS: ReadonlySet<string> = new Set(
  splitWords(
    'یک سه پنج شش هفت هشت نه ده یازده دوازده سیزده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد نود صد چند نیم تک',
  ),
);

/** What a numeral measures or counts in compounds, beyond words in ه and ی. */
export const MEASURED: ReadonlySet<string> = new Set(
  splitWords(
    'شنبه جانبه ساله روزه ماهه نفره طرفه سویه گانه ضلعی بعدی درصدی رقمی تایی باره بار سره دفعه شبه نواخت سان دست دل صدا زبان پارچه پهلو طبقه گوش پا سو تن راست',
  ),
);

/** First element → how freely it opens new words: 0 surely, 1 with care. */
export const FIRST_ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...ADJECTIVES.map((element) => [element, 1] as const),
  ...PREFIXES.map((element) => [element, 0] as const),
]);
