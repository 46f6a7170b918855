import { faker } from '@faker-js/faker/locale/fa';
import { fold } from '../../../../src/text/fold.ts';
import { remembering } from '../../../../src/text/remember.ts';
import {
  FOREIGN_GIVEN_NAMES,
  GIVEN_NAMES,
  KNOWN_BY_FAMILY_NAME,
  list,
  MORE_GIVEN_NAMES,
} from '../../speech/words/index.ts';

/** Given names that are common words, too: they prove nothing by themselves. */
const WORDS_TOO = list(`
  انس، رشید، حلیم، عتیق،
  هنری، عظیم، روی، ایران، جهان، دنیا، فرهنگ، بهار، جوان، پیام، ستاره، سایه، شادی، دریا، زمانه، سرور، خرم، پرتو، هما،
  یادگار، همراه، همدم، بامداد، آرزو، فرمان، توفان، تنها، امید، ایمان، پردیس، پروانه، بانو، اختر، زیبا،
  گل، شیردل، سرافراز، تابان، جاوید، دلبر، جویا، دیبا، روشنک، همراز، هنگامه، هوشیار، شاهد، لبخند، فروتن،
  فروغ، سوگند، ندا، نامور، نوین، پویا، کوشا، پولاد، پونه، چابک، چالاک، گردان، مروارید، هستی، بهمن، آبان،
  مهر، مختار، عزیز، دولت، سردار، محبوب، افسر، رمضان، شعبان، محرم، صفر، قربان، برات، خاطره، عطا، کرم،
  شجاع، توکل، ضیا، نوا، پاکان، تارا، راز، عالی، مینو، نسترن، بنفشه، لاله، نیلوفر، مرمر، گوهر، گهر،
  خورشید، مهتاب، بهشاد، فدا، فرود، فروز، غوغا، غنچه، شبنم، شراره، شکوفه، شکوه، شایسته، سپید، ساغر، سهند،
  زرین، زری، راسا، رخسار، دلنواز، دلکش، دلشاد، دایان، داور، خداداد، توران، طوطی، تیر، تینا، اورنگ، استر،
  ارمغان، آهو، آونگ، آفر، آزرم، سوره، سارنگ، سورن، هور، هویدا، ویس، کابوک، کارو، کارا، کیهان، شاران،
  قدسی، فیروزه، فرین، فراز، شمشاد، پاکتن، ماهان، میخک، ناز، نازی، نوش، نرمک، یگانه، هیرمند، گیتی، گیسو،
  دل آرا، درسا، آنا، تیم، دان، میت، پرستو، سحر، رویا، ترانه، افسانه، نسیم، هدیه، آزاده، شیخ، آرام، آهنگ، ارشد، اسد، امان، آفرین، آفاق، اختر، افسون، احترام، بابا، بهادر، بدیع، برهان، پرند، پری، پژواک، پیروز، پیمانه، توران، جلیل، جمیل، چنگیز، حجت، حدیث، حشمت، حیات، خاتون، خداداد، خورشید، دارا، دیبا، رحمت، رسا، رضوان، رفعت، روشن، زرین، زیبا، زیور، ساحل، ساغر، ساقی، سعادت، سنا، سرمد، سرور، سلطان، سیف، سیما، سیمین، شادی، شاهد، شایسته، شمس، شوکت، شیدا، شیوا، صاحب، صبا، صفا، صنم، طلا، طلعت، ظفر، عالیه، عرفان، عزت، عماد، عنایت، غزال، غزل، فاخته، فردوس، فرهنگ، فراز، فروزان، قدیر، قلی، کارن، کوکب، کوشا، کیا، کیمیا، گلاب، متانت، محرم، مراد، مرجان، مروارید، مشکات، مژده، ملک، ملکه، ملودی، منظر، منیر، مهربان، مستوره، نادیا، ندا، نظام، نغمه، نوا، نیایش، نیر، نیک، نیکی، واله، هما، هنگامه، یاس، یاور، یکتا، یگانه، یونا، آوا، آریا، بیتا، طیب، صبور، شکیبا، خوشحال، ناطق، ثابت، زین، عین، نور، بدر، فخر، نجم، حکمت، همت، فضل، نظر، اتحاد، سالم، عبد، ابو، گران، گلاب، سامی، یاور، عارف، عاقل، فاتح، لقمان، مبین، متین، معروف، ممنون، واحد، هلال، ناظم، تمام، کامل، مبارک، مون، پارک، بان، رز، شان، کین، لی، تارک، قیس، تری، لارا، پل، رون، روی، سم، دانا، درک، میا، فین، فرد، ماری، مری، تارو، خلیفه، صباح، هانی، بن، اما، آتال
`);

const library = faker.rawDefinitions.person?.first_name;
const LIBRARY = Object.values(library ?? {}).flatMap((names) => names ?? []);

