import { describe, expect, test } from 'vitest';
import { analyser } from '../../../../scripts/pipeline/normalise/zwnj/morphology.ts';
import { adjustment, neighboursOf } from '../../../../scripts/pipeline/normalise/zwnj/neighbours.ts';
import { wordsOf } from '../../../../scripts/pipeline/normalise/zwnj/word-spans.ts';
import { lexicon } from '../../../pipeline.ts';

const reader = analyser(lexicon);

/** What the neighbours of the word in brackets add to the plural («…‌های») and to the indefinite («…ه‌ای»). */
function added(text: string): { plural: number; indefinite: number } {
  const words = wordsOf(text.replace(/[[\]]/g, ''));
  const index = wordsOf(text.slice(0, text.indexOf('['))).length;
  const word = words[index];
  if (word === undefined) throw new RangeError(`Unexpected ${text}, expected a word in brackets`);
  const adjust = adjustment(word, neighboursOf(words, index), reader);
  const reading = (at: number) => adjust({ breaks: [{ at, rule: 'zwnj-plural' }], cost: 0 });
  return { plural: reading(word.key.length - 3), indefinite: reading(word.key.length - 2) };
}

describe('«Xهای»', () => {
  test.each([
    ['a noun follows', 'آن [زمینهای] کشاورزی'],
    ['nothing was lost, as ر does not join', 'چه [شهرهای] زیبایی'],
    ['no word in ه is like it', 'در [سرزمینهای] دور، و'],
    ['a mark follows, but the word is whole as it stands', '[شهرهای]: تهران'],
    ['a people is meant', '[کردهای] عراق'],
    ['«که» follows, before which some write «های» for «هایی»', 'در [خبرهای] که رسید'],
    ['«چه» and an adjective in ی are around it', 'چه [حرفهای] بزرگی'],
  ])('is a plural where %s', (_, text) => {
    const { plural, indefinite } = added(text);
    expect(plural).toBeLessThan(indefinite);
  });

  test.each([
    ['the phrase ends', 'در هر [زمینهای] که باشد'],
    ['the indefinite is far more usual', 'از [خانهای] بزرگ'],
    ['a participle ends its sentence', 'چه [کردهای]؟'],
  ])('is indefinite where %s', (_, text) => {
    const { plural, indefinite } = added(text);
    expect(indefinite).toBeLessThan(plural);
  });
});

test('what could be a name is an abbreviation after «شبکه»', () => {
  const cost = (text: string): number => {
    const words = wordsOf(text);
    const [, word] = words;
    if (word === undefined) throw new RangeError(`Unexpected ${text}, expected two words`);
    const readings = reader.readings(word.key).filter(({ breaks }) => breaks.length > 0);
    const adjust = adjustment(word, neighboursOf(words, 1), reader);
    return Math.min(...readings.map((one) => one.cost + adjust(one)));
  };
  expect(cost('شبکه ایبیسی')).toBeLessThan(cost('خانم ایبیسی'));
});

test('neighbours are those of one phrase', () => {
  const words = wordsOf('الف، بهار تابستان. پاییز');
  const { before, after, closes } = neighboursOf(words, 1);
  expect([before, after?.key, closes]).toEqual([undefined, 'تابستان', false]);
  expect(neighboursOf(words, 2)).toMatchObject({ after: undefined, closes: true });
});
