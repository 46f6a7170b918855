import { expect, test } from 'vitest';
import { openLexicon } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import { stemReader } from '../../../../scripts/pipeline/normalise/zwnj/stems.ts';

const reader = stemReader(openLexicon('4\nآمریکا/pa\nنویسنده/pasc\nصلح/pasg\nبیتکوین/pa\nتکوین/pa\n'));
const spelled = (key: string): string[] =>
  reader
    .stems(key)
    .map(({ breaks }) => breaks.reduceRight((text, { at }) => `${text.slice(0, at)}|${text.slice(at)}`, key));

test('a set phrase is read as the tables have it', () => {
  expect(spelled('رئیسجمهور')).toContain('رئیس|جمهور');
});

test('a listed word is read as it is listed, and not as a compound', () => {
  expect(spelled('بیتکوین')).toEqual(['بیتکوین']);
  expect(spelled('بیتکوینی')).toEqual(['بی|تکوینی']);
});

test('a compound and an abbreviation are read where nothing is listed', () => {
  expect(spelled('صلحآمیز')).toEqual(['صلح|آمیز']);
  expect(spelled('افبیآی')).toEqual(['اف|بی|آی']);
});

test('a word that custom joins has one reading', () => {
  expect(spelled('آنها')).toEqual(['آنها']);
  expect(spelled('چشمگیری')).toEqual(['چشمگیری']);
});

test('adjectives in ی and plurals in گان are made from listed words', () => {
  expect(reader.derived('آمریکایی')).toHaveLength(1);
  expect(reader.derived('نویسندگان')).toHaveLength(1);
  expect(reader.derived('فنلاندی')).toEqual([]);
});
