import { describe, expect, test } from 'vitest';
import { mendHalfSpaces } from '../../../../scripts/pipeline/normalise/stand-ins/half-spaces.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { lexicon } from '../../../pipeline.ts';
import { made } from '../made.ts';

const mended = (text: string): string =>
  made((one) => mendHalfSpaces(one, lexicon), text.replaceAll('|', ZWNJ)).replaceAll(ZWNJ, '|');

describe('a space beside a ZWNJ goes', () => {
  test.each([
    ['after the prefix of a verb', 'می| روند', 'می|روند'],
    ['before an ending', 'کتاب |ها', 'کتاب|ها'],
    ['in a word of the word list', 'بین| المللی', 'بین|المللی'],
    ['in a set phrase', 'رئیس| |جمهور', 'رئیس|جمهور'],
    ['in a listed compound with an ending', 'دانش| آموزان', 'دانش|آموزان'],
    ['after «بی»', 'بی| ثباتی', 'بی|ثباتی'],
  ])('%s', (_, text, result) => {
    expect(mended(text)).toBe(result);
  });
});

describe('a space beside a ZWNJ stays', () => {
  test.each([
    ['between two words', 'خانه| را'],
    ['before a verb that could close a compound', 'نامه| نوشته شد'],
    ['after «به» and «هم»', 'به| تهران هم| مردم'],
    ['where custom writes the word joined', 'این| که'],
    ['at the end of a line', 'می|\nروند'],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});

test('the space and the ZWNJs around it are one change', () => {
  expect(mendHalfSpaces(`او می${ZWNJ} ${ZWNJ}روند`, lexicon)).toEqual([
    { rule: 'zwnj-for-space', start: 5, before: `${ZWNJ} ${ZWNJ}`, after: ZWNJ },
  ]);
});
