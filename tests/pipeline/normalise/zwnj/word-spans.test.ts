import { expect, test } from 'vitest';
import { wordsOf } from '../../../../scripts/pipeline/normalise/zwnj/word-spans.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';

test('a word is its letters, in Persian forms, without marks and ZWNJ', () => {
  const [word] = wordsOf(`كِتاب${ZWNJ}هاي`);
  expect(word).toMatchObject({ key: 'کتابهای', start: 0, end: 9 });
  expect([...(word?.present ?? [])]).toEqual([4]);
});

test('letters that were taken apart are whole in the key', () => {
  expect(wordsOf('آسیا مسئله مؤمن'.normalize('NFD')).map(({ key }) => key)).toEqual([
    'آسیا',
    'مسئله',
    'مؤمن',
  ]);
});

test('the hamza of ezafe is no letter', () => {
  expect(wordsOf('خانه\u0654')[0]?.key).toBe('خانه');
});

test('a stretched word has no key', () => {
  expect(wordsOf('کتـــاب')[0]?.key).toBe('');
});
