import { splitWords } from './split-words.ts';

/** Prefixes: before nearly any noun or adjective, «بی‌عدالتی», «بین‌کهکشانی». */
const PREFIXES = splitWords('بی هم غیر شبه بین چند هیچ فوق تحت میان برون درون');

/** The same, but fewer simple words begin like them: «تک‌آهنگ», «به‌وفور», «پرانرژی». */
const CLEAR_PREFIXES = splitWords('به تک با پر ضد فرا شمال جنوب مشرق مغرب راست درشت');

/** Adjectives and nouns that open compounds: «خوش‌رنگ», «صاحب‌عزا». No foreign name begins like one of them. */
const OPENERS = splitWords(`
  خوش صاحب نیمه نصفه سیاه سفید سبز سرخ سنگین کوتاه تاریک روشن شیرین بزرگ کوچک باریک جوان کهنه تازه ساده زنده نخست ثابت مختلف
  نایب قائم خرده پیشین نقطه رئیس رییس معاون نزدیک خشک تلخ سخت سست`);

/** First element → letters (UTF-16 units) that a word after it must have. Short words follow a prefix by chance: «بیرینگ». */
export const FIRST_ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...PREFIXES.map((element) => [element, 5] as const),
  ...CLEAR_PREFIXES.map((element) => [element, 4] as const),
  ...OPENERS.map((element) => [element, 3] as const),
]);
