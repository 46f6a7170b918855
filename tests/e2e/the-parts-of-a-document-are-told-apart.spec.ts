import type { Page } from '@playwright/test';
import { documentPage, expect, LOCALES, test } from './site.ts';

const NAMES = {
  fa: { statement: 'مسعود پزشکیان، گفتهٔ ۷', speaker: 'الکساندر لوکاشنکو', copy: 'کپی پیوند: گفتهٔ ۷' },
  en: {
    statement: 'Masoud Pezeshkian, Statement 7',
    speaker: 'Alexander Lukashenko',
    copy: 'Copy link: Statement 7',
  },
} as const;

/** How many elements the Tab key stops at, from the page's start to its end. */
async function stopsOf(page: Page): Promise<number> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => document.activeElement === document.body);
    if (isOut) return stops;
  }
  return Number.POSITIVE_INFINITY;
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(documentPage(locale)));

    test('the accessibility tree of a statement says who speaks, and where the quotation begins and ends', async ({
      page,
    }) => {
      const statement = page.getByRole('article', { name: NAMES[locale].statement, exact: true });
      await expect(statement).toHaveAttribute('id', 's7');
      const snapshot = await statement.ariaSnapshot();
      const [before, quotation] = snapshot.split('- blockquote');
      expect(before).toContain(locale === 'fa' ? 'پزشکیان افزود:' : 'Pezeshkian added:');
      expect(quotation).toMatch(locale === 'fa' ? /«\s*بلاروس کشوری.*»/s : /Belarus is an important.*”/s);
    });

    test('a heading names the speaker where that changes, below the headings of the text', async ({
      page,
    }) => {
      const headings = page.getByRole('heading', { name: NAMES[locale].speaker });
      await expect(headings).toHaveCount(1);
      expect(await headings.evaluate((node) => node.tagName)).toBe('H3');
      const levels = await page
        .locator('main :is(h1, h2, h3, h4)')
        .evaluateAll((nodes) => nodes.map((node) => Number(node.tagName.slice(1))));
      expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    });

    test('no two buttons or links of statements have one name', async ({ page }) => {
      const names = await page
        .locator('.tools > *')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
      expect(names.length).toBe(27 * 3);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain(NAMES[locale].copy);
    });

    test('the whole page has at most 40 stops for the keyboard, and arrow keys lead from statement to statement', async ({
      page,
    }) => {
      await page.locator('#s6 button[data-action=copy-link]').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('#s7 button[data-action=copy-link]')).toBeFocused();
      await page.keyboard.press('End');
      await expect(page.locator('#s27 button[data-action=copy-link]')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('#s26 button[data-action=copy-link]')).toBeFocused();
      await page.reload();
      expect(await stopsOf(page)).toBeLessThanOrEqual(40);
    });

    test('a line has 60 to 72 characters, on a wide screen', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const lengths = await page.evaluate(async () => {
        await document.fonts.ready;
        return ['#s2 .text', '#s8 .text', '#s10 .text'].map((selector) => {
          const text = document.querySelector(selector);
          const lines = new Set<number>();
          const range = new Range();
          const walker = document.createTreeWalker(text as Element, NodeFilter.SHOW_TEXT);
          let length = 0;
          while (walker.nextNode()) {
            length += (walker.currentNode as Text).length;
            range.selectNodeContents(walker.currentNode);
            for (const { bottom } of range.getClientRects()) lines.add(Math.round(bottom / 12));
          }
          return length / lines.size;
        });
      });
      // The last line of a paragraph is shorter, so that the mean is below the length of a full line.
      for (const length of lengths) expect(length).toBeGreaterThan(54);
      for (const length of lengths) expect(length).toBeLessThan(72);
    });

    test('what is copied is the text alone, without marks that the archive adds', async ({ page }) => {
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#s7') as Element);
        return getSelection()?.toString().trim().replace(/\s+/g, ' ');
      });
      const words = await page.locator('#s7 .text').evaluate((node) => {
        const copy = node.cloneNode(true) as Element;
        for (const note of copy.querySelectorAll('.note-ref')) note.remove();
        return copy.textContent?.trim().replace(/\s+/g, ' ');
      });
      expect(copied).toBe(words);
    });
  });
}
