import { describe, expect, it } from 'vitest';
import { placesOf, readPhrases } from '../../../../src/browser/search/engine/phrase.ts';
import { analyse } from '../../../../src/text/words/analyse.ts';

const words = (query: string): string[][] =>
  readPhrases(query).map((phrase) => phrase.map(({ exact }) => exact));

describe('the phrases of a query', () => {
  it.each(['"a wheat field"', '“a wheat field”', '«a wheat field»'])(
    'stand in any of the usual marks: %s',
    (query) => {
      expect(words(query)).toEqual([['a', 'wheat', 'field']]);
    },
  );
  it('may be several', () => {
    expect(words('"one two" three «four five»')).toEqual([
      ['one', 'two'],
      ['four', 'five'],
    ]);
  });
  it('have more than one word, and both of their marks', () => {
    expect(words('"one" "two three')).toEqual([]);
  });
});

it('only words that stand in the whole phrase are of it', () => {
  const terms = analyse('wheat field, a wheat market, wheat field');
  expect([...placesOf(readPhrases('"wheat field"'), terms)]).toEqual([0, 1, 5, 6]);
});
