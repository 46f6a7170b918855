import type { Page } from '@playwright/test';
import { documentPage, expect, LOCALES, type Locale, overflowOf, test } from './site.ts';

const ids = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('main [data-result]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-result')));

async function search(page: Page, locale: Locale, query: string): Promise<void> {
  await page.goto(`/${locale}/search/?${query}`);
  await expect(page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'done');
}

const box = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"] input[value="${value}"]`);

for (const locale of LOCALES) {
  const word = locale === 'fa' ? 'بلاروس' : 'belarus';

  test(`facets count, combine, and stand in the address; Back takes them away again (${locale})`, async ({
    page,
  }) => {
    // More than are shown at once have one of these.
    await search(page, locale, `q=${encodeURIComponent('بلاروس OR ایران OR رئیس‌جمهور OR Belarus OR Iran')}`);
    const first = await ids(page);
    await page.locator('[data-action=more-results]').click();
    await expect(page.locator('[data-action=more-results]')).toHaveCount(0);
    const all = await ids(page);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all.length).toBeGreaterThan(first.length);
    await page.locator('[data-facet=speaker] summary').click();
    const pezeshkian = box(page, 'speaker', 'masoud-pezeshkian');
    const count = await pezeshkian.locator('xpath=../small').textContent();
    await pezeshkian.check();
    await expect(page).toHaveURL(/speaker=masoud-pezeshkian/);
    await expect
      .poll(async () => (await ids(page)).length)
      .toBe(Number(count?.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))));
    const narrowed = await ids(page);
    expect(narrowed.every((id) => all.includes(id))).toBe(true);
    await page.locator('[data-facet=occasion] summary').click();
    await box(page, 'occasion', 'belarus-visit/bilateral-meeting').check();
    await expect(page).toHaveURL(/occasion=/);
    await expect.poll(async () => (await ids(page)).length).toBeLessThan(narrowed.length);
    await page.goBack();
    await expect.poll(() => ids(page)).toEqual(narrowed);
    await page.locator('[data-action=clear-filters]').click();
    await expect.poll(() => ids(page)).toEqual(first);
  });

  test(`an address with filters and order shows the same to whoever opens it (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, `q=${word}&kind=statement&year=2025&sort=date`);
    await expect(page.locator('select[name=sort]')).toHaveValue('date');
    await expect(box(page, 'kind', 'statement')).toBeChecked();
    const kinds = await page
      .locator('main [data-result]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['statement']));
    await page.locator('select[name=sort]').selectOption('relevance');
    await expect(page).not.toHaveURL(/sort=/);
  });

  test(`a mistyped word is named, and the near one is a click away (${locale})`, async ({ page }) => {
    await search(page, locale, `q=${locale === 'fa' ? 'ارمنستلن' : 'armemia'}`);
    const suggestion = page.locator('[data-action=take-suggestion]');
    await expect(suggestion).toHaveText(locale === 'fa' ? 'ارمنستان' : 'Armenia');
    await suggestion.click();
    await expect(page.locator('main [data-result]').first()).toBeVisible();
    await expect(page.locator('main input[name=q]')).toHaveValue(locale === 'fa' ? 'ارمنستان' : 'Armenia');
  });

  test(`a result has the other language beside it, in its own direction (${locale})`, async ({ page }) => {
    await search(page, locale, `q=${locale === 'fa' ? 'چرنوبیل' : 'chernobyl'}`);
    const other = page.locator('[data-result="belarus-visit#s12"] .search-result-other');
    await expect(other).toHaveAttribute('lang', locale === 'fa' ? 'en' : 'fa');
    await expect(other).toHaveCSS('direction', locale === 'fa' ? 'ltr' : 'rtl');
    await expect(other).toContainText(locale === 'fa' ? 'Republic of Belarus' : 'جمهوری بلاروس');
  });

  test(`a name finds the same first statements in every spelling (${locale})`, async ({ page }) => {
    const found: string[][] = [];
    for (const name of ['لوکاشنکو', 'لوكاشنكو', 'Lukashenko', 'Lukashenka']) {
      await search(page, locale, `q=${encodeURIComponent(name)}`);
      found.push((await ids(page)).slice(0, 2).map(String).toSorted());
    }
    for (const one of found) expect(one).toEqual(found[0]);
  });

  test(`the keyboard leads through the results and back (${locale})`, async ({ page }) => {
    await search(page, locale, `q=${word}`);
    const links = page.locator('main [data-results] .search-result-link');
    const input = page.locator('main input[name=q]');
    await input.focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(input).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/**');
  });

  for (const keys of ['/', 'Control+k']) {
    test(`${keys} opens the search over a page, Esc closes it (${locale})`, async ({ page }) => {
      await page.goto(documentPage(locale));
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('input[name=q]')).toBeFocused();
      await page.keyboard.type(word);
      await expect(dialog.locator('[data-result]')).toHaveCount(6);
      await expect(dialog.locator(':scope > a')).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/search/\\?q=`),
      );
      await page.keyboard.press('Escape');
      if (await dialog.isVisible()) await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }

  test(`a result opens the statement with the words marked in place, at its clean address (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, `q=${locale === 'fa' ? 'چرنوبیل' : 'chernobyl'}`);
    await page.locator('[data-result="belarus-visit#s12"] a').first().click();
    await page.waitForURL(`**${documentPage(locale)}#s12`);
    const marked = (): Promise<string[]> =>
      page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
    await expect.poll(marked).toEqual([locale === 'fa' ? 'چرنوبیل' : 'Chernobyl']);
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([]);
  });

  test(`on a phone of 320 pixels nothing is wider than the screen, and what is touched is large enough (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await search(page, locale, `q=${word}&kind=statement`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    const sizes = await page
      .locator('.facets summary, .facets label, .facets button')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.checkVisibility()).map((node) => node.getBoundingClientRect().height),
      );
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  for (const file of ['**/*.pf_index', '**/search/*/*.json']) {
    test(`a missing file gives a message and a retry that works: ${file} (${locale})`, async ({
      browser,
      baseURL,
    }) => {
      // A service worker that has taken over by then would answer without asking the route.
      const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
      await page.route(file, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await page.goto(`${baseURL}/${locale}/search/?q=${word}`);
      await expect(page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'error');
      await page.unroute(file);
      await page.locator('[data-action=retry-search]').click();
      await expect(page.locator('main [data-result]').first()).toBeVisible();
      await page.context().close();
    });
  }

  test(`no query is markup or an error (${locale})`, async ({ page }) => {
    for (const query of [
      '.*[(',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      '\u202E',
      '😀',
      '"',
      '«'.repeat(50),
      'ا'.repeat(5000),
    ]) {
      await page.goto(`/${locale}/search/`);
      await page.locator('main input[name=q]').fill(query);
      await expect(page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'done');
    }
    await expect(page.locator('main img')).toHaveCount(0);
  });
}
