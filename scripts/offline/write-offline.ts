import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { injectManifest } from 'workbox-build';
import { OFFLINE_FOLDER, OFFLINE_MANIFEST } from '../../src/schemas/offline.ts';
import { filesUnder, MANIFEST } from '../site/site-manifest.ts';
import { packSite } from './packs.ts';

const WORKER = fileURLToPath(new URL('../../src/worker/service-worker.ts', import.meta.url));

/** Files that no page shows: images for previews of links, what is for crawlers, and what is about other files. */
const isKept = (path: string): boolean =>
  !/(?:^|\/)preview[^/]*\.png$|(?:^|\/)oembed\.json$|^sitemap|^robots\.txt$|^sw\.js$|^_headers$|^\.nojekyll$|^verify\.mjs$/.test(
    path,
  ) &&
  path !== MANIFEST &&
  !path.startsWith(`${OFFLINE_FOLDER}/`);

/** What is there after the first visit, besides the pages read: their scripts and styles, fonts, icons. */
const SHELL = ['_astro/**', 'fonts/*', 'icon*'];

/** Writes the packs of a built site, their manifest, and the service worker. */
export async function writeOffline(dist: string): Promise<void> {
  const files = filesUnder(dist)
    .filter(isKept)
    .map((path) => ({ path, bytes: readFileSync(join(dist, path)) }));
  const { manifest, packs } = packSite(files);
  rmSync(join(dist, OFFLINE_FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, OFFLINE_FOLDER));
  for (const [name, content] of packs) writeFileSync(join(dist, OFFLINE_FOLDER, name), content);
  writeFileSync(join(dist, OFFLINE_MANIFEST), `${JSON.stringify(manifest)}\n`);
  await writeWorker(dist);
}

async function writeWorker(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goftar-worker-'));
  try {
    const bundle = await rolldown({
      input: WORKER,
      platform: 'browser',
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    });
    const swSrc = join(folder, 'sw.js');
    await bundle.write({ file: swSrc, format: 'iife', minify: true });
    await bundle.close();
    await injectManifest({
      swSrc,
      swDest: join(dist, 'sw.js'),
      globDirectory: dist,
      globPatterns: SHELL,
      // Their names have a hash of their content.
      dontCacheBustURLsMatching: /^_astro\//,
      maximumFileSizeToCacheInBytes: 2 ** 24,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
