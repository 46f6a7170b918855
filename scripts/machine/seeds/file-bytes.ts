import { closeSync, lstatSync, openSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, type Part, phrase, said, startOf } from '../../diagnostics/index.ts';
import { EACH_TIME, type FileReading } from './remembered-files.ts';

/** Something in seeds/ as it is found there: its name, and what it is once links are followed. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** A value, or the one reason why there is none. */
export type Found<T> = { readonly value: T } | { readonly fault: Diagnostic };

const MEBI = 1024 * 1024;

/** What files may weigh at most. Bytes. */
export const SIZES = {
  /** A text of the greatest length that is taken (`TEXT_LIMITS` in pipeline/read), in any encoding and markup. */
  text: 16 * MEBI,
  /** A YAML file: some seven thousand people. The library reads well under a mebibyte a second. */
  yaml: 2 * MEBI,
  /** The ledger and the translation of the longest text. */
  beside: 32 * MEBI,
} as const;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const unreadable = (path: string, error: unknown): Diagnostic =>
  said('unreadableFile', startOf(path), { error: codeOf(error) });

/** A link that may not be followed. `found` says where it leads. */
export const badLink = (
  path: string,
  found: 'linkOut' | 'linkToNothing' | 'linkToItself' | 'linkToRead',
): Diagnostic => said('badLink', startOf(path), { found: phrase(found) });

/** The reason why a link may not be followed; undefined where it leads to something in seeds/. */
function faultOfLink(root: string, path: string): Diagnostic | undefined {
  try {
    const target = realpathSync(join(root, path));
    const seeds = realpathSync(join(root, 'seeds'));
    return target.startsWith(seeds + sep) ? undefined : badLink(path, 'linkOut');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return badLink(path, 'linkToNothing');
    return code === 'ELOOP' ? badLink(path, 'linkToItself') : unreadable(path, error);
  }
}

const KINDS = [
  ['isFIFO', 'pipe'],
  ['isSocket', 'socket'],
  ['isCharacterDevice', 'device'],
  ['isBlockDevice', 'device'],
  ['isDirectory', 'folder'],
] as const satisfies readonly (readonly [keyof Stats, string])[];

const special = (path: string, stats: Stats): Diagnostic => {
  const kind = KINDS.find(([is]) => stats[is]())?.[1] ?? 'thing';
  return said('specialFile', startOf(path), { kind: phrase(kind) });
};

/**
 * Why a file that ingest has made cannot be read again: somebody has put a folder or a pipe in its place, or has taken the right
 * to read it. Undefined where it is an ordinary file, or is not there. A link in seeds/ may not leave it; content/ may be elsewhere.
 */
export function faultOfMade(root: string, path: string): Diagnostic | undefined {
  try {
    if (path.startsWith('seeds/')) {
      const found = statsOf(root, path);
      if ('fault' in found) return found.fault;
    }
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (!stats.isFile()) return special(path, stats);
    // The right to read is what opening it needs; `access` asks for those of another user, where a program has changed its own.
    closeSync(openSync(join(root, path), 'r'));
    return undefined;
  } catch (error) {
    return unreadable(path, error);
  }
}

/** What stands at a path of the archive: its facts after links that stay in seeds/; null where nothing is there. */
function statsOf(root: string, path: string): Found<Stats | null> {
  try {
    const own = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (own === undefined) return { value: null };
    if (!own.isSymbolicLink()) return { value: own };
    const fault = faultOfLink(root, path);
    return fault === undefined ? { value: statSync(join(root, path)) } : { fault };
  } catch (error) {
    // Nothing can be there under a name that is longer than the file system takes.
    return codeOf(error) === 'ENAMETOOLONG' ? { value: null } : { fault: unreadable(path, error) };
  }
}

/** Of the folders in seeds/, those that are links to a folder that has been listed under another name. */
export function sharedFolders(root: string, folders: readonly Entry[]): ReadonlySet<Entry> {
  const home = realpathSync(join(root, 'seeds'));
  const places = new Set(folders.map(({ name }) => join(home, name)));
  return new Set(
    folders.filter(({ name }) => {
      const place = realpathSync(join(home, name));
      const isShared = place !== join(home, name) && places.has(place);
      places.add(place);
      return isShared;
    }),
  );
}

/** Whether a path of the archive is a file or a folder; a fault where it is something else, or leads out of seeds/. */
export function entryOf(root: string, path: string, name: string): Found<Entry> {
  const found = statsOf(root, path);
  if ('fault' in found) return found;
  if (found.value?.isDirectory()) return { value: { name, kind: 'folder' } };
  if (found.value?.isFile()) return { value: { name, kind: 'file' } };
  return { fault: found.value === null ? unreadable(path, 'ENOENT') : special(path, found.value) };
}

/** The bytes of a file of the archive, at most `limit` of them; null where it is not there. */
export function readBytes(
  root: string,
  path: string,
  { limit, reading = EACH_TIME }: { readonly limit: number; readonly reading?: FileReading },
): Found<Uint8Array | null> {
  const found = statsOf(root, path);
  if ('fault' in found) return found;
  const stats = found.value;
  if (stats === null) return { value: null };
  if (!stats.isFile()) return { fault: special(path, stats) };
  if (stats.size > limit) return { fault: tooLarge(path, stats.size, limit) };
  try {
    return { value: reading.bytes(join(root, path)) };
  } catch (error) {
    return { fault: unreadable(path, error) };
  }
}

const inMebi = (bytes: number): Part =>
  phrase('mebibytes', { size: { figures: (bytes / MEBI).toFixed(bytes % MEBI === 0 ? 0 : 1) } });

const tooLarge = (path: string, bytes: number, limit: number): Diagnostic =>
  said('largeFile', startOf(path), { size: inMebi(bytes), most: inMebi(limit) });

/** The names in a folder as bytes, in the order of their bytes; a name need not be text on every system. */
export function namesIn(root: string, path: string): Found<readonly Buffer[]> {
  try {
    const names = readdirSync(join(root, path), { encoding: 'buffer' }) as Buffer[];
    return { value: names.sort(Buffer.compare) };
  } catch (error) {
    return { fault: unreadable(path, error) };
  }
}
