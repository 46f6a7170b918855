import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { DOCUMENT, documentPage, expect, LOCALES, type Locale, overflowOf, test } from './site.ts';

const WORDS = {
  fa: { part: 'شریکی قابل اعتماد', name: 'مسعود پزشکیان', open: '«', shut: '»', date: '۱۴۰۴' },
  en: { part: 'trusted partner', name: 'Masoud Pezeshkian', open: '“', shut: '”', date: '2025' },
} as const;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Selects the first occurrence of `words` in the element, as a reader would. */
async function select(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    ([where = '', what = '']) => {
      const root = document.querySelector(where);
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(what);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + what.length);
        return;
      }
      throw new Error(`${what} is not in ${where}`);
    },
    [selector, words],
  );
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Words that stand in the statement, whatever the translation says. */
async function wordsOf(page: Page, locale: Locale): Promise<string> {
  if (locale === 'fa') return WORDS.fa.part;
  const text = (await page.locator('#s7 .speech').first().textContent()) ?? '';
  return text.split(' ').slice(3, 7).join(' ');
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('selected words are copied as a quotation with their speaker, occasion, date and link', async ({
      page,
    }) => {
      await page.goto(documentPage(locale));
      const words = await wordsOf(page, locale);
      await select(page, '#s7', words);
      await page.locator('[data-action=quote-text]').click();
      await expect(page.locator('[data-announcer]')).toContainText(words);
      const copied = await clipboard(page);
      const { open, shut, name, date } = WORDS[locale];
      expect(copied.startsWith(`${open}${words}${shut}\n— ${name}`)).toBe(true);
      expect(copied).toContain(date);
      expect(copied.endsWith(`${documentPage(locale)}#s7`)).toBe(true);
      expect(copied).not.toMatch(BIDI);
    });

    test('the link to the exact words leads to them, and to the statement where words are not understood', async ({
      page,
      context,
    }) => {
      await page.goto(documentPage(locale));
      const words = await wordsOf(page, locale);
      await select(page, '#s7', words);
      await page.locator('[data-action=quote-words]').click();
      await expect(page.locator('[data-announcer]')).toContainText(':~:text=');
      const link = await clipboard(page);
      expect(link).toContain('#s7:~:text=');
      expect(decodeURIComponent(link.split(':~:text=')[1] ?? '')).toBe(words);
      const other = await context.newPage();
      await other.goto(link);
      await expect(other.locator('#s7')).toBeInViewport();
      // The browser takes the words out of the address where it understands them.
      expect(await other.evaluate(() => location.hash)).toBe('#s7');
    });

    test('the bar is reached and left by keyboard, and is announced', async ({ page }) => {
      await page.goto(documentPage(locale));
      await select(page, '#s7', await wordsOf(page, locale));
      await expect(page.locator('.quote-bar')).toBeVisible();
      await expect(page.locator('[data-announcer]')).toContainText('Alt+Q');
      await page.keyboard.press('Alt+q');
      await expect(page.locator('[data-action=quote-link]')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-announcer]')).toContainText(`#s7`);
      expect(await clipboard(page)).toMatch(/#s7(?:\.\d+)?$/);
      await page.keyboard.press('Escape');
      await expect(page.locator('.quote-bar')).toBeHidden();
      await expect(page.locator('#s7')).toBeFocused();
    });

    test('what is selected over two statements is quoted with the link of each', async ({ page }) => {
      await page.goto(documentPage(locale));
      await page.evaluate(() => {
        const [one, two] = ['#s7 .text', '#s8 .text'].map((selector) => document.querySelector(selector));
        if (one && two) getSelection()?.setBaseAndExtent(one, 0, two, two.childNodes.length);
      });
      await page.locator('[data-action=quote-text]').click();
      await expect(page.locator('[data-announcer]')).toContainText('#s8');
      const copied = await clipboard(page);
      expect(copied.match(/#s\d+/g)).toEqual(['#s7', '#s8']);
      // Neither numbers of notes nor the page's buttons are part of the words.
      expect(copied).not.toContain(
        (await page.locator('#s7 [data-action=copy-link]').textContent()) as string,
      );
    });

    test('the second sentence has a link of its own, and is marked', async ({ page }) => {
      const second = await sentencePage(page, locale);
      await page.goto(second.url);
      await expect(page.locator(`[id="${second.id}"]`)).toBeInViewport();
      await expect.poll(() => page.evaluate(() => CSS.highlights.has('sentence'))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => CSS.highlights.has('sentence'))).toBe(false);
    });

    test('a selection in the second sentence is linked to that sentence', async ({ page }) => {
      const { id } = await sentencePage(page, locale);
      await page.evaluate((anchor) => {
        const start = document.getElementById(anchor);
        const text = start?.nextSibling;
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
      }, id);
      await page.locator('[data-action=quote-link]').click();
      await expect(page.locator('[data-announcer]')).toContainText(id);
      expect(await clipboard(page)).toMatch(new RegExp(`#${id.replace('.', '\\.')}$`));
    });

    test('the page of a statement gives its citation and copies it', async ({ page }) => {
      await page.goto(`${documentPage(locale)}s6/`);
      const citation = (await page.locator('#citation').textContent()) ?? '';
      expect(citation).toContain(WORDS[locale].name);
      await page.locator('[aria-controls=citation]').click();
      await expect(page.locator('[aria-controls=citation]')).toHaveAttribute('data-done', '');
      expect(await clipboard(page)).toBe(citation);
      await page.locator('summary', { hasText: 'BibTeX' }).click();
      await page.locator('[aria-controls=cite-bib]').click();
      await expect.poll(() => clipboard(page)).toContain(`@misc{${DOCUMENT}-s6`);
    });

    test('a statement is saved as a picture of its words in both languages, with who said them and its addresses', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const { prototype } = CanvasRenderingContext2D;
        const { fillText } = prototype;
        const drawn: string[] = [];
        Object.assign(globalThis, { drawn });
        prototype.fillText = function (...args) {
          drawn.push(`${this.direction} ${args[0]}`);
          fillText.apply(this, args);
        };
      });
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      for (const address of [documentPage(locale), `${documentPage(locale)}s7/`]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        // Nobody who only reads loads what draws.
        expect(scripts.filter((url) => url.includes('save-picture'))).toEqual([]);
        if (!address.endsWith('s7/')) await page.locator('#s7 [data-action=more]').click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('[data-action=save-picture]').click(),
        ]);
        expect(download.suggestedFilename()).toBe(`${DOCUMENT}-s7.png`);
        const picture = readFileSync(await download.path());
        expect(picture.subarray(1, 4).toString()).toBe('PNG');
        const drawn = await page.evaluate(() =>
          (globalThis as unknown as { drawn: string[] }).drawn.join('\n'),
        );
        expect(drawn).toContain('rtl «بلاروس');
        expect(drawn).toContain('ltr “Belarus');
        for (const one of LOCALES) {
          expect(drawn).toContain(WORDS[one].name);
          expect(drawn).toContain(`${documentPage(one)}#s7`);
        }
        scripts.length = 0;
      }
    });

    test('the page of a statement transfers less than 25 kB, fonts apart', async ({ page, request }) => {
      const urls = new Set<string>();
      page.on('request', (sent) => {
        if (sent.resourceType() !== 'font') urls.add(sent.url());
      });
      await page.goto(`${documentPage(locale)}s10/`, { waitUntil: 'networkidle' });
      let bytes = 0;
      for (const url of urls) bytes += gzipSync(await (await request.get(url)).body()).length;
      console.log(`${documentPage(locale)}s10/: ${bytes} bytes compressed, fonts apart`);
      expect(bytes).toBeGreaterThan(4_000);
      expect(bytes).toBeLessThan(25_000);
    });

    test('the embed shows the statement in a foreign page, in its own direction, and asks for nothing', async ({
      page,
      context,
    }) => {
      await page.goto(`${documentPage(locale)}s6/`);
      const code = (await page.locator('#embed').textContent()) ?? '';
      const foreign = await context.newPage();
      const requests: string[] = [];
      foreign.on('request', (request) => requests.push(request.url()));
      await foreign.setContent(
        `<html dir="ltr" lang="de"><body style="color:#fff;background:#000">${code}</body></html>`,
      );
      const quote = foreign.locator('blockquote');
      await expect(quote).toContainText(WORDS[locale].name);
      await expect(quote).toHaveCSS('direction', locale === 'fa' ? 'rtl' : 'ltr');
      await expect(quote).toHaveCSS('color', 'rgb(34, 30, 25)');
      // The site is built without a public address here, and a link to nowhere would be wrong.
      await expect(quote.locator('a')).toHaveCount(0);
      expect(requests).toEqual([]);
      await foreign.setViewportSize({ width: 320, height: 600 });
      expect(await overflowOf(foreign)).toBeLessThanOrEqual(0);
    });
  });
}

/** The first sentence of the page that is not the first of its statement. */
async function sentencePage(page: Page, locale: Locale): Promise<{ id: string; url: string }> {
  await page.goto(documentPage(locale));
  const id = (await page.locator('.text span[id*="."]').last().getAttribute('id')) ?? '';
  expect(id).toMatch(/^s\d+\.\d+$/);
  return { id, url: `${documentPage(locale)}#${id}` };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a sentence leads to it', async ({ page }) => {
    const { id, url } = await sentencePage(page, 'fa');
    await page.goto('about:blank');
    await page.goto(url);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('the citation, its formats and the links to them are there', async ({ page }) => {
    await page.goto(`${documentPage('en')}s6/`);
    await expect(page.locator('#citation')).toBeVisible();
    await page.locator('summary', { hasText: 'RIS' }).click();
    await expect(page.locator('#cite-ris')).toContainText('TY  - ELEC');
    await expect(page.locator('.files a')).toHaveCount(3);
    await expect(page.locator('button[data-action=copy-text]:visible')).toHaveCount(0);
  });
});
