import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as requestOf } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import en from '../../src/i18n/desk/en.json' with { type: 'json' };
import fa from '../../src/i18n/desk/fa.json' with { type: 'json' };
import { FIXTURES } from '../pipeline.ts';
import { AXE, EVERYTHING, faultsIn } from './axe.ts';
import { type Development, startDevelopment } from './development.ts';
import { faultsOf } from './faults.ts';

const WORDS = { fa, en };

let root: string;
let server: Development;
const test = base.extend<{ faults: string[] }>({
  faults: [async ({ page }, use) => use(faultsOf(page)), { auto: true }],
});
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'goftar-desk-'));
  cpSync(join(FIXTURES, 'desk'), root, { recursive: true });
  server = await startDevelopment('desk', root, /token=/);
  git('init', '--quiet');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begun');
});
test.afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const SIDECAR = 'seeds/water/document.yaml';

async function open(page: Page, lang: 'fa' | 'en'): Promise<void> {
  await page.goto(`${server.line}&lang=${lang}`);
  await page.locator('.panel-heading').waitFor();
}
const heading = (page: Page) => page.locator('.panel-heading');
const status = (page: Page) => page.getByRole('status');

/** Goes on with the keyboard until the paragraph is open. */
async function goTo(page: Page, segment: string): Promise<void> {
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('F8');
    if ((await heading(page).textContent())?.includes(segment)) break;
  }
  await expect(heading(page)).toContainText(segment);
  await expect(heading(page)).toBeFocused();
}

