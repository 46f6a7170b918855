import { describe, expect, test } from 'vitest';
import {
  announcementOf,
  authorPlaces,
  tellsOfWriting,
} from '../../../../scripts/pipeline/attribute/genres/announcement.ts';
import { fold } from '../../../../src/text/fold.ts';

describe('a line announces that a writing follows', () => {
  test.each([
    'متن کامل پیام مینا صفاری به این شرح است:',
    'متن این نامه به شرح زیر است:',
    'باران آمد. متن بیانیه چنین است:',
    'در این پیام آمده است:',
    'متن پیام مدیر را در ادامه می‌خوانید:',
  ])('in a clause: %s', (text) => {
    expect(announcementOf(fold(text))).toBe('clause');
  });
  test.each(['متن کامل بیانیه', 'متن پیام مدیر باغ', 'مشروح سخنان مدیر'])('in a heading: %s', (text) => {
    expect(announcementOf(fold(text))).toBe('heading');
  });
  test.each([
    'باران در راه است.',
    'پیام مدیر دیروز رسید.',
    'در این پیام آمده است: باران می‌آید.',
    'سه کار داریم:',
    'متن کتاب درسی سخت است.',
  ])('not in: %s', (text) => {
    expect(announcementOf(fold(text))).toBeNull();
  });
});

describe('the author of an announced writing', () => {
  test.each([
    ['متن کامل پیام مینا صفاری به این شرح است:', 'مینا'],
    ['متن پیام تبریک مدیر باغ به این شرح است:', 'مدیر'],
  ])('may be named in «%s» before «%s»', (text, word) => {
    const folded = fold(text);
    const last = authorPlaces(folded).at(-1) ?? -1;
    expect(folded.slice(last).split(' ')[0]).toBe(word);
  });
});

describe('a sentence tells that somebody wrote', () => {
  test.each([
    'مینا صفاری در پیامی روز گل را شادباش گفت.',
    'مینا صفاری با انتشار بیانیه‌ای خواستار آب شد.',
    'مینا صفاری نامه‌ای نوشت.',
  ])('in: %s', (text) => {
    expect(tellsOfWriting(fold(text))).toBe(true);
  });
  test.each(['مینا صفاری آمد.', 'پیام رسید.'])('not in: %s', (text) => {
    expect(tellsOfWriting(fold(text))).toBe(false);
  });
});
