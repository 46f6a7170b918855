import { DOCUMENT, documentPage, expect, LOCALES, test } from './site.ts';

test('the root leads to the reader’s language', async ({ browser, baseURL }) => {
  for (const [locale, path] of [
    ['en-GB', '/en/'],
    ['fa-IR', '/fa/'],
    ['de-DE', '/fa/'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await page.waitForURL(`**${path}`);
    await context.close();
  }
});

for (const locale of LOCALES) {
  test(`a link to a statement opens it highlighted (${locale})`, async ({ page }) => {
    await page.goto(`${documentPage(locale)}#s26`);
    const statement = page.locator('#s26');
    await expect(statement).toBeInViewport();
    const paint = (id: string) =>
      page.locator(`#${id}`).evaluate((node) => {
        const { backgroundColor, borderInlineStartColor, boxShadow, outlineStyle } = getComputedStyle(node);
        return [backgroundColor, borderInlineStartColor, boxShadow, outlineStyle].join();
      });
    expect(await paint('s26')).not.toBe(await paint('s27'));
  });

  test(`the keyboard reaches a statement’s link button, which copies its permalink (${locale})`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(documentPage(locale));
    const button = page.locator('#s6 button[data-action=copy-link]');
    await expect(button).toBeVisible();
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((node) => node === document.activeElement)) break;
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${baseURL}${documentPage(locale)}#s6`);
    await expect(page.locator('[role=status]').first()).toContainText(locale === 'fa' ? 'پیوند' : 'Link');
  });

  test(`switching the language keeps the statement (${locale})`, async ({ page }) => {
    const other = locale === 'fa' ? 'en' : 'fa';
    await page.goto(`${documentPage(locale)}#s18`);
    await page.locator(`header a[hreflang=${other}]`).click();
    await page.waitForURL(`**${documentPage(other)}#s18`);
    await expect(page.locator('#s18')).toBeInViewport();
  });

  test(`a statement has a page of its own, in both languages, between its neighbours (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${documentPage(locale)}s19/`);
    const main = page.locator('main');
    await expect(main).toContainText('اطمینان');
    await expect(main).toContainText('I assure you');
    await main.locator('a[href*="s20/"]').first().click();
    await page.waitForURL(`**${documentPage(locale)}s20/`);
  });

  test(`an address that is not there says so, and leads from a statement’s to its place (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${documentPage(locale)}s2/`);
    await page.waitForURL(`**${documentPage(locale)}#s2`);
    const response = await page.goto(`/${locale}/nowhere/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('a[href$="/fa/"]').first()).toBeVisible();
  });
}

test('no link of the site is dead, and none is absolute', async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  const queue = LOCALES.map((locale) => `/${locale}/`);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    if (!response.headers()['content-type']?.includes('html')) continue;
    const html = await response.text();
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (link.startsWith('https://') || link.startsWith('mailto:')) continue;
      expect(link, `link in ${path}`).not.toMatch(/^(\/|http:)/);
      const url = new URL(link, `${baseURL}${path}`);
      queue.push(url.pathname);
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  expect(seen).toContain(`/data/documents/${DOCUMENT}.json`);
  expect(await page.evaluate(() => 1)).toBe(1);
});
