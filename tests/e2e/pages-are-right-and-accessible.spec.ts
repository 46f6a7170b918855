import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { findTool } from '../../scripts/machine/programs.ts';
import { PROJECT } from '../pipeline.ts';
import { AXE, EVERYTHING, faultsIn } from './axe.ts';
import { documentPage, expect, LOCALES, test } from './site.ts';

const VALIDATOR = join(PROJECT, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** Another theme changes colours and nothing else. The second rule leaves to the first what is below 4.5:1. */
const CONTRAST: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};
const OTHER_THEMES = ['dark', 'contrast'] as const;

/** One page of each kind, below the folder of its language. */
const PAGES = [
  '',
  'about/',
  'corrections/',
  'data/',
  'documents/',
  'documents/belarus-visit/',
  'documents/belarus-visit/?view=both',
  'documents/belarus-visit/s7/',
  'documents/belarus-visit/source/',
  'manual/',
  'manual/diagnostics/',
  'manual/editing/',
  'manual/keeping/',
  'occasions/',
  'offline/',
  'places/belarus/',
  'search/',
  'search/?q=Belarus',
  'speakers/',
  'speakers/masoud-pezeshkian/',
] as const;

/** What a page has once its scripts have done their work. */
const READY: Partial<Record<(typeof PAGES)[number], string>> = {
  'documents/belarus-visit/?view=both': '#s27 > .other',
  'search/?q=Belarus': '[data-result]',
  'offline/': '[data-offline-state]:not([hidden])',
};

/** The same in every theme: all rules in the light one, in others what colours can break. */
async function faultsInThemes(page: Page, part?: string): Promise<string[]> {
  const setTheme = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
  await setTheme('light');
  const faults = await faultsIn(page, EVERYTHING, part);
  for (const theme of OTHER_THEMES) {
    await setTheme(theme);
    faults.push(...(await faultsIn(page, CONTRAST, part)).map((fault) => `${theme}: ${fault}`));
  }
  await setTheme('light');
  return faults;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The policy of the pages lets nobody else's scripts in: axe comes as the browser's own console would bring it.
  await page.evaluate(AXE);
}

for (const locale of LOCALES) {
  test(`axe finds nothing on any kind of page, in any theme (${locale})`, async ({ page }) => {
    for (const path of PAGES) {
      const address = `/${locale}/${path}`;
      await open(page, address);
      await page
        .locator(READY[path] ?? 'main')
        .first()
        .waitFor();
      expect(await faultsInThemes(page), address).toEqual([]);
    }
  });

  test(`axe finds nothing in what opens over a page (${locale})`, async ({ page }) => {
    await open(page, documentPage(locale));
    await page.locator('[data-action=settings]').click();
    await page.locator('#settings').waitFor();
    expect(await faultsInThemes(page, '#settings')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#s7 [data-action=more]').click();
    await page.locator('.menu').waitFor();
    expect(await faultsInThemes(page, '.menu')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('Belarus');
    await page.locator('dialog [data-result]').first().waitFor();
    expect(await faultsInThemes(page, 'dialog')).toEqual([]);
  });
}

test('axe finds nothing on the pages at the root', async ({ page }) => {
  // Else the root leads on to a language.
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  for (const address of ['/404.html', '/']) {
    await open(page, address);
    expect(await faultsInThemes(page), address).toEqual([]);
  }
});

test('the Nu HTML Checker finds no error on any page', async () => {
  const java = findTool('java');
  test.skip(java === undefined, 'Java is not here');
  const { stdout } = await promisify(execFile)(
    java ?? '',
    ['-jar', VALIDATOR, '--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always', 'dist'],
    { cwd: PROJECT, maxBuffer: 2 ** 28 },
  );
  const { messages } = JSON.parse(stdout) as { messages: { type: string; message: string; url: string }[] };
  // It tells of every style sheet that the policy lets in only from the own host: it read a folder, and was there.
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(({ type }) => type !== 'info')).toEqual([]);
});
