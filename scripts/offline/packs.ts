import { hash } from 'node:crypto';
import { mediaType } from '../../src/schemas/media-types.ts';
import {
  type ListedPack,
  MOST_OF_BLOCK,
  type OfflineManifest,
  PARTS,
  versionText,
} from '../../src/schemas/offline.ts';
import { cutParts } from './file-parts.ts';
import { packFiles, type Unplaced } from './pack-file.ts';
import { groupPieces, type Piece } from './pack-groups.ts';

/** A file of the site; it is read when it is packed. */
export interface SiteFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: number;
  readonly read: () => Uint8Array;
  /** Where it is known without reading the file. */
  readonly sha256?: string | undefined;
}

/** The packs that the last build made, by a digest of all that is in each. */
export type PackKeys = ReadonlyMap<string, readonly ListedPack[]>;

/** A piece that can be made ready for its pack. */
interface Packable extends Piece {
  readonly unplaced: () => Unplaced;
  /** The SHA-256 of its content. */
  readonly digest: () => string;
}

/** Folders whose name changes with any file in them: within packs they have another, so that a file that stays the same stays in its pack. */
const HASHED_FOLDER = /^(search\/)[0-9a-f]{8,}\//;
const lastingPath = (path: string): string => path.replace(HASHED_FOLDER, '$1~/');

/** By so many bytes at its beginning a part is known again, though something in it has changed. */
const SAME_BEGINNING = 256;

function* piecesOf({ path, bytes, read, sha256: known }: SiteFile): Generator<Packable> {
  const lasting = lastingPath(path);
  const file = { path: lasting, type: mediaType(path) };
  if (bytes <= MOST_OF_BLOCK) {
    let own: string | undefined;
    const unplaced = (): Unplaced => {
      const content = read();
      own ??= hash('sha256', content);
      return { ...file, bytes: content.length, sha256: own, content };
    };
    const digest = (): string => {
      own ??= known ?? hash('sha256', read());
      return own;
    };
    yield { path: lasting, bytes, unplaced, digest };
    return;
  }
  const whole = read();
  const parts = cutParts(whole).map((content) => ({ content, sha256: hash('sha256', content) }));
  const sum = {
    bytes: whole.length,
    sha256: hash('sha256', whole),
    parts: parts.map(({ sha256 }) => sha256),
  };
  const unplaced = (): Unplaced => ({ ...file, ...sum, content: new Uint8Array() });
  yield { path: lasting, bytes: 0, unplaced, digest: () => sum.sha256 };
  for (const { content, sha256 } of parts) {
    const part = { path: PARTS + sha256, type: '', bytes: content.length, sha256, content };
    // A part that changes stays where it is: it begins as it did before.
    const thing = hash('sha256', content.subarray(0, SAME_BEGINNING));
    yield { path: part.path, thing, bytes: part.bytes, unplaced: () => part, digest: () => sha256 };
  }
}

/** The folders of the site that have another name within packs, by their own. */
function lastingFolders(files: readonly SiteFile[]): Readonly<Record<string, string>> {
  const folders = new Map<string, string>();
  for (const { path } of files) {
    const [folder] = HASHED_FOLDER.exec(path) ?? [];
    if (folder !== undefined) folders.set(folder, lastingPath(folder));
  }
  return Object.fromEntries([...folders].sort());
}

/** The file that tells pages which folder of the search is the present one: its pack changes with that folder's name. */
const TELLS_FOLDERS = 'search/manifest.json';

/** A digest of all that is in the packs of a group. */
const keyOf = (group: readonly Packable[], folders: Readonly<Record<string, string>>): string =>
  hash('sha256', JSON.stringify([folders, group.map(({ path, digest }) => [path, digest()])]));

/**
 * Makes the packs of a site, hands each to `write`, and returns the manifest of them. The same files give the same bytes,
 * in whatever order they come; a change of one file changes the packs of its group. Packs that the last build has made of the same files
 * are not made again. Returns the keys of all, too.
 */
export async function packSite(
  files: readonly SiteFile[],
  write: (sha256: string, content: Buffer) => void,
  before: PackKeys = new Map(),
): Promise<{ readonly manifest: OfflineManifest; readonly keys: PackKeys }> {
  const folders = lastingFolders(files);
  // Parts that are the same are one.
  const pieces = new Map(files.flatMap((file) => [...piecesOf(file)]).map((piece) => [piece.path, piece]));
  const keys = new Map<string, readonly ListedPack[]>();
  for (const group of groupPieces([...pieces.values()])) {
    const told = group.some(({ path }) => path === TELLS_FOLDERS) ? folders : {};
    const key = keyOf(group, told);
    const kept = before.get(key);
    if (kept !== undefined) {
      keys.set(key, kept);
      continue;
    }
    const contents = await packFiles(
      group.map((piece) => piece.unplaced()),
      told,
    );
    const made = contents.map((content): ListedPack => {
      const sha256 = hash('sha256', content);
      write(sha256, content);
      return { sha256, bytes: content.length };
    });
    keys.set(key, made);
  }
  const packs = [...keys.values()].flat();
  return { manifest: { version: hash('sha256', versionText(packs)), packs }, keys };
}
