import { join } from 'node:path';

/*
 * Where the archive is, whose pages are made. The program that makes them is kept from one build to the next, and serves any archive: who
 * runs it says by variables of the environment where everything is.
 */

/** The archive's root folder, whose content/ and seeds/ the pages are made from; empty in tests of single functions. */
export const ROOT: string = process.env.GOFTAR_ARCHIVE ?? '';

/** The project's own folder, with its public/. */
export const PROJECT_ROOT: string = process.env.GOFTAR_PROJECT ?? '';

/**
 * Where a received file is read: a build keeps each as it was when it was ingested, under its SHA-256, since seeds may
 * change while it runs.
 */
export const receivedPath = ({
  file,
  sha256,
}: {
  readonly file: string;
  readonly sha256: string;
}): string => {
  const kept = process.env.GOFTAR_RECEIVED;
  return kept === undefined ? join(ROOT, file) : join(kept, sha256);
};
