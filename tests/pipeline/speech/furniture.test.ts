import { describe, expect, it, test } from 'vitest';
import { furnitureStart, isFurniture } from '../../../scripts/pipeline/speech/index.ts';
import { fold } from '../../../src/text/fold.ts';

describe('a paragraph is furniture', () => {
  test.each([
    ['👈', 'a sign alone'],
    ['* * *', 'stars'],
    ['➖➖➖', 'a line of signs'],
    ['انتهای پیام/', 'a closing formula'],
    ['پایان پیام', 'another closing formula'],
    ['انتهای پیام/ ۲۳۸', 'a closing formula with a code'],
    ['@ShahrNews', 'a handle'],
    ['🆔 @ShahrNews', 'a handle with a sign'],
    ['@ShahrNews | t.me/shahr', 'a handle and a link'],
    ['https://example.org/fa/12', 'an address'],
    ['#آب #برق', 'hashtags'],
    ['کد خبر: ۴۵۱۲۳', 'the code of a report'],
    ['لینک کوتاه: b.ir/3', 'a short link'],
    ['برچسب‌ها: آب، برق', 'labels'],
    ['شنبه ۳ آبان ۱۳۹۹ ساعت ۱۰:۱۵', 'a date line'],
    ['۱۳۹۹/۸/۳ - ۱۰:۱۵', 'a date in figures'],
    ['۱۷ حوت ۱۳۹۹', 'a date of Afghanistan'],
    ['بیشتر بخوانید', 'what leads to other pages'],
    ['۱۲۴', 'a number alone'],
    ['۲۳۸/۱۲', 'a code alone'],
  ])('%s: %s', (text) => {
    expect(isFurniture(fold(text))).toBe(true);
  });
  test.each([
    'باران در راه است',
    'شنبه باران می‌بارد.',
    'در ۳ آبان ۱۳۹۹ پل باز شد.',
    'به @ShahrNews پیام دادم و پاسخی نرسید',
    'پایان پیام او این بود که صبر کنیم.',
    '#آب برای مردم است',
    'او کد خبر را نداشت.',
    '',
  ])('not %s', (text) => {
    expect(isFurniture(fold(text))).toBe(false);
  });
});

describe('furniture at the end of a paragraph', () => {
  const kept = (text: string): string => fold(text).slice(0, furnitureStart(fold(text)));
  test.each([
    'انتهای پیام/',
    'انتهای پیام/ ۱۲',
    '@ShahrNews',
    '#آب #برق',
    't.me/shahr',
    '🔴',
    '(عکس)',
    '@ShahrNews #آب 🔴',
  ])('begins before «%s»', (tail) => {
    expect(kept(`پل باز شد. ${tail}`)).toBe('پل باز شد.');
  });
  test.each(['پل باز شد.', 'او پیام را خواند', 'پیام او به انتها رسید.', 'کتاب (ترجمه)'])(
    'is not in «%s»',
    (text) => {
      expect(furnitureStart(fold(text))).toBe(fold(text).length);
    },
  );
  it('is found after long text, too', () => {
    const long = 'باران بارید. '.repeat(60);
    expect(kept(`${long}@ShahrNews`)).toBe(long.trimEnd());
  });
});
