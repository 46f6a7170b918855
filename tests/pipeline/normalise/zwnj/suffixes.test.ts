import { expect, test } from 'vitest';
import { LONGEST_SUFFIX, SUFFIXES } from '../../../../scripts/pipeline/normalise/zwnj/suffixes.ts';

test('an ending that can be read in two ways has both', () => {
  expect(SUFFIXES.get('شان')?.map(({ kind }) => kind)).toEqual(['heh', 'joined']);
});

test('no ending is in the table twice in the same way', () => {
  const all = [...SUFFIXES.values()].flat().map(({ text, kind }) => `${kind} ${text}`);
  expect(new Set(all).size).toBe(all.length);
});

test('a ZWNJ stands inside its ending or before it, and no ending is longer than the longest', () => {
  for (const { text, gaps } of [...SUFFIXES.values()].flat()) {
    expect(gaps.every((gap) => gap < text.length)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUFFIX);
  }
});
