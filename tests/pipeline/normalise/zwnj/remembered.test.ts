import { expect, test } from 'vitest';
import { remembered } from '../../../../scripts/pipeline/normalise/zwnj/remembered.ts';

test('a word is looked up once, until there are too many to be remembered', () => {
  const asked: string[] = [];
  const find = remembered((word) => asked.push(word));
  find('کتاب');
  find('کتاب');
  expect(asked).toEqual(['کتاب']);
  for (let word = 0; word < 10_000; word += 1) find(String(word));
  find('کتاب');
  expect(asked.filter((word) => word === 'کتاب')).toHaveLength(2);
});
