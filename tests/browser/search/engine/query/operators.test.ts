import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../../src/browser/search/engine/query/operators.ts';

const told = (query: string): string[] =>
  readParts(query).map(({ kind, text, isExcluded, choice }) =>
    [isExcluded ? 'not' : '', choice === null ? '' : `choice ${choice}`, kind, text]
      .filter(Boolean)
      .join(' '),
  );

describe('the parts of a query', () => {
  it('are words, as far as they stand beside one another', () => {
    expect(told('گندم و  جو')).toEqual(['words گندم و  جو']);
  });
  it.each(['"a b" c', '“a b” c', '«a b» c'])('are phrases in any of the usual marks: %s', (query) => {
    expect(told(query)).toEqual(['phrase a b', 'words c']);
  });
  it('are what a minus leaves out, but no hyphen inside a word or alone is one', () => {
    expect(told('wheat -rye -"red rye" \u2212oats')).toEqual([
      'words wheat',
      'not words rye',
      'not phrase red rye',
      'not words oats',
    ]);
    expect(told('تهران-مشهد - راه')).toEqual(['words تهران-مشهد', 'words راه']);
  });
  it('are choices with OR between them, of words and phrases', () => {
    expect(told('wheat OR rye OR "red oats" field')).toEqual([
      'choice 0 words wheat',
      'choice 0 words rye',
      'choice 0 phrase red oats',
      'words field',
    ]);
    expect(told('a OR b c | d')).toEqual([
      'choice 0 words a',
      'choice 0 words b',
      'choice 1 words c',
      'choice 1 words d',
    ]);
    expect(told('OR wheat OR')).toEqual(['words OR wheat OR']);
  });
  it('are speakers and years, by their names in both languages', () => {
    expect(told('speaker:rahimi سال:۱۴۰۴ گوینده:«حسن رحیمی» -year:2025')).toEqual([
      'speaker rahimi',
      'year ۱۴۰۴',
      'speaker حسن رحیمی',
      'not year 2025',
    ]);
  });
  it('are years and dates from one to another, open or in words', () => {
    expect(
      told('سال:۱۴۰۳-۱۴۰۵ year:2031- -year:-2030 Date:"1 May 2031 – 3 June 2031" تاریخ:۱۴۰۳–۱۴۰۴'),
    ).toEqual([
      'year ۱۴۰۳-۱۴۰۵',
      'year 2031-',
      'not year -2030',
      'year 1 May 2031 – 3 June 2031',
      'year ۱۴۰۳–۱۴۰۴',
    ]);
  });
  it('are nothing for the name of a field without a value, and words for any other', () => {
    expect(told('speaker: wheat')).toEqual(['words wheat']);
    expect(told('http://example.org time:12')).toEqual(['words http://example.org time:12']);
  });
  it('of any string stand in it in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '"', '-', 'OR', ':', 'speaker:', '«', '»') }),
        (query) => {
          let until = 0;
          for (const { text, start } of readParts(query)) {
            expect(start).toBeGreaterThanOrEqual(until);
            expect(query.slice(start, start + text.length)).toBe(text);
            until = start + text.length;
          }
        },
      ),
    );
  });
});
