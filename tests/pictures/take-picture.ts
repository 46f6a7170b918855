import type { Page } from '@playwright/test';
import type { Form, Subject } from './subjects.ts';

/** How much of a page is pictured, from its top: what comes further down on long pages is like what came before. */
const HIGHEST = 2400;
const WINDOW = 800;

/** What the device is, and what it asks for. */
async function emulate(page: Page, { width, theme }: Form): Promise<void> {
  await page.setViewportSize({ width, height: WINDOW });
  await page.emulateMedia({
    media: theme === 'print' ? 'print' : 'screen',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** A theme that no device asks for, chosen as the settings choose it. */
const choose = (page: Page, { theme }: Form): Promise<void> =>
  page.evaluate(
    (name) => {
      if (name === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = name;
      // A cursor is there in one moment and gone in the next.
      const still = new CSSStyleSheet();
      still.replaceSync('* { caret-color: transparent !important }');
      document.adoptedStyleSheets.push(still);
      return document.fonts.ready.then(() => undefined);
    },
    theme === 'sepia' || theme === 'contrast' ? theme : null,
  );

/** Opens a page on a device of a form, and does what a reader does first. */
export async function open(page: Page, address: string, subject: Subject, form: Form): Promise<void> {
  await emulate(page, form);
  await page.goto(address, { waitUntil: 'load' });
  if (form.hasScripts === false) return;
  await page
    .locator(subject.ready ?? 'main')
    .first()
    .waitFor({ state: 'attached' });
  await subject.act?.(page);
}

/** Shows a page that is open in the theme of a form of the same width. */
export async function showTheme(page: Page, form: Form): Promise<void> {
  await emulate(page, form);
  await choose(page, form);
}

/** A picture of what the page shows (PNG), from its top; of the window only where something is open over it. */
export async function takePicture(page: Page, isWindowOnly: boolean): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { width, height, top } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    top: scrollY,
  }));
  // Where the window was scrolled to is measured from the top of the page.
  const clip = isWindowOnly
    ? { x: 0, y: top, width, height: WINDOW, scale: 1 }
    : { x: 0, y: 0, width, height: Math.min(height, HIGHEST), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    // Less compressed, in half the time.
    optimizeForSpeed: true,
    captureBeyondViewport: !isWindowOnly,
    clip,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
