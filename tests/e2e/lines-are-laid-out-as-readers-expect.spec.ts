import type { Locator } from '@playwright/test';
import { documentPage, expect, LOCALES, test } from './site.ts';

/** How many lines what an element shows has. */
const linesOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const middles = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
    return middles.filter((middle, i) => middles.slice(0, i).every((other) => Math.abs(other - middle) > 6))
      .length;
  });

for (const locale of LOCALES) {
  test(`the words of the reading bar stand on one line, in whichever letters (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    await page.evaluate(() => document.fonts.ready);
    const baselines = await page.locator('.languages a').evaluateAll((links) => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('no canvas');
      return links.map((link) => {
        const text = document.createRange();
        text.selectNodeContents(link);
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(link);
        canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        return text.getBoundingClientRect().top + canvas.measureText('a').fontBoundingBoxAscent;
      });
    });
    expect(baselines).toHaveLength(3);
    expect(Math.max(...baselines) - Math.min(...baselines)).toBeLessThan(0.8);
  });

  test(`no line begins with the mark between a date and how it is known, whichever calendar is first (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('goftar.reading', '{"calendar":"other"}'));
    for (const width of [320, 360, 400, 480]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/occasions/`);
      const begins = await page.locator('main .date').evaluateAll((dates) =>
        dates.flatMap((date) => {
          const [calendars, certainty] = ['.calendars', '.certainty'].map((name) => date.querySelector(name));
          const known = certainty?.getClientRects()[0];
          const mark = calendars?.querySelector('.calendars-end')?.getBoundingClientRect();
          const second = calendars?.querySelector('bdi')?.getBoundingClientRect();
          if (!known || !mark || !second) return ['has no mark of its own'];
          return Math.abs(mark.top - second.top) < 4 && Math.abs(mark.left - second.left) > 4
            ? []
            : [date.textContent];
        }),
      );
      expect(begins, `${width} px`).toEqual([]);
    }
  });

  test(`on a phone the context of a result takes three lines at most (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${locale}/search/?q=Belarus`);
    const abouts = page.locator('[data-result]:has(.search-result-text mark) .search-result-about');
    await abouts.first().waitFor();
    for (const about of await abouts.all())
      for (const part of await about.locator('.search-result-occasion, .search-result-document').all())
        expect(await linesOf(part)).toBe(1);
    // In whichever language a title is, it begins where the lines of the page do.
    await abouts
      .first()
      .locator('.search-result-document')
      .evaluate((title) => {
        title.textContent = document.documentElement.lang === 'fa' ? 'Report' : 'گزارش';
      });
    const ends = await abouts
      .first()
      .locator('.search-result-document')
      .evaluate((title) => {
        const text = document.createRange();
        text.selectNodeContents(title);
        const words = text.getBoundingClientRect();
        const lines = (title.parentElement ?? title).getBoundingClientRect();
        return { left: words.left - lines.left, right: lines.right - words.right };
      });
    expect(locale === 'fa' ? ends.right : ends.left).toBeLessThan(2);
  });

  test(`how far a text is read is drawn only where it does not fit into the window (${locale})`, async ({
    page,
  }) => {
    const drawn = () =>
      page.locator('.reading-bar').evaluate((bar) => getComputedStyle(bar, '::after').transform);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(documentPage(locale));
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(drawn).toBe('matrix(1, 0, 0, 1, 0, 0)');
    await page.setViewportSize({ width: 1280, height: 12_000 });
    await page.goto(documentPage(locale));
    await expect.poll(drawn).toBe('matrix(0, 0, 0, 1, 0, 0)');
  });

  test(`results are printed as wide as the sheet, with all of their context (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 500, height: 800 });
    await page.goto(`/${locale}/search/?q=Belarus`);
    await page.locator('[data-result]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const [list, main] = await Promise.all(
      ['[data-results]', 'main'].map((name) => page.locator(name).boundingBox()),
    );
    expect(list?.width).toBeGreaterThan((main?.width ?? Infinity) - 2);
    const hidden = await page
      .locator('.search-result-about > *')
      .evaluateAll((parts) =>
        parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0),
      );
    expect(hidden).toEqual([]);
  });

  test(`names of formats are not broken at their hyphens (${locale})`, async ({ page }) => {
    for (const width of [320, 340, 360, 380]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${documentPage(locale)}s7/`);
      for (const name of await page.locator('.names bdi[dir=ltr]').all()) expect(await linesOf(name)).toBe(1);
    }
  });

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
