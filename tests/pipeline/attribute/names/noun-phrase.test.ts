import { describe, expect, it, test } from 'vitest';
import {
  organisationNounEnd,
  phraseEnd,
  roleNounEnd,
  wordsOfPhrase,
} from '../../../../scripts/pipeline/attribute/names/noun-phrase.ts';
import { fold } from '../../../../src/text/fold.ts';
import { isWord } from '../../../pipeline.ts';
import { line } from '../read.ts';

const phrase = (text: string, isOneOnly = true): string => {
  const read = line(text);
  return read.text.slice(0, phraseEnd(read, 0, isWord, isOneOnly));
};

describe('the phrase of an office', () => {
  test.each([
    ['وزیر راه گفت', 'وزیر راه'],
    ['وزیر راه و شهرسازی گفت', 'وزیر راه و شهرسازی'],
    ['معاون سیاسی و امنیتی وزارت کشور، مینا صفاری', 'معاون سیاسی و امنیتی وزارت کشور'],
    ['مدیر باغ مینا صفاری گفت', 'مدیر باغ'],
    ['رئیس دانشگاه مینا صفاری گفت', 'رئیس دانشگاه مینا صفاری'],
    ['رئیس بیمارستان امام رضا گفت', 'رئیس بیمارستان امام رضا'],
    ['مدیر باغ در گفت‌وگو با ما', 'مدیر باغ'],
    ['مدیر باغ دیروز گفت', 'مدیر باغ'],
    ['سفیر فنلاند تشدید تحریم‌ها را رد کرد', 'سفیر فنلاند'],
  ])('in «%s» is «%s»', (text, end) => {
    expect(phrase(text)).toBe(fold(end));
  });
  it('ends at «و» where several people may be joined', () => {
    expect(phrase('وزیر راه و سفیر فنلاند گفتند', false)).toBe('وزیر راه');
  });
});

describe('the noun of an office', () => {
  test.each(['وزیر', 'سخنگوی', 'مدیرکل', 'کارشناسان', 'نماینده', 'خبرنگار', 'شاروال'])('is %s', (noun) => {
    expect(roleNounEnd(fold(noun), 0)).toBe(fold(noun).length);
  });
  test.each(['شهرداری', 'وزارت', 'کتاب', 'وزیری'])('is not %s', (noun) => {
    expect(roleNounEnd(fold(noun), 0)).toBe(-1);
  });
});

describe('the noun of an organisation', () => {
  test.each(['وزارت', 'شهرداری', 'سازمان', 'روزنامه', 'حزب', 'کمیته'])('is %s', (noun) => {
    expect(organisationNounEnd(fold(noun), 0)).toBe(fold(noun).length);
  });
  test.each(['وزیر', 'کتاب', 'مردم'])('is not %s', (noun) => {
    expect(organisationNounEnd(fold(noun), 0)).toBe(-1);
  });
});

describe('the words of a noun phrase', () => {
  const words = (text: string): string[] => wordsOfPhrase(line(text), 0, isWord).map(({ word }) => word);
  it('end at a verb, a preposition and an adverb', () => {
    expect(words('مینا صفاری گفت')).toEqual(['مینا', 'صفاری']);
    expect(words('مینا صفاری در خانه')).toEqual(['مینا', 'صفاری']);
    expect(words('مینا صفاری همچنین')).toEqual(['مینا', 'صفاری']);
  });
  it('end at «و» and at a comma', () => {
    expect(words('مینا و سارا')).toEqual(['مینا']);
    expect(words('مینا، سارا')).toEqual(['مینا']);
  });
  it('end at a preposition that was written joined', () => {
    expect(words('نظارت برکیفیت نان')).toEqual(['نظارت']);
  });
});
