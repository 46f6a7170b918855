import { describe, expect, it, test } from 'vitest';
import {
  AMBIGUOUS_NAMES,
  isForeignName,
  isGivenName,
  KNOWN_GIVEN_NAMES,
  KNOWN_SURNAMES,
  looksLikeSurname,
} from '../../../../scripts/pipeline/attribute/names/given-names.ts';
import { fold } from '../../../../src/text/fold.ts';

const folded = (word: string): string => fold(word).replaceAll(' ', '');

describe('a given name', () => {
  test.each([
    ['مینا', 'of Iran'],
    ['محمدرضا', 'of two names'],
    ['ذبیح‌الله', 'of Afghanistan'],
    ['ملالی', 'of Afghanistan'],
    ['امامعلی', 'of Tajikistan'],
    ['ولادیمیر', 'of Russia'],
    ['دونالد', 'of America'],
    ['عبدالصبور', 'by its form, with عبد'],
    ['نورالدین', 'by its form, with الدین'],
    ['سیدمحسن', 'by its form, with سید'],
    ['حفیظ‌الله', 'by its form, with الله'],
  ])('is %s, %s', (name) => {
    expect(isGivenName(folded(name))).toBe(true);
  });
  test.each(['کتاب', 'وزارت', 'جلسه', 'محمدی', 'امیدوار', 'غلامی', 'میزان', 'گفت'])('is not %s', (word) => {
    expect(isGivenName(folded(word))).toBe(false);
  });
  it('of another language is told from those that are words of Persian, too', () => {
    expect(isForeignName('ولادیمیر')).toBe(true);
    expect(isForeignName('مینا')).toBe(false);
  });
  test.each(['پیام', 'بهار', 'امید', 'جهان', 'سحر'])('%s is a common word, too', (name) => {
    expect(AMBIGUOUS_NAMES.has(folded(name))).toBe(true);
  });
  it('is kept folded, so that names are found whatever their spelling', () => {
    expect([...KNOWN_GIVEN_NAMES].filter((name) => fold(name) !== name)).toEqual([]);
    expect([...KNOWN_SURNAMES].filter((name) => fold(name) !== name)).toEqual([]);
  });
});

describe('a family name', () => {
  test.each(['رضازاده', 'قلی‌پور', 'آذرنیا', 'موحدنژاد', 'احمدی', 'استانکزی', 'رحمانوف', 'نیک‌فر', 'یوسفزی'])(
    'is %s, common or by its ending',
    (name) => {
      expect(looksLikeSurname(folded(name))).toBe(true);
    },
  );
  test.each(['کتاب', 'جلسه', 'وزیر', 'آب'])('is not %s', (word) => {
    expect(looksLikeSurname(folded(word))).toBe(false);
  });
});
