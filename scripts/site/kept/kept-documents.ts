import { hash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readKept, writeKept } from './kept-json.ts';

/*
 * What pages know of each document without opening it (`src/lib/content/known-documents.ts`) is kept from one build to the next, in
 * the file that they have written. It is safe to delete, and not taken from another version of the program.
 */

const FILE = '.cache/documents.jsonl';
const RECORD = 'documents.json';

const documentsRecord = z.strictObject({
  /** A digest of the program that has read the documents. */
  program: z.string(),
  sha256: z.string(),
});

const sha256Of = (file: string): string => hash('sha256', readFileSync(file));

/** The file with the documents that a program knew after the last build; null where there is none, or where anything of it is amiss. */
export function documentsBefore(root: string, program: string | null): string | null {
  const record = readKept(root, RECORD, documentsRecord);
  if (record === null || record.program !== program) return null;
  const file = join(root, FILE);
  try {
    return sha256Of(file) === record.sha256 ? file : null;
  } catch {
    return null;
  }
}

/** Keeps the documents in a file for the next build. Where that cannot be written, nothing is kept. */
export function keepDocuments(root: string, program: string | null, file: string): void {
  if (program === null) return;
  try {
    const sha256 = sha256Of(file);
    const kept = readKept(root, RECORD, documentsRecord);
    if (kept?.sha256 !== sha256) copyFileSync(file, join(root, FILE));
    writeKept(root, RECORD, { program, sha256 });
  } catch {
    rmSync(join(root, FILE), { force: true });
  }
}
