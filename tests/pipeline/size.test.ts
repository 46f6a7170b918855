import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../scripts/pipeline/index.ts';
import { growth, LINEAR } from '../growth.ts';
import { lexicon, PROJECT, seedOf } from '../pipeline.ts';

const seed = readFileSync(join(PROJECT, 'seeds/belarus-visit/source.fa.txt'), 'utf8');
const lines = seed.split('\n').filter((line) => line !== '');

/** Takes a text in, as a document of its own, without errors. */
function takeIn(text: string): void {
  const { value } = ingest({
    people: null,
    places: null,
    seeds: [seedOf(text)],
    lexicon,
  });
  expect(value.has('content/fa/any.mdx')).toBe(true);
}

describe('a very large text is taken in, at a cost that grows with its length', () => {
  test('20,000 paragraphs', () => {
    const text = (paragraphs: number): string =>
      Array.from({ length: paragraphs }, (_, i) => `${lines[i % lines.length]?.slice(0, 60)} ${i}`).join(
        '\n',
      );
    expect(growth((paragraphs) => takeIn(text(paragraphs)), 20_000)).toBeLessThan(LINEAR);
  });

  test('2 MB in one paragraph', () => {
    const text = `${lines.join(' ')} `;
    expect(growth((copies) => takeIn(text.repeat(copies)), 150)).toBeLessThan(LINEAR);
  });
});
