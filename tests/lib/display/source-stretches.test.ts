import { expect, test } from 'vitest';
import { stretchesOfSegment } from '../../../src/lib/display/source-stretches.ts';
import type { Intervention } from '../../../src/text/intervention.ts';

const zwnj: Intervention = { rule: 'zwnj-verb-prefix', start: 2, before: ' ', after: '\u200C' };
const cut = (edited: string, interventions: Intervention[]) =>
  stretchesOfSegment({ text: { fa: { source: '', edited }, en: null }, interventions });

test('a text nobody edited is one stretch', () => {
  expect(cut('می‌رود', [])).toEqual([{ rule: null, before: 'می‌رود', after: 'می‌رود' }]);
});

test('the stretches before are the source text, those after the edited one', () => {
  const stretches = cut('می\u200Cرود', [zwnj]);
  expect(stretches.map(({ before }) => before).join('')).toBe('می رود');
  expect(stretches.map(({ after }) => after).join('')).toBe('می\u200Cرود');
  expect(stretches.map(({ rule }) => rule)).toEqual([null, 'zwnj-verb-prefix', null]);
});

test('what was taken out stands between what was kept', () => {
  expect(cut('کتاب', [{ rule: 'tatweel', start: 2, before: 'ـ', after: '' }])).toEqual([
    { rule: null, before: 'کت', after: 'کت' },
    { rule: 'tatweel', before: 'ـ', after: '' },
    { rule: null, before: 'اب', after: 'اب' },
  ]);
});
