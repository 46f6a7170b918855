import { parseArgs } from 'node:util';
import { type Diagnostic, diagnostic, format, isError, startOf } from '../diagnostics/index.ts';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot, changes, readArchive, writeArchive } from '../machine/disk.ts';
import { ingest } from '../pipeline/index.ts';

/**
 * Runs seeds → content once. Returns every diagnostic. Where there are errors, nothing was written, and only they are
 * returned: they come first to mend.
 */
export function runIngest(root: string, { check = false } = {}): Diagnostic[] {
  const { input, diagnostics } = readArchive(root);
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

function main(): void {
  const options = { check: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values } = misuse(() => parseArgs({ options }), 'npm run ingest [-- --check] [-- --json]');
  const diagnostics = runIngest(archiveRoot(), { check: values.check ?? false });
  if (values.json) console.log(JSON.stringify(diagnostics));
  else for (const d of diagnostics) console.error(format(d));
  if (diagnostics.some(isError)) process.exitCode = 1;
}

if (import.meta.main) main();
