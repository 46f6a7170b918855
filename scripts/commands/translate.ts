import { basename } from 'node:path';
import { Failure, isError, Misuse } from '../diagnostics/index.ts';
import { command, printDiagnostics } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { replaceFiles } from '../machine/system/replace-files.ts';
import { fingerprint } from '../pipeline/identify/index.ts';
import { readAuthorities, readText } from '../pipeline/index.ts';
import {
  aboutSegments,
  completeCatalogue,
  readCatalogue,
  withLostContexts,
} from '../pipeline/translate/index.ts';

await command({
  usage: 'npm run translate -- DOCUMENT',
  does: "Brings a document's en.po up to date for a translator; what a translator wrote in it is kept.",
  words: 1,
  run({ positionals: [document = ''] }) {
    const root = archiveRoot();
    const { input, diagnostics } = readArchive(root);
    if (printDiagnostics(diagnostics.filter(isError))) return 1;
    const seed = input.seeds.find(({ id }) => id === document);
    if (seed === undefined) {
      const known = input.seeds.map(({ id }) => id).join(', ');
      throw new Misuse(`Unexpected document "${document}", expected one of ${known}`);
    }
    const authorities = readAuthorities(input);
    const { gazetteer } = authorities.value;
    const text = readText(seed, { gazetteer, lexicon: input.lexicon, today: null });
    printDiagnostics([...authorities.diagnostics, ...text.diagnostics]);
    if (text.value === null) return 1;
    const { segments, published, attributed } = text.value;
    if (segments.some(({ id, source }) => published.ids[id]?.fingerprint !== fingerprint(source))) {
      throw new Failure({
        where: seed.source.path,
        what: 'Unexpected change since its last ingest, expected the text that its ids were given for',
        mend: 'Run `npm run ingest` first: it gives the ids that translations are kept by.',
      });
    }
    const present = seed.translation === null ? null : withLostContexts(seed.translation, segments);
    const { value, diagnostics: faults } = readCatalogue(present);
    printDiagnostics(faults);
    // A file that is broken is left as it is: what is written over it would be lost.
    if (value === null) return 1;
    const path = seed.translationPath;
    const catalogue = completeCatalogue(present?.text ?? null, segments, {
      document,
      source: basename(seed.source.path),
      today: input.today ?? '',
      about: aboutSegments(attributed, gazetteer),
    });
    replaceFiles(root, new Map([[path, catalogue]]));
    console.error(`${path}: ${segments.length} segments`);
    return 0;
  },
});
