import { documentPage, expect, LOCALES, test } from './site.ts';

/** How many sheets a PDF has. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const locale of LOCALES) {
  test(`a printed document has its text, ids and address, and nothing to press (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('#s6 .speech').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    for (const hidden of ['header nav', 'form[role=search]', '#s6 button', '.language', '.site-footer ul'])
      await expect(page.locator(hidden).first()).toBeHidden();
    await expect(page.locator('#s6 .text')).toBeVisible();
    await expect(page.locator('#s6 .number')).toBeVisible();
    const printed = await page
      .locator('#s6 .number')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('#s6');
    await expect(page.locator('.printed')).toContainText(documentPage(locale));
    await expect(page.locator('#s6 .text')).toHaveCSS('orphans', '3');
    await expect(page.locator('.turn .label').first()).toHaveCSS('break-after', 'avoid');
    // Of the source stands on paper what is folded away on the screen.
    await expect(page.locator('.source-line')).toContainText(/source\.fa\.txt.*SHA-256.*[0-9a-f]{64}/);
  });

  test(`a document of 1,400 words is printed on five sheets at most, with words of a legible size (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    await page.evaluate(() => document.fonts.ready);
    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(5);
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('#s6 .speech')
      .evaluate((node) => (Number.parseFloat(getComputedStyle(node).fontSize) * 3) / 4);
    expect(points).toBeGreaterThanOrEqual(10);
  });

  test(`with both languages it is printed on six sheets at most, in two columns (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${documentPage(locale)}?view=both`);
    await expect(page.locator('#s27 > .other')).toBeAttached();
    expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    const [own, other] = await Promise.all(
      ['#s7 > .body:not(.other)', '#s7 > .other'].map((one) => page.locator(one).boundingBox()),
    );
    expect(Math.abs((own?.y ?? 0) - (other?.y ?? 99))).toBeLessThan(2);
  });

  test(`a speaker's statements are printed with their permalinks (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/speakers/vahagn-khachaturyan/`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.statement-list a').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toMatch(new RegExp(`https?://.*/${locale}/documents/belarus-visit/#s\\d+`));
  });

  test(`the page of a statement is printed at one edge, without ways back (${locale})`, async ({ page }) => {
    await page.goto(`${documentPage(locale)}s7/`);
    await page.emulateMedia({ media: 'print' });
    const edges = await page
      .locator('h1, .segment:not(.second *) .text, #citation, .notes')
      .evaluateAll((blocks, isPersian) => {
        const edge = (box: DOMRect): number => Math.round(isPersian ? box.right : box.left);
        return [...new Set(blocks.map((block) => edge(block.getBoundingClientRect())))];
      }, locale === 'fa');
    expect(edges).toHaveLength(1);
    await expect(page.locator('.notes li a').last()).toBeHidden();
    await page.goto(`/${locale}/speakers/masoud-pezeshkian/`);
    await expect(page.locator('.entry-facts a[href$="feed.xml"]')).toBeHidden();
  });

  test(`on the screen the address for paper is not shown (${locale})`, async ({ page }) => {
    await page.goto(documentPage(locale));
    await expect(page.locator('.printed')).toBeHidden();
  });
}

for (const locale of LOCALES)
  test(`lists are no wider than the sheet (${locale})`, async ({ page }) => {
    // The width of an A4 page between its margins.
    await page.setViewportSize({ width: 680, height: 800 });
    await page.emulateMedia({ media: 'print' });
    for (const path of ['', 'documents/', 'speakers/', 'occasions/']) {
      await page.goto(`/${locale}/${path}`);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([path, beyond]).toEqual([path, 0]);
    }
  });
