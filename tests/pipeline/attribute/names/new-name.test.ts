import { describe, expect, it, test } from 'vitest';
import {
  afterRespect,
  type NameEvidence,
  newNameAt,
} from '../../../../scripts/pipeline/attribute/names/new-name.ts';
import { fold } from '../../../../src/text/fold.ts';
import { line, NO_EVIDENCE } from '../read.ts';

function nameOf(text: string, more: Partial<NameEvidence> = {}): string | null {
  const read = line(text);
  const name = newNameAt(read, 0, { ...NO_EVIDENCE, ...more });
  return name === null ? null : read.original(name.start, name.end);
}
function officeOf(text: string): string | null {
  const read = line(text);
  const office = newNameAt(read, 0, NO_EVIDENCE)?.office ?? null;
  return office === null ? null : read.original(office.start, office.end);
}

describe('a name is shown', () => {
  test.each([
    ['مینا صفاری گفت', 'مینا صفاری', 'a given name'],
    ['دکتر صفاری گفت', 'صفاری', 'a word of respect'],
    ['آقای صفاری گفت', 'صفاری', 'a word of respect'],
    ['«یان کوالسکی» گفت', 'یان کوالسکی', 'guillemets'],
    ['"یان کوالسکی" سخنگوی انجمن', 'یان کوالسکی', 'straight marks and an office'],
    ['“یان کوالسکی” گفت', 'یان کوالسکی', 'curly marks'],
    ['یاروسلاو کوالسکی، وزیر راه، گفت', 'یاروسلاو کوالسکی', 'an office in apposition'],
    ['محمدعلی نیک‌فرجام وزیر راه گفت', 'محمدعلی نیک‌فرجام', 'an office with no comma'],
    ['خسرو کارشناس سخنگوی شورا گفت', 'خسرو کارشناس', 'a family name that is an office, before another'],
    ['عبدالصبور هوتک، والی کندز، گفت', 'عبدالصبور هوتک', 'a name of Afghanistan'],
    [
      'مینا قاضی زاده صفاری نماینده شهر گفت',
      'مینا قاضی زاده صفاری',
      'a family name whose first half is an office',
    ],
    ['عزت الله باغبان طی سخنانی گفت', 'عزت الله باغبان', 'a given name written as two words'],
    ['«یان کوالسکی » گفت', 'یان کوالسکی', 'marks with a space before the closing one'],
    ['مینا صفاری مدتی پیش گفت', 'مینا صفاری', 'a given name, before an adverb'],
    ['بهار درخت در گفت‌وگو با نوید', 'بهار درخت', 'an interview, though the given name is a common word'],
    ['مینا ولی‌زاده گفت', 'مینا ولی‌زاده', 'a family name whose first half is a common word'],
  ])('in «%s»: %s, by %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
  it('to its last word, where that word alone speaks elsewhere', () => {
    const text = 'تورج صفاری درخت در آیین گفت';
    expect(nameOf(text)).toBe('تورج صفاری');
    expect(nameOf(text, { isAlone: (word) => word === 'درخت' })).toBe('تورج صفاری درخت');
  });
  it('beside its office after a dash', () => {
    expect(officeOf('مینا صفاری - مدیر باغ گفت')).toBe('مدیر باغ');
    expect(officeOf('مینا صفاری_ مدیر باغ گفت')).toBe('مدیر باغ');
  });
  it('not of what a martyr died for', () => {
    expect(nameOf('شهید عدالت، معمار باغ')).toBeNull();
  });
  it('not after «توسط» or «وقتی»', () => {
    expect(nameOf('توسط مینا صفاری')).toBeNull();
    expect(nameOf('وقتی مینا صفاری')).toBeNull();
  });
  it('by the text’s calling somebody so after a word of respect, or letting that word alone speak', () => {
    const isLast = (word: string): boolean => word === 'سنگین';
    expect(nameOf('امید سنگین گفت')).toBeNull();
    expect(nameOf('امید سنگین گفت', { isAddressed: isLast })).toBe('امید سنگین');
    expect(nameOf('امید سنگین گفت', { isAlone: isLast })).toBe('امید سنگین');
  });
});

describe('no name is', () => {
  test.each([
    ['جلسه شورای شهر', 'an occasion'],
    ['دولت آمریکا گفت', 'a government'],
    ['باران تند بارید', 'what rains'],
    ['برکیفیت نان نظارت', 'a preposition written joined'],
    ['دقیقه هشتاد سرمربی تیم', 'a time before an office'],
    ['پیام تسلیت رئیس', 'a message'],
    ['وزیر راه گفت', 'an office'],
    ['امیر قطر گفت', 'an office of a country, though «امیر» is a name'],
    ['مینا صفاری را دیدم', 'the object of a verb'],
    ['فنلاند جنوبی گفت', 'a country'],
    ['کتاب‌ها گفتند', 'a plural'],
    ['«باغ وحش» گفت', 'a place in quotation marks'],
    ['مینا گفت', 'a given name alone'],
  ])('in «%s»: %s', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});

describe('the office beside a name', () => {
  test.each([
    ['مینا صفاری، وزیر راه و شهرسازی، گفت', 'وزیر راه و شهرسازی'],
    ['مینا صفاری وزیر راه گفت', 'وزیر راه'],
    ['«مینا صفاری» سخنگوی شورا گفت', 'سخنگوی شورا'],
    ['مینا صفاری (۳۴ ساله)، مدیر باغ، گفت', 'مدیر باغ'],
  ])('of «%s» is «%s»', (text, office) => {
    expect(officeOf(text)).toBe(office);
  });
  it('is none where none stands there', () => {
    expect(officeOf('مینا صفاری گفت')).toBeNull();
  });
});

describe('words of respect', () => {
  test.each([
    ['دکتر صفاری', 'صفاری'],
    ['جناب آقای دکتر صفاری', 'صفاری'],
    ['صفاری', 'صفاری'],
  ])('before a name are gone past: «%s»', (text, name) => {
    const folded = fold(text);
    expect(folded.slice(afterRespect(folded, 0))).toBe(fold(name));
  });
});
