import { expect, test } from 'vitest';
import { syntheticSearch } from '../../../scripts/benches/synthetic/synthetic-questions.ts';

test('as many passages are made as are asked for, in two languages, always the same', () => {
  const { passages } = syntheticSearch(100);
  expect(passages.length).toBe(100);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(100);
  expect(passages.every(({ english }) => typeof english === 'string' && english !== '')).toBe(true);
  expect(syntheticSearch(100).passages).toEqual(passages);
});

test('a query has three words of the passage that answers it', () => {
  const { passages, questions } = syntheticSearch(100);
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  expect(questions.length).toBe(200);
  for (const { query, relevant } of questions) {
    const words = query.split(' ');
    expect(words.length).toBe(3);
    for (const word of words) expect(texts.get(relevant[0] ?? '')).toContain(word);
  }
});
