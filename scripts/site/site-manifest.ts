import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/schemas/data.ts';

/** Where the manifest is, from the site's root. */
export const MANIFEST = 'data/manifest.json';

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
  const files = filesUnder(dist).filter((path) => path !== MANIFEST);
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

export function writeManifest(dist: string): void {
  writeFileSync(join(dist, MANIFEST), `${JSON.stringify(manifestOf(dist), null, 1)}\n`);
}
