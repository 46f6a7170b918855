import { expect, test } from '@playwright/test';
import { ruleWords } from '../../src/lib/display/i18n.ts';
import { LOCALE_CODES } from '../../src/lib/display/locale.ts';
import { EDIT_RULES } from '../../src/text/edit-rules.ts';

for (const locale of LOCALE_CODES) {
  test(`the page about the archive in ${locale} names every rule that edits a text, and what it does`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/about/`);
    const rules = page.locator('main [data-rule]');
    await expect(rules).toHaveCount(EDIT_RULES.length);
    for (const [i, rule] of EDIT_RULES.entries()) {
      const { name, why } = ruleWords(locale, rule);
      await expect(rules.nth(i)).toContainText(`${name}: ${why}`);
    }
  });

  test(`the page about the archive in ${locale} leads only to pages that are there`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/about/`);
    const links = await page
      .locator('main a')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  });
}
