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
