import { documentId } from '../../../src/schemas/address-ids.ts';
import { FORMATS, formatOf } from '../../../src/schemas/formats.ts';
import { type Diagnostic, keyOfSaid, phrase, said, startOf, type TextFile } from '../../diagnostics/index.ts';
import type { Seed, SeedFiles } from '../../pipeline/index.ts';
import { decodeEditorsFile, furtherLanguages } from '../../pipeline/read/index.ts';
import { extraction } from '../extraction/extraction-thread.ts';
import {
  ARCHIVE_FILES,
  BESIDE_ENDINGS,
  BOOK_FILE,
  baseOf,
  FOLDER_FILES,
  isAboutFolder,
  isEditorsFileAsText,
  type NamesRead,
  namesRead,
  nearlyRight,
} from './editors-names.ts';
import { badLink, type Entry, readBytes, SIZES, sharedFolders } from './file-bytes.ts';
import { type Listing, listFolder } from './folder-entries.ts';
import { EACH_TIME, type FileReading } from './remembered-files.ts';
import { allOf, besideText, FAULTS, inFolder, type Paths, within } from './seed-paths.ts';

/** The texts of an archive, with the files beside them. */
export interface Seeds {
  readonly seeds: readonly Seed[];
  /** Editors' files without a text: documents that were withdrawn. */
  readonly textless: readonly SeedFiles[];
  /** Ids of documents whose text is there but may not or cannot be read. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Something that nobody will read: a text in a format that is not taken, a picture, a hidden file. */
const stray = (
  path: string,
  found: 'folderWithoutText' | 'hiddenText' | 'fileWithoutText' | 'strayFile',
): Diagnostic => said(found, startOf(path));

const ENDINGS = Object.keys(FORMATS);
const isSource = ({ name }: Entry): boolean =>
  ENDINGS.some((ending) => name.toLowerCase() === `source.fa.${ending}`);

/** Reads seeds/ of one archive. */
class SeedReader {
  readonly #root: string;
  readonly #reading: FileReading;
  readonly seeds: Seed[] = [];
  readonly textless: SeedFiles[] = [];
  readonly unread = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];
  /** The further languages of the archive: it says them itself, so its own file is read first. */
  #languages: readonly string[] = [];
  #inFolders = inFolder([]);
  #namesInFolders = namesRead(allOf(this.#inFolders));

  constructor(root: string, reading: FileReading) {
    this.#root = root;
    this.#reading = reading;
  }

  /** Is told into which further languages texts are translated. */
  readFurther(languages: readonly string[]): void {
    this.#languages = languages;
    this.#inFolders = inFolder(languages);
    this.#namesInFolders = namesRead(allOf(this.#inFolders));
  }

  #besideText(base: string): Paths {
    return besideText(base, this.#languages);
  }

  readonly #bytes = (path: string, limit: number): ReturnType<typeof readBytes> =>
    readBytes(this.#root, path, { limit, reading: this.#reading });

  #list(folder: string): Listing {
    const listing = listFolder(this.#root, folder);
    this.diagnostics.push(...listing.diagnostics);
    return listing;
  }

  /** An editors' file; null where it is absent, and where it cannot be read, which is reported. */
  editorsFile(path: string, code: 'GA004' | 'GA006' | 'GA008'): TextFile | null {
    const found = this.#bytes(path, code === 'GA004' ? SIZES.yaml : SIZES.beside);
    if ('fault' in found) {
      this.diagnostics.push(found.fault);
      return null;
    }
    const bytes = found.value;
    if (bytes === null) return null;
    const { value, diagnostics } = this.#reading.once(`decoded ${code}`, bytes, () =>
      decodeEditorsFile(path, bytes, code),
    );
    this.diagnostics.push(...diagnostics);
    return value;
  }

