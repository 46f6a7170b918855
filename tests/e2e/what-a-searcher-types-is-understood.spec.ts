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

/** Shows all results, as many as there are. */
async function showAll(page: Page): Promise<void> {
  const more = page.locator('[data-action=more-results]');
  while ((await more.count()) > 0) {
    const shown = await resultsOn(page).count();
    await more.click();
    await expect.poll(() => resultsOn(page).count()).toBeGreaterThan(shown);
  }
}

/** The results in which no word is marked: a word of the document's title alone, which all its results bear, is none of theirs. */
const unmarkedOn = (page: Page): Promise<string[]> =>
  resultsOn(page).evaluateAll((nodes) =>
    nodes
      .filter((node) => node.querySelector(':not(.search-result-document) > mark') === null)
      .map((node) => (node as HTMLElement).dataset.result ?? ''),
  );

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
    for (const [typed, word] of [
      ['Hl,ca', 'آموزش'],
      ['vCdl', 'رژیم'],
    ] as const) {
      await search(page, locale, typed);
      await expect(page.locator('[data-action=take-suggestion]'), typed).toHaveText(word);
    }
  });

  test(`no result is without a mark, however little is typed (${locale})`, async ({ page }) => {
    for (const query of ['ch', 'ar', 'pr', 'کو', 'نشست', 'و در']) {
      await search(page, locale, query);
      expect(await resultsOn(page).count(), query).toBeGreaterThan(0);
      expect(await unmarkedOn(page), query).toEqual([]);
    }
    // Many words, of texts and of their titles, begin with one letter: it finds only what has it as a word.
    for (const query of ['b', 'ک']) {
      await search(page, locale, query);
      await expect(resultsOn(page), query).toHaveCount(0);
    }
  });

  test(`a word of titles brings no statement that does not have it, to the last result (${locale})`, async ({
    page,
  }) => {
    for (const [word, document] of [
      ['بلاروس', 'belarus-visit'],
      ['آموزش', 'report-58'],
    ] as const) {
      await search(page, locale, word);
      await expect(page.locator(`[data-subject="document:${document}"]`)).toBeVisible();
      await showAll(page);
      expect(await resultsOn(page).count()).toBeGreaterThan(100);
      expect(await unmarkedOn(page), word).toEqual([]);
    }
  });

  test(`a word that only the occasion has is marked in the line above the statement (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, locale === 'fa' ? 'گردهمایی joined' : 'Gathering joined');
    const marks = page.locator('[data-result="joined#s2"] .search-result-occasion mark');
    await expect(marks).toHaveText(locale === 'fa' ? ['گردهمایی', 'joined'] : ['Gathering', 'joined']);
  });

  test(`a phrase of a title is counted once, for the headline that has it (${locale})`, async ({ page }) => {
    await search(page, locale, '"گزارش ۱۲ دربارهٔ"');
    expect(await idsOn(page)).toEqual(['report-12#s1']);
    await expect(page.locator('main [data-search-state]')).toHaveText(
      locale === 'fa' ? '۱ نتیجه' : '1 result',
    );
  });

  test(`words that nothing has are named, and no stop word stands for them (${locale})`, async ({ page }) => {
    await search(page, locale, 'قسطنطنیه و بیزانتیوم');
    await expect(resultsOn(page)).toHaveCount(0);
    await search(page, locale, 'قسطنطنیه و بیزانتیوم و چرنوبیل');
    expect(await idsOn(page)).toEqual(['belarus-visit#s12']);
    const status = page.locator('main [data-search-state]');
    for (const word of ['قسطنطنیه', 'بیزانتیوم']) await expect(status).toContainText(word);
    await expect(status).not.toContainText('چرنوبیل');
  });

  test(`one letter is not taken for a letter of the other keyboard (${locale})`, async ({ page }) => {
    await search(page, locale, 'ط');
    expect(await idsOn(page)).toEqual(['undated#s2']);
    await search(page, locale, 'x');
    await expect(resultsOn(page)).toHaveCount(0);
    await expect(page.locator('[data-action=take-suggestion]')).toHaveCount(0);
  });

  test(`each example of the help is understood as it says (${locale})`, async ({ page }) => {
    await page.goto(`${site()}/${locale}/search/`);
    const help = page.locator('details.search-help');
    await expect(help.locator('dl')).toBeHidden();
    await help.locator('summary').click();
    await expect(help.locator('dl')).toBeVisible();
    const examples = await help.locator('dt').allTextContents();
    const name = locale === 'fa' ? 'پزشکیان' : 'Pezeshkian';
    expect(examples.map((example) => example.trim())).toEqual(
      expect.arrayContaining([`-${name}`, expect.stringContaining(`${name} OR `)]),
    );
    for (const example of examples) {
      await search(page, locale, example.trim());
      expect(await resultsOn(page).count(), example).toBeGreaterThan(0);
      // All that is said of it is how many have it: no part of it was taken for a word that nothing has.
      await expect(page.locator('main [data-search-state]')).toHaveText(
        locale === 'fa' ? /^[۰-۹]+ نتیجه$/ : /^\d+ results?$/,
      );
    }
  });

  test(`the date that a statement shows finds it, and so do mixed calendars and digits (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, '"نقش علی اکبر ولایتی"');
    const shown = await page.locator('.search-result-date').textContent();
    await search(page, locale, shown ?? '');
    expect(await idsOn(page)).toEqual(['joined#s2']);
    for (const date of ['۱۴۰۴', '19 اوت 2025', '۱۹ اوت ۲۰۲۵', '28 مرداد 1404', '19 August 2025']) {
      await search(page, locale, date);
      const found = await idsOn(page);
      expect(found, date).toContain('belarus-visit#s12');
      expect(found.filter((id) => !id.startsWith('belarus-visit#'))).toEqual([]);
    }
  });

  test(`what all results have in common narrows nothing and is not offered; more values come when asked for (${locale})`, async ({
    page,
  }) => {
    await search(page, locale, '"نقش علی اکبر ولایتی"');
    await expect(resultsOn(page)).toHaveCount(1);
    await expect(page.locator('[data-facet]')).toHaveCount(0);
    await search(page, locale, 'آموزش');
    const facet = page.locator('[data-facet=speaker]');
    await facet.locator('summary').click();
    await expect(facet.locator('li')).toHaveCount(8);
    await facet.locator('button').click();
    await expect.poll(() => facet.locator('li').count()).toBeGreaterThan(8);
    await expect(facet.locator('li input').nth(8)).toBeFocused();
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
    for (const query of ['"آن جا"', 'آن جا', 'آنجا']) {
      await search(page, locale, query);
      await expect(page.locator('[data-result="belarus-visit#s12"] mark').first(), query).toHaveText('آنجا');
    }
    const found: string[][] = [];
    for (const query of ['حمل‌ونقل', 'حمل و نقل', '"حمل و نقل"', 'حملونقل']) {
      await search(page, locale, query);
      await expect(resultsOn(page).first().locator('mark').first()).toHaveText('حمل‌ونقل');
      found.push(await idsOn(page));
    }
    for (const one of found) expect(one).toEqual(found[0]);
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
