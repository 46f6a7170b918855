import { linesOf } from './lines.ts';
import { documentPage, expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test(`no title and no paragraph leaves one word alone on its last line (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(documentPage(locale));
    await page.evaluate(() => document.fonts.ready);
    const alone = await page.locator('h1.text, h2.text, .occasion-title, p.text').evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const words = [...(block.textContent ?? '').matchAll(/\S+/g)];
        const last = words.at(-1)?.[0] ?? '';
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
        const text = texts.findLast(({ data }) => data.trim() !== '');
        if (words.length < 4 || text === undefined) return [];
        const end = text.data.trimEnd().length;
        const lineOf = (at: number): number => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().bottom;
        };
        const before = text.data.slice(0, end).search(/\S\s+\S+$/);
        if (before < 0) return [];
        return Math.abs(lineOf(before) - lineOf(end - 1)) > 8 ? [last] : [];
      }),
    );
    expect(alone).toEqual([]);
  });

  test(`a name is not broken at the end of a line, and no line begins with the mark before it (${locale})`, async ({
    page,
  }) => {
    for (const width of [320, 360, 400, 480]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        documentPage(locale),
        `/${locale}/documents/`,
        `/${locale}/speakers/masoud-pezeshkian/`,
      ]) {
        await page.goto(address);
        const names = page.locator('main :is(.head-facts, .occasion-list, .entry-facts) a:visible');
        for (const name of await names.all()) {
          expect(await linesOf(name), `${address} ${width} px: ${await name.textContent()}`).toBe(1);
          const item = name.locator('xpath=ancestor::li[1]');
          expect(await linesOf(item)).toBe(1);
        }
      }
    }
  });

  test(`what stands beside the name of an archive goes below it together, where the name is long (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/speakers/`);
    for (const times of [4, 7, 10, 14]) {
      await page.locator('.site-name').evaluate((name, n) => {
        name.textContent = Array.from({ length: n }, () => 'گفتار Goftar').join(' ');
      }, times);
      const tops = await page
        .locator('.site-header :is(nav a, .language, input)')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
      expect(Math.max(...tops) - Math.min(...tops), `${times} words`).toBeLessThan(16);
    }
  });

  test(`the number of a paragraph that a link leads to has its whole outline when it has the focus (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${documentPage(locale)}#s7`);
    const shown = await page.locator('#s7').evaluate((segment) => {
      const { outlineStyle, boxShadow } = getComputedStyle(segment);
      return { outlineStyle, hasShadow: boxShadow !== 'none' };
    });
    // An outline would be painted over the one within it.
    expect(shown).toEqual({ outlineStyle: 'none', hasShadow: true });
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.locator('#s7')).toHaveCSS('outline-style', 'solid');
  });

  test(`on the page of a statement, what can be done looks as what leads on does (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${documentPage(locale)}s7/`);
    await page.locator('.cite details summary').first().click();
    const looks = await page
      .locator('.cite .tools > :visible, .cite details[open] button')
      .evaluateAll((parts) => [
        ...new Set(
          parts.map((part) => {
            const { textDecorationLine, borderTopWidth, backgroundColor } = getComputedStyle(part);
            return `${textDecorationLine} ${borderTopWidth} ${backgroundColor}`;
          }),
        ),
      ]);
    expect(looks).toEqual(['underline 0px rgba(0, 0, 0, 0)']);
    // Who was there and where it was lead on, too.
    const facts = page.locator('.statement-head dl');
    await expect(facts.locator('a[href*="/speakers/alexander-lukashenko/"]')).toBeVisible();
    await expect(facts.locator('a[href*="#occasion-"]')).toBeVisible();
  });
}
