import type { Page } from '@playwright/test';
import { DOCUMENT, documentPage, expect, LOCALES, type Locale, test } from './site.ts';

const OTHER = { fa: 'en', en: 'fa' } as const;
const DIRECTION = { fa: 'rtl', en: 'ltr' } as const;
const both = (locale: Locale): string => `${documentPage(locale)}?view=both`;

const scrollTo = (page: Page, id: string) =>
  page.evaluate((one) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

for (const locale of LOCALES) {
  const other = OTHER[locale];
  test.describe(`in ${locale}`, () => {
    test('every paragraph stands beside itself in the other language, each in its own direction', async ({
      page,
      request,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(both(locale));
      await expect(page.locator('.segment > .other')).toHaveCount(27);
      const { segments } = (await (await request.get(`/data/documents/${DOCUMENT}.json`)).json()) as {
        segments: { id: string; text: { fa: { edited: string }; en: string } }[];
      };
      for (const id of ['s1', 's2', 's5', 's7', 's27']) {
        const words = page.locator(`#${id} > .other`);
        await expect(words).toHaveAttribute('lang', other);
        await expect(words.locator('.text')).toHaveCSS('direction', DIRECTION[other]);
        const text = segments.find((one) => one.id === id)?.text;
        await expect(words).toHaveText((other === 'fa' ? text?.fa.edited : text?.en) ?? '');
        const [own, second] = await Promise.all([
          page.locator(`#${id} > .body:not(.other) .text`).boundingBox(),
          words.locator('.text').boundingBox(),
        ]);
        expect(Math.abs((own?.y ?? 0) - (second?.y ?? 99))).toBeLessThan(2);
        const [left, right] = [own, second].sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
        expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
      }
      // A page has each id once, and one main heading.
      const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await expect(page.locator('h1')).toHaveCount(1);
    });

    test('they are one below the other on a phone, which scrolls only down', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(both(locale));
      const own = await page.locator('#s7 > .body:not(.other)').boundingBox();
      const second = await page.locator('#s7 > .other').boundingBox();
      expect(second?.y).toBeGreaterThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });

    test('the choice stands in the address, is undone by Back, keeps the place, and is remembered', async ({
      page,
    }) => {
      await page.goto(documentPage(locale));
      await scrollTo(page, 's17');
      const before = (await page.locator('#s17').boundingBox())?.y ?? 0;
      await page.locator('[data-view=both]').click();
      await expect(page).toHaveURL(/\?view=both$/);
      await expect(page.locator('#s17 > .other')).toBeVisible();
      await expect
        .poll(async () => Math.abs(((await page.locator('#s17').boundingBox())?.y ?? 0) - before))
        .toBeLessThan(40);
      await page.goBack();
      await expect(page.locator('#s17 > .other')).toHaveCount(0);
      await page.goForward();
      await expect(page.locator('#s17 > .other')).toBeVisible();
      await page.goto(documentPage(locale));
      await expect(page.locator('#s17 > .other')).toBeVisible();
      await expect(page).toHaveURL(/\?view=both$/);
      await page.locator(`[data-view=${locale}]`).click();
      await expect(page.locator('#s17 > .other')).toHaveCount(0);
      await page.goto(documentPage(locale));
      await expect(page.locator('#s17')).toBeVisible();
      expect(new URL(page.url()).search).toBe('');
    });

    test('what is selected in one language takes nothing of the other', async ({ page }) => {
      await page.goto(both(locale));
      await expect(page.locator('#s7 > .other')).toBeVisible();
      const copied = await page.evaluate(() => {
        const [from, to] = ['#s7 > .other .text', '#s8 > .other .text'].map((one) =>
          document.querySelector(one),
        );
        if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
        return new Promise<string>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(String(getSelection()))));
        });
      });
      expect(copied.trim().length).toBeGreaterThan(200);
      expect(copied).not.toMatch(other === 'en' ? /[\u0621-\u06CC]/ : /[a-z]{3}/);
      await page.locator('[data-action=quote-text]').click();
      await expect(page.locator('[data-announcer]')).toContainText('#s8');
      expect((await clipboard(page)).match(/\/(?:fa|en)\/documents\S+/g)).toEqual(
        ['s7', 's8'].map((id) => `${documentPage(other)}#${id}`),
      );
    });

    test('the other language is shown at any paragraph, and taken away again', async ({ page }) => {
      await page.goto(documentPage(locale));
      for (const id of ['s3', 's5', 's9']) {
        await page.locator(`#${id} [data-action=more]`).click();
        await page.locator(`#${id} [data-action=show-other]`).click();
        await expect(page.locator(`#${id} > .other`)).toHaveAttribute('lang', other);
      }
      await expect(page.locator('.segment > .other')).toHaveCount(3);
      await page.locator('#s5 [data-action=more]').click();
      await page.locator('#s5 [data-action=show-other]').click();
      await expect(page.locator('#s5 > .other')).toHaveCount(0);
      await expect(page.locator('#s5 [data-action=more]')).toBeFocused();
    });

    test('a statement is copied in both languages in one step, each with speaker and link', async ({
      page,
    }) => {
      await page.goto(documentPage(locale));
      await page.locator('#s7 [data-action=more]').focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-action=copy-both]').click();
      await expect(page.locator('[data-announcer]')).toContainText('#s7');
      const copied = await clipboard(page);
      for (const words of [
        '«بلاروس کشوری مهم',
        'مسعود پزشکیان',
        '“Belarus is an important country',
        'Masoud Pezeshkian',
      ])
        expect(copied).toContain(words);
      for (const one of LOCALES) expect(copied).toContain(`${documentPage(one)}#s7`);
      await page.keyboard.press('Escape');
      await expect(page.locator('.menu')).toHaveCount(0);
      await expect(page.locator('#s7 [data-action=more]')).toBeFocused();
    });

    test('the language is switched at the paragraph that is read, from the bar and from the header above', async ({
      page,
    }) => {
      for (const link of ['.languages a[hreflang]', 'header a[data-action=switch-language]']) {
        await page.goto(documentPage(locale));
        await scrollTo(page, 's17');
        await expect(page.locator('#s17')).toBeInViewport();
        await page.locator(link).click();
        await page.waitForURL(`**${documentPage(other)}#s17`);
        await expect(page.locator('#s17')).toBeInViewport();
      }
    });
  });
}

test('without JavaScript both texts are reached: from the bar, and from each paragraph', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${documentPage('fa')}`);
  await expect(page.locator('[data-view=both]')).toBeHidden();
  await expect(page.locator('.languages a[hreflang=en]')).toHaveAttribute(
    'href',
    /en\/documents\/belarus-visit\/$/,
  );
  await expect(page.locator('#s3 .more')).toHaveAttribute('href', /en\/documents\/belarus-visit\/#s3$/);
  await page.locator('#s7 .more').click();
  await expect(page.locator('.second .text')).toContainText('Belarus is an important country');
  await context.close();
});
