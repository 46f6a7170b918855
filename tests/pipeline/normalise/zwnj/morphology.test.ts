import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import { cheapest } from '../../../../scripts/pipeline/normalise/zwnj/analysis.ts';
import { analyser } from '../../../../scripts/pipeline/normalise/zwnj/morphology.ts';
import { WEIGHTS } from '../../../../scripts/pipeline/normalise/zwnj/zwnj-weights.ts';

const lexicon = openLexicon('3\nکتاب/pasg\nخانه/pascsg\nبزرگ/sust\n');
const reader = analyser(lexicon);
const spelled = (key: string): string | undefined =>
  cheapest(reader.readings(key))?.breaks.reduceRight(
    (text, { at }) => `${text.slice(0, at)}|${text.slice(at)}`,
    key,
  );

describe('the cheapest reading is', () => {
  test.each([
    ['a noun and «ها»', 'کتابهایشان', 'کتاب|هایشان'],
    ['an adjective and «تر»', 'بزرگترین', 'بزرگ|ترین'],
    ['a word in silent ه and its ending', 'خانهای', 'خانه|ای'],
    ['a noun and an ending that is joined', 'کتابم', 'کتابم'],
    ['an unknown word and «ها»', 'ساتراپهای', 'ساتراپ|های'],
    ['a verb form', 'میگوید', 'می|گوید'],
  ])('%s', (_, key, result) => {
    expect(spelled(key)).toBe(result);
  });
});

test('a word that nothing explains can be left as it is', () => {
  expect(reader.readings('ژیگزاگ')).toEqual([{ breaks: [], cost: WEIGHTS.unknown.word }]);
});

test('a word list has one analyser, which knows its words', () => {
  expect(analyser(lexicon)).toBe(reader);
  expect([reader.isListed('کتاب'), reader.isListed('آنها'), reader.isListed('ژیگزاگ')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([reader.isProgressive('میروم'), reader.isProgressive('میدان')]).toEqual([true, false]);
  expect([reader.isNominal('کتاب'), reader.isNominal('آنها')]).toEqual([true, false]);
});
