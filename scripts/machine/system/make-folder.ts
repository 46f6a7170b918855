import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they are not there. Throws the system's error: Node itself, where it makes
 * several folders, takes a file system that can only be read for a path that is not there.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    let first = path;
    while (!existsSync(dirname(first)) && dirname(first) !== first) first = dirname(first);
    if (!existsSync(first)) mkdirSync(first);
    throw error;
  }
}
