import { describe, expect, it, test } from 'vitest';
import { titlesOf, withMasthead } from '../../../scripts/pipeline/attribute/title-lines.ts';
import type { Genre } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import { paragraphsOf } from './read.ts';

const BODY = 'مینا صفاری، مدیر باغ، گفت: گل‌ها شکفت و باران آمد.';
const LATER = 'مردم از باغ دیدن کردند.';
const titles = (genre: Genre, ...lines: readonly string[]): string[] => [
  ...titlesOf(paragraphsOf(...lines), genre),
];

describe('the title', () => {
  it('is the first line', () => {
    expect(titles('report', 'باران در راه است', BODY, LATER)).toEqual([fold('باران در راه است')]);
  });
  test.each(['در نشست باغ مطرح شد؛', 'مدیر باغ در گفت‌وگو با نوید:', 'از باغ تا خانه/'])(
    'goes on in the next line after «%s»',
    (over) => {
      expect(titles('interview', over, 'باران در راه است', BODY, LATER)).toEqual([
        fold(over),
        fold('باران در راه است'),
      ]);
    },
  );
  it('of a report has all lines of the form of a headline above its first paragraph', () => {
    expect(titles('report', 'باران در راه است', 'گل‌ها شکفت', BODY, LATER)).toHaveLength(2);
  });
  it('has three lines at most', () => {
    const lines = ['باران در راه است', 'گل‌ها شکفت', 'درها باز است', 'آب هست و نان هست'];
    expect(titles('report', ...lines, BODY, LATER)).toHaveLength(1);
  });
  it('of an interview is one line where the first does not lead on', () => {
    expect(titles('interview', 'باران در راه است', 'گل‌ها شکفت', BODY, LATER)).toHaveLength(1);
  });
  it('is none in a text of one line or two', () => {
    expect(titles('report', 'باران در راه است', BODY)).toEqual([]);
  });
});

describe('the masthead', () => {
  const furniture = (...lines: readonly string[]): boolean[] =>
    withMasthead(paragraphsOf(...lines)).map(({ isFurniture }) => isFurniture);
  test.each(['سپیدار', 'روزنامه سپیدار', 'خبرگزاری نوید', 'شبکه باران'])(
    '«%s» above a title is furniture',
    (masthead) => {
      expect(furniture(masthead, 'باران در راه است', BODY)).toEqual([true, false, false]);
    },
  );
  test.each(['باران در راه است', 'خبرگزاری نوید نوشت'])('«%s» is none', (title) => {
    expect(furniture(title, 'گل‌ها در باغ شکفت', BODY)).toEqual([false, false, false]);
  });
  it('is none above a paragraph: a title may be one word', () => {
    expect(furniture('باران', BODY, LATER)).toEqual([false, false, false]);
  });
  it('may stand below a line of signs', () => {
    expect(furniture('🔴', 'سپیدار', 'باران در راه است', BODY)).toEqual([true, true, false, false]);
  });
  it('is none in a text of one line', () => {
    expect(furniture('سپیدار')).toEqual([false]);
  });
});
