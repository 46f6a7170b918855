import { splitWords } from './split-words.ts';

/** Words of respect and titles that a name follows, without ZWNJ: what stands after one is left as it was written. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  splitWords(`
  آقای آقا خانم سرکار جناب دکتر مهندس پروفسور استاد سردار سرهنگ سرلشکر سرتیپ سرگرد سروان ناخدا دریادار ژنرال شهید مرحوم مرحومه حاج حاجی
  سید سیده شیخ ملا مولوی آیتالله حجتالاسلام والمسلمین لرد مستر مادام شاهزاده کربلایی مشهدی میرزا`),
);
