import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { idsOn, servedSearchArchive } from './search-archive.ts';
import { LOCALES, type Locale } from './site.ts';

/** How results are narrowed by days from one to another and by values of long lists, in an archive of some sixty documents. */
const site = servedSearchArchive();

/** The statements of the two texts that are dated 2031 and 2032: no other is so late. */
const LATE = ['apart#s2', 'apart#s3', 'joined#s2'];
const OF_2032 = ['apart#s2', 'apart#s3'];

async function open(page: Page, locale: Locale, asked: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${site()}/${locale}/search/?${new URLSearchParams(asked)}`);
}

const found = async (page: Page): Promise<string[]> => (await idsOn(page)).toSorted();

const inDigits = (locale: Locale, count: number): string =>
  new Intl.NumberFormat(locale === 'fa' ? 'fa-IR' : 'en-GB', { useGrouping: false }).format(count);

for (const locale of LOCALES) {
  const [otherLocale] = LOCALES.filter((other) => other !== locale) as [Locale];

  test(`a field takes years and dates from one to another, in either calendar and order, open or not (${locale})`, async ({
    page,
  }) => {
    for (const query of [
      'year:2031-2032',
      'سال:۲۰۳۱–۲۰۳۲',
      'year:2032-2031',
      'year:1410-1411',
      'سال:۱۴۱۰-۱۴۱۱',
      'year:2031-',
      'سال:۱۴۱۰-',
      'date:2031-05-01..2032-06-02',
      'تاریخ:«۱۱ اردیبهشت ۱۴۱۰ تا ۱۳ خرداد ۱۴۱۱»',
    ]) {
      await open(page, locale, { q: query });
      await expect.poll(() => found(page), query).toEqual(LATE);
    }
    for (const query of ['year:2031- -year:-2031', 'date:"from 2 May 2031"', 'date:2031-05-02-']) {
      await open(page, locale, { q: query });
      await expect.poll(() => found(page), query).toEqual(OF_2032);
    }
  });

  test(`so does an address, which then has one value for it (${locale})`, async ({ page }) => {
    for (const year of ['2031-2032', '۲۰۳۲–۲۰۳۱', '2031-01-01/2032-12-31']) {
      await open(page, locale, { year });
      await expect.poll(() => found(page), year).toEqual(LATE);
    }
    const chosen = page.locator('[data-facet=year] input:checked');
    await expect(chosen).toHaveValue('2031-01-01/2032-12-31');
    await expect(chosen.locator('xpath=..')).toContainText(
      locale === 'fa' ? '۲۰۳۱ تا ۲۰۳۲ میلادی' : '2031–2032',
    );
    await expect(chosen.locator('xpath=../small')).toHaveText(inDigits(locale, LATE.length));
  });

  test(`two boxes choose days from one to another, which survive the change of language and Back (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, { q: 'کریمی OR رحیمی' });
    const boxes = (name: string) => page.locator(`[data-facet=year] input[name=${name}]`);
    await page.locator('[data-facet=year] summary').click();
    const before = await found(page);
    await boxes('from').fill(locale === 'fa' ? '۱۴۱۰' : '2031');
    await page.keyboard.press('Enter');
    await expect.poll(() => found(page)).toEqual(LATE);
    await expect(page).toHaveURL(/year=/);
    await boxes('from').fill(locale === 'fa' ? '۱۲ اردیبهشت ۱۴۱۰' : '2 May 2031');
    await boxes('until').fill('1411');
    await page.locator('[data-facet=year] button[name=choose]').click();
    await expect.poll(() => found(page)).toEqual(OF_2032);
    await page.locator('a[data-action=switch-language]').first().click();
    await page.waitForURL(`**/${otherLocale}/search/**`);
    await expect.poll(() => found(page)).toEqual(OF_2032);
    await expect(boxes('from')).toHaveValue(locale === 'fa' ? '2 May 2031' : '۱۲ اردیبهشت ۱۴۱۰');
    await page.goBack();
    await expect.poll(() => found(page)).toEqual(OF_2032);
    await page.goBack();
    await expect.poll(() => found(page)).toEqual(LATE);
    await page.goBack();
    await expect.poll(() => found(page)).toEqual(before);
  });

  test(`what is no date is told beside the boxes, and takes nothing away (${locale})`, async ({ page }) => {
    await open(page, locale, { year: '2031-2032' });
    await expect.poll(() => found(page)).toEqual(LATE);
    const facet = page.locator('[data-facet=year]');
    if (!(await facet.locator('input[name=from]').isVisible())) await facet.locator('summary').click();
    await expect(facet.locator('input[name=until]')).toHaveValue(inDigits(locale, 2032));
    await facet.locator('input[name=from]').fill('soon');
    await page.keyboard.press('Enter');
    await expect(facet.locator('output')).toContainText(locale === 'fa' ? '۱۴۰۴' : '2025');
    expect(await found(page)).toEqual(LATE);
    await facet.locator('input[name=from]').fill('');
    await facet.locator('input[name=until]').fill('');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/year=/);
  });

  test(`a value of a long list is found by its name, with its count, and chosen with the keyboard alone (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, {});
    const facet = page.locator('[data-facet=speaker]');
    await facet.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(facet.locator('li')).toHaveCount(8);
    await page.keyboard.press('Tab');
    await page.keyboard.type(locale === 'fa' ? 'لوكاش' : 'lukash');
    await expect(facet.locator('li')).toHaveCount(1);
    await expect(facet.locator('output')).toContainText(inDigits(locale, 1));
    await expect(facet.locator('[data-action=more-values]')).toBeHidden();
    const count = await facet.locator('li small').textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/speaker=alexander-lukashenko/);
    await expect.poll(async () => inDigits(locale, (await idsOn(page)).length)).toBe(count);
    // What was typed stays, and so does the focus: another value can be taken.
    await expect(facet.locator('input[value=alexander-lukashenko]')).toBeFocused();
    await expect(facet.locator('input[name=find]')).toHaveValue(locale === 'fa' ? 'لوكاش' : 'lukash');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('zzz');
    await expect(facet.locator('li')).toHaveCount(0);
    await expect(facet.locator('output')).toContainText(inDigits(locale, 0));
  });

  test(`every value of a list is reached with the keyboard, those that one statement has as well (${locale})`, async ({
    page,
  }) => {
    const statements = (await (await page.request.get(`${site()}/data/statements.jsonl`)).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; utterances: { speaker: string | null }[] });
    const counts = new Map<string, number>();
    for (const { kind, utterances } of statements)
      for (const id of new Set(utterances.map(({ speaker }) => speaker)))
        if (kind === 'statement' && id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    await open(page, locale, {});
    const facet = page.locator('[data-facet=speaker]');
    await facet.locator('summary').click();
    await facet.locator('[data-action=more-values]').focus();
    await page.keyboard.press('Enter');
    await expect(facet.locator('li input').nth(8)).toBeFocused();
    const listed = await facet
      .locator('li')
      .evaluateAll((nodes) =>
        nodes.map((node): [string, string] => [
          node.querySelector('input')?.value ?? '',
          node.querySelector('small')?.textContent ?? '',
        ]),
      );
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries([...counts].map(([id, count]) => [id, inDigits(locale, count)])),
    );
    const last = facet.locator('li input').last();
    for (let step = 8; step < listed.length - 1; step += 1) await page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    // What is chosen stands first from then on.
    const chosen = await last.inputValue();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(new RegExp(`speaker=${chosen}`));
  });

  test(`the only value of a list is offered where not all results have it (${locale})`, async ({ page }) => {
    await open(page, locale, { q: 'چرنوبیل OR ترابری' });
    await expect.poll(() => found(page)).toEqual(['belarus-visit#s12', 'joined#s2']);
    await page.locator('[data-facet=place] summary').click();
    await page.locator('[data-facet=place] input').check();
    await expect.poll(() => found(page)).toEqual(['belarus-visit#s12']);
  });

  test(`a language leaves as many results as it says, and the other one to be chosen (${locale})`, async ({
    page,
  }) => {
    const query = 'چرنوبیل OR Chernobyl OR Eurasian OR ترابری';
    await open(page, locale, { q: query });
    const facet = page.locator('[data-facet=language]');
    await facet.locator('summary').click();
    const counts = async (): Promise<(string | null)[]> =>
      Promise.all(
        ['fa', 'en'].map((lang) => facet.locator(`li:has(input[value=${lang}]) small`).textContent()),
      );
    const before = await counts();
    for (const [at, lang] of ['fa', 'en'].entries()) {
      await open(page, locale, { q: query, language: lang });
      await expect(facet.locator('input:checked')).toHaveValue(lang);
      expect(inDigits(locale, (await idsOn(page)).length)).toBe(before[at]);
      expect(await counts()).toEqual(before);
    }
  });

  test(`years together are told in the chart by their bars, and in no bar of their own (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, { q: 'آموزش' });
    const bars = page.locator('.year-chart a');
    await expect(bars.first()).toBeVisible();
    const before = await bars.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
    expect(before.length).toBeGreaterThan(5);
    await open(page, locale, { q: 'آموزش', year: locale === 'fa' ? '1390-1392' : '2011-2013' });
    await expect(page.locator('.year-chart a[aria-current]')).toHaveCount(3);
    expect(await bars.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')))).toEqual(
      before,
    );
  });

  test(`a query of fields alone is in order of date, and says so; of one result no order is asked (${locale})`, async ({
    page,
  }) => {
    const order = page.locator('select[name=sort]');
    await open(page, locale, { q: 'speaker:person-2-1 year:2031-' });
    await expect.poll(() => found(page)).toEqual(OF_2032);
    await expect(order).toHaveValue('date');
    await open(page, locale, { q: 'year:2031' });
    await expect.poll(() => found(page)).toEqual(['joined#s2']);
    await expect(order).toBeHidden();
  });

  test(`open lists push no result that is beside them (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, locale, { q: 'آموزش' });
    const first = page.locator('main [data-result]').first();
    await expect(first).toBeVisible();
    const placeOf = () => first.evaluate((node) => node.getBoundingClientRect().top + scrollY);
    const before = await placeOf();
    for (const summary of await page.locator('[data-facet] summary').all()) await summary.click();
    expect(await placeOf()).toBe(before);
  });

  test(`Back takes a choice of documents away again (${locale})`, async ({ page }) => {
    await page.goto(`${site()}/${locale}/documents/`);
    const speaker = page.locator('select[name=speaker]');
    const all = await page.locator('.entries > li').count();
    await speaker.selectOption('person-0-0');
    await expect.poll(() => page.locator('.entries > li').count()).toBeLessThan(all);
    await page.goBack();
    await expect(page.locator('.entries > li')).toHaveCount(all);
    await expect(speaker).toHaveValue('');
  });
}
