import { expect, test } from '@playwright/test';

for (const locale of ['fa', 'en']) {
  test(`the page about the data in ${locale} leads to files that can be taken away`, async ({
    page,
    request,
  }) => {
    await page.goto(`${locale}/`);
    await page.locator(`.site-footer a[href$="data/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/data/$`));
    const links = await page
      .locator('main a')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  });

  test(`the page about the data in ${locale} fits a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`${locale}/data/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test(`a document in ${locale} leads to its TEI file`, async ({ page, request }) => {
    await page.goto(`${locale}/documents/belarus-visit/`);
    const href = await page.locator('.facts a[href$=".xml"]').evaluate((a) => (a as HTMLAnchorElement).href);
    expect(await (await request.get(href)).text()).toContain('<TEI ');
  });
}
