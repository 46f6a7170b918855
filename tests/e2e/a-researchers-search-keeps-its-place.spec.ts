import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { idsOn, resultsOn, servedSearchArchive } from './search-archive.ts';
import { LOCALES, type Locale } from './site.ts';

/** What a researcher does with the search of an archive of some sixty documents. */
const site = servedSearchArchive();

const status = (page: Page) => page.locator('main [data-search-state]');

async function search(page: Page, locale: Locale, asked: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${site()}/${locale}/search/?${new URLSearchParams(asked)}`);
  await expect(status(page)).toHaveAttribute('data-search-state', 'done');
}

/** The stretches that are marked in each result. */
const marksOf = (page: Page): Promise<number[]> =>
  resultsOn(page).evaluateAll((nodes) => nodes.map((node) => node.querySelectorAll('mark').length));

const inDigits = (locale: Locale, count: number): string =>
  new Intl.NumberFormat(locale === 'fa' ? 'fa-IR' : 'en-GB', { useGrouping: false }).format(count);

for (const locale of LOCALES) {
  const [otherLocale] = LOCALES.filter((other) => other !== locale) as [Locale];

  test(`filters alone list what somebody said in a year, the latest first, each with its date (${locale})`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await search(page, locale, { speaker: 'person-0-0' });
    const all = await idsOn(page);
    expect(all.length).toBeGreaterThan(1);
    await expect(page.locator('select[name=sort]')).toHaveValue('date');
    for (const result of await resultsOn(page).all()) {
      await expect(result).toHaveAttribute('data-kind', 'statement');
      await expect(result.locator('.search-result-speaker')).toHaveText(
        locale === 'fa' ? 'حسن رحیمی' : 'Person 0 0',
      );
      await expect(result.locator('.search-result-date')).not.toBeEmpty();
    }
    // Years are told in order of time, and one of them chosen leaves as many as it says.
    await page.locator('[data-facet=year] summary').click();
    const boxes = page.locator('[data-facet=year] li input');
    const years = await boxes.evaluateAll((nodes) => nodes.map((node) => (node as HTMLInputElement).value));
    expect(years).toEqual(years.toSorted().reverse());
    const count = await boxes.first().locator('xpath=../small').textContent();
    await boxes.first().check();
    await expect.poll(async () => inDigits(locale, (await idsOn(page)).length)).toBe(count);
    expect(all.slice(0, (await idsOn(page)).length)).toEqual(await idsOn(page));
    expect(faults).toEqual([]);
  });

  test(`a chosen year survives the change of language, and so does a filter of documents (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/documents/`);
    const year = page.locator('select[name=year]');
    const value = (await year.locator('option').nth(3).getAttribute('value')) ?? '';
    await year.selectOption(value);
    await expect(page.locator('.filters output')).not.toBeEmpty();
    const shown = await page
      .locator('.entries > li')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.document));
    expect(shown.length).toBeGreaterThan(0);
    await page.locator('a[data-action=switch-language]').first().click();
    await page.waitForURL(`**/${otherLocale}/documents/**`);
    await expect(page.locator('select[name=year]')).toHaveValue(value);
    await expect(page.locator('.filters output')).not.toBeEmpty();
    expect(
      await page
        .locator('.entries > li')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.document)),
    ).toEqual(shown);
    await search(page, locale, { year: value });
    const found = await idsOn(page);
    await page.locator('a[data-action=switch-language]').first().click();
    await page.waitForURL(`**/${otherLocale}/search/**`);
    await expect.poll(() => idsOn(page)).toEqual(found);
    await expect(page.locator('[data-facet=year] input:checked')).toHaveValue(value);
  });

  test(`what has no date is found as such, and stands after the years (${locale})`, async ({ page }) => {
    const undated = ['undated#s2'];
    await search(page, locale, { year: 'undated' });
    expect(await idsOn(page)).toEqual(undated);
    await search(page, locale, { q: locale === 'fa' ? 'سال:بی‌تاریخ' : 'year:undated' });
    expect(await idsOn(page)).toEqual(undated);
    await search(page, locale, { q: 'کریمی' });
    await page.locator('[data-facet=year] summary').click();
    const more = page.locator('[data-facet=year] [data-action=more-values]');
    if (await more.isVisible()) await more.click();
    const last = page.locator('[data-facet=year] li').last();
    await expect(last).toContainText(locale === 'fa' ? 'بی‌تاریخ' : 'Undated');
    await last.locator('input').check();
    await expect.poll(() => idsOn(page)).toEqual(undated);
    await expect(page).toHaveURL(/year=undated/);
    await page.locator('a[data-action=switch-language]').first().click();
    await page.waitForURL(`**/${otherLocale}/search/**`);
    await expect.poll(() => idsOn(page)).toEqual(undated);
  });

  test(`a value that the archive does not know is told (${locale})`, async ({ page }) => {
    await search(page, locale, { speaker: 'nobody-such' });
    await expect(status(page)).toContainText('nobody-such');
    await page.goto(`${site()}/${locale}/documents/?year=soon`);
    await expect(page.locator('.filters output')).toContainText('soon');
    await expect(page.locator('.entries > li')).toHaveCount(0);
    // Addresses of before had the year as Persian readers write it.
    await page.goto(`${site()}/${locale}/documents/?year=${encodeURIComponent('۱۴۰۲')}`);
    await expect(page.locator('.filters output')).not.toBeEmpty();
    await expect(page.locator('.filters output')).not.toContainText('۱۴۰۲');
    expect(await page.locator('.entries > li').count()).toBeGreaterThan(0);
  });

  test(`Back from a result returns to it among as many results, at the same place (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, { q: 'آموزش' });
    const more = page.locator('[data-action=more-results]');
    for (const count of [40, 60]) {
      await more.click();
      await expect(resultsOn(page)).toHaveCount(count);
    }
    const opened = resultsOn(page).nth(44);
    await opened.scrollIntoViewIfNeeded();
    const id = await opened.getAttribute('data-result');
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(1000);
    await opened.locator('.search-result-link').click();
    await page.waitForURL('**/documents/**');
    await page.goBack();
    await expect(resultsOn(page)).toHaveCount(60);
    await expect(page.locator(`[data-result="${id}"] .search-result-link`)).toBeFocused();
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  });

  test(`one Esc closes the dialog, Enter with nothing stays, and the search page takes the first key (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/about/`);
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type('آموزش');
    await expect(dialog.locator('[data-result]').first()).toBeVisible();
    expect(page.url()).toBe(`${site()}/${locale}/about/`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('.search-result-link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeHidden();
    await page.goto(`${site()}/${locale}/search/`);
    await expect(page.locator('main input[name=q]')).toBeFocused();
    await expect(page.locator('[data-facet=speaker]')).toBeVisible();
    await expect(status(page)).toHaveAttribute('data-search-state', 'idle');
  });

  test(`a word of a title gives the document, and every result shows why it was found (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, { q: 'نشست پل' });
    await expect(page.locator('[data-subject="document:apart"]')).toBeVisible();
    await expect(page.locator('[data-subject="document:apart"] mark').first()).toBeVisible();
    await search(page, locale, { q: 'گزارش' });
    expect(await marksOf(page)).not.toContain(0);
    // Only headlines say it: the statements under them are none of its results.
    const kinds = await resultsOn(page).evaluateAll((nodes) =>
      nodes.map((node) => (node as HTMLElement).dataset.kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['headline']));
    await search(page, locale, { q: locale === 'fa' ? 'گردهمایی joined' : 'Gathering joined' });
    await expect(page.locator('[data-subject="occasion:joined/meeting"] a')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/documents/joined/#occasion-meeting$`),
    );
    await search(page, locale, { q: 'لوکاشنکو' });
    await expect(page.locator('[data-subject="speaker:alexander-lukashenko"] a')).toHaveText(
      locale === 'fa' ? 'الکساندر لوکاشنکو' : 'Alexander Lukashenko',
    );
    expect(await marksOf(page)).not.toContain(0);
  });

  test(`the context of a result is in the reader’s language, its words in their own (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, { q: locale === 'fa' ? 'Chernobyl' : 'چرنوبیل' });
    const result = page.locator('[data-result="belarus-visit#s12"]');
    await expect(result.locator('.search-result-speaker')).toHaveText(
      locale === 'fa' ? 'مسعود پزشکیان' : 'Masoud Pezeshkian',
    );
    await expect(result.locator('.search-result-date')).toContainText(locale === 'fa' ? '۱۴۰۴' : '2025');
    await expect(result.locator('.search-result-occasion')).toContainText(
      locale === 'fa' ? 'هیئت‌های عالی‌رتبه' : 'high-ranking delegations',
    );
    await expect(result.locator('.search-result-text')).toHaveAttribute('lang', otherLocale);
  });

  test(`the count is of what has all words; where nothing has, that is said, and what each lacks (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, { q: 'لوکاشنکو تحریم' });
    await expect(status(page)).toContainText(
      locale === 'fa' ? 'هیچ نتیجه‌ای همهٔ این واژه‌ها را ندارد' : 'No result has all',
    );
    await expect(resultsOn(page).first().locator('.search-result-lacks')).not.toBeEmpty();
    await search(page, locale, { q: 'حسن رحیمی' });
    const complete = await page.locator('[data-subject="speaker:person-0-0"] small').textContent();
    await expect(status(page)).toContainText(complete?.match(/[\d۰-۹]+/)?.[0] ?? 'none');
    await search(page, locale, { q: 'قسطنطنیه و در' });
    await expect(resultsOn(page)).toHaveCount(0);
  });

  test(`a phrase, a minus, OR, a speaker and a year do what they say (${locale})`, async ({ page }) => {
    for (const query of [
      '"علی اکبر ولایتی"',
      '"علی‌اکبر ولایتی"',
      '«علیاکبر ولایتی»',
      'رفت و آمد',
      'رفت‌وآمد',
      'رفتوآمد',
    ]) {
      await search(page, locale, { q: query });
      expect((await idsOn(page)).slice(0, 2).toSorted()).toEqual(['apart#s2', 'joined#s2']);
      expect((await marksOf(page)).slice(0, 2)).not.toContain(0);
    }
    await search(page, locale, { q: 'ترابری' });
    expect((await idsOn(page)).slice(0, 2)).toEqual(['joined#s2']);
    await search(page, locale, { q: 'Belarus -Iran' });
    const texts = await resultsOn(page)
      .locator('.search-result-text, .search-result-other')
      .allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\bIran\b/.test(text))).toEqual([]);
    await search(page, locale, { q: 'ترابری OR چرنوبیل' });
    expect((await idsOn(page)).toSorted()).toEqual(
      expect.arrayContaining(['belarus-visit#s12', 'joined#s2']),
    );
    await search(page, locale, { q: `${locale === 'fa' ? 'گوینده' : 'speaker'}:"حسن رحیمی" year:2031` });
    expect(await idsOn(page)).toEqual(['joined#s2']);
    await search(page, locale, { q: 'year:zzz speaker: -' });
    await expect(status(page)).toContainText('zzz');
  });

  test(`a date finds what was said on it, in words and digits of both calendars (${locale})`, async ({
    page,
  }) => {
    for (const date of ['1 May 2031', '۱ مهٔ ۲۰۳۱', '۱۱ اردیبهشت ۱۴۱۰', '2031-05-01', '۱۴۱۰/۰۲/۱۱', '۱۴۱۰']) {
      await search(page, locale, { q: date });
      expect(await idsOn(page)).toContain('joined#s2');
      expect(await idsOn(page)).not.toContain('apart#s2');
    }
    await search(page, locale, { q: 'همسایگان 2032' });
    expect((await idsOn(page))[0]).toBe('apart#s2');
  });

  test(`the chart of years filters, and orders by date go both ways (${locale})`, async ({ page }) => {
    await search(page, locale, { q: 'آموزش', sort: 'oldest' });
    const oldest = await idsOn(page);
    await page.locator('select[name=sort]').selectOption('date');
    await expect.poll(() => idsOn(page)).not.toEqual(oldest);
    await expect(page).toHaveURL(/sort=date/);
    const year = page.locator('.year-chart a').nth(2);
    const says = await year.getAttribute('aria-label');
    await year.click();
    await expect(page).toHaveURL(/year=/);
    await expect(page.locator('.year-chart a[aria-current]')).toHaveAttribute('aria-label', says ?? '');
    await page.goBack();
    await expect(page).toHaveURL(/&sort=date$/);
    await expect(page.locator('.year-chart a[aria-current]')).toHaveCount(0);
  });

  test(`what is found moves nothing that is in sight (${locale})`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await search(page, locale, { q: 'آموزش' });
      await page.evaluate(() => document.fonts.ready);
      const moved = await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
      );
      expect(moved).toBeLessThanOrEqual(0.01);
    }
  });
}
