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

/** `npm run screenshots`: makes the README's pictures, of the first statements of the first document. */
async function main(): Promise<void> {
  misuse(() => parseArgs({ options: {} }), 'npm run screenshots');
  const root = archiveRoot();
  if (!(await buildSite(root))) process.exit(1);
  const server = await serve(join(root, 'dist'), PORT);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  mkdirSync(FOLDER, { recursive: true });
  for (const locale of ['fa', 'en']) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(`http://localhost:${PORT}/${locale}/documents/belarus-visit/#s19`, {
      waitUntil: 'networkidle',
    });
    await page.screenshot({ path: join(FOLDER, `screenshot-${locale}.png`) });
  }
  await browser.close();
  server.close();
}

await main();
