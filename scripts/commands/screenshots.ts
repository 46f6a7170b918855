import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { ensureBrowser } from '../machine/programs.ts';
import { serve } from '../machine/serve.ts';
import { buildSite } from './build.ts';

const PORT = 4398;
const FOLDER = join(PROJECT, '.github');

/** What the pictures show: a statement of the archive's first document, and a query that finds some of its words. */
const SHOWN = {
  document: 'belarus-visit',
  statement: 's19',
  query: { fa: 'تحریم', en: 'sanctions' },
} as const;

/** Each picture of one language, by its name: the address of the page, and what it waits for. */
function pictures(locale: 'fa' | 'en'): { name: string; path: string; ready: string }[] {
  const document = `${locale}/documents/${SHOWN.document}/`;
  const query = encodeURIComponent(SHOWN.query[locale]);
  return [
    { name: 'reading', path: `${document}#${SHOWN.statement}`, ready: `#${SHOWN.statement}` },
    { name: 'search', path: `${locale}/search/?q=${query}`, ready: '[data-result]' },
    { name: 'statement', path: `${document}${SHOWN.statement}/`, ready: 'main' },
  ];
}

/** `npm run screenshots`: makes the README's pictures of reading, search and a statement, in both languages. */
async function main(): Promise<void> {
  misuse(() => parseArgs({ options: {} }), 'npm run screenshots');
  const root = archiveRoot();
  if (!(await buildSite(root))) process.exit(1);
  const server = await serve(join(root, 'dist'), PORT);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  mkdirSync(FOLDER, { recursive: true });
  for (const locale of ['fa', 'en'] as const)
    for (const { name, path, ready } of pictures(locale)) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      await page.goto(`http://localhost:${PORT}/${path}`, { waitUntil: 'networkidle' });
      await page.locator(ready).first().waitFor();
      await page.screenshot({ path: join(FOLDER, `${name}-${locale}.png`) });
      await page.close();
    }
  await browser.close();
  server.close();
}

await main();
