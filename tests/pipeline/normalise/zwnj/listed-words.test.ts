import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../../scripts/pipeline/normalise/lexicon.ts';
import { listedStems } from '../../../../scripts/pipeline/normalise/zwnj/listed-words.ts';

const lexicon = openLexicon(
  `12
سال/pasg
سالها
میلیونها
بزرگ/sust
بزرگتر
میگوید
میرید
همسطح/pa
کتابخانه/pasg
کتاب\u200Cخانه/pasg
زبان/pasg
زبانشناس/pa
مربیگری/pa
مربی\u200Cگری
آهنگری/pa
رفته\u200Cاند
نهنویس/pa
`,
);
/** The ways in which the list writes a word, with «|» for ZWNJ. */
const spelled = (key: string): string[] =>
  listedStems(lexicon, key).map(({ breaks }) =>
    breaks.reduceRight((text, { at }) => `${text.slice(0, at)}|${text.slice(at)}`, key),
  );

test('a word is written as the list writes it, in each of its ways', () => {
  expect(spelled('کتابخانه')).toEqual(['کتابخانه', 'کتاب|خانه']);
  expect(spelled('خانه')).toEqual([]);
});

describe('joined in the list, but apart by custom', () => {
  test.each([
    ['a plural', 'سالها'],
    ['the plural of a large number', 'میلیونها'],
    ['a comparative', 'بزرگتر'],
    ['a verb with می', 'میگوید'],
    ['«هم» and what it goes apart from', 'همسطح'],
    ['a word and an element that always goes apart', 'زبانشناس'],
  ])('is %s', (_, key) => {
    expect(spelled(key)).toEqual([]);
  });
});

test('«گری» goes apart after ی if the list has that, too; not in «آهنگری»', () => {
  expect(spelled('مربیگری')).toEqual(['مربی|گری']);
  expect(spelled('آهنگری')).toEqual(['آهنگری']);
});

test('a form of «مردن» is no verb with می', () => {
  expect(spelled('میرید')).toEqual(['میرید']);
});

test('an element goes apart only from a word', () => {
  expect(spelled('نهنویس')).toEqual(['نهنویس']);
});

test('a break names the rule that it stands for', () => {
  expect(listedStems(lexicon, 'رفتهاند')[0]?.breaks).toEqual([{ at: 4, rule: 'zwnj-heh-suffix' }]);
  expect(listedStems(lexicon, 'کتابخانه')[1]?.breaks).toEqual([{ at: 4, rule: 'zwnj-compound' }]);
});
