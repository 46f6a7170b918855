import { type Diagnostic, diagnostic, isError, startOf } from '../diagnostics/index.ts';
import { ingest } from '../pipeline/index.ts';
import type { SourceFile } from '../pipeline/read/index.ts';
import { changes, readArchive, writeArchive } from './disk.ts';

/**
 * Runs seeds → content once. Returns every diagnostic. Where there are errors, nothing was written, and only they are
 * returned: they come first to mend. The received files, as they were read, are added to `sources`.
 */
export function ingestArchive(
  root: string,
  { check = false, sources = [] }: { readonly check?: boolean; readonly sources?: SourceFile[] } = {},
): Diagnostic[] {
  const { input, diagnostics } = readArchive(root);
  sources.push(...input.seeds.map(({ source }) => source));
  const outcome = ingest(input);
  const found = [...diagnostics, ...outcome.diagnostics];
  if (found.some(isError)) return found.filter(isError);
  if (!check) {
    writeArchive(root, outcome.value);
    return found;
  }
  const { write, remove } = changes(root, outcome.value);
  const stale = [...write, ...remove].map((path) =>
    diagnostic(
      'GA021',
      startOf(path),
      'Unexpected stale file, expected what ingest makes of the seeds',
      'Run `npm run ingest` and commit what it writes.',
    ),
  );
  return [...found, ...stale];
}
