import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/machine/word-list.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from '../../../../scripts/pipeline/normalise/zwnj/index.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { restored } from '../restored.ts';

const lexicon = readLexicon();

/** Each sample is written with «|» where ZWNJ belongs; it is stripped, restored and compared. */
function expectRestored(samples: readonly string[]): void {
  for (const sample of samples) {
    const bare = sample.replaceAll('|', '');
    expect(restored(bare, lexicon).replaceAll(ZWNJ, '|')).toBe(sample);
  }
}

describe('left whole', () => {
  test('given names that look like words in two parts', () => {
    for (const name of ['دیمیتری', 'میخائیل', 'میخائیل گفت', 'دمیتری'])
      expect(restored(name, lexicon)).toBe(name);
  });
});

describe('restored', () => {
  test('plurals and their endings', () => {
    expectRestored(['کتاب|ها', 'سال|های اخیر', 'دیدگاه|هایشان', 'گزارش|هایی', 'خواسته|هایش', 'ساتراپ|های']);
  });

  test('comparatives and superlatives', () => {
    expectRestored(['بزرگ|ترین', 'عمیق|تر', 'سریع|تر', 'اقتصادی|ترین']);
  });

  test('verbs with می and نمی, also after a preverb', () => {
    expectRestored(['می|گوید', 'نمی|توان', 'می|شود', 'برمی|گردد', 'درنمی|یابند', 'می|کرده|اند', 'می|بینمش']);
  });

  test('endings after silent heh', () => {
    expectRestored([
      'کرده|اند',
      'بوده|ام',
      'هسته|ای',
      'رایانه|ای',
      'خانواده|اش',
      'شده|ایم',
      'حرفه|ای|ها',
      'پرونده|ی',
      'فقهی',
    ]);
  });

  test('compounds, known and new', () => {
    expectRestored([
      'سرمایه|گذاری',
      'صلح|آمیز',
      'تنش|زدایی',
      'شرکت|کنندگان',
      'یک|جانبه|گرایی',
      'هم|سطح',
      'بی|ثباتی',
    ]);
  });

  test('titles, days and set phrases', () => {
    expectRestored([
      'رئیس|جمهور',
      'سه|شنبه',
      'بین|المللی',
      'گفت|وگو',
      'به|ویژه',
      'هیچ|گاه',
      'این|گونه',
      'شصت|وپنجمین',
      'فی|مابین',
    ]);
  });
});

describe('left alone', () => {
  test('words of their own that look like a prefix and a stem', () => {
    expectRestored(['میدان', 'میزبانی', 'میهنی', 'میلیون', 'میراث', 'بیمارستان', 'بیان', 'همواره', 'نمایش']);
  });

  test('words of their own that look like a stem and an ending', () => {
    expectRestored([
      'بهترین',
      'تنها',
      'انتهای',
      'نهایی',
      'دختر',
      'دفتر',
      'رهایم',
      'منهای',
      'شانگهای',
      'فقها',
    ]);
  });

  test('words that custom writes joined', () => {
    expectRestored([
      'بهداشت',
      'یکباره',
      'درگذشته',
      'همچنین',
      'پیشرفت',
      'جنابعالی',
      'گرامیداشت',
      'آنها',
      'دانشگاه',
    ]);
  });

  test('what follows a letter that does not join', () => {
    expectRestored(['پایدارتر', 'کارها', 'کشورهایی', 'دوجانبه', 'ضدانقلاب']);
  });

  test('foreign names', () => {
    expectRestored(['بریکس', 'لوکاشنکو', 'چرنوبیل', 'واهاگن خاچاطوریان', 'اوراسیا']);
  });

  test('plurals after a letter that does not join, of which nothing was lost', () => {
    expectRestored([
      'چه شهرهای زیبایی',
      'سلام و درودهای خالصانه',
      'شهرهای: تهران و قم',
      'کردهای عراق',
      'خبرهای تازه',
    ]);
  });

  test('participles and other words that end like a compound', () => {
    expectRestored(['پرچم درامده است', 'جشن دردبستان', 'برآمده', 'وشمال', 'وکتاب']);
  });

  test('foreign names that look like two words', () => {
    expectRestored([
      'ژانیرو',
      'اسپرینگر',
      'موتورز',
      'ساردینیا',
      'فیسبوک',
      'سانفرانسیسکو',
      'الکساندرا',
      'چستر',
      'دنیستر',
      'کلاستر',
      'اسپرینگفیلد',
      'کاتالانیسم',
      'بیرینگ',
      'موتوریزه',
      'کاتالونیای',
      'آسیای',
    ]);
  });

  test('names after a word of respect', () => {
    expect(restoreZwnj('آقای علیپور و خانم جماللو', lexicon)).toEqual([]);
  });

  test('words that are right as they stand: nothing is suggested', () => {
    expect(restoreZwnj('سیدی میانجیگری چشمگیری', lexicon)).toEqual([]);
  });

  test('words with letters that are taken apart', () => {
    expect(restored('آسیای برآمده'.normalize('NFD'), lexicon)).toBe('آسیای برآمده'.normalize('NFD'));
  });

  test('words that have their ZWNJ', () => {
    const text = `می${ZWNJ}گوید کتاب${ZWNJ}های بین${ZWNJ}المللی`;
    expect(restoreZwnj(text, lexicon)).toEqual([]);
  });

  test('words stretched with tatweel', () => {
    expect(restoreZwnj('کتـــابها', lexicon)).toEqual([]);
  });
});

describe('decided by the neighbours', () => {
  test('a participle with «ای» at the end of a phrase, the plural of a people before a noun', () => {
    expectRestored(['چه کار کرده|ای، بگو', 'کردهای سوریه']);
  });

  test('plural with ezafe before a noun, indefinite at the end of a phrase', () => {
    expectRestored(['زمین|های کشاورزی', 'در هر زمینه|ای که باشد']);
  });

  test('a number after the word does not end the phrase', () => {
    expectRestored(['سال|های ۱۳۴۸ تا ۱۳۵۲']);
  });

  test('an advance, or what lies ahead', () => {
    expectRestored(['پیشروی نیروهای عراقی', 'مشکلات احتمالی پیش|روی برخی توافقات']);
  });

  test('of the field, or you know', () => {
    expectRestored(['تحقیقات میدانی', 'می|دانی که چه شد']);
  });
});

test('a proposal names its rule, an empty place and its confidence', () => {
  const [proposal] = restoreZwnj('و میگوید', lexicon);
  expect(proposal).toMatchObject({ rule: 'zwnj-verb-prefix', start: 4, end: 4, before: '', after: ZWNJ });
  expect(proposal?.confidence).toBeGreaterThanOrEqual(ZWNJ_THRESHOLD);
});

test('the letters of Arabic keyboards are understood', () => {
  expect(restored('ميكند', lexicon)).toBe(`مي${ZWNJ}كند`);
});
