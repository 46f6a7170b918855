import { expect, test } from 'vitest';
import { resolveForms } from '../../../../scripts/pipeline/normalise/characters/presentation-forms.ts';
import { made } from '../made.ts';

test('forms become letters', () => {
  expect(made(resolveForms, '\uFE91\uFEEA \uFEFB')).toBe('به لا');
});

test('signs and phrases in one character stay', () => {
  expect(made(resolveForms, '\uFDFC \uFDF2')).toBe('\uFDFC \uFDF2');
});
