import { expect, test } from 'vitest';
import { listOccasions } from '../../../src/lib/content/occasions.ts';
import type { StatementRef } from '../../../src/lib/content/statements.ts';
import { entryOf, occasion, person } from '../sample-document.ts';

/** A statement of somebody; `more` has what the test is about. */
const said = (speaker: string | null, more: Partial<StatementRef> = {}): StatementRef => ({
  document: 'd',
  segment: 's1',
  speaker,
  occasion: null,
  addressees: [],
  certain: true,
  opening: { fa: 'گفت', en: null },
  excerpt: { fa: 'گفت', en: null },
  others: [],
  ...more,
});
const a = person('a', 'الف');

test('occasions have the latest first, undated ones last, each with what was said there', () => {
  const entry = entryOf({
    id: 'd',
    people: [a],
    occasions: [
      occasion('none', 'دیدار'),
      occasion('early', 'نشست', '2024'),
      occasion('late', 'سفر', '2025-08-19'),
    ],
  });
  const occasions = listOccasions([entry], new Map([['d', [said('a', { occasion: 'early' })]]]));
  expect(occasions.map((one) => [one.occasion.id, one.statements.length, one.speakers.length])).toEqual([
    ['late', 0, 0],
    ['early', 1, 1],
    ['none', 0, 0],
  ]);
});
