import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, type Draft, sourceOffsets } from '../../../scripts/pipeline/normalise/draft.ts';
import type { EditRule } from '../../../src/text/edit-rules.ts';
import { undoInterventions } from '../../../src/text/intervention.ts';

const draft = (text: string): Draft => ({ text, interventions: [] });

test('changes are made and remembered at their place in the new text', () => {
  const { text, interventions } = amend(draft('الف ب پ'), [
    { rule: 'arabic-letters', start: 0, before: 'الف', after: 'آ' },
    { rule: 'tatweel', start: 6, before: 'پ', after: 'پپ' },
  ]);
  expect(text).toBe('آ ب پپ');
  expect(interventions.map(({ start }) => start)).toEqual([0, 4]);
});

test('a change of what was changed is one with it, under the first rule', () => {
  const once = amend(draft('كتاب'), [{ rule: 'arabic-letters', start: 0, before: 'ك', after: 'ک' }]);
  const twice = amend(once, [{ rule: 'editor', start: 0, before: 'کتاب', after: 'نامه' }]);
  expect(twice.interventions).toEqual([{ rule: 'arabic-letters', start: 0, before: 'كتاب', after: 'نامه' }]);
});

test('what is turned back to what it was is no change', () => {
  const once = amend(draft('ك'), [{ rule: 'arabic-letters', start: 0, before: 'ك', after: 'ک' }]);
  expect(amend(once, [{ rule: 'editor', start: 0, before: 'ک', after: 'ك' }]).interventions).toEqual([]);
});

test('undoing all gives the source back, whatever was changed in two rounds', () => {
  const round = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }), fc.constantFrom('', 'x', 'yz')));
  const changesOf = (text: string, steps: readonly (readonly [number, number, string])[], rule: EditRule) => {
    let at = 0;
    return steps.flatMap(([skip, length, after]) => {
      const start = at + skip;
      at = start + length;
      if (at > text.length || (length === 0 && after === '')) return [];
      const before = text.slice(start, at);
      at += 1;
      return [{ rule, start, before, after }];
    });
  };
  fc.assert(
    fc.property(fc.string(), round, round, (text, first, second) => {
      const once = amend(draft(text), changesOf(text, first, 'arabic-letters'));
      const twice = amend(once, changesOf(once.text, second, 'editor'));
      expect(undoInterventions(twice.text, twice.interventions)).toBe(text);
    }),
  );
});

test('offsets in the draft are found in the source', () => {
  const done = amend(draft('الف ب پ'), [{ rule: 'arabic-letters', start: 0, before: 'الف', after: 'آ' }]);
  const sourceOf = sourceOffsets(done);
  expect([0, 1, 2, 4].map(sourceOf)).toEqual([0, 3, 4, 6]);
});
