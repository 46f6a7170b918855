import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import { Failure, isError, Misuse } from '../diagnostics/index.ts';
import { command, printDiagnostics } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { replaceFiles } from '../machine/system/replace-files.ts';
import { fingerprint, type Identified } from '../pipeline/identify/index.ts';
import { type ArchiveInput, readAuthorities, readText, type Seed } from '../pipeline/index.ts';
import {
  aboutSegments,
  completeCatalogue,
  contextOf,
  fromXliff,
  NotTaken,
  type PoFile,
  type ReturnedUnit,
  readCatalogue,
  readGlossary,
  TranslationMemory,
  toXliff,
  translatedPairs,
  withLostContexts,
} from '../pipeline/translate/index.ts';

type Returned = ReadonlyMap<string, ReturnedUnit>;

/** What a document's catalogue is made of; null where something of it cannot be read, which is printed. Throws `Failure`. */
function readForTranslator(input: ArchiveInput, seed: Seed) {
  const authorities = readAuthorities(input);
  const { gazetteer } = authorities.value;
  const { value: glossary, diagnostics: ofGlossary } = readGlossary(input.glossary ?? null);
  const text = readText(seed, { gazetteer, lexicon: input.lexicon, today: null });
  printDiagnostics([...authorities.diagnostics, ...ofGlossary, ...text.diagnostics]);
  if (text.value === null) return null;
  const { segments, published, attributed } = text.value;
  if (segments.some(({ id, source }) => published.ids[id]?.fingerprint !== fingerprint(source))) {
    throw new Failure({
      where: seed.source.path,
      what: 'Unexpected change since its last ingest, expected the text that its ids were given for',
      mend: 'Run `npm run ingest` first: it gives the ids that translations are kept by.',
    });
  }
  const present = seed.translation === null ? null : withLostContexts(seed.translation, segments);
  const { value: catalogue, diagnostics: faults } = readCatalogue(present);
  printDiagnostics(faults);
  // A file that is broken is left as it is: what is written over it would be lost.
  if (catalogue === null) return null;
  const memory = new TranslationMemory(translatedPairs(input.seeds));
  const about = aboutSegments(attributed, { gazetteer, glossary, memory });
  return { present: present?.text ?? null, catalogue, segments, about };
}

/** The translations in a file of XLIFF. Throws `Failure` where it cannot be taken. */
async function returnedIn(file: string, document: string, segments: readonly Identified[]) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Misuse(`Unexpected ${file}, expected a file of XLIFF`);
  try {
    return await fromXliff(document, readFileSync(file, 'utf8'), segments);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    throw new Failure({ where: file, what: error.message, mend: error.mend });
  }
}

/** Says what a file of XLIFF changes: which translations are replaced, and which are of other words than the text has now. */
function sayReturned(
  file: string,
  returned: Returned,
  before: PoFile,
  segments: readonly Identified[],
): void {
  const english = new Map(
    before.entries.map((entry) => [contextOf(entry), entry.fields.msgstr?.value ?? '']),
  );
  const changed = [...returned].filter(([id, { target }]) => english.get(id) !== target).map(([id]) => id);
  const replaced = changed.filter((id) => (english.get(id) ?? '') !== '');
  const outdated = segments
    .filter(({ id, edited }) => changed.includes(id) && fold(returned.get(id)?.source ?? '') !== fold(edited))
    .map(({ id }) => id);
  console.error(`${file}: ${changed.length} translations are new or changed`);
  if (replaced.length > 0) console.error(`Replaced: ${replaced.join(', ')}; git shows what was there.`);
  if (outdated.length > 0)
    console.error(
      `Translated from other words than the text has now, and so not shown as its translation (fuzzy): ${outdated.join(', ')}`,
    );
}

await command({
  usage: 'npm run translate -- DOCUMENT [--xliff FILE | --from-xliff FILE]',
  does: "Brings a document's en.po up to date for a translator; what a translator wrote in it is kept. --xliff writes it as XLIFF 2.0, too; --from-xliff takes the translations of such a file.",
  words: 1,
  options: { xliff: { type: 'string' }, 'from-xliff': { type: 'string' } },
  async run({ positionals: [document = ''], values: { xliff: to, 'from-xliff': from } }) {
    if (to !== undefined && from !== undefined)
      throw new Misuse('Unexpected --xliff with --from-xliff, expected one of the two');
    const root = archiveRoot();
    const { input, diagnostics } = readArchive(root);
    if (printDiagnostics(diagnostics.filter(isError))) return 1;
    const seed = input.seeds.find(({ id }) => id === document);
    if (seed === undefined) {
      const known = input.seeds.map(({ id }) => id).join(', ');
      throw new Misuse(`Unexpected document "${document}", expected one of ${known}`);
    }
    const read = readForTranslator(input, seed);
    if (read === null) return 1;
    const { present, catalogue: before, segments, about } = read;
    const returned = from === undefined ? undefined : await returnedIn(from, document, segments);
    const path = seed.translationPath;
    const text = completeCatalogue(present, segments, {
      document,
      source: basename(seed.source.path),
      today: input.today ?? '',
      about,
      ...(returned && { returned }),
    });
    if (from !== undefined && returned !== undefined) sayReturned(from, returned, before, segments);
    replaceFiles(root, new Map([[path, text]]));
    console.error(`${path}: ${segments.length} segments`);
    const { value: catalogue } = readCatalogue({ path, text });
    if (to !== undefined && catalogue !== null) {
      writeFileSync(to, await toXliff(document, catalogue, segments));
      console.error(`${to}: XLIFF 2.0 of ${segments.length} segments`);
    }
    return 0;
  },
});
