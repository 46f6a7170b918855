import { documentPage, expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test(`a printed document has its text, ids and address, and nothing to press (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('#s6 .speech').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    for (const hidden of ['header nav', 'form[role=search]', '#s6 button', '.language', '.site-footer ul'])
      await expect(page.locator(hidden).first()).toBeHidden();
    await expect(page.locator('#s6 .text')).toBeVisible();
    await expect(page.locator('#s6 .number')).toBeVisible();
    const printed = await page
      .locator('#s6 .number')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('#s6');
    await expect(page.locator('.printed')).toContainText(documentPage(locale));
    await expect(page.locator('#s6')).toHaveCSS('break-inside', 'avoid');
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });

  test(`a speaker's statements are printed with their permalinks (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/speakers/vahagn-khachaturyan/`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.statement-list a').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toMatch(new RegExp(`https?://.*/${locale}/documents/belarus-visit/#s\\d+`));
  });

  test(`on the screen the address for paper is not shown (${locale})`, async ({ page }) => {
    await page.goto(documentPage(locale));
    await expect(page.locator('.printed')).toBeHidden();
  });
}
