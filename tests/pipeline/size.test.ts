import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../scripts/pipeline/index.ts';
import { lexicon, PROJECT, seedOf } from '../pipeline.ts';

const seed = readFileSync(join(PROJECT, 'seeds/belarus-visit/source.fa.txt'), 'utf8');
const lines = seed.split('\n').filter((line) => line !== '');

/** Milliseconds to take a text in, as a document of its own, without errors. */
function taken(text: string): number {
  const start = performance.now();
  const { value } = ingest({
    people: null,
    places: null,
    seeds: [seedOf(text)],
    lexicon,
    published: new Set(),
  });
  expect(value.has('content/fa/any.mdx')).toBe(true);
  return performance.now() - start;
}

/** Generous, for slow computers: what grows with the square of the length takes minutes here. */
const LIMIT = 20_000;

describe('a very large text is taken in, in time that grows with its length', () => {
  test('20,000 paragraphs', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${lines[i % lines.length]?.slice(0, 60)} ${i}`);
    expect(taken(text.join('\n'))).toBeLessThan(LIMIT);
  });

  test('2 MB in one paragraph', () => {
    expect(taken(`${lines.join(' ')} `.repeat(150))).toBeLessThan(LIMIT);
  });
});
