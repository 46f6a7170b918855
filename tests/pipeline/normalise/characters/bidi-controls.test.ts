import { expect, test } from 'vitest';
import { removeBidiControls } from '../../../../scripts/pipeline/normalise/characters/bidi-controls.ts';
import { made } from '../made.ts';

test('embeddings, overrides and isolates are taken out', () => {
  expect(made(removeBidiControls, '\u202Eالف\u202C \u2067ب\u2069')).toBe('الف ب');
});

test('a single mark of direction stays', () => {
  expect(made(removeBidiControls, 'C++\u200E ب')).toBe('C++\u200E ب');
});
