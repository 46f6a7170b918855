import { copyFileSync, linkSync } from 'node:fs';

/**
 * Gives a file that is never written in its place a second name, as quickly as the system can: by a link to the same bytes, or where there can be none, as on
 * another disk, by a copy. Throws the system's error where it cannot be copied.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
