import { isError } from '../diagnostics/index.ts';
import { command, printDiagnostics } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { type Doubtful, doubtful } from '../pipeline/check/index.ts';
import { ingest } from '../pipeline/index.ts';

const line = ({ place, id, speaker, clause, reason }: Doubtful): string =>
  `  ${place} ${id} ${speaker === null ? 'unknown' : `probably ${speaker}`}: «${clause}»\n    ${reason}`;

/** Lists every statement whose speaker is unknown or uncertain, document by document. Writes nothing. */
await command({
  usage: 'npm run check [-- --json]',
  options: { json: { type: 'boolean' } },
  run({ values }) {
    const found: { document: string; statements: number; doubtful: Doubtful[] }[] = [];
    const { input, diagnostics } = readArchive(archiveRoot());
    if (printDiagnostics(diagnostics.filter(isError))) return 1;
    ingest(input, ({ id, source }, attributed) => {
      const statements = attributed.segments.filter(({ kind }) => kind === 'statement').length;
      found.push({ document: id, statements, doubtful: doubtful(source.path, attributed) });
    });
    if (values.json) {
      console.log(JSON.stringify(found));
      return 0;
    }
    for (const { document, statements, doubtful } of found) {
      console.log(`${document}: ${doubtful.length} of ${statements} statements without a certain speaker`);
      for (const one of doubtful) console.log(line(one));
    }
    return 0;
  },
});
