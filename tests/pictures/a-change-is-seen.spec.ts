import { expect, type Page, test } from '@playwright/test';
import { documentPage } from '../e2e/site.ts';
import { type Difference, differenceOf, pixelsOf, smallPicture } from './compare.ts';
import { open, showTheme, takePicture } from './take-picture.ts';

const STATEMENT = { name: 'statement', path: '' };
const FORMS = [
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

/** What differs on a statement's page after these rules are added to its styles. */
async function afterRules(
  page: Page,
  form: (typeof FORMS)[number],
  rules: string,
): Promise<Difference | null> {
  await open(page, `${documentPage('fa')}s7/`, STATEMENT, form);
  await showTheme(page, form);
  const was = await pixelsOf(await smallPicture(await takePicture(page, false)));
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  return differenceOf(was, await pixelsOf(await smallPicture(await takePicture(page, false))));
}

for (const form of FORMS) {
  for (const [what, rules] of [
    ['a hairline that is gone', '.statement-head dl { border-block-color: transparent }'],
    ['another colour of small text', '.statement-page .role { color: var(--accent) }'],
    [
      'a line that is four pixels aside',
      '.statement-page h1 { position: relative; inset-inline-start: 4px }',
    ],
    ['a paragraph that is four pixels lower', '.statement-page .text { position: relative; top: 4px }'],
    ['an element that is gone', '.site-header .language { visibility: hidden }'],
    ['a weight that is another one', '.statement-page .speech { font-weight: 600 }'],
  ] as const)
    test(`${what} is seen (${form.width} ${form.theme})`, async ({ page }) => {
      expect(await afterRules(page, form, rules)).not.toBeNull();
    });

  test(`the same page, and letters whose edges are drawn otherwise, are no difference (${form.width} ${form.theme})`, async ({
    page,
  }) => {
    expect(await afterRules(page, form, '')).toBeNull();
    // Along the line only: lines stand on whole pixels, and a tenth of one may put some of them on the next.
    expect(await afterRules(page, form, 'main { transform: translate(0.1px, 0) }')).toBeNull();
  });
}
