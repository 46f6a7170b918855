import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/machine/serve.ts';
import { buildArchive, onceARun, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { FIXTURES } from '../pipeline.ts';
import { AXE, EVERYTHING, faultsIn } from './axe.ts';
import { idsOn } from './search-archive.ts';

/** What a reader does in an archive one of whose texts is translated into Arabic. */
let server: Server;
const site = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  const root = await onceARun(process.env.TEST_RUN_FOLDER ?? '', 'further-language', (folder) => {
    cpSync(join(FIXTURES, 'further-language'), folder, { recursive: true });
    buildArchive(folder, WITHOUT_PREVIEWS);
  });
  server = await serve(join(root, 'dist'), 0);
});
test.afterAll(() => {
  server.close();
});

const ARABIC = 'سيكون لدى 45 قرية هذا العام ماء للشرب، وسيُبنى سدان جديدان.';

for (const locale of ['fa', 'en'] as const) {
  test(`a reader goes from the text to its Arabic, at the same paragraph, and comes back (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/documents/visit/#s2`);
    await page.locator('.languages a[hreflang=ar]').click();
    await expect(page).toHaveURL(`${site()}/ar/documents/visit/#s2`);
    const text = page.locator('#s2 .text');
    await expect(text).toContainText(ARABIC);
    await expect(text).toHaveAttribute('lang', 'ar');
    await expect(text).toHaveCSS('direction', 'rtl');
    await expect(page.locator('.languages a[aria-current]')).toHaveText('العربية');
    await page.locator(`.languages a[hreflang=${locale}]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/documents/visit/(?:#s2)?$`));
    await expect(page.locator('.languages a[hreflang=ar]')).toHaveText('العربية');
  });
}

test('the source stands beside the Arabic, paragraph by paragraph, and goes away again', async ({ page }) => {
  await page.goto(`${site()}/ar/documents/visit/`);
  await page.locator('.languages a[data-view=both]').click();
  const beside = page.locator('#s2 > .other');
  await expect(beside).toHaveAttribute('lang', 'fa');
  await expect(beside).toContainText('امسال ۴۵ روستا');
  await expect(page.locator('#s2 > .body:not(.other) .text')).toContainText(ARABIC);
  await page.locator('.languages a[lang=ar]').click();
  await expect(page.locator('.segment > .other')).toHaveCount(0);
  await expect(page.locator('.languages a[aria-current]')).toHaveText('العربية');
});

test('the page in Arabic is accessible, with and without the source beside it', async ({ page }) => {
  for (const view of ['', '?view=both']) {
    await page.goto(`${site()}/ar/documents/visit/${view}`);
    if (view !== '') await expect(page.locator('#s2 > .other')).toBeVisible();
    await page.evaluate(AXE);
    expect(await faultsIn(page, EVERYTHING)).toEqual([]);
  }
});

test('Arabic words that are searched for lead to the statement that says them', async ({ page }) => {
  await page.goto(`${site()}/en/search/?q=${encodeURIComponent('السدود')}`);
  await expect.poll(() => idsOn(page)).toEqual(['visit#s3']);
});
