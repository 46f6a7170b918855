import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { makeFolder } from '../../machine/system/make-folder.ts';

/** The folder of an archive for what one build keeps for the next. It is safe to delete. */
const FOLDER = '.cache';

/** A SHA-256 in hexadecimal digits, and the end of its line. */
const DIGEST = 64;
const LINE_END = '\n';

/** What was kept in a file of that folder; null where there is nothing, or where anything of it is amiss. */
export function readKept<T>(root: string, file: string, schema: z.ZodType<T>): T | null {
  try {
    const bytes = readFileSync(join(root, FOLDER, file));
    const kept = bytes.subarray(DIGEST + LINE_END.length);
    const isWhole = bytes.toString('latin1', 0, DIGEST) === hash('sha256', kept);
    return isWhole ? schema.parse(JSON.parse(kept.toString('utf8'))) : null;
  } catch {
    return null;
  }
}

/** Keeps something for the next build, behind a digest of it. Where it cannot be written, nothing is kept: what is cut off has another digest. */
export function writeKept(root: string, file: string, kept: unknown): void {
  try {
    makeFolder(join(root, FOLDER));
    const text = JSON.stringify(kept);
    writeFileSync(join(root, FOLDER, file), hash('sha256', text) + LINE_END + text);
  } catch {
    // The next build makes all anew.
  }
}
