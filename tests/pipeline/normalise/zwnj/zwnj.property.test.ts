import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/machine/word-list.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from '../../../../scripts/pipeline/normalise/zwnj/index.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { restored } from '../restored.ts';

const lexicon = readLexicon();
const RUNS = { numRuns: 1500 };

/** Pieces of which Persian words are made, so that random texts meet the rules often. */
const PIECES = [
  ...'می نمی بر ها های هایی تر ترین ه ای ام اند کرد کرده شد خان نام سال کتاب بزرگ هم بی سه شنبه ساز گذاری سرمایه بین المللی و'.split(
    ' ',
  ),
  ...[' ', ' ', ' ', '، ', '. ', '«', '»', '\n', ZWNJ, 'ـ', 'ً', 'ٔ', '۱۲', 'a', '😀', 'ي', 'ك'],
];
const persian = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(persian, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

test('deleting the restored ZWNJs gives the text back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(restored(text, lexicon).replaceAll(ZWNJ, '')).toBe(text.replaceAll(ZWNJ, ''));
      for (const { start, end, before, after } of restoreZwnj(text, lexicon)) {
        expect([end, before, after]).toEqual([start, '', ZWNJ]);
        expect(text.slice(start - 1, start + 1)).toMatch(/^[\p{L}\p{M}]\p{L}$/u);
      }
    }),
    RUNS,
  );
});

test('a restored text needs no more restoring', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const again = restoreZwnj(restored(text, lexicon), lexicon);
      expect(again.filter(({ confidence }) => confidence >= ZWNJ_THRESHOLD)).toEqual([]);
    }),
    RUNS,
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(loneSurrogates, (text) => Array.isArray(restoreZwnj(text, lexicon))),
    RUNS,
  );
});
