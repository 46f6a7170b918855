import { describe, expect, test } from 'vitest';
import { listDocuments, listPlaces } from '../../../src/lib/content/documents.ts';
import type { StatementRef } from '../../../src/lib/content/statements.ts';
import { entryOf, occasion } from '../sample-document.ts';

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

describe('documents', () => {
  const documents = listDocuments(
    [
      entryOf({ id: 'undated', places: [{ id: 'minsk', name: { fa: 'مینسک', en: null } }] }),
      entryOf({ id: 'early', occasions: [occasion('x', 'نشست', '2024-05-01')] }),
      entryOf({
        id: 'late',
        occasions: [{ ...occasion('y', 'نشست', '2025-08-19'), place: 'minsk' }],
        places: [{ id: 'minsk', name: { fa: 'مینسک', en: null } }],
      }),
    ],
    new Map([['late', [said('a')]]]),
  );

  test('have the latest first, undated ones last', () => {
    expect(documents.map(({ entry }) => entry.id)).toEqual(['late', 'early', 'undated']);
  });

  test('count their statements', () => {
    expect(documents.map(({ statements }) => statements)).toEqual([1, 0, 0]);
  });

  test('are listed at each place that they name', () => {
    const [minsk] = listPlaces(documents);
    expect(minsk?.documents.map(({ entry }) => entry.id)).toEqual(['late', 'undated']);
  });
});
