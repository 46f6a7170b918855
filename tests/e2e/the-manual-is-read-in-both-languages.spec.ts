import { CHAPTERS } from '../../src/manual/chapters.ts';
import messages from '../../src/manual/manual-messages.json' with { type: 'json' };
import { expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test(`the manual in ${locale} is found in the foot of a page, and leads to every chapter`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page
      .locator('.site-footer')
      .getByRole('link', { name: locale === 'fa' ? 'راهنما' : 'Manual' })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/manual/$`));
    for (const chapter of [...CHAPTERS, 'diagnostics']) {
      await page.goto(`/${locale}/manual/`);
      await page.locator(`main a[href="${chapter}/"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/manual/${chapter}/$`));
      await expect(page.locator('main h1')).toHaveCount(1);
    }
  });

  test(`the manual in ${locale} has a section of every message, which its code leads to`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/manual/diagnostics/#GA013`);
    await expect(page.locator('main section[data-code]')).toHaveCount(messages.length);
    await expect(page.locator('#GA013')).toBeInViewport();
    const section = page.locator('section[data-code="GA013"]');
    await section.locator('summary').click();
    await expect(section.locator('pre').last()).toContainText(
      locale === 'fa' ? 'هشدار GA013' : 'warning GA013',
    );
  });

  test(`the chapters in ${locale} link only to pages that are there`, async ({ page, request }) => {
    for (const chapter of ['', ...CHAPTERS.map((name) => `${name}/`), 'diagnostics/']) {
      await page.goto(`/${locale}/manual/${chapter}`);
      const links = await page
        .locator('main a')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
    }
  });

  test(`a chapter in ${locale} is the same chapter in the other language`, async ({ page }) => {
    await page.goto(`/${locale}/manual/keeping/`);
    await page.locator('[data-action="switch-language"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale === 'fa' ? 'en' : 'fa'}/manual/keeping/$`));
  });
}
