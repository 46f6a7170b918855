import { expect, test } from 'vitest';
import { removeInvisible } from '../../../../scripts/pipeline/normalise/characters/invisible-characters.ts';
import { made } from '../made.ts';

test('what cannot be seen is taken out of words', () => {
  expect(made(removeInvisible, 'سل\u200Bام\u00AD\uFEFF کن')).toBe('سلام کن');
});

test('one ZWNJ stays of several', () => {
  expect(made(removeInvisible, 'می\u200C\u200Cشود')).toBe('می\u200Cشود');
});

test('ZWNJ at the edge of a word is taken out', () => {
  expect(made(removeInvisible, '\u200Cمی\u200Cشود\u200C.')).toBe('می\u200Cشود.');
});

test('joiners in emoji stay', () => {
  expect(made(removeInvisible, '👩\u200D🌾')).toBe('👩\u200D🌾');
});
