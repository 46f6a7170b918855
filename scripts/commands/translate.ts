import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from '../diagnostics/index.ts';
import { misuse } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { fingerprint } from '../pipeline/identify/index.ts';
import { readAuthorities, readText } from '../pipeline/index.ts';
import { completeCatalogue } from '../pipeline/translate/index.ts';

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
  const authorities = readAuthorities(input);
  const { gazetteer } = authorities.value;
  const text = readText(seed, { gazetteer, lexicon: input.lexicon, today: null });
  for (const d of [...authorities.diagnostics, ...text.diagnostics]) console.error(format(d));
  if (text.value === null) process.exit(1);
  const { segments, published } = text.value;
  if (segments.some(({ id, source }) => published.ids[id]?.fingerprint !== fingerprint(source))) {
    console.error(
      `${seed.source.path} has changed since its last ingest. Run \`npm run ingest\` first: it gives the ids that translations are kept by.`,
    );
    process.exit(1);
  }
  const path = seed.translationPath;
  writeFileSync(join(root, path), completeCatalogue(seed.translation?.text ?? null, segments));
  console.error(`${path}: ${segments.length} segments`);
}

if (import.meta.main) main();
