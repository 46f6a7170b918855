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
