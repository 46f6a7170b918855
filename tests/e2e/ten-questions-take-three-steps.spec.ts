import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { idsOn, servedSearchArchive } from './search-archive.ts';
import { LOCALES } from './site.ts';

/**
 * Ten questions of a researcher, each answered in three steps at most: an address opened, a choice, a word typed, or a link
 * followed is one.
 */
const site = servedSearchArchive();

const MOST = 3;

/** A reader's steps on the search page, counted. */
class Reader {
  readonly #page: Page;
  #steps = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async #step(act: () => Promise<unknown>): Promise<void> {
    this.#steps += 1;
    expect(this.#steps).toBeLessThanOrEqual(MOST);
    await act();
  }

  open(locale: string): Promise<void> {
    return this.#step(() => this.#page.goto(`${site()}/${locale}/search/`));
  }

  async type(query: string): Promise<void> {
    await this.#step(() => this.#page.locator('main input[name=q]').fill(query));
    await expect(this.#page).toHaveURL((url) => url.searchParams.get('q') === query);
    await expect(this.#page.locator('main [data-search-state]')).toHaveAttribute('data-search-state', 'done');
  }

  /** Opening a facet and taking a value of it is one choice. */
  choose(facet: string, value: string): Promise<void> {
    return this.#step(async () => {
      await this.#page.locator(`[data-facet=${facet}] summary`).click();
      await this.#page.locator(`[data-facet=${facet}] input[value="${value}"]`).check();
    });
  }

  order(value: string): Promise<void> {
    return this.#step(() => this.#page.locator('select[name=sort]').selectOption(value));
  }

  follow(selector: string): Promise<void> {
    return this.#step(() => this.#page.locator(selector).first().click());
  }

  ids(): Promise<string[]> {
    return idsOn(this.#page);
  }
}

for (const locale of LOCALES) {
  test(`what one speaker said in one year (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type('speaker:"حسن رحیمی" year:2031');
    await expect.poll(() => reader.ids()).toEqual(['joined#s2']);
  });

  test(`who else was there (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type(locale === 'fa' ? 'گردهمایی joined' : 'Gathering joined');
    await reader.follow('[data-subject="occasion:joined/meeting"] a');
    await expect(page.locator('#occasion-meeting')).toContainText(
      locale === 'fa' ? 'حسن رحیمی' : 'Person 0 0',
    );
  });

  test(`the first and the last time that a word was said (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type('ولایتی');
    await reader.order('oldest');
    await expect.poll(() => reader.ids()).toEqual(['joined#s2', 'apart#s2']);
  });

  test(`all that was said at a place (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.choose('place', 'belarus');
    await expect.poll(async () => (await reader.ids()).length).toBeGreaterThan(3);
    expect((await reader.ids()).every((id) => id.startsWith('belarus-visit#'))).toBe(true);
  });

  test(`the exact words of a phrase (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type('"نقش علی اکبر ولایتی"');
    await expect.poll(() => reader.ids()).toEqual(['joined#s2']);
  });

  test(`what was said on a day (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type(locale === 'fa' ? '۱۱ اردیبهشت ۱۴۱۰' : '1 May 2031');
    await expect.poll(() => reader.ids()).toEqual(['joined#s2']);
  });

  test(`an English word for a Persian text, and the other way about (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type(locale === 'fa' ? 'Chernobyl' : 'چرنوبیل');
    await expect.poll(() => reader.ids()).toEqual(['belarus-visit#s12']);
    await expect(page.locator('.search-result-other')).toHaveAttribute('lang', locale);
  });

  test(`a name spelt three ways is one speaker (${locale})`, async ({ page }) => {
    for (const name of ['لوکاشنکو', 'لوكاشنكو', 'Lukashenka']) {
      const reader = new Reader(page);
      await reader.open(locale);
      await reader.type(name);
      await expect(page.locator('[data-subject^="speaker:"]')).toHaveAttribute(
        'data-subject',
        'speaker:alexander-lukashenko',
      );
    }
  });

  test(`everything that is not translated (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.choose('translated', 'no');
    await expect.poll(async () => (await reader.ids()).length).toBeGreaterThan(10);
    expect((await reader.ids()).filter((id) => id.startsWith('belarus-visit#'))).toEqual([]);
  });

  test(`one word and not another (${locale})`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(locale);
    await reader.type('ولایتی -همسایگان');
    await expect.poll(() => reader.ids()).toEqual(['joined#s2']);
  });
}
