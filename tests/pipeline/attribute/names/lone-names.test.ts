import { describe, expect, it, test } from 'vitest';
import { type LoneWord, loneNamesOf } from '../../../../scripts/pipeline/attribute/names/lone-names.ts';
import { isWord } from '../../../pipeline.ts';

const said = (word: string, isSaid = true): LoneWord => ({ word, original: word, isSaid });
/** The lone names of a text that has each word only where it speaks, and besides that the words of `more`. */
const namesOf = (subjects: readonly LoneWord[], more: Readonly<Record<string, number>> = {}): string[] => [
  ...loneNamesOf(
    subjects,
    (words) => (more[words] ?? 0) + subjects.filter(({ word }) => word === words).length,
    isWord,
  ),
];

describe('a word alone is somebody’s name', () => {
  it('that no word list has and that speaks twice', () => {
    expect(namesOf([said('بورل'), said('بورل')])).toEqual(['بورل']);
  });
  it('that is a family name everybody knows and no word of every day', () => {
    expect(namesOf([said('زنوزپور')], { زنوزپور: 1 })).toEqual(['زنوزپور']);
  });
});

describe('a word alone is no name', () => {
  it('that speaks once only', () => {
    expect(namesOf([said('سوپروایزر')])).toEqual([]);
  });
  it('that the text has as a noun, too', () => {
    expect(namesOf([said('بلاگر'), said('بلاگر')], { 'این بلاگر': 1 })).toEqual([]);
    expect(namesOf([said('بلاگر'), said('بلاگر')], { بلاگرها: 1 })).toEqual([]);
  });
  it('that mostly does something else than speak', () => {
    expect(namesOf([said('بلاگر'), said('بلاگر')], { بلاگر: 5 })).toEqual([]);
  });
  it('that only announces and reports, as media do', () => {
    expect(namesOf([said('نسیمک', false), said('نسیمک', false)])).toEqual([]);
  });
  test.each(['رفتیم', 'رفتند', 'کتابها', 'فنلاند'])('«%s»: a verb, a plural, a country', (word) => {
    expect(namesOf([said(word), said(word)])).toEqual([]);
  });
});
