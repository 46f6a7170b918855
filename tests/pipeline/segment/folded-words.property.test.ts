import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../scripts/pipeline/normalise/index.ts';
import { segment } from '../../../scripts/pipeline/segment/index.ts';
import { fold } from '../../../src/text/fold.ts';
import { lexicon } from '../../pipeline.ts';

/** Words that rules change, and what may stand between them: signs and spaces that become a ZWNJ, marks, breaks of lines. */
const PIECES =
  'می شود خواهند شد گفتگو کتاب ها های کتابها میرود مسأله علي كتاب ۱۳۶۷-۱۳۵۷ 1367-1357 آمریكایی بزرگ تر است'.split(
    ' ',
  );
const BETWEEN = [
  ' ',
  '\u200C',
  '\u00AC',
  '\u00AD',
  '\u200D',
  '\u202A',
  '-',
  '، ',
  '\n',
  '\r\n',
  ' \u200C',
  '\u0640',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));

test('the words of a segment are its received text folded, whatever rules have changed in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { source, words } of segment(normalise(text, lexicon)).segments)
        expect(words).toBe(fold(source));
    }),
    { numRuns: 3000 },
  );
});
