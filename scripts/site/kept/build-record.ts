import { z } from 'zod';
import { readKept, writeKept } from './kept-json.ts';

/** Where it is kept of what the site in dist/ was made. It is safe to delete: then the site is made anew. */
const RECORD = 'last-build.json';

const buildRecord = z.strictObject({
  /** A digest of all that the site was made of. */
  inputs: z.string(),
  /** A digest of all of that but the archive's own files: the program, the environment. */
  program: z.string(),
  /** Size, time and SHA-256 of each file of the site. */
  files: z.record(z.string(), z.tuple([z.number(), z.number(), z.string()])),
  /** The key of each page that can be kept, by its file. */
  pages: z.record(z.string(), z.string()),
  /** The packs, by a digest of all that is in them: name and size. */
  packs: z.record(z.string(), z.array(z.strictObject({ sha256: z.string(), bytes: z.number() }))),
});
export type BuildRecord = z.infer<typeof buildRecord>;

/** What is remembered of the last build; null where there is nothing, or where anything of it is amiss. */
export const readRecord = (root: string): BuildRecord | null => readKept(root, RECORD, buildRecord);

/** Keeps what a build has made. Where that cannot be written, nothing is kept, and the next build makes all anew. */
export const writeRecord = (root: string, record: BuildRecord): void => writeKept(root, RECORD, record);
