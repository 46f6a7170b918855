import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type DocumentData, schemaOfDocument } from '../../src/schemas/data.ts';
import { LANGUAGES, type Language } from '../../src/text/direction.ts';
import { Failure } from '../diagnostics/index.ts';
import { PROJECT } from '../machine/disk.ts';
import { ensureBrowser } from '../machine/programs.ts';
import { serve } from '../machine/serve.ts';

const FOLDER = join(PROJECT, '.github');

/** A statement shows what the site is for where somebody who is known for certain is quoted directly. */
const isTelling = ({ kind, attribution, utterances }: DocumentData['segments'][number]): boolean =>
  kind === 'statement' && attribution.certain && utterances.some(({ mode }) => mode === 'direct');

/**
 * The statement that the pictures show: the first one, in the document that has most such, that quotes a known speaker
 * directly. Null where no document has one.
 */
export function picturedStatement(
  documents: readonly DocumentData[],
): { readonly document: string; readonly segment: string } | null {
  const [most] = documents
    .map(({ id, segments }) => ({ id, telling: segments.filter(isTelling) }))
    .toSorted((one, other) => other.telling.length - one.telling.length);
  const segment = most?.telling[0]?.id;
  return most === undefined || segment === undefined ? null : { document: most.id, segment };
}

/** What the built site says of its documents. */
export function documentsOf(dist: string): DocumentData[] {
  const folder = join(dist, 'data/documents');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map((data) => schemaOfDocument(data).parse(data));
}

/** What the picture of search asks for: words that many archives of news have. */
export const QUERIES = { fa: 'تحریم', en: 'sanctions' } as const;

interface Picture {
  readonly name: string;
  readonly address: string;
  /** What the page has once it is ready. */
  readonly ready: string;
}

/** Reading a document, searching, and a statement's own page, in one language. */
function picturesOf(
  locale: Language,
  { document, segment }: { readonly document: string; readonly segment: string },
): Picture[] {
  const reading = `/${locale}/documents/${document}/`;
  const query = encodeURIComponent(QUERIES[locale]);
  return [
    { name: 'reading', address: `${reading}#${segment}`, ready: `#${segment}` },
    { name: 'search', address: `/${locale}/search/?q=${query}`, ready: '[data-result]' },
    { name: 'statement', address: `${reading}${segment}/`, ready: 'main' },
  ];
}

/** Makes the README's pictures from the built site of an archive. Returns their paths. */
export async function takeScreenshots(root: string): Promise<string[]> {
  const dist = join(root, 'dist');
  const shown = picturedStatement(documentsOf(dist));
  if (shown === null) {
    throw Failure.of('noPictured', dist);
  }
  const server = await serve(dist, 0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  mkdirSync(FOLDER, { recursive: true });
  const files: string[] = [];
  for (const locale of LANGUAGES) {
    for (const { name, address, ready } of picturesOf(locale, shown)) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'networkidle' });
      await page.locator(ready).first().waitFor();
      const path = join(FOLDER, `${name}-${locale}.png`);
      await page.screenshot({ path });
      await page.close();
      files.push(path);
    }
  }
  await browser.close();
  server.close();
  return files;
}
