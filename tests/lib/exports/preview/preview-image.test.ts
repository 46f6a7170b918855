import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
