import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from '../site/kept/site-files.ts';
import type { LastBuild } from '../site/last-build.ts';

const WORKER = fileURLToPath(new URL('../../src/worker/service-worker.ts', import.meta.url));
/** Where the worker is, from the site's root. */
const WORKER_FILE = 'sw.js';

/** What is there after the first visit, besides the pages read: their scripts and styles, fonts, icons. */
const SHELL = ['_astro/**', 'fonts/*', 'icon*', 'reading-settings.js'];
const isOfShell = (path: string): boolean => SHELL.some((glob) => matchesGlob(path, glob));

/** What is told of the last site: `LastBuild` has it. */
export type LastShell = Pick<LastBuild, 'made' | 'standing'>;

/**
 * Writes the service worker into `dist`, the folder in which the site is made. It is made of the program and of the files that it fetches
 * first: where those are as in the last site, the worker of that stays.
 */
export async function writeWorker(dist: string, site: SiteFiles, last: LastShell): Promise<void> {
  const worker = last.made(WORKER_FILE);
  if (worker !== null && isSameShell(site, last)) {
    site.keep(WORKER_FILE, worker);
    return;
  }
  await makeWorker(dist);
}

/** Whether a site has just the files for the first visit that the last one has. */
function isSameShell(site: SiteFiles, { standing }: LastShell): boolean {
  const now = site.paths().filter(isOfShell);
  const before = [...standing.keys()].filter(isOfShell);
  return (
    now.length === before.length && now.every((path) => standing.get(path) === site.factsOf(path).sha256)
  );
}

/** The hash of a file of the site, as browsers compare it (Subresource Integrity). */
const integrityOf = (dist: string, path: string): string =>
  `sha256-${hash('sha256', readFileSync(join(dist, path)), 'base64')}`;

async function makeWorker(dist: string): Promise<void> {
  // Loaded here, since most builds after the first one keep the worker.
  const [{ rolldown }, { injectManifest }] = await Promise.all([import('rolldown'), import('workbox-build')]);
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
      swDest: join(dist, WORKER_FILE),
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
