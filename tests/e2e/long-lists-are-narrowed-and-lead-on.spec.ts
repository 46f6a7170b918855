import { expect, test } from '@playwright/test';
import { servedSearchArchive } from './search-archive.ts';
import { LOCALES } from './site.ts';

/** What a reader does with the lists of an archive of some sixty documents. */
const site = servedSearchArchive();

for (const locale of LOCALES) {
  const [typed, none] = locale === 'fa' ? ['رحيمي', 'ققق'] : ['pezesh', 'qqq'];
  const name = locale === 'fa' ? 'رحیمی' : 'Pezeshkian';

  test(`a long list of speakers is narrowed by what is typed, in any spelling, and is whole again without (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/speakers/`);
    const entries = page.locator('main section.letter .entries > li:visible');
    const output = page.locator('form[data-list-filter] output');
    const all = await entries.count();
    expect(all).toBeGreaterThan(20);
    await page.locator('form[data-list-filter] input').fill(typed);
    await expect.poll(() => entries.count()).toBeLessThan(all);
    for (const entry of await entries.all()) await expect(entry).toContainText(name);
    await expect(output).toContainText(
      new Intl.NumberFormat(locale === 'fa' ? 'fa-IR' : 'en-GB').format(await entries.count()),
    );
    // A letter under which nobody is left is not shown, and the row of letters leads nowhere.
    const letters = page.locator('main section.letter:not([hidden])');
    for (const letter of await letters.all()) await expect(letter.locator('li:visible')).not.toHaveCount(0);
    await expect(page.locator('nav.letters')).toBeHidden();
    await page.locator('form[data-list-filter] input').fill(none);
    await expect(entries).toHaveCount(0);
    await expect(output).not.toBeEmpty();
    await page.locator('form[data-list-filter] input').fill('');
    await expect(entries).toHaveCount(all);
    await expect(output).toBeEmpty();
  });

  test(`what one speaker said is searched from the speaker’s page (${locale})`, async ({ page }) => {
    await page.goto(`${site()}/${locale}/speakers/masoud-pezeshkian/`);
    await page.locator('.entries-search input[type=search]').fill('همکاری');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?.*speaker=masoud-pezeshkian/);
    await expect(page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'done');
    const results = page.locator('main [data-result]');
    await expect(results).not.toHaveCount(0);
    for (const result of await results.all())
      await expect(result).toHaveAttribute('data-result', /^belarus-visit#/);
  });

  test(`what somebody said stands under its years, the same as the search has, the latest first (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/speakers/person-0-0/`);
    const years = await page.locator('main h2.year-title').allTextContents();
    expect(years.length).toBeGreaterThan(3);
    await page.goto(`${site()}/${locale}/search/?speaker=person-0-0`);
    await page.locator('[data-facet=year] summary').click();
    await expect(page.locator('[data-facet=year] li span')).toHaveText(years);
  });

  test(`words that have no English begin at the side where Persian begins, and a count is not cut off from its noun (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${site()}/${locale}/speakers/person-0-0/`);
    await expect(page.locator('.statement-list p').first()).toHaveCSS('direction', 'rtl');
    await page.goto(`${site()}/${locale}/occasions/`);
    const counts = page.locator('.entry-facts .figures');
    await expect(counts).not.toHaveCount(0);
    for (const count of await counts.all()) await expect(count).toHaveCSS('white-space', 'nowrap');
  });

  test(`a letter leads to the names that begin with it (${locale})`, async ({ page }) => {
    await page.goto(`${site()}/${locale}/speakers/`);
    const letter = page.locator('nav.letters a').last();
    const begins = (await letter.textContent())?.trim() ?? '';
    await letter.click();
    const heading = page.locator(new URL(page.url()).hash);
    await expect(heading).toBeInViewport();
    await expect(heading).toHaveText(begins);
  });

  test(`a mark on the line of time leads to its occasion, and says what it is (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/speakers/person-0-0/`);
    const mark = page.locator('.timeline a').first();
    await expect(mark.locator('title')).not.toBeEmpty();
    const address = await mark.getAttribute('href');
    await mark.click();
    await expect(page).toHaveURL(new URL(address ?? '', `${site()}/${locale}/speakers/person-0-0/`).href);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test(`Back undoes what was chosen in the list of documents, choice by choice (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/documents/`);
    const entries = page.locator('main ul.entries > li');
    const all = await entries.count();
    await page.locator('select[name=speaker]').selectOption('person-0-0');
    await expect.poll(() => entries.count()).toBeLessThan(all);
    const ofSpeaker = await entries.count();
    await page.locator('select[name=year]').selectOption({ index: 1 });
    await expect.poll(() => entries.count()).toBeLessThan(ofSpeaker);
    await page.goBack();
    await expect(entries).toHaveCount(ofSpeaker);
    await expect(page.locator('select[name=year]')).toHaveValue('');
    await page.goBack();
    await expect(entries).toHaveCount(all);
    await expect(page.locator('select[name=speaker]')).toHaveValue('');
  });

  test(`the occasions at a place say who spoke there, and lead to their own documents (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site()}/${locale}/places/belarus/`);
    const entry = page.locator('.entries').first().locator('li:has(> .entry-title)').nth(1);
    await expect(entry.locator('a[href*="/speakers/masoud-pezeshkian/"]')).toBeVisible();
    await expect(entry.locator('.entry-title a')).toHaveAttribute('href', /belarus-visit\/#occasion-/);
    // The page is of the place: the entries need not name it again.
    await expect(entry.locator('a[href*="/places/"]')).toHaveCount(0);
  });

  test(`the bar of who spoke how much has the others behind the fold, too (${locale})`, async ({ page }) => {
    await page.goto(`${site()}/${locale}/documents/report-1/`);
    const bars = page.locator('.shares-bar rect');
    await expect(page.locator('.shares details')).toHaveCount(1);
    const widths = await bars.evaluateAll((all) =>
      all.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '')),
    );
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(96);
  });
}

test('the lines of a Persian title begin at its own side on English pages, too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${site()}/en/documents/`);
  await page.evaluate(() => document.fonts.ready);
  const begins = await page.locator('.entry-title bdi[dir=rtl]').evaluateAll((titles) =>
    titles.flatMap((title) => {
      title.textContent = `${title.textContent} `.repeat(3);
      const range = document.createRange();
      range.selectNodeContents(title);
      // A number in a line is a piece of its own: a line begins where its piece farthest to the right does.
      const lines = Map.groupBy([...range.getClientRects()], ({ top }) => Math.round(top / 12));
      const sides = [...lines.values()].map((pieces) => Math.max(...pieces.map(({ right }) => right)));
      return sides.length > 1 ? [Math.max(...sides) - Math.min(...sides)] : [];
    }),
  );
  expect(begins.length).toBeGreaterThan(5);
  expect(Math.max(...begins)).toBeLessThan(6);
});
