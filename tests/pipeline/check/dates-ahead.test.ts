import { expect, test } from 'vitest';
import { checkDatesAhead } from '../../../scripts/pipeline/check/dates-ahead.ts';
import { sidecar } from '../../../src/schemas/seed.ts';
import { yamlOf } from '../../pipeline.ts';

const words = { fa: 'نام', en: 'Name' };
const found = (given: object, today: string) =>
  checkDatesAhead(yamlOf(sidecar, JSON.stringify(given)), today).map(({ code }) => code);
const corrected = (date: string) => ({ corrections: [{ date, what: words, why: words }] });
const meeting = (edtf: string) => ({
  occasions: [{ id: 'meeting', title: words, date: { edtf, status: 'stated' } }],
});

test('a correction is not dated after today; tomorrow is allowed, since it has begun east of Greenwich', () => {
  expect(found(corrected('2025-08-19'), '2025-08-19')).toEqual([]);
  expect(found(corrected('2025-08-20'), '2025-08-19')).toEqual([]);
  expect(found(corrected('2025-08-21'), '2025-08-19')).toEqual(['GA047']);
});

test('an occasion is announced some ten years ahead, no more', () => {
  expect(found(meeting('2034'), '2025-08-19')).toEqual([]);
  expect(found(meeting('2052-08-19'), '2025-08-19')).toEqual(['GA047']);
  expect(found(meeting('2025-01-01/2052'), '2025-08-19')).toEqual(['GA047']);
});

test('of two equal dates, each is pointed at where it stands', () => {
  const text = `corrections:
  - date: 2025-09-01
    what: { fa: نام, en: Name }
    why: { fa: غلط, en: Wrong }
  - date: 2025-09-01
    what: { fa: جای نام, en: Place }
    why: { fa: غلط, en: Wrong }
`;
  expect(checkDatesAhead(yamlOf(sidecar, text), '2025-08-19').map(({ line }) => line)).toEqual([2, 5]);
});
