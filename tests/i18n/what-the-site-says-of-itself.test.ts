import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../scripts/search/index-site.ts';
import type { search } from '../../src/browser/search/engine/module.ts';
import { translator } from '../../src/lib/display/i18n.ts';
import { LOCALE_CODES } from '../../src/lib/display/locale.ts';
import { feedDates, UNDATED } from '../../src/lib/exports/feed-dates.ts';
import type { PersianFrontmatter } from '../../src/schemas/content.ts';
import { ZWNJ } from '../../src/text/characters.ts';
import { dateInWords } from '../../src/text/dates/calendar.ts';

describe('the search hint is true', () => {
  let dist = '';
  let module: { search: typeof search };
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'goftar-hint-'));
    await cp('tests/fixtures/search', dist, { recursive: true });
    await indexSite(dist);
    module = await import(pathToFileURL(join(dist, 'search.js')).href);
  });
  afterAll(() => rm(dist, { recursive: true, force: true }));

  const found = async (query: string, lang: 'fa' | 'en'): Promise<string[]> =>
    (await module.search(query, { lang })).results.map(({ id }) => id);

  test.each([
    ['تراکتورهای', 'visit#s7'],
    ['tractors', 'visit#s7'],
    ['آبیاری', 'harvest#s2'],
  ])('texts in both languages are searched from the pages of each: %s', async (query, id) => {
    for (const lang of LOCALE_CODES) {
      expect(await found(query, lang)).toContain(id);
      expect(translator(lang)('search.hint')).toContain({ fa: 'با هم', en: 'together' }[lang]);
    }
  });

  test.each([
    ['a ZWNJ', `کتاب${ZWNJ}های`, 'کتابهای'],
    ['ي and ی', 'آبیاری', 'آبياري'],
    ['Persian and Latin digits', '۱۲۰۰', '1200'],
  ])('%s makes no difference', async (_, one, other) => {
    for (const lang of LOCALE_CODES) {
      expect(await found(one, lang)).not.toEqual([]);
      expect(await found(other, lang)).toEqual(await found(one, lang));
    }
  });
});

describe('what is said of “updated” in feeds is true', () => {
  const front = (known: {
    corrected?: string;
    received?: string;
    held?: string;
  }): Pick<PersianFrontmatter, 'corrections' | 'provenance' | 'occasions'> => {
    const title = { fa: 'نشست', en: null };
    const why = { fa: 'چرا', en: 'why' };
    return {
      ...(known.corrected === undefined
        ? {}
        : { corrections: [{ segment: null, date: known.corrected, what: why, why }] }),
      provenance: { publisher: null, author: null, url: null, received: known.received ?? null },
      occasions:
        known.held === undefined
          ? []
          : [
              {
                id: 'meeting',
                title,
                place: null,
                participants: [],
                date: { edtf: known.held, status: 'stated', reason: null },
              },
            ],
    };
  };
  const updated = (known: Parameters<typeof front>[0]): string =>
    feedDates({ fa: front(known) as PersianFrontmatter }).updated;

  /** The words of each step, in the order in which a date is looked for. */
  const STEPS = { fa: ['اصلاح', 'دریافت', 'مناسبت'], en: ['correction', 'received', 'occasions'] };
  const CORRECTED = { corrected: '2026-03-01', received: '2025-09-01', held: '2027-01-01' };

  test('the latest correction comes first, then the day it was received, then the latest occasion', () => {
    const { corrected: _, ...received } = CORRECTED;
    expect(updated(CORRECTED)).toBe('2026-03-01T00:00:00Z');
    expect(updated(received)).toBe('2025-09-01T00:00:00Z');
    expect(updated({ held: '2027-01-01' })).toBe('2027-01-01T00:00:00Z');
    for (const locale of LOCALE_CODES) {
      const words = translator(locale)('feed.updated');
      const places = STEPS[locale].map((step) => words.indexOf(step));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('where no date is known it is the day that is named', () => {
    expect(updated({})).toBe(UNDATED);
    for (const locale of LOCALE_CODES)
      expect(translator(locale)('feed.updated')).toContain(
        dateInWords(UNDATED.slice(0, 10), locale, 'gregorian'),
      );
  });
});
