import { gzipSync } from 'node:zlib';
import { DOCUMENT, documentPage, expect, LOCALES, overflowOf, test } from './site.ts';

interface Segment {
  id: string;
  kind: string;
  speaker: string | null;
  text: { fa: { edited: string }; en: string };
  utterances: { start: number; end: number }[];
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test('a document shows every word of every segment, in order', async ({ page, request }) => {
      const { segments } = (await (await request.get(`/data/documents/${DOCUMENT}.json`)).json()) as {
        segments: Segment[];
      };
      await page.goto(documentPage(locale));
      const shown = await page.locator('[data-kind]').evaluateAll((nodes) =>
        nodes.map((node) => {
          const body = node.querySelector('.body')?.cloneNode(true) as Element;
          for (const note of body.querySelectorAll('sup')) note.remove();
          return { id: node.id, text: body.textContent?.trim() };
        }),
      );
      expect(shown).toEqual(
        segments.map(({ id, text }) => ({ id, text: locale === 'fa' ? text.fa.edited : text.en })),
      );
    });

    test('a statement says who speaks, and which words are direct speech', async ({ page }) => {
      await page.goto(documentPage(locale));
      const statement = page.locator('#s25');
      await expect(statement).toHaveAttribute('data-speaker', 'vahagn-khachaturyan');
      await expect(statement).toContainText(locale === 'fa' ? 'واهاگن خاچاطوریان' : 'Vahagn Khachaturyan');
      const speech = statement.locator('[data-mode=direct]');
      await expect(speech).toHaveText(locale === 'fa' ? /^بنده به شخصه/ : /^I personally have been aware/);
      const [small, full] = await Promise.all([
        statement
          .locator('.body p')
          .first()
          .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
        speech.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      ]);
      expect(full).toBeGreaterThanOrEqual(small);
    });

    test('an occasion is named with its date in both calendars', async ({ page }) => {
      await page.goto(documentPage(locale));
      const words =
        locale === 'fa'
          ? ['نشست دوجانبه', '۲۸ مرداد ۱۴۰۴', '۱۹ اوت ۲۰۲۵']
          : ['Bilateral meeting', '28 Mordad 1404', '19 August 2025'];
      for (const word of words) await expect(page.locator('main')).toContainText(word);
    });

    test('the page is in its own direction and language, and scrolls only down on a small phone', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of [
        documentPage(locale),
        `/${locale}/`,
        `/${locale}/search/`,
        `/${locale}/about/`,
        `${documentPage(locale)}source/`,
      ]) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('html')).toHaveAttribute('dir', locale === 'fa' ? 'rtl' : 'ltr');
        expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
      }
    });

    test('the note on the mended range leads there and back', async ({ page }) => {
      await page.goto(documentPage(locale));
      await page.locator('#s7 sup a').click();
      const note = page.locator(':target');
      await expect(note).toContainText('2026-2023');
      await note.getByRole('link').last().click();
      await expect(page.locator('#s7 :target, #s7:target')).toBeVisible();
    });
  });

  test(`a document in ${locale} reads fully without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}${documentPage(locale)}#s27`);
    await expect(page.locator('[data-kind=statement]')).toHaveCount(19);
    await expect(page.locator('#s27')).toBeInViewport();
    await expect(page.locator('#s27 a[href$="#s27"]').first()).toBeVisible();
    await context.close();
  });

  test(`a document in ${locale} transfers less than 25 kB, fonts apart, of it 8 kB of scripts and 8 kB of styles`, async ({
    page,
    request,
  }) => {
    const kinds = new Map<string, string>();
    page.on('request', (sent) => kinds.set(sent.url(), sent.resourceType()));
    await page.goto(documentPage(locale), { waitUntil: 'networkidle' });
    const bytes = { document: 0, script: 0, stylesheet: 0, other: 0 };
    for (const [url, kind] of kinds) {
      if (kind === 'font') continue;
      const size = gzipSync(await (await request.get(url)).body()).length;
      bytes[kind in bytes ? (kind as keyof typeof bytes) : 'other'] += size;
    }
    console.log(`${documentPage(locale)}: ${JSON.stringify(bytes)} bytes compressed, fonts apart`);
    expect(bytes.document).toBeGreaterThan(4_000);
    expect(bytes.script).toBeLessThan(8_000);
    expect(bytes.stylesheet).toBeLessThan(8_000);
    expect(Object.values(bytes).reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });
}

test('the text as it was received shows without loading the page anew, and the edited one again', async ({
  page,
  request,
}) => {
  const { segments } = (await (await request.get(`/data/documents/${DOCUMENT}.json`)).json()) as {
    segments: { id: string; text: { fa: { source: string; edited: string } } }[];
  };
  await page.goto(documentPage('fa'));
  const button = page.locator('button[data-action=switch-text]');
  const words = () =>
    page.locator('[data-kind] .text').evaluateAll((nodes) =>
      nodes.map((node) => {
        const copy = node.cloneNode(true) as Element;
        for (const note of copy.querySelectorAll('.note-ref')) note.remove();
        return copy.textContent;
      }),
    );
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await words()).toEqual(segments.map(({ text }) => text.fa.source));
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await words()).toEqual(segments.map(({ text }) => text.fa.edited));
});
