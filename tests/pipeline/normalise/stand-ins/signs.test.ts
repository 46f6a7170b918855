import { expect, test } from 'vitest';
import { mendSigns } from '../../../../scripts/pipeline/normalise/stand-ins/signs.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { lexicon } from '../../../pipeline.ts';
import { made } from '../made.ts';

const mended = (text: string): string => made((one) => mendSigns(one, lexicon), text).replaceAll(ZWNJ, '|');

test.each([
  ['a mark of direction inside a word', 'سال\u200Eجاری یک\u200Fهزار', 'سال|جاری یک|هزار'],
  ['«¬» inside a word', 'خانه¬ها', 'خانه|ها'],
  ['a soft hyphen where the word has a ZWNJ', 'می\u00ADشود', 'می|شود'],
  ['a joiner where the word has a ZWNJ', 'هیچ\u200Dگاه', 'هیچ|گاه'],
  ['several signs at one place', 'کتاب\u200C\u200Eها', 'کتاب|ها'],
])('%s becomes a ZWNJ', (_, text, result) => {
  expect(mended(text)).toBe(result);
});

test.each([
  ['a mark of direction at the edge of a word', 'C++\u200E سلام\u200F.'],
  ['«¬» between words', 'الف ¬ ب'],
  ['a joiner of emoji', '👩\u200D🌾'],
])('%s stays', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('a sign that is not seen is taken out of a word that has no ZWNJ there', () => {
  expect(mended('سل\u00ADام سل\u200Dام کتا\u200Eب')).toBe('سلام سلام کتاب');
  expect(mended('کتابخ\u00ADانه')).toBe('کتابخانه');
});

test('a mark of direction between two words parts them, though they may be joined', () => {
  expect(mended('آن\u200Eرا')).toBe('آن|را');
});
