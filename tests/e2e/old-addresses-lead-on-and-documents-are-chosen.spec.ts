import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/machine/serve.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';

/** An archive of three documents, one of which had another name, and lost a statement. */
let root: string;
let server: Server;
let site: string;

const build = (): void => buildArchive(root, WITHOUT_PREVIEWS);
const write = (name: string, text: string): void => writeFileSync(join(root, 'seeds', name), text);
const REPORT =
  'گزارش\nحسن رحیمی گفت: پل تازهٔ شهر تا پایان سال ساخته می‌شود.\nعلی کریمی گفت: آب آشامیدنی کم نخواهد شد.\nپایان.';
const dated = (date: string, title: string): string =>
  `occasions:\n  - { id: meeting, begins: s2, title: { fa: ${title}, en: ${title} }, date: { edtf: ${date}, status: stated } }\n`;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  mkdirSync(join(root, 'seeds'));
  write(
    'people.yaml',
    'hassan-rahimi:\n  name: { fa: حسن رحیمی, en: Hassan Rahimi }\nali-karimi:\n  name: { fa: علی کریمی, en: Ali Karimi }\n',
  );
  write('second.txt', 'دوم\nحسن رحیمی گفت: راه باز است و کار تمام شد.\nپایان دوم.');
  write('second.yaml', dated('2023-05-01', 'نشست'));
  write('third.txt', 'سوم\nعلی کریمی گفت: هوا خوب است و باران می‌بارد.\nپایان سوم.');
  write('third.yaml', dated('2020-05-01', 'نشست'));
  write('new-name.txt', REPORT);
  write('new-name.yaml', `formerly: [old-name]\n${dated('2023-06-01', 'نشست')}`);
  build();
  // A second edition, without its second statement.
  write('new-name.txt', REPORT.replace(/\nعلی.*?\n/, '\n'));
  write(
    'new-name.yaml',
    `formerly: [old-name]\n${dated('2023-06-01', 'نشست')}ids:\n  - { id: s3, state: withdrawn, date: 2026-01-02, reason: { fa: ناشر برداشت, en: The publisher removed it } }\n`,
  );
  build();
  server = await serve(join(root, 'dist'), 0);
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

for (const locale of ['fa', 'en'] as const) {
  test(`documents are chosen by speaker and year, and the choice is in the address (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site}/${locale}/documents/`);
    await expect(page.locator('.entries > li')).toHaveCount(3);
    await page.locator('select[name=speaker]').selectOption('hassan-rahimi');
    await expect(page.locator('.entries > li')).toHaveCount(2);
    await expect(page.locator('.filters output')).toContainText(locale === 'fa' ? '۲' : '2');
    await page.locator('select[name=year]').selectOption(locale === 'fa' ? '۱۴۰۲' : '2023');
    await expect(page).toHaveURL(/speaker=hassan-rahimi&year=/);
    await page.reload();
    await expect(page.locator('.entries > li')).toHaveCount(2);
    await page.locator('select[name=year]').selectOption(locale === 'fa' ? '۱۳۹۹' : '2020');
    await expect(page.locator('.entries > li')).toHaveCount(0);
    await expect(page.locator('.filters output')).not.toBeEmpty();
  });

  test(`the old address of a document leads to the statement it named (${locale})`, async ({ page }) => {
    await page.goto(`${site}/${locale}/documents/old-name/#s2`);
    await expect(page).toHaveURL(`${site}/${locale}/documents/new-name/#s2`);
    await page.goto(`${site}/${locale}/documents/old-name/s2/`);
    await expect(page).toHaveURL(`${site}/${locale}/documents/new-name/s2/`);
  });

  test(`a withdrawn statement says so in both languages, and its place in the document does (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site}/${locale}/documents/new-name/s3/`);
    const tombstones = page.locator('[data-tombstone=withdrawn]');
    await expect(tombstones).toHaveCount(2);
    // Both stand in one column, in the middle of the window.
    const [own, other] = await Promise.all([0, 1].map((n) => tombstones.nth(n).boundingBox()));
    expect(own).toMatchObject({ x: other?.x, width: other?.width });
    const middle = (own?.x ?? 0) + (own?.width ?? 0) / 2;
    expect(Math.abs(middle - (page.viewportSize()?.width ?? 0) / 2)).toBeLessThan(12);
    await expect(page.locator('main')).toContainText('The publisher removed it');
    await expect(page.locator('main')).toContainText('ناشر برداشت');
    await page.goto(`${site}/${locale}/documents/new-name/#s3`);
    await expect(page.locator('#s3')).toBeInViewport();
    await page.locator('#s3 a').click();
    await expect(page.locator('[data-tombstone]').first()).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('old addresses lead on, and the whole list of documents is there', async ({ page }) => {
    await page.goto(`${site}/fa/documents/old-name/`);
    await expect(page).toHaveURL(`${site}/fa/documents/new-name/`);
    await page.goto(`${site}/fa/documents/`);
    await expect(page.locator('.entries > li')).toHaveCount(3);
    await expect(page.locator('.filters')).toBeHidden();
  });
});
