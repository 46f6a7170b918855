import { documentPage, expect, LOCALES, test } from './site.ts';

const WORDS = {
  fa: {
    facts: ['۲۸ مرداد ۱۴۰۴', 'استنباط بایگانی', 'بلاروس', '۱٬۳۹۲ واژه'],
    share: '۱۴ گفته، ۷۴٪',
    contents: 'فهرست سند',
  },
  en: {
    facts: ['19 August 2025', 'inferred by the archive', 'Belarus', 'words'],
    share: '14 statements, 74%',
    contents: 'Contents',
  },
} as const;

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(documentPage(locale)));

    test('under the title stand date with its certainty, place, length, and who spoke how much', async ({
      page,
    }) => {
      const head = page.locator('.head');
      for (const words of WORDS[locale].facts) await expect(head).toContainText(words);
      await expect(head.locator('.shares li').first()).toContainText(WORDS[locale].share);
      const title = await page.locator('h1').boundingBox();
      const box = await head.boundingBox();
      expect(box?.y).toBeGreaterThan(title?.y ?? 0);
      expect(box?.y).toBeLessThan((await page.locator('#s2').boundingBox())?.y ?? 0);
      // What is long is behind one fold.
      await expect(head.locator('dl')).toBeHidden();
      await head.locator('summary').click();
      await expect(head.locator('dl')).toBeVisible();
    });

    test('contents stand in the margin of a wide screen, and the place that is read is marked in them', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const contents = page.getByRole('navigation', { name: WORDS[locale].contents });
      await expect(contents.getByRole('link')).toHaveCount(4);
      await contents.getByRole('link').nth(2).click();
      await expect(page).toHaveURL(/#s15$/);
      await expect(contents.locator('[aria-current=true]')).toHaveAttribute('href', '#s15');
      await expect(contents).toBeInViewport();
    });

    test('on a phone they are a sheet, which closes once a part is chosen', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 780 });
      const contents = page.locator('#contents');
      await expect(contents).toBeHidden();
      await page.getByRole('button', { name: WORDS[locale].contents }).click();
      await expect(contents).toBeInViewport();
      await contents.getByRole('link').nth(3).click();
      await expect(contents).toBeHidden();
      await expect(page.locator('#s21')).toBeInViewport();
    });
  });
}