  /** The editors' files of a document; what cannot be read of them is reported. */
  #beside(id: string, paths: Paths): SeedFiles {
    return {
      id,
      sidecar: this.editorsFile(paths.sidecar, FAULTS.sidecar),
      ledger: this.editorsFile(paths.ledger, FAULTS.ledger),
      ledgerPath: paths.ledger,
      translation: this.editorsFile(paths.translation, FAULTS.translation),
      translationPath: paths.translation,
      ...(paths.further.length > 0 && {
        further: paths.further.map(([language, path]) => ({
          language,
          file: this.editorsFile(path, FAULTS.translation),
          path,
        })),
      }),
    };
  }

  /** Takes a text and what is beside it. Where any of it cannot be read, none of it is taken. */
  #take(id: string, source: string, paths: Paths): void {
    const faults = this.diagnostics.length;
    const found = this.#bytes(source, SIZES.text);
    if ('fault' in found) this.diagnostics.push(found.fault);
    const beside = this.#beside(id, paths);
    if (this.diagnostics.length > faults || 'fault' in found || found.value === null) {
      this.unread.add(id);
      return;
    }
    const received = { path: source, bytes: found.value };
    const taken = this.#reading.once('source', found.value, () =>
      formatOf(source) === 'text' ? received : { ...received, extraction: extraction(received) },
    );
    this.seeds.push({ ...beside, source: taken });
  }

  /** Takes the editors' files of a document that has no text; false where there is no such file. */
  #takeTextless(id: string, paths: Paths): boolean {
    const faults = this.diagnostics.length;
    const beside = this.#beside(id, paths);
    if (this.diagnostics.length > faults) this.unread.add(id);
    else if (beside.sidecar === null) return false;
    else this.textless.push(beside);
    return true;
  }

  #folder(name: string): void {
    const path = `seeds/${name}`;
    const id = documentId(name);
    const faults = this.diagnostics.length;
    const { entries } = this.#list(path);
    const sources = entries.filter(isSource);
    const paths = within(path, this.#inFolders);
    // Two texts in one folder would be one document: ingest says so.
    for (const source of sources) this.#take(id, `${path}/${source.name}`, paths);
    if (sources.length === 0) {
      if (entries.some((entry) => entry.name === FOLDER_FILES.sidecar) && this.#takeTextless(id, paths))
        return;
      this.unread.add(id);
      if (this.diagnostics.length === faults) this.diagnostics.push(stray(path, 'folderWithoutText'));
      return;
    }
    for (const entry of entries) {
      if (sources.includes(entry) || this.#namesInFolders.has(entry.name)) continue;
      if (isAboutFolder(entry.name) || (entry.name.startsWith('.') && formatOf(entry.name) === null))
        continue;
      this.#besides(path, entry);
    }
  }

  /** Says of what stands beside a text in its folder that it is not read. */
  #besides(folder: string, { name, kind }: Entry): void {
    const meant = kind === 'file' ? this.#namesInFolders.meant(name) : undefined;
    this.diagnostics.push(
      meant === undefined
        ? said('unreadBesideText', startOf(`${folder}/${name}`), {
            kind: phrase(kind),
            names: allOf(this.#inFolders),
          })
        : nearlyRight(folder, name, meant),
    );
  }

  #bareText(name: string): void {
    const base = baseOf(name);
    const paths = this.#besideText(base);
    if (ARCHIVE_FILES.includes(paths.sidecar)) {
      this.unread.add(documentId(base));
      this.diagnostics.push(
        said('nameOfArchivesFile', startOf(`seeds/${name}`), { name, sidecar: paths.sidecar, base }),
      );
      return;
    }
    this.#take(documentId(base), `seeds/${name}`, within('seeds', paths));
  }

  /** A file of seeds/ itself. */
  #file(name: string, known: NamesRead): void {
    const path = `seeds/${name}`;
    if (known.has(name) || isAboutFolder(name)) return;
    const meant = known.meant(name);
    if (meant !== undefined) this.diagnostics.push(nearlyRight('seeds', name, meant));
    else if (name.startsWith('.')) {
      // Other hidden files are the settings of programs.
      if (formatOf(name.replace(/\.icloud$/, '')) !== null) this.diagnostics.push(stray(path, 'hiddenText'));
    } else if (name.endsWith(BESIDE_ENDINGS.sidecar)) {
      const base = baseOf(name);
      const taken = this.#takeTextless(documentId(base), within('seeds', this.#besideText(base)));
      if (!taken) this.diagnostics.push(stray(path, 'fileWithoutText'));
    } else if (isEditorsFileAsText(name)) {
      this.diagnostics.push(nearlyRight('seeds', name, baseOf(name)));
    } else if (formatOf(name) !== null) this.#bareText(name);
    else this.diagnostics.push(stray(path, 'strayFile'));
  }

  read(): void {
    const { entries, refused } = this.#list('seeds');
    for (const name of refused) this.unread.add(documentId(formatOf(name) === null ? name : baseOf(name)));
    const files = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
    const texts = files.filter((name) => formatOf(name) !== null && !isEditorsFileAsText(name));
    const bases = new Set(texts.map(baseOf));
    // A document that was withdrawn has an editors' file and no text.
    const alone = files
      .filter((name) => name.endsWith(BESIDE_ENDINGS.sidecar) && !ARCHIVE_FILES.includes(name))
      .map(baseOf)
      .filter((base) => !bases.has(base))
      .map((base) => this.#besideText(base));
    const beside = [
      ...[...bases].flatMap((base) => allOf(this.#besideText(base))),
      ...alone.flatMap((paths) => allOf(paths).filter((name) => name !== paths.sidecar)),
    ];
    const known = namesRead([...ARCHIVE_FILES, BOOK_FILE, ...beside]);
    const isOfFile = new Set([...ARCHIVE_FILES, BOOK_FILE, ...beside]);
    const folders = entries.filter(
      ({ name, kind }) => kind === 'folder' && !name.startsWith('.') && !isOfFile.has(name),
    );
    const shared = sharedFolders(this.#root, folders);
    for (const entry of entries) {
      if (entry.kind === 'file') this.#file(entry.name, known);
      else if (shared.has(entry)) this.#refuseShared(entry.name);
      else if (folders.includes(entry)) this.#folder(entry.name);
    }
  }

  /** A second name of a document's folder: its ledger would be that of two documents. */
  #refuseShared(name: string): void {
    this.unread.add(documentId(name));
    this.diagnostics.push(badLink(`seeds/${name}`, 'linkToRead'));
  }
}

/** An editors' file of the whole archive; null where it is absent or cannot be read. */
interface ArchiveFiles {
  readonly people: TextFile | null;
  readonly places: TextFile | null;
  readonly archive: TextFile | null;
  readonly glossary: TextFile | null;
  /** Those that are there but cannot be read. */
  readonly unreadFiles: ReadonlySet<string>;
}

/** A file that is listed and then opened is reported twice: once is enough. */
export const once = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [`${one.file} ${keyOfSaid(one)}`, one])).values(),
];

/** Reads seeds/: the texts, what is beside them, and the files of the whole archive. */
export function readSeeds(root: string, reading: FileReading = EACH_TIME): Seeds & ArchiveFiles {
  const reader = new SeedReader(root, reading);
  const unreadFiles = new Set<string>();
  const [people = null, places = null, archive = null, glossary = null] = ARCHIVE_FILES.map((name) => {
    const before = reader.diagnostics.length;
    const file = reader.editorsFile(`seeds/${name}`, 'GA004');
    if (reader.diagnostics.length > before) unreadFiles.add(name);
    return file;
  });
  reader.readFurther(furtherLanguages(archive));
  reader.read();
  const { seeds, textless, unread, diagnostics } = reader;
  const files = { people, places, archive, glossary, unreadFiles };
  return { seeds, textless, unread, diagnostics: once(diagnostics), ...files };
}
