import { linesOf } from './lines.ts';
import { documentPage, expect, LOCALES, test } from './site.ts';

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

  test(`facts of a list stay in one piece, and no mark stands alone at an end of a line (${locale})`, async ({
    page,
  }) => {
    for (const width of [320, 360, 400]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/documents/`);
      for (const link of await page.locator('.entry-facts a').all()) expect(await linesOf(link)).toBe(1);
      const begin = await page.locator('ul.entry-facts').evaluateAll((lists) =>
        lists
          .flatMap((list) => [...list.children].map((fact) => ({ fact, list })))
          .map(({ fact, list }) => {
            const isRightToLeft = getComputedStyle(list).direction === 'rtl';
            const [own, all] = [fact.getBoundingClientRect(), list.getBoundingClientRect()];
            const start = isRightToLeft ? all.right - own.right : own.left - all.left;
            const mark = getComputedStyle(fact, '::before');
            const isFirst = start < 4;
            // What is before the first fact of a line is cut off with the room beside the list.
            return isFirst && mark.content !== 'none'
              ? Number.parseFloat(mark.insetInlineStart) + Number.parseFloat(mark.width) + start
              : null;
          }),
      );
      for (const end of begin) if (end !== null) expect(end).toBeLessThanOrEqual(1);
    }
  });

  test(`the footer stands at the foot of the window where the page is shorter (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.goto(`/${locale}/documents/`);
    const foot = await page
      .locator('.site-footer')
      .evaluate((footer) => innerHeight - footer.getBoundingClientRect().bottom);
    expect(Math.abs(foot)).toBeLessThan(2);
  });

  test(`before anything is asked, what can be chosen stands where results will be (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/search/`);
    await page.locator('.facets summary').first().waitFor();
    const starts = () =>
      page.locator('main > .search-form, .search-tools').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, right } = part.getBoundingClientRect();
          return Math.round(document.documentElement.dir === 'rtl' ? right : left);
        }),
      );
    const [form, tools] = await starts();
    expect(tools).toBe(form);
    await page.locator('main input[name=q]').fill('Belarus');
    await page.locator('[data-result]').first().waitFor();
    const [, beside] = await starts();
    expect(beside).not.toBe(form);
  });
}

test('the two languages of a page that nobody finds stand in one column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/404.html');
  const columns = await page.locator('main > section').evaluateAll((sections) =>
    sections.map((section) => {
      const { left, right } = section.getBoundingClientRect();
      return [left, right];
    }),
  );
  expect(columns).toHaveLength(2);
  expect(columns[0]).toEqual(columns[1]);
});

test('names of commands and files run from left to right on every page that is written by hand', async ({
  page,
}) => {
  for (const path of ['manual/', 'manual/editing/', 'manual/diagnostics/', 'data/']) {
    await page.goto(`/fa/${path}`);
    const directions = await page
      .locator('main :not(pre) > code')
      .evaluateAll((names) =>
        names.map((name) => `${getComputedStyle(name).direction} ${getComputedStyle(name).unicodeBidi}`),
      );
    expect([path, ...new Set(directions)]).toEqual([path, 'ltr isolate']);
  }
});
