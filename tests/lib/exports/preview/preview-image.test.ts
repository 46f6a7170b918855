import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLines } from '../../../../src/lib/exports/preview/break-lines.ts';
import { type Preview, previewImage, previewSvg } from '../../../../src/lib/exports/preview/preview-image.ts';
import { hostile } from '../../../archives/hostile.ts';

const preview: Preview = {
  locale: 'fa',
  heading: 'مسعود پزشکیان',
  text: 'روابط در عالی‌ترین سطح پیگیری می‌شود (12 سند) و ادامه دارد.',
  lang: 'fa',
  context: 'نشست مشترک · ۲۸ مرداد ۱۴۰۴',
  site: 'گفتار',
};

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'goftar-'));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const measure = (text: string): number => text.length;

describe('lines', () => {
  test('hold whole words, no wider than they may be', () => {
    expect(brokenLines('یک دو سه چهار', { width: 6, lines: 5, measure })).toEqual(['یک دو', 'سه', 'چهار']);
  });

  test('that do not all fit end in an ellipsis, not in a comma', () => {
    expect(brokenLines('یک، دو، سه، چهار', { width: 7, lines: 1, measure })).toEqual(['یک، دو…']);
  });

  test('have every word where there is room, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = text.split(/\s+/).filter((word) => word !== '');
        expect(brokenLines(text, { width: 20, lines: 10_000, measure }).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

test('a preview is made only when what it says has changed', async () => {
  const first = await previewImage(preview, cache);
  expect(await previewImage(preview, cache)).toEqual(first);
  expect(readdirSync(cache)).toHaveLength(1);
  await previewImage({ ...preview, heading: 'دیگری' }, cache);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('a Persian line is ordered from the right, whatever it begins with', () => {
  expect(previewSvg({ ...preview, text: 'UNESCO و ایران' })).toContain('\u202BUNESCO و ایران\u202C');
});

test('any text has a preview', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const image = await previewImage({ ...preview, text, heading: text }, cache);
      expect(image.subarray(1, 4).toString()).toBe('PNG');
    }),
    { numRuns: 25 },
  );
});
