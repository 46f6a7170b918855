import { expect, test } from 'vitest';
import { Dice, Zipf } from '../../../scripts/benches/synthetic/random.ts';

test('dice fall the same for the same seed, and otherwise for another', () => {
  const drawn = (seed: number): number[] => {
    const dice = new Dice(seed);
    return Array.from({ length: 20 }, () => dice.between(1, 100));
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('a shuffled list has the same entries in another order', () => {
  const list = Array.from({ length: 50 }, (_, at) => at);
  const shuffled = new Dice(1).shuffled(list);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
});

test('words are drawn by Zipf’s law: their frequency falls with their rank', () => {
  const words = Array.from({ length: 1000 }, (_, at) => at + 1);
  const zipf = new Zipf(words);
  const dice = new Dice(1);
  const counts = new Map<number, number>();
  const draws = 200_000;
  for (let i = 0; i < draws; i += 1) {
    const word = zipf.draw(dice);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sum = words.reduce((all, rank) => all + 1 / (rank + 2.7), 0);
  for (const rank of [1, 2, 10, 100]) {
    const expected = draws / (rank + 2.7) / sum;
    expect((counts.get(rank) ?? 0) / expected, `rank ${rank}`).toBeCloseTo(1, 0);
  }
});
