import { test as base, expect, type Page } from '@playwright/test';
import { faultsOf } from './faults.ts';

export const DOCUMENT = 'belarus-visit';
export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const documentPage = (locale: Locale): string => `/${locale}/documents/${DOCUMENT}/`;

/** By how many pixels the page is wider than the window, in the fonts of the site. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Another font has other widths: measured is what a reader sees in the end.
    await document.fonts.ready;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });

/** A page on which every request must stay on the site and every script must run without an error. */
export const test = base.extend<{ strict: undefined }>({
  strict: [
    async ({ page, baseURL }, use) => {
      const faults = faultsOf(page);
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) faults.push(`request to ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
