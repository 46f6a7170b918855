import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/schemas/data.ts';

/** Where the manifest is, from the site's root. */
export const MANIFEST = 'data/manifest.json';
/** The same hashes for programs that every system has: `sha256sum -c SHA256SUMS`, `shasum -a 256 -c SHA256SUMS`. */
export const SUMS = 'SHA256SUMS';

/** Where a signature of that list may be, by the program it was made with. The manifest, which is older, does not list them. */
export const SIGNATURES: readonly string[] = [`${SUMS}.minisig`, `${SUMS}.sig`];

/** The paths of all files under `root`, sorted, with `/` between folders. */
export function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The manifest of a built site as it is now: every file but the manifest itself. */
export function manifestOf(dist: string): Manifest {
  const files = filesUnder(dist).filter((path) => path !== MANIFEST && !SIGNATURES.includes(path));
  return {
    algorithm: 'sha256',
    files: Object.fromEntries(
      files.map((path) => {
        const bytes = readFileSync(join(dist, path));
        return [path, { sha256: hash('sha256', bytes), bytes: bytes.length }];
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

/** Writes both lists of a site. The manifest has the other one, too. */
export function writeManifest(dist: string): void {
  rmSync(join(dist, SUMS), { force: true });
  const manifest = manifestOf(dist);
  const sums = Buffer.from(sumsOf(manifest));
  writeFileSync(join(dist, SUMS), sums);
  const files = { ...manifest.files, [SUMS]: { sha256: hash('sha256', sums), bytes: sums.length } };
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(dist, MANIFEST), `${JSON.stringify({ ...manifest, files: sorted }, null, 1)}\n`);
}
