import { splitWords } from './split-words.ts';

/**
 * «Xهای» may be the plural of X («زمین‌های») or an indefinite or adjective of Xه («خانه‌ای»). Where both X and Xه are
 * words, these are the Xه that are far more usual than the plural of X; for all others the plural is.
 */
export const INDEFINITE_FIRST: ReadonlySet<string> = new Set(
  splitWords(`
  خانه رایانه نقطه گونه عمده ویژه تازه اندازه جامعه حادثه پایه حمله جمله فاصله مجموعه مقاله رابطه واقعه سابقه مصاحبه مبارزه طبقه
  صحنه قطعه قطره لایه دوره چهره پدیده دنباله هفته ماده توده بسته شاخه ریشه گوشه کوچه دانه ناله شماره ستاره قبیله کلمه قلعه تپه میله
  مهره تکه لکه رشته کره ذره بره خرده رده عقده فرقه حلقه منطقه دقیقه خلیفه طایفه حرفه جزیره دایره خاطره منظره جداره عرصه شیوه میوه
  جنبه ضربه خرابه مرتبه حبه جاذبه ثانیه ناحیه بیانیه اطلاعیه اعلامیه روحیه اتحادیه نظریه فرضیه انگیزه جایزه لرزه موزه بازه ثمره
  حفره کوره واژه مدرسه مؤسسه موسسه حماسه کیسه خوشه پوشه پشه خلاصه مشخصه چانه لانه افسانه کرانه میانه آستانه آشیانه سینه کینه پیشینه روزنه
  دامنه کناره پاره فاجعه کله تله وصله چاله هاله لاله معادله معامله محموله لوله نیمه بیمه شایعه محکمه مقدمه صدمه خامه گریه تکیه پارچه
  درجه مصوبه مناظره مداخله معالجه برنامه نشانه جلوه عده چاره زاده ساده افتاده پروانه ترانه زنجیره باره راهبه سازنده سیاره خزانه کمینه دیوانه
  جلسه مسئله علاقه وسیله مرحله نتیجه وظیفه روزنامه هسته رسانه بهانه گزینه نمونه نسخه صفحه لحظه اشاره قصه پرده`),
);

/** Before these words «Xهای» cannot be a plural with ezafe: the ezafe needs a noun or an adjective after it. */
export const NEVER_AFTER_EZAFE: ReadonlySet<string> = new Set(
  splitWords(`
  که از در با به بر برای تا را و یا اما ولی چون زیرا اگر است هست نیست بود نبود باشد شد شده شود نشد کرد کرده کند دارد دارند داشت داشته
  داد داده هم نیز بوده هستند نیستند بودند باشند شدند کردند دادند جز مگر بلکه چرا وقتی`),
);

/** After these words a noun in ی is indefinite and singular. */
export const BEFORE_INDEFINITE: ReadonlySet<string> = new Set(splitWords('یک هر هیچ چنین گویی نه'));

/** After these words a noun is plural. */
export const BEFORE_PLURAL: ReadonlySet<string> = new Set(
  splitWords('این آن همه تمام تمامی کلیه برخی بعضی سایر دیگر اغلب اکثر بیشتر همین همان انواع تعداد شمار'),
);

/** They begin an exclamation, whose adjective ends in ی: «چه خبرهای خوبی». */
export const EXCLAMATION: ReadonlySet<string> = new Set(splitWords('چه عجب'));