/** What axe finds on the desk; the page in its frame is one of the site's own. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return faultsIn(page, { ...EVERYTHING, iframes: false }, { exclude: ['iframe'] });
}

for (const lang of ['fa', 'en'] as const) {
  const words = WORDS[lang];

  test(`doubts are settled with the keyboard alone, shown on the page, and undone (${lang})`, async ({
    page,
    faults,
  }) => {
    const before = textOf(SIDECAR);
    await open(page, lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'fa' ? 'rtl' : 'ltr');

    await goTo(page, 's3');
    const spelling = page.locator('form[data-act=spelling]');
    await spelling.locator('[name=reason]').focus();
    await page.keyboard.type('دوره، نه دور');
    await page.keyboard.press('Control+Enter');
    await expect(status(page)).toContainText(SIDECAR);
    expect(textOf(SIDECAR)).toContain('as: دوره‌ای');

    await goTo(page, 's4');
    const speaker = page.locator('form[data-act=speaker]');
    await speaker.locator('select').selectOption('nima-rahimi');
    await speaker.locator('[name=reason]').fill('ناشر گفت');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.who')).toHaveText(lang === 'fa' ? 'نیما رحیمی' : 'Nima Rahimi');
    await expect(page.frameLocator('iframe').locator('#s4')).toHaveAttribute('data-speaker', 'nima-rahimi');

    // What was there stands as it stood; outside of a form, Ctrl and Z undo.
    expect(textOf(SIDECAR).startsWith(before)).toBe(true);
    for (const left of [1, 0]) {
      await heading(page).focus();
      await page.keyboard.press('Control+z');
      await expect(status(page)).toHaveText(words.bar.undone);
      if (left === 0) await expect(page.locator('[data-action=undo]')).toBeDisabled();
    }
    expect(textOf(SIDECAR)).toBe(before);
    expect(git('status', '--porcelain')).toBe('');
    expect(faults).toEqual([]);
  });

  test(`speech is marked by selecting its words, and what would be wrong is refused and said (${lang})`, async ({
    page,
  }) => {
    await open(page, lang);
    await page.locator('[name=segment]').selectOption('s3');
    await page.getByText(words.speech.heading).click();
    const text = page.getByLabel(words.speech.text);
    await text.focus();
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+Control+ArrowLeft');
    await page.locator('[data-action=indirect]').click();
    const form = page.locator('form[data-act=speech]');
    await expect(form.locator('li')).toHaveCount(1);
    await form.locator('[name=reason]').fill('x');
    await form.locator('button.main').click();
    await expect.poll(() => textOf(SIDECAR)).toContain('mode: indirect');
    await expect(page.locator('.panel .speech').first()).toContainText(words.segment.indirect);
    await page.locator('[data-action=undo]').click();
    await expect(status(page)).toHaveText(words.bar.undone);

    await page.getByText(words.speech.kind).first().click();
    const kind = page.locator('form[data-act=kind]');
    await kind.locator('[name=reason]').fill('x');
    await kind.locator('button.main').click();
    await expect(kind.getByRole('alert')).toContainText(words.form.refused);
    expect(git('status', '--porcelain')).toBe('');
  });

  test(`the list of paragraphs is gone through with the arrow keys, and stays in reach (${lang})`, async ({
    page,
  }) => {
    await open(page, lang);
    const list = page.locator('[name=segment]');
    await list.focus();
    for (const segment of ['s1', 's2', 's3']) {
      await page.keyboard.press('ArrowDown');
      await expect(heading(page)).toContainText(segment);
      await expect(list).toBeFocused();
    }
    await page.keyboard.press('F8');
    await expect(heading(page)).toBeFocused();
  });

  test(`on a phone, the head of what was opened is brought into sight with what follows (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, lang);
    for (const action of ['next', 'add']) {
      await page.locator(`[data-action=${action}]`).click();
      const top = async (): Promise<number> => (await heading(page).boundingBox())?.y ?? 740;
      await expect.poll(top).toBeLessThan(370);
    }
  });

  test(`the desk is right and accessible (${lang})`, async ({ page }) => {
    await open(page, lang);
    expect(await axe(page)).toEqual([]);
    await page.locator('[name=segment]').selectOption('s4');
    for (const summary of await page.locator('summary').all())
      if (!(await summary.locator('..').evaluate((one) => (one as HTMLDetailsElement).open)))
        await summary.click();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('[data-action=add]').click();
    expect(await axe(page)).toEqual([]);
  });
}

test('a paragraph is translated, shown on the English page, and committed as it was seen', async ({
  page,
}) => {
  await open(page, 'en');
  await page.locator('[name=segment]').selectOption('s3');
  await page.locator('form[data-act=translate] textarea').fill('These new rounds are in the plan.');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText('en.po');
  await page.locator('[data-action=page-en]').click();
  await expect(page.frameLocator('iframe').locator('#s3')).toContainText('These new rounds are in the plan.');
  await page.locator('[data-action=publish]').click();
  await expect(page.locator('.files')).toContainText('seeds/water/en.po');
  await page.locator('form[data-act=publish] [name=message]').fill('Translate s3');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => git('log', '-1', '--format=%s').trim()).toBe('Translate s3');
  await expect(status(page)).toContainText(git('rev-parse', '--short', 'HEAD').trim());
  expect(git('status', '--porcelain')).toBe('');
});

test('a text is pasted, and open at once', async ({ page }) => {
  await open(page, 'fa');
  await page.locator('[data-action=add]').click();
  const form = page.locator('form[data-act=text]');
  await form.locator('[name=text]').fill('خبر تازه\nنیما رحیمی گفت: خبری نیست.');
  await form.locator('[name=id]').fill('news');
  await form.locator('button.main').click();
  await expect(page.locator('[name=document]')).toHaveValue('news');
  await expect(page.frameLocator('iframe').locator('#s2')).toHaveAttribute('data-speaker', 'nima-rahimi');
});

test('nobody but the desk’s own page is answered, not even for the pages of the site', async ({
  request,
}) => {
  const port = Number(new URL(server.site).port);
  const statusOf = (path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      requestOf({ host: 'localhost', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  const address = new URL(server.line);
  expect(await statusOf(address.pathname + address.search, {})).toBe(200);
  expect(await statusOf('/desk/', {})).toBe(403);
  expect(await statusOf(address.pathname + address.search, { host: 'evil.example' })).toBe(403);
  expect(await statusOf('/fa/', { host: 'evil.example' })).toBe(403);
  const act = { document: 'water', act: { act: 'doubt', segment: 's5', reason: 'x' } };
  const token = address.searchParams.get('token') ?? '';
  const answer = await request.post(`${server.site}/desk/act/`, {
    data: act,
    headers: { 'x-desk-token': token, origin: 'https://evil.example' },
  });
  expect(answer.status()).toBe(403);
  expect(textOf(SIDECAR)).not.toContain('noted');
});
