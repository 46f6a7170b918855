import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runQuietly } from '../scripts/machine/programs.ts';

/**
 * Builds the site of the archive in the folder `root`, in a process of its own. Throws with what the build says where it
 * fails.
 */
export function buildArchive(root: string, env: Readonly<Record<string, string>> = {}): void {
  runQuietly(['scripts/commands/build.ts'], { ARCHIVE: root, ...env });
}

/** For archives in whose tests images for previews play no part. */
export const WITHOUT_PREVIEWS = { PREVIEWS: 'none' };

/** Makes a folder. Returns false where another process has made it. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder `name` within the folder of this run of tests, filled by `make` once: by the first test file that asks, and the others
 * wait for it. Whoever changes what is in it, changes a copy. Throws where it could not be filled.
 */
export async function onceARun(
  runFolder: string,
  name: string,
  make: (folder: string) => void,
): Promise<string> {
  const folder = join(runFolder, name);
  const [made, failed] = [`${folder}.made`, `${folder}.failed`];
  if (claim(folder)) {
    try {
      make(folder);
      writeFileSync(made, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made; see the first test file that asked.`);
    await setTimeout(100);
  }
  return folder;
}
