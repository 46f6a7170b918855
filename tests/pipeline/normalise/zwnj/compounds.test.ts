import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import { compoundStems } from '../../../../scripts/pipeline/normalise/zwnj/compounds.ts';
import { listedStems } from '../../../../scripts/pipeline/normalise/zwnj/listed-words.ts';
import { WEIGHTS } from '../../../../scripts/pipeline/normalise/zwnj/zwnj-weights.ts';

const lexicon = openLexicon(
  '9\nصنعت/pasg\nنفت/pasg\nقلی/pa\nجبهه/pascsg\nشرقی/pasc\nشریفی/pasc\nپایان/pasg\nوفور/pa\nصلح/pasg\nسرمایه/pasc\nروزه/pasc\nعدالتی/pasc\nرینگ/pa\nفرهنگ/pasg\nعبدالله/pa\nزبیر/pa\nخارق/pa\nعاده/pa\nانسان/pasg\n',
);
const stems = (key: string) => compoundStems(key, (part) => listedStems(lexicon, part));
/** The spelling of the cheapest reading, with «|» for ZWNJ; undefined where there is none. */
const spelled = (key: string): string | undefined => {
  const [best] = stems(key).sort((a, b) => a.cost - b.cost);
  return best?.breaks.reduceRight((text, { at }) => `${text.slice(0, at)}|${text.slice(at)}`, key);
};

describe('a compound is made of', () => {
  test.each([
    ['a word and an element that closes compounds', 'صلحآمیز', 'صلح|آمیز'],
    ['a word and the plural of such an element', 'سرمایهدهندگان', 'سرمایه|دهندگان'],
    ['a numeral and what it measures', 'سهروزه', 'سه|روزه'],
    ['an element that opens compounds, and a long word', 'بیعدالتی', 'بی|عدالتی'],
    ['two names and «بن»', 'عبداللهبنزبیر', 'عبدالله|بن|زبیر'],
    ['two Arabic words and the article', 'خارقالعاده', 'خارق|العاده'],
    ['a word and an element with «نا»', 'پایاننایافته', 'پایان|نایافته'],
    ['a numeral and a fraction', 'یکهشتم', 'یک|هشتم'],
    ['a day and a month', 'دومخردادی', 'دوم|خردادی'],
    ['a surname in ی and what closes surnames', 'شریفینسب', 'شریفی|نسب'],
    ['a word in silent ه and any other', 'جبههشرقی', 'جبهه|شرقی'],
    ['two nouns, one of them surely Arabic', 'صنعتنفت', 'صنعت|نفت'],
    ['«به» and a noun', 'بهوفور', 'به|وفور'],
    ['a word and an element that is written joined', 'فرهنگسرا', 'فرهنگسرا'],
  ])('%s', (_, key, result) => {
    expect(spelled(key)).toBe(result);
  });
});

describe('no compound is made of', () => {
  test.each([
    ['two words of which neither forms compounds', 'صلحفرهنگ'],
    ['a prefix and a short word', 'بیرینگ'],
    ['two words and «و»', 'صلحوفرهنگ'],
    ['«می» and a word', 'میصلح'],
    ['an unknown part and an element', 'ژیگزآمیز'],
    ['a word and a part of names', 'صنعتقلی'],
    ['a word and what ends foreign names', 'صلحنگر'],
    ['two words and an article, with an ending of foreign words', 'صلحالعادیس'],
  ])('%s', (_, key) => {
    expect(stems(key)).toEqual([]);
  });
});

test('a short first part costs more than a long one', () => {
  const cost = (key: string): number => stems(key)[0]?.cost ?? Number.NaN;
  expect(cost('انسانآمیز')).toBe(WEIGHTS.compound.second);
  expect(cost('صلحآمیز')).toBeGreaterThan(cost('انسانآمیز'));
});
