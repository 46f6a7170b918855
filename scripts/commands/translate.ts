import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, isError } from '../diagnostics/index.ts';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { fingerprint, identify } from '../pipeline/identify/index.ts';
import { readLedger } from '../pipeline/identify/ledger.ts';
import { normalise } from '../pipeline/normalise/index.ts';
import { read } from '../pipeline/read/index.ts';
import { segment } from '../pipeline/segment/index.ts';
import { completeCatalogue } from '../pipeline/translate/catalogue.ts';

const USAGE = 'npm run translate -- DOCUMENT';

/** `npm run translate -- DOCUMENT`: brings its en.po up to date for a translator; translations in it are kept. */
function main(): void {
  const { positionals } = misuse(() => parseArgs({ allowPositionals: true }), USAGE);
  const root = archiveRoot();
  const { input } = readArchive(root);
  const { seeds } = input;
  const seed = seeds.find(({ id }) => id === positionals[0]);
  if (seed === undefined || positionals.length !== 1) {
    console.error(
      `Unexpected document "${positionals.join(' ')}", expected one of ${seeds.map(({ id }) => id).join(', ')}\nUsage: ${USAGE}`,
    );
    process.exit(2);
  }
  const received = read(seed.source);
  const ledger = readLedger(seed.ledger);
  const diagnostics = [...received.diagnostics, ...ledger.diagnostics];
  for (const d of diagnostics) console.error(format(d));
  if (diagnostics.some(isError) || received.value === null || ledger.value === null) process.exit(1);
  const { segments } = segment(normalise(received.value.text, input.lexicon));
  const identified = identify(segments, ledger.value, { file: seed.ledgerPath }).value.segments;
  const published = ledger.value.ids;
  if (identified.some(({ id, source }) => published[id]?.fingerprint !== fingerprint(source))) {
    console.error(
      `${seed.source.path} has changed since its last ingest. Run \`npm run ingest\` first: it gives the ids that translations are kept by.`,
    );
    process.exit(1);
  }
  const path = seed.ledgerPath.replace(/ids\.json$/, 'en.po');
  const present = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  writeFileSync(join(root, path), completeCatalogue(present, identified));
  console.error(`${path}: ${identified.length} segments`);
}

if (import.meta.main) main();
