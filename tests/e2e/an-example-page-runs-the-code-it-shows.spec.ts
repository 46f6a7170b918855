import { expect, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { LOCALES } from './site.ts';

for (const locale of LOCALES) {
  const word = locale === 'fa' ? 'همکاری' : 'cooperation';

  test(`the example page finds statements by the very code that it shows (${locale})`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(`/${locale}/search-module/`);
    const script = page.locator('script[src$="search-example.js"]');
    const address = new URL((await script.getAttribute('src')) ?? '', page.url()).href;
    const served = await (await page.request.get(address)).text();
    expect(await page.locator('main pre code').textContent()).toBe(served);

    const form = page.locator('#search-example');
    await form.locator('input').fill(word);
    await form.locator('button').click();
    const items = form.locator('li');
    await expect(items.first()).toBeVisible();
    const total = await form.locator('output').textContent();
    expect(total).toMatch(locale === 'fa' ? /^[۰-۹]+$/ : /^[0-9]+$/);
    await expect(items.first().locator('mark').first()).toContainText(new RegExp(word, 'i'));
    await items.first().locator('a').click();
    await expect(page).toHaveURL(/\/documents\/belarus-visit\/#s\d+$/);
    expect(faults).toEqual([]);
  });
}
