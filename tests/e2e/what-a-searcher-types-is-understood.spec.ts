import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { idsOn, resultsOn, servedSearchArchive } from './search-archive.ts';
import { LOCALES, type Locale } from './site.ts';

/** What is typed otherwise than the archive has it, and how the page answers, in an archive of some sixty documents. */
const site = servedSearchArchive();

async function search(page: Page, locale: Locale, query: string): Promise<void> {
  await page.goto(`${site()}/${locale}/search/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'done');
}

for (const locale of LOCALES) {
  test(`a word of either language finds the same on either page, as the hint says (${locale})`, async ({
    page,
  }) => {
    for (const word of ['چرنوبیل', 'Chernobyl']) {
      await search(page, locale, word);
      expect(await idsOn(page)).toContain('belarus-visit#s12');
    }
    const hint = page.locator('main .hint');
    await expect(hint).toContainText(locale === 'fa' ? 'با هم' : 'together');
  });

  test(`a word typed on the other keyboard is offered as it is written, with its madd (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, 'Hl,ca');
    await expect(page.locator('[data-action=take-suggestion]')).toHaveText('آموزش');
  });

  test(`no result is without a mark, however little is typed (${locale})`, async ({ page }) => {
    for (const query of ['b', 'ک', 'نشست', 'و در']) {
      await search(page, locale, query);
      const unmarked = await resultsOn(page).evaluateAll(
        (nodes) => nodes.filter((node) => node.querySelector('mark') === null).length,
      );
      expect(unmarked, query).toBe(0);
    }
  });

  test(`where nothing is found, the query stands in one pair of quotation marks (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, '«عطف نقاط»');
    await expect(resultsOn(page)).toHaveCount(0);
    const says = (await page.locator('main [data-search-state]').textContent()) ?? '';
    expect(says).toContain('عطف نقاط');
    expect(says).not.toMatch(/««|»»|“«|»”/);
  });

  test(`two words that the archive writes as one find both spellings (${locale})`, async ({ page }) => {
    await search(page, locale, 'ترا بری');
    expect((await idsOn(page)).slice(0, 2).toSorted()).toEqual(['apart#s2', 'joined#s2']);
  });

  test(`a year stands beside its box, in the digits and the calendar of the page (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, 'آموزش');
    await page.locator('[data-facet=year] summary').click();
    const label = page.locator('[data-facet=year] label').first();
    await expect(label.locator('span')).toHaveText(locale === 'fa' ? /^[۰-۹]{4}$/ : /^\d{4}$/);
    const gap = await label.evaluate((node) => {
      const box = node.querySelector('input')?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node.querySelector('span') as HTMLElement);
      const text = range.getBoundingClientRect();
      return box === undefined ? Number.NaN : Math.max(text.left - box.right, box.left - text.right);
    });
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(24);
  });
}
