import { idKey } from '../../../src/schemas/address-ids.ts';
import { formatOf } from '../../../src/schemas/formats.ts';
import { type Diagnostic, said, startOf } from '../../diagnostics/index.ts';

/** Editors' files that are of the whole archive. */
export const ARCHIVE_FILES: readonly string[] = [
  'people.yaml',
  'places.yaml',
  'archive.yaml',
  'glossary.yaml',
];

/** What ingest keeps there itself: the book of addresses. */
export const BOOK_FILE = 'ids.json';

/** Editors' files in the folder of a text. */
export const FOLDER_FILES = { sidecar: 'document.yaml', ledger: 'ids.json', translation: 'en.po' } as const;

/** What is added to the name of a bare text, in place of its ending, for the files beside it. */
export const BESIDE_ENDINGS = { sidecar: '.yaml', ledger: '.ids.json', translation: '.en.po' } as const;

/** The name of a translation into a further language, in the folder of a text or after the name of a bare one. */
export const furtherName = (language: string): string => `${language}.po`;

/** A name without its last ending: `a.b.txt` → `a.b`. */
export const baseOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/** The manual or the licence of a folder: `README`, `README.md`, `readme.fa.txt`, `LICENSE`. */
export const isAboutFolder = (name: string): boolean =>
  /^(?:README|LICEN[CS]E)(?:[.-][a-z]{2})?(?:\.(?:md|txt|html))?$/i.test(name);

/**
 * A name as hands and programs confuse it with another: capitals, ي and ی, `.yml` for `.yaml`, and an ending that a program
 * added («document.yaml.txt»).
 */
const confused = (name: string): string =>
  idKey(name)
    .replace(/[\s_-]+/g, '-')
    .replace(/(\.(?:ya?ml|json|po))\.(?:txt|bak|html?)$/, '$1')
    .replace(/\.yml$/, '.yaml');

/** The names of files that are read in a folder. */
export interface NamesRead {
  readonly has: (name: string) => boolean;
  /** Which of them somebody meant by a name that is none of them; undefined where it is like none. */
  readonly meant: (name: string) => string | undefined;
}

export function namesRead(names: Iterable<string>): NamesRead {
  const known = new Set(names);
  const byKey = new Map<string, string>();
  for (const name of known) {
    const key = confused(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return { has: (name) => known.has(name), meant: (name) => byKey.get(confused(name)) };
}

/** An editors' file under a name that is nearly, but not quite, one that is read. */
export const nearlyRight = (folder: string, name: string, meant: string): Diagnostic =>
  said('nearlyRightName', startOf(`${folder}/${name}`), { name, meant });

/** Whether a name ends as a text does, though it is an editors' file that a program gave a second ending. */
export const isEditorsFileAsText = (name: string): boolean =>
  formatOf(name) !== null && /\.(?:ya?ml|json|po)\.[^.]+$/i.test(name);
