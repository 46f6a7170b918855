import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFLINE_FOLDER, OFFLINE_MANIFEST, packPath } from '../../src/schemas/offline.ts';
import { type SiteFiles, siteFiles, sizeOf } from '../site/kept/site-files.ts';
import { MANIFEST } from '../site/site-manifest.ts';
import { type PackKeys, packSite } from './packs.ts';
import { type LastShell, writeWorker } from './write-worker.ts';

/** Files that no page shows: images for previews of links, what is for crawlers, and what is about other files. */
const isKept = (path: string): boolean =>
  !/(?:^|\/)preview[^/]*\.png$|(?:^|\/)oembed\.json$|^sitemap|^robots\.txt$|^sw\.js$|^_headers$|^\.nojekyll$|^verify\.mjs$/.test(
    path,
  ) &&
  path !== MANIFEST &&
  !path.startsWith(`${OFFLINE_FOLDER}/`);

/** What of the last site may be kept. */
interface LastOffline extends LastShell {
  readonly packs: PackKeys;
}

const NO_LAST: LastOffline = { packs: new Map(), made: () => null, standing: new Map() };

/**
 * Writes the packs of a site, their manifest, and the service worker into `dist`, the folder in which the site is made, but for those
 * that are as the last build has made them: they are kept. Returns the keys of all packs.
 */
export async function writeOffline(
  dist: string,
  site: SiteFiles = siteFiles(dist),
  { packs: before, ...last }: LastOffline = NO_LAST,
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
  await writeWorker(dist, site, last);
  return keys;
}
