import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceStarts } from '../../src/text/sentences.ts';
import { hostile } from '../archives/hostile.ts';

const sentences = (text: string): string[] =>
  sentenceStarts(text).map((start, i, all) => text.slice(start, all[i + 1]));

describe('a text is cut into sentences', () => {
  const cases: readonly [what: string, parts: readonly string[]][] = [
    ['at a full stop', ['وی گفت: کار تمام شد. ', 'راه باز است.']],
    ['at Persian and Latin question marks', ['چرا؟ ', 'چون باید! ', 'Really? ', 'Yes.']],
    ['after the quotation mark that closes with it', ['«کار تمام شد.» ', 'وی رفت.']],
    ['not within a number or a date', ['نرخ 2.5 درصد و ۱.۲ است. ', 'On 19.08.2025 it rose 1.5 per cent.']],
    ['not after an initial or an abbreviation', ['Mr. Smith met J. R. Brown. ', 'Then he left.']],
    ['not after «ه.ش.» and the like', ['سال ۱۴۰۴ ه.ش. آغاز شد. ', 'پایان.']],
    ['not at a semicolon, a colon or an ellipsis', ['گفت: بله؛ اما … شاید روزی.']],
    ['not where a small letter goes on', ['He said “no.” and left. ', 'So be it.']],
  ];
  for (const [what, parts] of cases) {
    test(what, () => {
      expect(sentences(parts.join(''))).toEqual(parts);
    });
  }
});

test('sentences joined are the text, and each has a word in it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const parts = sentences(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts.length > 1 ? parts : []) expect(part).toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
