import { describe, expect, test } from 'vitest';
import { isSpacedVerb } from '../../../../scripts/pipeline/normalise/stand-ins/certain-verbs.ts';
import { pairAt } from '../../../../scripts/pipeline/normalise/stand-ins/pairs.ts';
import { wordsOf } from '../../../../scripts/pipeline/normalise/zwnj/word-spans.ts';
import { lexicon } from '../../../pipeline.ts';

/** Whether «می» or «نمی» and the word after it are one verb in `text`. */
function isVerb(text: string): boolean {
  const words = wordsOf(text);
  const at = words.findIndex(({ key }) => key === 'می' || key === 'نمی') + 1;
  const pair = pairAt(words, at, text);
  return pair !== null && isSpacedVerb(pair, lexicon);
}

describe('one verb', () => {
  test.each([
    'او می رود',
    'که نمی خواهند',
    'دیروز می گفته',
    'می بینمش',
    'غذا می خوردند',
    'نمی خورد',
    'از کار بر می گردد',
    'آن را در می یابد',
    'گفت: «می شود»',
  ])('%s', (text) => {
    expect(isVerb(text)).toBe(true);
  });
});

describe('two words', () => {
  test.each([
    ['the month', 'ماه می شد'],
    ['a day of the month', '۱۲ می رسید'],
    ['a name', 'خانم می گفت'],
    ['wine that is drunk', 'تا می خوردند'],
    ['wine after a preposition', 'از می گفت'],
    ['wine, and no verb', 'می ناب'],
    ['an imperative, as in verse', 'می خور که'],
    ['two prefixes', 'می نمی رود'],
  ])('%s: %s', (_, text) => {
    expect(isVerb(text)).toBe(false);
  });
});
