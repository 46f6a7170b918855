import { documentPage, expect, LOCALES, test } from './site.ts';

const KHACHATURYAN = ['belarus-visit#s25', 'belarus-visit#s26', 'belarus-visit#s27'];

for (const [locale, query] of [
  ['fa', 'رئیس جمهور ارمنستان'],
  ['fa', 'رئیس‌جمهور ارمنستان'],
  ['fa', 'رییس جمهور ارمنستان'],
  ['en', 'president of armenia'],
] as const) {
  test(`searching for ${query} finds Khachaturyan’s statements first`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    const first = await page
      .locator('[data-result]')
      .evaluateAll((nodes) => nodes.slice(0, 3).map((n) => n.getAttribute('data-result')));
    expect(first.toSorted()).toEqual(KHACHATURYAN);
  });
}

for (const locale of LOCALES) {
  test(`a result shows the statement readably, with speaker, occasion and marks, and leads to it (${locale})`, async ({
    page,
  }) => {
    const [query, mark] = locale === 'fa' ? ['چرنوبيل', 'چرنوبیل'] : ['chernobyl', 'Chernobyl'];
    await page.goto(`/${locale}/`);
    await page.locator('form[role=search] input[name=q]').first().fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/search/?q=*`);
    const result = page.locator('[data-result="belarus-visit#s12"]');
    await expect(result).toBeVisible();
    await expect(result.locator('mark').first()).toHaveText(mark);
    await expect(result).toContainText(locale === 'fa' ? 'مسعود پزشکیان' : 'Masoud Pezeshkian');
    await expect(result).toContainText(
      locale === 'fa' ? 'نشست هیئت‌های عالی‌رتبه' : 'Meeting of the high-ranking delegations',
    );
    await result.getByRole('link').first().click();
    await page.waitForURL(`**${documentPage(locale)}*#s12`);
    await expect(page.locator('#s12')).toBeInViewport();
  });

  test(`a question finds something, and typing finds as it goes (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    const input = page.locator('main form[role=search] input[name=q]');
    await input.pressSequentially(
      locale === 'fa' ? 'چرا باید تحریم‌ها را دور زد؟' : 'why should sanctions be overcome?',
      { delay: 15 },
    );
    await expect(page.locator('[data-result]').first()).toBeVisible();
    await expect(page.locator('[data-result="belarus-visit#s18"]')).toBeVisible();
  });

  test(`a word that nothing has is said, without an error (${locale})`, async ({ page }) => {
    await page.goto(
      `/${locale}/search/?q=${encodeURIComponent('ژغژغ <img src=x onerror=alert(1)> __proto__ .*')}`,
    );
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('main')).toContainText('ژغژغ');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test(`Back returns to the query before (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${locale === 'fa' ? 'ارمنستان' : 'armenia'}`);
    await expect(page.locator('[data-result]').first()).toBeVisible();
    await page.locator('[data-result] a').first().click();
    await page.waitForURL('**/documents/**');
    await page.goBack();
    await expect(page.locator('[data-result]').first()).toBeVisible();
    await expect(page.locator('main form[role=search] input[name=q]')).toHaveValue(
      locale === 'fa' ? 'ارمنستان' : 'armenia',
    );
  });

  test(`without JavaScript the search page says what to do (${locale})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${locale}/search/?q=x`);
    const notice = page.locator('main noscript p');
    await expect(notice).toBeVisible();
    expect(await notice.textContent()).toContain(locale === 'fa' ? 'جاوااسکریپت' : 'JavaScript');
    await context.close();
  });
}
