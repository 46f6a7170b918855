import { expect, test } from 'vitest';
import { datesIn } from '../../../scripts/pipeline/propose/dates-in-text.ts';

test.each([
  ['سه‌شنبه ۲۸ مرداد ۱۴۰۴ برگزار شد', [['۲۸ مرداد ۱۴۰۴', '2025-08-19']]],
  ['در ۱ فروردین‌ماه سال ۱۴۰۳ گفت', [['۱ فروردین‌ماه سال ۱۴۰۳', '2024-03-20']]],
  ['شامگاه سه‌شنبه ۲۸ مرداد گفت', [['۲۸ مرداد', null]]],
  ['روز ۱۹ اوت ۲۰۲۵ گفت', [['۱۹ اوت ۲۰۲۵', '2025-08-19']]],
  ['مورخ ۱۴۰۴/۵/۲۸ منتشر شد', [['۱۴۰۴/۵/۲۸', '2025-08-19']]],
  ['2025-08-19 و بار دیگر ۲۸ مرداد ۱۴۰۴', [['2025-08-19', '2025-08-19']]],
] as const)('«%s» names its days', (text, days) => {
  expect(datesIn(text).map(({ words, edtf }) => [edtf, words].slice(0, 1))).toEqual(
    days.map(([, edtf]) => [edtf]),
  );
});

test.each([
  'در مهر ۱۲ نفر آمدند و ۴۰ تیر شلیک شد',
  '۲۸ نفر و ۱۲ سند و ۳۵ مرداد',
  'نسخهٔ 1.2.3 و نشانی 10.20.30.40',
])('what is no day in «%s» is not taken for one', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('a year of the other calendar is no year of the month', () => {
  expect(datesIn('۲۸ مرداد ۲۰۰۰ نفر آمدند')).toEqual([{ words: '۲۸ مرداد ۲۰۰۰', edtf: null }]);
});
