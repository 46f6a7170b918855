import { join } from 'node:path';

/** The archive's root folder, whose content/ and seeds/ the pages are made from. */
export const ROOT: string = import.meta.env.ARCHIVE_ROOT;

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
  const kept = import.meta.env.RECEIVED_ROOT;
  return kept === null ? join(ROOT, file) : join(kept, sha256);
};