const folded = (names: readonly string[]): string[] =>
  names.map((name) => fold(name).replaceAll('\u200c', '')).filter((name) => name.length > 1);

/** Folded given names that are common words, too. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(folded(WORDS_TOO));

/** Folded given names of one word. */
export const KNOWN_GIVEN_NAMES: ReadonlySet<string> = new Set(
  folded([...GIVEN_NAMES, ...FOREIGN_GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...LIBRARY]).filter(
    (name) => !name.includes(' '),
  ),
);

/** Folded given names that stand before adjectives, too: «سپهر سیاسی», «آرمان ملی», «کیان ایرانی». */
export const NOUN_NAMES: ReadonlySet<string> = new Set(
  folded(
    list('سپهر، آرمان، کیان، کمال، رویا، جمال، جلال، پیمان، امید، ایمان، احسان، سامان، فروغ، افسانه، آزاده'),
  ),
);

const FOREIGN_NAMES = new Set(folded(FOREIGN_GIVEN_NAMES).filter((name) => !AMBIGUOUS_NAMES.has(name)));

/** Whether a folded word is a given name of other languages, and nothing else. */
export const isForeignName = (word: string): boolean => FOREIGN_NAMES.has(word);

/** Given names by their form: «عبدالرؤوف», «نورالدین», «حفیظ‌الله», «سیدمحسن», «محمدیعقوب». */
const BY_FORM =
  /^(?:(?:عبد|ابو)(?:ال)?\p{L}{3,}|\p{L}{2,}(?:الله|الدین|اله|الحق|السادات)|(?:سید|میر|غلام|محمد|امیر|علی)\p{L}{3,})$/u;
/** Common words and family names of that form. */
const NOT_BY_FORM =
  /^(?:بسم\p{L}*|سیدی|میرود|میرسد|میراث|میزان|غلامی|محمدی\p{L}*|محمدزاده|محمدپور|محمدنیا|امیری|علیه|علیرغم|امیدوار|علیزاده|علیپور|علینژاد|علینیا|میرزا\p{L}+)$/u;

/** Words of which it is remembered whether they are given names: each is asked for many times. */
const REMEMBERED = 50_000;

/** Whether a folded word is a given name, known or by its form. */
export const isGivenName = remembering(
  { most: REMEMBERED, keyOf: (word: string) => word },
  (word) =>
    KNOWN_GIVEN_NAMES.has(word) || (BY_FORM.test(word) && !NOT_BY_FORM.test(word)) || isOfTwoNames(word),
);

const SHORTEST_HALF = 3;
const LONGEST_PAIR = 24;
/** «رضاقلی», «حسنعلی»: two given names written as one. */
function isOfTwoNames(word: string): boolean {
  if (word.length > LONGEST_PAIR) return false;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    // «لاریجانی» is no «لاری» and «جانی».
    const isHalf = (half: string): boolean =>
      KNOWN_GIVEN_NAMES.has(half) && !AMBIGUOUS_NAMES.has(half) && !FOREIGN_NAMES.has(half);
    if (halves.every(isHalf)) return true;
  }
  return false;
}

const SURNAMES = Object.values(faker.rawDefinitions.person?.last_name ?? {}).flatMap((names) => names ?? []);

