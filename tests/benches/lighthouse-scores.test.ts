import { expect, it } from 'vitest';
import { middleOf, type PageScores, scoresOf } from '../../scripts/benches/lighthouse-scores.ts';

const look = (performance: number): PageScores => ({
  ...scoresOf('fa/', { categories: {}, audits: {} }),
  performance,
});

it('of three looks at a page the middle one counts, whichever the busy machine made slow', () => {
  expect(middleOf([look(100), look(84), look(99)]).performance).toBe(99);
  expect(middleOf([look(71), look(100), look(100)]).performance).toBe(100);
  expect(middleOf([look(96)]).performance).toBe(96);
});
