import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { injectManifest } from 'workbox-build';
import { OFFLINE_FOLDER, OFFLINE_MANIFEST, packPath } from '../../src/schemas/offline.ts';
import { type SiteFiles, siteFiles, sizeOf } from '../site/kept/site-files.ts';
import { MANIFEST } from '../site/site-manifest.ts';
import { type PackKeys, packSite } from './packs.ts';

const WORKER = fileURLToPath(new URL('../../src/worker/service-worker.ts', import.meta.url));

/** Files that no page shows: images for previews of links, what is for crawlers, and what is about other files. */
const isKept = (path: string): boolean =>
  !/(?:^|\/)preview[^/]*\.png$|(?:^|\/)oembed\.json$|^sitemap|^robots\.txt$|^sw\.js$|^_headers$|^\.nojekyll$|^verify\.mjs$/.test(
    path,
  ) &&
  path !== MANIFEST &&
  !path.startsWith(`${OFFLINE_FOLDER}/`);

/** What is there after the first visit, besides the pages read: their scripts and styles, fonts, icons. */
const SHELL = ['_astro/**', 'fonts/*', 'icon*', 'reading-settings.js'];

/**
 * Writes the packs of a site, their manifest, and the service worker into `dist`, the folder in which the site is made, but for the
 * packs that are as they were `before`: those are kept. Returns the keys of all packs.
 */
export async function writeOffline(
  dist: string,
  site: SiteFiles = siteFiles(dist),
  before: PackKeys = new Map(),
): Promise<PackKeys> {
  const files = site
    .paths()
    .filter(isKept)
    .map((path) => ({
      path,
      bytes: sizeOf(site, path),
      read: () => readFileSync(site.at(path)),
      sha256: site.isKept(path) ? site.factsOf(path).sha256 : undefined,
    }));
  rmSync(join(dist, OFFLINE_FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, OFFLINE_FOLDER));
  const write = (sha256: string, content: Buffer): void =>
    writeFileSync(join(dist, packPath(sha256)), content);
  const { manifest, keys } = await packSite(files, write, before);
  for (const [key, packs] of keys) {
    if (before.has(key)) for (const pack of packs) site.keep(packPath(pack.sha256), pack);
  }
  writeFileSync(join(dist, OFFLINE_MANIFEST), `${JSON.stringify(manifest)}\n`);
  await writeWorker(dist);
  return keys;
}

/** The hash of a file of the site, as browsers compare it (Subresource Integrity). */
const integrityOf = (dist: string, path: string): string =>
  `sha256-${hash('sha256', readFileSync(join(dist, path)), 'base64')}`;

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
      // A file that is somebody else's, such as a network's page for logging in, is not taken for ours.
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(dist, entry.url) })),
        }),
      ],
      // Their names have a hash of their content.
      dontCacheBustURLsMatching: /^_astro\//,
      maximumFileSizeToCacheInBytes: 2 ** 24,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
