import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure, isError, Misuse, told } from '../diagnostics/index.ts';
import { command, printDiagnostics, tell } from '../machine/command-line.ts';
import { archiveRoot, readArchive } from '../machine/disk.ts';
import { readReturned, sayReturned } from '../machine/editing/returned-xliff.ts';
import { replaceFiles } from '../machine/system/replace-files.ts';
import { withinTime } from '../machine/time-limit.ts';
import { furtherLanguagesOf, translationInto } from '../pipeline/further/index.ts';
import { fingerprint } from '../pipeline/identify/index.ts';
import {
  type ArchiveInput,
  eachTime,
  readAuthorities,
  readText,
  type Seed,
  tooSlow,
} from '../pipeline/index.ts';
import {
  aboutSegments,
  completeCatalogue,
  readCatalogue,
  readGlossary,
  TranslationMemory,
  toXliff,
  translatedPairs,
  withLostContexts,
} from '../pipeline/translate/index.ts';

/** What a document's catalogue is made of; null where something of it cannot be read, which is printed. Throws `Failure`. */
function readForTranslator(input: ArchiveInput, seed: Seed, language: string) {
  const authorities = readAuthorities(input);
  const { gazetteer } = authorities.value;
  const { value: glossary, diagnostics: ofGlossary } = readGlossary(
    input.glossary ?? null,
    furtherLanguagesOf(seed),
  );
  const read = withinTime(() => readText(seed, { gazetteer, lexicon: input.lexicon, today: null }));
  const text = read?.value ?? { value: null, diagnostics: [tooSlow(seed)] };
  printDiagnostics([...authorities.diagnostics, ...ofGlossary, ...text.diagnostics]);
  if (text.value === null) return null;
  const { segments, published, attributed } = text.value;
  if (segments.some(({ id, source }) => published.ids[id]?.fingerprint !== fingerprint(source))) {
    throw Failure.of('changedSinceIngest', seed.source.path);
  }
  const file = translationInto(seed, language);
  const present = file === null ? null : withLostContexts(file, segments);
  const { value: catalogue, diagnostics: faults } = readCatalogue(present);
  printDiagnostics(faults);
  // A file that is broken is left as it is: what is written over it would be lost.
  if (catalogue === null) return null;
  const memory = new TranslationMemory(translatedPairs(input.seeds, eachTime, language));
  const about = aboutSegments(attributed, { gazetteer, glossary, memory, language });
  return { present: present?.text ?? null, catalogue, segments, about };
}

await command({
  usage: 'npm run translate -- DOCUMENT [--language CODE] [--xliff FILE | --from-xliff FILE]',
  does: {
    fa: 'پروندهٔ en.po سند را برای مترجم روزآمد می‌کند؛ آنچه مترجم در آن نوشته است می‌ماند. --xliff آن را به صورت XLIFF 2.0 هم می‌نویسد؛ --from-xliff ترجمه‌ها را از چنین پرونده‌ای برمی‌گیرد. با --language همین کار با زبان دیگری از archive.yaml می‌شود، مثلاً ar.po.',
    en: "Brings a document's en.po up to date for a translator; what a translator wrote in it is kept. --xliff writes it as XLIFF 2.0, too; --from-xliff takes the translations of such a file. --language does the same with another language of archive.yaml, such as ar.po.",
  },
  words: 1,
  options: {
    language: { type: 'string', default: 'en' },
    xliff: { type: 'string' },
    'from-xliff': { type: 'string' },
  },
  async run({ positionals: [document = ''], values: { language, xliff: to, 'from-xliff': from } }) {
    if (to !== undefined && from !== undefined)
      throw Misuse.of('bothOptions', { one: '--xliff', other: '--from-xliff' });
    const root = archiveRoot();
    const { input, diagnostics } = readArchive(root);
    if (printDiagnostics(diagnostics.filter(isError))) return 1;
    const seed = input.seeds.find(({ id }) => id === document);
    if (seed === undefined) {
      throw Misuse.of('unknownDocument', { document, known: input.seeds.map(({ id }) => id) });
    }
    const languages = ['en', ...furtherLanguagesOf(seed)];
    if (!languages.includes(language)) throw Misuse.of('unknownLanguage', { language, known: languages });
    const read = readForTranslator(input, seed, language);
    if (read === null) return 1;
    const { present, catalogue: before, segments, about } = read;
    const returned =
      from === undefined ? undefined : await readReturned(from, { document, segments, language });
    const path = seed.further?.find((one) => one.language === language)?.path ?? seed.translationPath;
    const text = completeCatalogue(present, segments, {
      document,
      source: basename(seed.source.path),
      today: input.today ?? '',
      about,
      language,
      ...(returned && { returned }),
    });
    if (from !== undefined && returned !== undefined) sayReturned(from, returned, before, segments);
    replaceFiles(root, new Map([[path, text]]));
    tell(told('catalogueWritten', { file: path, count: segments.length }));
    if (to !== undefined) {
      const { value: catalogue } = readCatalogue({ path, text });
      if (catalogue === null) return 0;
      writeFileSync(to, await toXliff(document, catalogue, segments, language));
      tell(told('xliffWritten', { file: to, count: segments.length }));
    }
    return 0;
  },
});
