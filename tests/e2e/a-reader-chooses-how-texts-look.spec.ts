import { documentPage, expect, LOCALES, test } from './site.ts';

const WORDS = {
  fa: {
    label: 'تنظیم‌های خواندن',
    sepia: 'کاغذی',
    larger: 'بسیار بزرگ',
    hidden: 'پنهان',
    reset: 'بازگشت به حالت نخست',
    persian: 'فارسی',
    latin: 'لاتین',
    otherCalendar: 'میلادی',
  },
  en: {
    label: 'Reading settings',
    sepia: 'Sepia',
    larger: 'Very large',
    hidden: 'Hidden',
    reset: 'Back to the defaults',
    persian: 'Persian',
    latin: 'Latin',
    otherCalendar: 'Solar Hijri',
  },
} as const;

for (const locale of LOCALES) {
  const words = WORDS[locale];
  test(`what a reader chooses is kept for all pages, is there before they are drawn, and can be undone (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    const text = page.locator('#s7 .speech');
    const sizeOf = () => text.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    const before = await sizeOf();
    await page.getByRole('button', { name: words.label }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: words.label });
    await panel.getByText(words.larger, { exact: true }).click();
    await panel.getByText(words.sepia, { exact: true }).click();
    await panel.getByText(words.hidden, { exact: true }).click();
    expect(await sizeOf()).toBeGreaterThan(before * 1.3);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(243, 231, 208)');
    await expect(page.locator('#s7 .text')).toHaveCSS('font-size', '0px');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();

    // Whatever scripts come later: the page is drawn as it was chosen.
    await page.route('**/_astro/*.js', () => {});
    await page.goto(`/${locale}/about/`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(243, 231, 208)');
    await page.unroute('**/_astro/*.js');

    await page.goto(documentPage(locale));
    await page.getByRole('button', { name: words.label }).click();
    await page.getByRole('button', { name: words.reset }).click();
    expect(await sizeOf()).toBe(before);
    await expect(page.locator('#s7 .text')).not.toHaveCSS('font-size', '0px');
    expect(await page.evaluate(() => localStorage.getItem('goftar.reading'))).toBe('{}');
  });

  test(`the other calendar can come first, each date still once and in parentheses where it comes second (${locale})`, async ({
    page,
  }) => {
    await page.goto(documentPage(locale));
    const calendars = page.locator('main .calendars').first();
    const inOrder = () =>
      calendars.evaluate((node) =>
        [...node.querySelectorAll('bdi')]
          .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
          .map(({ textContent }) => textContent),
      );
    const before = await inOrder();
    await page.getByRole('button', { name: words.label }).click();
    await page.getByText(words.otherCalendar, { exact: true }).click();
    const after = await inOrder();
    expect(after.map((date) => date.replace(/[()]/g, ''))).toEqual(
      before.map((date) => date.replace(/[()]/g, '')).toReversed(),
    );
    const signs = await calendars.evaluate((node) =>
      [...node.querySelectorAll('bdi')].map((date) => [
        getComputedStyle(date, '::before').content,
        [...date.querySelectorAll('i')].some((sign) => sign.checkVisibility()),
      ]),
    );
    expect(signs).toEqual([
      ['"("', false],
      ['none', false],
    ]);
  });
}

test('digits of Persian take Latin shapes from a font of their own, which comes when asked for; the text stays as it is', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(documentPage('fa'));
  const date = page.locator('main .calendars bdi').first();
  const words = await date.textContent();
  expect(words).toMatch(/[۰-۹]/);
  await page.evaluate(() => document.fonts.ready);
  expect(fetched.filter((url) => url.includes('latin-digits'))).toEqual([]);
  await page.getByRole('button', { name: WORDS.fa.label }).click();
  const font = page.waitForResponse(/latin-digits/);
  await page.getByText(WORDS.fa.latin, { exact: true }).click();
  expect((await font).ok()).toBe(true);
  await expect(date).toHaveText(words ?? '');
  await expect(date).toHaveCSS('font-family', /^"Latin digits of Persian", Vazirmatn/);
});

test('Latin digits of a Persian text take Persian shapes when asked for; by themselves they are as the text has them', async ({
  page,
}) => {
  await page.goto(documentPage('fa'));
  const text = page.locator('#s3 .text');
  await expect(text).toContainText('12');
  await expect(text).not.toHaveCSS('font-family', /digits/);
  await page.getByRole('button', { name: WORDS.fa.label }).click();
  const panel = page.getByRole('group', { name: WORDS.fa.label });
  await expect(panel.locator('input[name=reading-digits]:checked')).toHaveValue('text');
  const font = page.waitForResponse(/persian-digits/);
  await panel
    .locator('label')
    .filter({ has: page.locator('input[name=reading-digits]') })
    .getByText(WORDS.fa.persian, { exact: true })
    .click();
  expect((await font).ok()).toBe(true);
  await expect(text).toHaveCSS('font-family', /^"Persian digits of Latin", Vazirmatn/);
  await expect(text).toContainText('12');
});

test('in every theme text has a contrast of 7:1, and the lines of what can be pressed 3:1; printed is black on white', async ({
  page,
}) => {
  await page.goto(documentPage('fa'));
  const low = await page.evaluate(() => {
    const root = document.documentElement;
    const probe = root.appendChild(document.createElement('i'));
    const luminance = (name: string): number => {
      probe.style.color = `var(${name})`;
      const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map((digits) => {
        const value = Number(digits) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const wanted = { '--ink': 7, '--ink-muted': 7, '--accent': 7, '--line': 3 };
    const all: string[] = [];
    for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
      root.dataset.theme = theme;
      for (const ground of ['--paper', '--paper-marked']) {
        for (const [ink, least] of Object.entries(wanted)) {
          const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
          const ratio = (high + 0.05) / (low + 0.05);
          if (ratio < least) all.push(`${theme} ${ink} on ${ground}: ${ratio}`);
        }
      }
    }
    root.dataset.theme = 'dark';
    return all;
  });
  expect(low).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#s6 .speech').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});
