import { expect, test } from 'vitest';
import { spell } from '../../../scripts/pipeline/settle/editors-spelling.ts';
import { undoInterventions } from '../../../src/text/intervention.ts';
import { attributed } from '../../pipeline.ts';

const TEXT = 'گزارش روز\nپزشکیان گفت: تحولات منطقهای و کتابخانه مهم است.\nپایان گزارش.';
const statement = attributed(TEXT).segments[1];
const decide = (word: string, as: string) => {
  if (statement === undefined) throw new Error('no statement');
  return spell(statement, [{ segment: 's2', word, as, reason: 'آزمون' }]);
};

test('an editor decides for a spelling that no rule makes', () => {
  const { segment, unused } = decide('کتابخانه', 'کتاب‌خانه');
  expect(segment.edited).toContain('منطقه‌ای و کتاب‌خانه');
  expect(undoInterventions(segment.edited, segment.interventions)).toBe(segment.source);
  expect(segment.interventions.at(-1)).toMatchObject({ rule: 'editor', before: '', after: '\u200C' });
  expect(segment.edited.slice(segment.folded.offsets[segment.folded.text.indexOf('تحولات')])).toMatch(
    /^تحولات/,
  );
  expect(unused).toEqual([]);
});

test('an editor rejects a spelling that a rule made', () => {
  const { segment } = decide('منطقهای', 'منطقهای');
  expect(segment.edited).toContain('تحولات منطقهای و');
  expect(segment.interventions).toEqual([]);
});

test('a spelling that changes nothing is reported', () => {
  expect(decide('نیست', 'نیست').unused).toHaveLength(1);
  expect(decide('منطقهای', 'منطقه‌ای').unused).toHaveLength(1);
});
