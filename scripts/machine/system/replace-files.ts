import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './turns.ts';

/** A file that is being written: `ids.json` → `.ids.json.4711.part`, with the number of the process that writes it. */
const partOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);
const PART = /^\..+\.(\d+)\.part$/;
/** As versions before this one called it. */
const OLD_PART = /(?:^|\.)ids\.json\.part$|\.mdx\.part$/;

/**
 * Writes files beside their places first, and then swaps them in: whoever reads sees each file as it was or as it is.
 * Where one cannot be written, all stay as they were. `files` are paths from `root`, with their text.
 */
export function replaceFiles(root: string, files: ReadonlyMap<string, string>): void {
  const parts = [...files].map(([path, text]) => ({
    place: join(root, path),
    part: partOf(join(root, path)),
    text,
  }));
  try {
    for (const { place, part, text } of parts) {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(part, text);
    }
    for (const { place, part } of parts) renameSync(part, place);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    throw error;
  }
}

const isLeft = (name: string): boolean => {
  const [, writer] = PART.exec(name) ?? [];
  return writer === undefined ? OLD_PART.test(name) : !isRunning(Number(writer));
};

/** Removes what an ingest has left that was killed while it wrote. What a running one writes just now stays. */
export function removeLeftParts(root: string): void {
  const remove = (folder: string, depth: number): void => {
    const entries = (() => {
      try {
        return readdirSync(folder, { withFileTypes: true });
      } catch {
        // Whoever reads the seeds says what cannot be read.
        return [];
      }
    })();
    for (const entry of entries) {
      if (entry.isFile() && isLeft(entry.name)) rmSync(join(folder, entry.name), { force: true });
      else if (entry.isDirectory() && depth > 0) remove(join(folder, entry.name), depth - 1);
    }
  };
  for (const folder of ['seeds', 'content']) remove(join(root, folder), 1);
}
