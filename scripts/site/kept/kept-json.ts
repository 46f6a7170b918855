import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { makeFolder } from '../../machine/system/make-folder.ts';

/** The folder of an archive for what one build keeps for the next. It is safe to delete. */
const FOLDER = '.cache';

const checksumOf = (kept: unknown): string => hash('sha256', JSON.stringify(kept));

/** What was kept in a file of that folder; null where there is nothing, or where anything of it is amiss. */
export function readKept<T>(root: string, file: string, schema: z.ZodType<T>): T | null {
  try {
    const { checksum, kept } = JSON.parse(readFileSync(join(root, FOLDER, file), 'utf8'));
    return checksum === checksumOf(kept) ? schema.parse(kept) : null;
  } catch {
    return null;
  }
}

/** Keeps something for the next build. Where it cannot be written, nothing is kept: what is cut off has another checksum. */
export function writeKept(root: string, file: string, kept: unknown): void {
  try {
    makeFolder(join(root, FOLDER));
    writeFileSync(join(root, FOLDER, file), JSON.stringify({ checksum: checksumOf(kept), kept }));
  } catch {
    // The next build makes all anew.
  }
}
