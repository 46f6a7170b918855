import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../src/browser/quote/text-fragment.ts';

const directive = (text: string, quoted: string, { isBroken = false, last = false } = {}): string => {
  const start = last ? text.lastIndexOf(quoted) : text.indexOf(quoted);
  return textDirective({ text, start, end: start + quoted.length, isBroken });
};

describe('a quotation is named', () => {
  it('by its words, where they stand once', () => {
    expect(directive('one two three', 'two')).toBe(':~:text=two');
  });
  it('with the words around it, where they stand twice', () => {
    expect(directive('a b c two d e f two g', 'two', { last: true })).toBe(':~:text=d%20e%20f-,two,-g');
  });
  it('by its first and last words, where it is long', () => {
    const text = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(directive(text, text)).toBe(
      ':~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
    );
  });
  it('by its first and last words, where the number of a note stands within', () => {
    expect(directive('one two three', 'one two three', { isBroken: true })).toBe(':~:text=one,three');
  });
  it('with the signs encoded that have a meaning there', () => {
    expect(directive('a-b, c & d', 'a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
  });
});
