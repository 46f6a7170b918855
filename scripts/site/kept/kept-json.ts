import { join } from 'node:path';
import type { z } from 'zod';
import { readWhole, writeWhole } from './whole-file.ts';

/** The folder of an archive for what one build keeps for the next. It is safe to delete. */
const FOLDER = '.cache';

/** What was kept in a file of that folder; null where there is nothing, or where anything of it is amiss. */
export function readKept<T>(root: string, file: string, schema: z.ZodType<T>): T | null {
  const kept = readWhole(join(root, FOLDER, file), '');
  try {
    return kept === null ? null : schema.parse(JSON.parse(kept.toString('utf8')));
  } catch {
    return null;
  }
}

/** Keeps something for the next build. Where it cannot be written, nothing is kept. */
export const writeKept = (root: string, file: string, kept: unknown): void =>
  writeWhole(join(root, FOLDER, file), '', Buffer.from(JSON.stringify(kept)));
