import { describe, expect, it, test } from 'vitest';
import {
  COUNTRIES,
  countryEnd,
  isOfCountry,
} from '../../../../scripts/pipeline/attribute/names/countries.ts';
import { fold } from '../../../../src/text/fold.ts';

const at = (text: string): string => {
  const folded = fold(text);
  const end = countryEnd(folded, 0);
  return end < 0 ? '' : folded.slice(0, end);
};

describe('a country', () => {
  test.each([
    'فنلاند',
    'بلاروس',
    'ارمنستان',
    'ایالات متحده آمریکا',
    'کره جنوبی',
    'تاجیکستان',
    'اتحادیه اروپا',
  ])('%s is known without places.yaml', (name) => {
    expect(at(`${name} گفت`)).toBe(fold(name));
  });
  it('is the longest that stands there', () => {
    expect(at('کره جنوبی گفت')).toBe('کره جنوبی');
  });
  it('is a word of its own, not the beginning of one', () => {
    expect(at('ایرانی‌ها گفتند')).toBe('');
    expect(at('چینی‌ها گفتند')).toBe('');
  });
  it('is looked for at the offset and nowhere else', () => {
    expect(at('در فنلاند')).toBe('');
  });
  it('has a name of three letters or more, so that no small word is one', () => {
    expect(COUNTRIES.filter((name) => name.length < 3)).toEqual([]);
  });
});

describe('a word means a country, its people or what is of it', () => {
  test.each(['روسیه', 'ایران', 'ایرانی', 'آمریکایی', 'آمریکایی‌ها', 'ژاپنی', 'ایرانیان', 'فنلاندی'])(
    '%s does',
    (word) => {
      expect(isOfCountry(fold(word).replaceAll(' ', ''))).toBe(true);
    },
  );
  test.each(['کتاب', 'رضایی', 'خانگی', 'شهری', 'مینا'])('%s does not', (word) => {
    expect(isOfCountry(fold(word))).toBe(false);
  });
});
