import { type Diagnostic, isError, said, startOf } from '../diagnostics/index.ts';
import { ingest, type Keeping, type Seen, type Within } from '../pipeline/index.ts';
import { changes, readArchive, writeArchive } from './disk.ts';
import { EACH_TIME, type FileReading } from './seeds/remembered-files.ts';
import { withinTime } from './time-limit.ts';

/**
 * Runs seeds → content once. Returns every diagnostic. Where there are errors, nothing was written, and only they are
 * returned: they come first to mend. With `resolve`, ids that were never published are given anew, as after a merge.
 * `seen` is told each document; `limit` says how long a text is worked on. Texts that
 * `keeping` knows, and that have not changed, are not read again; `reading` says how files are read.
 */
export function ingestArchive(
  root: string,
  {
    check = false,
    resolve = false,
    seen,
    limit = withinTime,
    keeping = null,
    reading = EACH_TIME,
  }: {
    readonly check?: boolean;
    readonly resolve?: boolean;
    readonly seen?: Seen;
    readonly limit?: Within;
    readonly keeping?: Keeping | null;
    readonly reading?: FileReading;
  } = {},
): Diagnostic[] {
  const { input, diagnostics } = readArchive(root, { resolve, reading });
  const outcome = ingest(input, seen, limit, keeping);
  const found = [...diagnostics, ...outcome.diagnostics];
  if (found.some(isError)) return found.filter(isError);
  if (!check) {
    writeArchive(root, outcome.value, reading);
    return found;
  }
  const { write, remove } = changes(root, outcome.value, reading);
  const stale = [...write, ...remove].map((path) => said('staleContent', startOf(path)));
  return [...found, ...stale];
}