/** Family names common in Iran, Afghanistan and Tajikistan, beside those of the library. */
const COMMON_SURNAMES = list(`
  آخوندی، آذری، آرمند، آقازاده، آقایی، آهنگری، ابراهیمی، ابوالحسنی، ابوطالبی، احدی، احمدی، احمدیان، ادیب، ارجمند، اردکانی، اسحاقی، اسدی، اسکندری، اسماعیلی، اشرفی، اشراقی، اصغری، اصفهانی، اعتمادی، افتخاری،
  افخمی، افشار، افشاری، اکبری، امامی، امیری، امینی، انصاری، اوحدی، ایزدی، ایوبی، بابایی، باقری، بخشی، برزگر، برومند، بزرگی، بلوچی، بهرامی، بهزادی، بهشتی، بهمنی، بیات، بیگی، پارسا، پاکدل، پاکزاد، پرویزی، پناهی،
  پهلوانی، تاجیک، تاجبخش، ترابی، ترکمن، تقوی، تقی، تهرانی، توسلی، توکلی، تیموری، ثابتی، جابری، جباری، جعفری، جلالی، جلیلی، جمالی، جمشیدی، جنتی، جوادی، جهانگیری، چاووشی، حاتمی، حاجی‌زاده، حبیبی، حسینی، حشمتی، حقیقی،
  حکیمی، حمیدی، حیدری، خاتمی، خادمی، خالقی، خدادادی، خدایی، خراسانی، خسروی، خضری، خلیلی، خوشنویس، دادگر، داداشی، داوودی، داودی، درویش، درویشی، دشتی، دلاوری، دهقان، دهقانی، ذاکری، ذوالفقاری، راستگو، رجایی،
  رجبی، رحمانی، رحمتی، رحیمی، رزاقی، رستمی، رسولی، رشیدی، رضایی، رضوانی، رضوی، رفیعی، رمضانی، روحانی، زارع، زارعی، زاهدی، زمانی، زندی، سالاری، سامانی، سبحانی، سبزواری، سجادی، سرابی، سعادتی، سعیدی، سلطانی،
  سلیمانی، سمیعی، سهرابی، شاکری، شاملو، شاه‌حسینی، شاهی، شایگان، شجاعی، شریعتی، شریفی، شفیعی، شکوری، شمسی، شهبازی، شهابی، شهیدی، شیخی، شیرازی، صابری، صادقی، صالحی، صدری، صدیقی، صفایی، صفری، صفوی، صلواتی، صمدی،
  صیادی، ضیایی، طالبی، طاهری، طباطبایی، طهماسبی، طیبی، ظریف، عابدی، عابدینی، عارفی، عباسی، عبداللهی، عبدی، عراقچی، عزتی، عزیزی، عسگری، عظیمی، علایی، علوی، علی‌زاده، عمادی، غفاری، غلامی، فاضلی، فتاحی، فتحی،
  فرجی، فرخی، فرهادی، فرهودی، فروتن، فروغی، فریدونی، فلاح، فلاحی، فیروزی، فیضی، قادری، قاسمی، قاضی‌زاده، قائمی، قدیری، قربانی، قره‌باغی، قنبری، قهرمانی، کاشانی، کاظمی، کامرانی، کاویانی، کرمانی، کرمی، کریمی، کشاورزی،
  کمالی، کوهی، کیانی، گلزاری، گنجی، لطفی، لطیفی، مازندرانی، مبارکی، متقی، مجیدی، محبی، محرابی، محسنی، محمدی، محمودی، مختاری، مدنی، مرادی، مرتضوی، مسعودی، مشهدی، مصدق، مصطفوی، مطهری، مظفری، معتمدی، معصومی، معینی،
  مقدم، مکارم، ملایی، ملکی، منتظری، منصوری، مهاجرانی، مهدوی، موحدی، مؤمنی، مومنی، موسوی، مولایی، میرزایی، میرزاده، ناصری، نبوی، نبی، نجاری، نجفی، نژادی، نصیری، نظری، نعمتی، نقوی، نوبخت، نوبری، نوذری، نوروزی، نوری، نیازی،
  نیکزاد، نیکو، وحیدی، ورزشی، وزیری، ولایتی، ولی‌زاده، هادیان، هادیپور، هاشمی، هدایتی، همتی، همدانی، یاوری، یزدانی، یزدی، یعقوبی، یگانه، یوسفی، احمدزی، استانکزی، اتمر، بارکزی، پنجشیری، حقانی، حنفی، خلیلزاد، خپلواک، دانش،
  طالقانی، خوانساری، بروجردی، گلپایگانی، شوشتری، لنکرانی، نهاوندی، دوستم، رحیمی، زاخیلوال، سپنتا، صالح، عبدالله، فهیم، قانونی، کاکر، کرزی، محقق، مجاهد، متقی، مسعود، نبیل، نورزی، وردک، یوسفزی، رحمان، رحمانوف، امامعلی، زاکیروف، قاسموف، شریفوف
`);

/** Folded family names of one word. */
export const KNOWN_SURNAMES: ReadonlySet<string> = new Set(
  folded([...SURNAMES, ...COMMON_SURNAMES]).filter((name) => !name.includes(' ')),
);

/** Endings that family names have and few other words: «رضازاده», «قلی‌پور», «آذرنیا». */
const SURNAME_ENDING =
  /(?<=.{2})(?:زاده|پور|نیا|فر|نژاد|یان|لو|اف|وف|وا|مند|خواه|دوست|پناه|بخش|فرد|راد|منش|تبار|آبادی|ابادی|وند|مهر|سرا|گانی|زایی|زی|خیل|وال|یار)$/u;

/** Whether a folded word looks like a family name by its ending or is a common one. */
export const looksLikeSurname = (word: string): boolean =>
  KNOWN_SURNAMES.has(word) || SURNAME_ENDING.test(word);

const KNOWN_ALONE: ReadonlySet<string> = new Set(folded(KNOWN_BY_FAMILY_NAME));

/** Whether a folded word is the family name of somebody whom news calls by it alone. */
export const isKnownAlone = (word: string): boolean => KNOWN_ALONE.has(word);

/** Family names that are nouns of every day, too. */
export const NOUNS_TOO = /^(?:کشاورزی|ورزشی|دانش|وزیری|مدنی|نظری|بخشی|شاهی|وزارتی|دولتی)$/u;
