import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { documentPage, expect, LOCALES, test } from './site.ts';

const FONTS = {
  fa: ['vazirmatn-persian-wght-normal.woff2'],
  en: ['source-sans-3-latin-wght-normal.woff2'],
} as const;

/** The names and sizes of the fonts that a page fetches. */
async function fontsOf(page: Page, address: string): Promise<Map<string, number>> {
  const urls = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'font' && urls.add(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const fonts = new Map<string, number>();
  for (const url of urls)
    fonts.set(url.split('/').at(-1) ?? '', (await (await page.request.get(url)).body()).length);
  return fonts;
}

for (const locale of LOCALES) {
  test(`a page fetches the fonts of its own script, and none for one word of the other (${locale})`, async ({
    page,
  }) => {
    for (const address of [`/${locale}/`, documentPage(locale), `/${locale}/speakers/masoud-pezeshkian/`]) {
      const fonts = await fontsOf(page, address);
      expect([...fonts.keys()].sort(), address).toEqual([...FONTS[locale]]);
    }
  });

  test(`both languages take less than 70 kB of fonts (${locale})`, async ({ page }) => {
    const fonts = await fontsOf(page, `${documentPage(locale)}?view=both`);
    expect(fonts.size).toBe(2);
    const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(70_000);
    expect(fonts.get(FONTS.en[0])).toBeLessThan(35_000);
  });

  test(`nothing moves while a page and its fonts arrive (${locale})`, async ({ page }) => {
    // Fonts come late: until then the device's own stand in their place.
    await page.route('**/*.woff2', async (route) => {
      await setTimeout(400);
      await route.continue();
    });
    for (const address of [documentPage(locale), `${documentPage(locale)}s7/`, `/${locale}/`]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        return new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        });
      });
      console.log(`${address}: layout shift ${shift.toFixed(4)}`);
      expect(shift, address).toBeLessThanOrEqual(0.01);
    }
  });
}
