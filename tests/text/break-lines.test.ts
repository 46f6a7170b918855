import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenLines } from '../../src/text/break-lines.ts';
import { hostile } from '../archives/hostile.ts';

const measure = (text: string): number => text.length;

describe('lines', () => {
  test('hold whole words, no wider than they may be', () => {
    expect(brokenLines('یک دو سه چهار', { width: 6, lines: 5, measure })).toEqual(['یک دو', 'سه', 'چهار']);
  });

  test('that do not all fit end in an ellipsis, not in a comma', () => {
    expect(brokenLines('یک، دو، سه، چهار', { width: 7, lines: 1, measure })).toEqual(['یک، دو…']);
  });

  test('have every word where there is room, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = text.split(/\s+/).filter((word) => word !== '');
        expect(brokenLines(text, { width: 20, lines: 10_000, measure }).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
