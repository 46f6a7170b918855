import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAndColumn, linesAndColumns, placeOfWord, wordAround } from '../../scripts/diagnostics/index.ts';

const at = (text: string, word: string) => placeOfWord({ path: 'seeds/a.yaml', text }, word);

describe('the place of a word in a file', () => {
  test('is that of the whole word, not of a longer one that begins with it', () => {
    expect(at('to: [b#s12]\nto: [b#s1]', 'b#s1')).toEqual({ file: 'seeds/a.yaml', line: 2, column: 6 });
  });

  test('is not within a longer word that ends with it, in Latin or in Persian letters', () => {
    expect(at('new-daily\ndaily', 'daily').line).toBe(2);
    expect(at('روزنامه\nنامه', 'نامه').line).toBe(2);
  });

  test('is found for a word with signs that patterns use', () => {
    expect(at('x\n a.b(c)', 'a.b(c)')).toMatchObject({ line: 2, column: 2 });
    expect(at('axb', 'a.b')).toMatchObject({ line: 1, column: 1 });
  });

  test('is the start of the file where the word is not in it', () => {
    expect(at('one\ntwo', 'three')).toMatchObject({ line: 1, column: 1 });
  });
});

test('lines end with CR, LF or CRLF, and columns count UTF-16', () => {
  const text = 'a\r\nb\rc\n😀d';
  expect(lineAndColumn(text, text.indexOf('d'))).toEqual({ line: 4, column: 3 });
});

test('many offsets are placed as one by one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\r\n]{0,30}$/), (text) => {
      const place = linesAndColumns(text);
      // Between CR and LF no character begins.
      for (let i = 0; i <= text.length; i += 1)
        if (text.slice(i - 1, i + 1) !== '\r\n') expect(place(i)).toEqual(lineAndColumn(text, i));
    }),
  );
});

test('the word around an offset ends at spaces and punctuation, and keeps its ZWNJ', () => {
  const text = '«کتاب\u200Cها»، دو';
  expect(wordAround(text, 3)).toEqual({ before: 'کت', after: 'اب\u200Cها' });
  expect(wordAround(text, text.indexOf('،'))).toEqual({ before: '', after: '' });
});
