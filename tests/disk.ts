import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes an empty folder for a test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'goftar-'));

/** Removes a folder, with all that is in it. */
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Writes a file, and makes the folders that it needs. */
export function writeIn(folder: string, path: string, content: string | Uint8Array = ''): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const mounted: string[] = [];

/** Mounts a file system of its own. False where this is not allowed, as in most containers. */
export function mountDisk(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  const isDone = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', folder]).status === 0;
  if (isDone) mounted.push(folder);
  return isDone;
}

/** Unmounts every file system that was mounted. */
export function unmountDisks(): void {
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder]);
}
