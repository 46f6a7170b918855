import { describe, expect, it, test } from 'vitest';
import { sourceAt } from '../../../../scripts/pipeline/attribute/sources/source.ts';
import { isSomebody, reachOf } from '../../../../scripts/pipeline/attribute/sources/source-kinds.ts';
import { line, PLAIN } from '../read.ts';

const typeOf = (text: string): string => sourceAt(line(text), 0, PLAIN).type;
const wordsOf = (text: string): string => {
  const read = line(text);
  const source = sourceAt(read, 0, PLAIN);
  return read.original(source.start, reachOf(source));
};

describe('what stands in the place of the subject', () => {
  test.each([
    ['پزشکیان', 'person'],
    ['آقای پزشکیان', 'person'],
    ['مینا صفاری', 'new-name'],
    ['«یان کوالسکی» سخنگوی صندوق', 'new-name'],
    ['رئیس‌جمهور بلاروس', 'title'],
    ['مدیرکل آب بابل', 'office'],
    ['وزیر راه و شهرسازی', 'office'],
    ['این مقام', 'this'],
    ['این افسر سابق', 'this'],
    ['این نهاد', 'this'],
    ['این ستاره‌شناس', 'this'],
    ['وی', 'pronoun'],
    ['او نیز', 'pronoun'],
    ['وزارت خارجه', 'organisation'],
    ['روزنامهٔ «فردا»', 'organisation'],
    ['فنلاند', 'organisation'],
    ['یک مقام آگاه', 'unnamed'],
    ['یکی از شاهدان', 'unnamed'],
    ['برخی از کارشناسان', 'unnamed'],
    ['باران تند', 'obscure'],
    ['پزشکیان و لوکاشنکو', 'several'],
  ])('«%s» is read as %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});

describe('the words of a source', () => {
  test.each([
    ['مدیرکل آب بابل در گفت‌وگو', 'مدیرکل آب بابل'],
    ['یک مقام آگاه دیروز', 'یک مقام آگاه'],
    ['وزارت راه و شهرسازی در بیانیه‌ای', 'وزارت راه و شهرسازی'],
    ['مینا صفاری، وزیر راه، دیروز', 'مینا صفاری، وزیر راه'],
  ])('in «%s» are «%s»', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('«نیز» after a pronoun', () => {
  test.each([
    ['وی نیز', true],
    ['او هم', true],
    ['وی', false],
  ])('in «%s» is told: %s', (text, also) => {
    const source = sourceAt(line(text), 0, PLAIN);
    expect(source).toMatchObject({ type: 'pronoun', also });
  });
});

it('a pronoun that is the object is no subject', () => {
  expect(typeOf('وی را دیدند')).toBe('elided');
});

it('one who names a person beside another by «و» is nobody in particular', () => {
  expect(typeOf('مینا صفاری و همسرش')).toBe('several');
});

test.each([
  ['پزشکیان', true],
  ['وی', true],
  ['باران تند', false],
  ['پزشکیان و لوکاشنکو', false],
])('«%s» is somebody in particular: %s', (text, isOne) => {
  expect(isSomebody(sourceAt(line(text), 0, PLAIN))).toBe(isOne);
});
