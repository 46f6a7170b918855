import { describe, expect, test } from 'vitest';
import { loneWord, sourceOf } from '../../../../scripts/pipeline/attribute/sources/clause.ts';
import { line, PLAIN } from '../read.ts';

/** Type and words of the source of a clause, given up to its verb. */
function read(clause: string): string {
  const own = line(clause);
  const source = sourceOf(own, PLAIN);
  return `${source.type} ${own.original(source.start, source.end)}`.trim();
}
const words = (clause: string): string => read(clause).split(' ').slice(1).join(' ');

describe('the subject of a clause is found', () => {
  test.each([
    ['به گزارش خبرگزاری نوید، مینا صفاری', 'after an agency and a comma'],
    ['به گزارش خبرگزاری نوید؛ مینا صفاری', 'after an agency and a semicolon'],
    ['به گزارش ایسنا منطقه قزوین، مینا صفاری', 'after the branch of an agency'],
    ['همچنین مینا صفاری', 'after a connective'],
    ['در ادامه، مینا صفاری', 'after an adverbial'],
    ['در ادامه نشست مینا صفاری', 'after the noun of an occasion'],
    ['نوید: مینا صفاری', 'after an outlet and a colon'],
    ['🔹 مینا صفاری', 'after a sign'],
    ['مینا صفاری در پاسخ به پرسشی دربارهٔ آب', 'before an adverbial'],
    ['مینا صفاری با اشاره به اینکه قانون بر پیشگیری تأکید دارد', 'before a clause of «اینکه»'],
    ['مینا صفاری با بیان اینکه سیل به روستاها آسیب زد', 'before a clause with a verb of the past'],
    ['با بیان اینکه آب کم است، مینا صفاری', 'beside the verb'],
    ['مینا صفاری دوشنبه', 'before a weekday'],
    ['درباره این باغ بزرگ مینا صفاری در گفت‌وگو با نوید', 'before «در گفت‌وگو با», within an adverbial'],
    [
      'پس از پیروزی در دور 90 مینا صفاری مدیر باغ',
      'with an office at the end of an adverbial, after a number',
    ],
    ['در این شهر سبز مینا صفاری، سردبیر نوید', 'with an office after a comma, within an adverbial'],
    ['مینا صفاری - مدیر باغ در گفت‌وگو با نوید', 'before a dash and an office'],
    [
      'در این جشن که دیروز بود، مینا صفاری ضمن سپاس از مردم خوب شهر برای آمدن و دیدن گل‌ها',
      'after a relative clause, before an adverbial of any length',
    ],
    ['دیشب دقیقه نود مینا صفاری', 'after adverbs of no list'],
  ])('in «%s», %s', (clause) => {
    expect(words(clause)).toBe('مینا صفاری');
  });
});

describe('nobody is the subject for certain', () => {
  test.each([
    ['مینا صفاری در واکنش به اینکه سارا نوری', 'where the verb is of a subordinate clause'],
    ['در دیدار مینا صفاری با سارا نوری', 'where two parties meet'],
    ['به سخنان مینا صفاری', 'where a name belongs to the noun before it'],
  ])('in «%s», %s', (clause) => {
    expect(read(clause)).not.toMatch(/صفاری|نوری/u);
  });
});

test('somebody who takes over the verb after «و» is the subject', () => {
  expect(words('لوکاشنکو آمد و پزشکیان')).toBe('پزشکیان');
});

test('a clause of nothing but connectives has no subject of its own', () => {
  expect(read('همچنین')).toBe('elided');
  expect(read('در ادامه')).toBe('elided');
});

describe('a word is alone the subject', () => {
  test.each([
    ['میرزایی', 'میرزایی'],
    ['میرزایی در ادامه', 'میرزایی'],
    ['همچنین میرزایی', 'میرزایی'],
  ])('in «%s»', (clause, word) => {
    expect(loneWord(line(clause))?.word).toBe(word);
  });
  test.each(['وی', 'وزیر', 'وزارت', 'فنلاند', 'مینا صفاری', 'این مقام', 'در ادامه', 'یک'])(
    'not in «%s»',
    (clause) => {
      expect(loneWord(line(clause))).toBeNull();
    },
  );
});
