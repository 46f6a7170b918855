import { isError } from '../diagnostics/index.ts';
import { command, printDiagnostics } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';

await command({
  usage: 'npm run ingest [-- --check] [-- --json]',
  options: { check: { type: 'boolean' }, json: { type: 'boolean' } },
  run({ values }) {
    const diagnostics = ingestArchive(archiveRoot(), { check: values.check ?? false });
    if (values.json) console.log(JSON.stringify(diagnostics));
    else printDiagnostics(diagnostics);
    return diagnostics.some(isError) ? 1 : 0;
  },
});
