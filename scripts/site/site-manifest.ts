import { hash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/schemas/data.ts';
import { ENDINGS } from '../signatures/signing-programs.ts';
import { type SiteFiles, siteFiles } from './kept/site-files.ts';

export { filesUnder } from './kept/site-files.ts';

/** Where the manifest is, from the site's root. */
export const MANIFEST = 'data/manifest.json';
/** The same hashes for programs that every system has: `sha256sum -c SHA256SUMS`, `shasum -a 256 -c SHA256SUMS`. */
export const SUMS = 'SHA256SUMS';

/** What hosts read themselves and need not hand out: settings, and hidden files. */
export const FOR_HOSTS: readonly string[] = ['_headers', '.nojekyll'];

/** Where a signature of that list may be, by the program it was made with. The manifest, which is older, does not list them. */
export const SIGNATURES: readonly string[] = Object.values(ENDINGS).map((ending) => SUMS + ending);

/** The manifest of a built site as it is now: every file but the manifest itself and signatures. */
export function manifestOf(files: SiteFiles): Manifest {
  const paths = files.paths().filter((path) => path !== MANIFEST && !SIGNATURES.includes(path));
  return {
    algorithm: 'sha256',
    files: Object.fromEntries(
      paths.map((path) => {
        const { sha256, bytes } = files.factsOf(path);
        return [path, { sha256, bytes }];
      }),
    ),
  };
}

/** The hashes in the form of coreutils; the two lists themselves are not in it. */
const sumsOf = ({ files }: Manifest): string =>
  Object.entries(files)
    .filter(([path]) => path !== SUMS)
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .join('');

/** Writes both lists of a site, and returns the manifest; it has the other one, too. `files` are those of the site that is made in `dist`. */
export function writeManifest(dist: string, files: SiteFiles = siteFiles(dist)): Manifest {
  rmSync(join(dist, SUMS), { force: true });
  const manifest = manifestOf(files);
  const sums = Buffer.from(sumsOf(manifest));
  writeFileSync(join(dist, SUMS), sums);
  const all = { ...manifest.files, [SUMS]: { sha256: hash('sha256', sums), bytes: sums.length } };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole: Manifest = { ...manifest, files: sorted };
  writeFileSync(join(dist, MANIFEST), `${JSON.stringify(whole, null, 1)}\n`);
  return whole;
}
