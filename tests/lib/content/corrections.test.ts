import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../../src/lib/content/corrections.ts';
import { entryOf } from '../sample-document.ts';

describe('corrections', () => {
  const correction = (date: string, segment: string | null = null) => ({
    segment,
    date,
    what: { fa: 'چه', en: 'what' },
    why: { fa: 'چرا', en: 'why' },
  });

  test('of all documents have the latest first', () => {
    const entries = [
      entryOf({ id: 'a', corrections: [correction('2025-01-02', 's3')] }),
      entryOf({ id: 'b', corrections: [correction('2025-03-04')] }),
    ];
    expect(correctionsOf(entries).map(({ anchor }) => anchor)).toEqual([
      'b-document-2025-03-04',
      'a-s3-2025-01-02',
    ]);
  });

  test('of one day are numbered from the earliest on, so that a later one changes no address', () => {
    const corrections = [correction('2025-01-02'), correction('2025-01-02')];
    expect(correctionsOf([entryOf({ id: 'a', corrections })]).map(({ anchor }) => anchor)).toEqual([
      'a-document-2025-01-02-2',
      'a-document-2025-01-02',
    ]);
  });
});
