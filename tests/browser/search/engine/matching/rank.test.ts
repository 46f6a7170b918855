import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closest,
  inAll,
  rank,
  type WordMatches,
} from '../../../../../src/browser/search/engine/matching/rank.ts';
import { FIELD } from '../../../../../src/browser/search/engine/matching/record-fields.ts';

/** Where one word of a query stands in each record, by number; it scores 1 in each. */
const word = (places: Readonly<Record<number, readonly number[]>>, speakers: number[] = []): WordMatches =>
  new Map(
    Object.entries(places).map(([record, at]) => [
      Number(record),
      { score: 1, places: at, fields: speakers.includes(Number(record)) ? FIELD.name : FIELD.text },
    ]),
  );
const order = (...slots: WordMatches[]): number[] => rank(slots).map(({ record }) => record);

describe('a record stands before another', () => {
  it('where it has all words, and the other one of them twice as well', () => {
    const strong: WordMatches = new Map([
      [1, { score: 2, places: [0], fields: FIELD.text }],
      [2, { score: 1, places: [0], fields: FIELD.text }],
    ]);
    expect(order(strong, word({ 2: [500] }))).toEqual([2, 1]);
  });
  it('where the word it has is the rarer one', () => {
    expect(order(word({ 1: [0], 2: [0], 3: [0] }), word({ 4: [0] }))[0]).toBe(4);
  });
  it('where the words stand closer', () => {
    expect(order(word({ 1: [0], 2: [0], 3: [0] }), word({ 1: [9], 2: [1], 3: [4] }))).toEqual([2, 3, 1]);
  });
  it('not for words that are farther apart than a sentence is long', () => {
    expect(order(word({ 1: [0], 2: [0] }), word({ 1: [90], 2: [50] }))).toEqual([1, 2]);
  });
  it('not for two words of the query that are one word there', () => {
    expect(order(word({ 1: [3], 2: [3] }), word({ 1: [99], 2: [3] }))).toEqual([1, 2]);
  });
  it('where the query names its speaker, though the other has the words side by side', () => {
    expect(order(word({ 1: [0], 2: [0] }, [2]), word({ 1: [4], 2: [9] }, [2]))).toEqual([2, 1]);
  });
  it('where more of the query names its speaker', () => {
    expect(order(word({ 1: [0], 2: [0] }, [1, 2]), word({ 1: [50], 2: [50] }, [2]))).toEqual([2, 1]);
  });
  it('in the archive’s order where nothing else tells', () => {
    expect(order(word({ 7: [0], 3: [0], 5: [0] }))).toEqual([3, 5, 7]);
  });
});

it('a word that nothing has takes nothing from the others', () => {
  const [[beside], [alone]] = [rank([word({ 1: [0] }), new Map()]), rank([word({ 1: [0] })])];
  expect(beside).toEqual({ ...alone, lacks: [1] });
});

it('nothing is ranked where no word is found', () => {
  expect(rank([new Map(), new Map()])).toEqual([]);
});

const places = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b));

it('the least distance of two lists is that of the nearest pair', () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const all = one.flatMap((a) => other.map((b) => Math.abs(a - b)));
      expect(closest(one, other)).toBe(Math.min(Number.POSITIVE_INFINITY, ...all));
    }),
  );
});

it('a word in pieces is in the records that have every piece, by the least of their scores', () => {
  const hit = (record: number, score: number, place: number) => ({
    record,
    score,
    places: [place],
    lengths: [9, 0, 0, 0] as const,
  });
  expect(inAll([[hit(1, 3, 0), hit(2, 1, 5)], [hit(2, 2, 6)]])).toEqual([hit(2, 1, 5)]);
  expect(inAll([])).toEqual([]);
});
