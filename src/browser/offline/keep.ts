import { bytesOfPacks, type ListedPack, type OfflineManifest, packPath } from '../../schemas/offline.ts';
import { packsCacheName } from './cache-names.ts';
import { fetchManifest, fetchPack, KeepingFailed, packName } from './fetch-packs.ts';
import { routesOf } from './file-routes.ts';
import {
  type KeptState,
  type KeptVersion,
  readState,
  routesAddress,
  writeKept,
  writeWanted,
} from './kept-store.ts';
import { StoredPack, sha256Of } from './stored-pack.ts';

/** What is told while an archive is being kept. */
export interface Progress {
  /** Bytes of packs that are in, of all. */
  readonly done: number;
  readonly of: number;
  /** A pack that was refused, because its bytes were wrong, and is fetched again. */
  readonly refused?: string;
}

/** How one keeping is done. */
interface Keeping {
  readonly root: string;
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}

/** Waits for something to be stored. Rejects with KeepingFailed where the device refuses. */
async function stored<T>(work: Promise<T>, file = ''): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new KeepingFailed(isFull ? 'quota' : 'storage', file);
  }
}

/** The bytes of a pack that is on the device; null where they are not, or are not those of its name. */
async function packOnDevice(
  cache: Cache,
  address: string,
  { sha256 }: ListedPack,
): Promise<ArrayBuffer | null> {
  const found = await cache.match(address);
  const bytes = (await found?.arrayBuffer().catch(() => null)) ?? null;
  return bytes !== null && (await sha256Of(bytes)) === sha256 ? bytes : null;
}

/** What the packs of a version hold, as they tell it. */
interface Contents {
  readonly paths: string[][];
  files: number;
  readonly folders: Record<string, string>;
}

/** Adds what a pack holds. Rejects where it is none: its bytes are those of its name, so the host has made it so. */
async function addContents(contents: Contents, bytes: ArrayBuffer, number: number): Promise<void> {
  const { index } = await StoredPack.read(bytes);
  contents.paths[number] = index.files.map(({ path }) => path);
  contents.files += index.files.filter(({ type }) => type !== '').length;
  Object.assign(contents.folders, index.folders);
}

/** How many packs are stored at a time: each waits for the disk, mostly. */
export const AT_ONCE = 4;

/** Brings all packs of a version onto the device, and each is compared with its name: those that come, and those that are there. */
async function bringPacks({ root, signal, tell }: Keeping, { packs }: OfflineManifest): Promise<Contents> {
  const cache = await stored(caches.open(packsCacheName(root)));
  const contents: Contents = { paths: [], files: 0, folders: {} };
  const of = bytesOfPacks(packs);
  let done = 0;
  tell({ done, of });
  /** What has come is stored while the next packs are on their way. */
  const storing: Promise<void>[] = [];
  const store = async (
    pack: ListedPack,
    number: number,
    bytes: ArrayBuffer,
    isNew: boolean,
  ): Promise<void> => {
    if (isNew) await stored(cache.put(root + packPath(pack.sha256), new Response(bytes)), packName(pack));
    await addContents(contents, bytes, number);
    done += pack.bytes;
    tell({ done, of });
  };
  try {
    for (const [number, pack] of packs.entries()) {
      signal.throwIfAborted();
      const there = await stored(packOnDevice(cache, root + packPath(pack.sha256), pack));
      const refused = (file: string): void => tell({ done, of, refused: file });
      const bytes = there ?? (await fetchPack(root, pack, signal, refused));
      if (storing.length === AT_ONCE) await storing.shift();
      const work = store(pack, number, bytes, there === null);
      // Whoever waits for it hears of a failure; until then, nobody does.
      work.catch(() => {});
      storing.push(work);
    }
    await Promise.all(storing);
  } finally {
    // Nothing is written any more when others have their turn.
    await Promise.allSettled(storing);
  }
  return contents;
}

/** How often keeping begins again because the host has another version by now. */
const ROUNDS = 5;
/** What may well be because the host has another version by now. */
const OF_CHANGE = new Set(['missing', 'corrupt']);

/** Brings a whole version onto the device: the one that the host has now, or has by then. */
async function bringVersion(keeping: Keeping): Promise<{ manifest: OfflineManifest; contents: Contents }> {
  let manifest = await fetchManifest(keeping.root, keeping.signal);
  for (let round = 1; ; round += 1) {
    await stored(writeWanted(keeping.root, manifest));
    try {
      return { manifest, contents: await bringPacks(keeping, manifest) };
    } catch (error) {
      if (!(error instanceof KeepingFailed && OF_CHANGE.has(error.trouble)) || round === ROUNDS) throw error;
      const now = await fetchManifest(keeping.root, keeping.signal);
      if (now.version === manifest.version) throw error;
      manifest = now;
    }
  }
}

/**
 * Keeps the whole archive at `root`: fetches the packs that are not there yet, compares each with its hash, and only then
 * makes them the version that is served, by writing one entry. Until then, the version of before is served. Goes on where it
 * was left. Rejects with KeepingFailed, or with the signal's reason where it was stopped; what has come by then stays.
 * Only one page may do this at a time (keeping-turns.ts).
 */
export async function keepArchive(
  root: string,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  const { manifest, contents } = await bringVersion({ root, signal, tell });
  const cache = await stored(caches.open(packsCacheName(root)));
  const table = new Response(routesOf(contents.paths));
  await stored(cache.put(routesAddress(root, manifest.version), table));
  signal.throwIfAborted();
  const { files, folders } = contents;
  const kept: KeptVersion = { ...manifest, date: new Date().toISOString(), files, folders };
  await stored(writeKept(root, kept));
}

/** The addresses that a version takes up. */
const addressesOf = (root: string, version: OfflineManifest | null): string[] =>
  version === null
    ? []
    : [routesAddress(root, version.version), ...version.packs.map(({ sha256 }) => root + packPath(sha256))];

/**
 * Removes packs that no version needs any more. `hasOldPages`: pages of the version of before may be open, and may ask for
 * its scripts. Nothing may be fetched meanwhile.
 */
export async function removeUnused(root: string, { hasOldPages }: { hasOldPages: boolean }): Promise<void> {
  if (!(await caches.has(packsCacheName(root)))) return;
  const { kept, wanted, before } = await readState(root);
  const versions = [kept, wanted, ...(hasOldPages ? [before] : [])];
  const needed = new Set(versions.flatMap((version) => addressesOf(root, version)));
  const cache = await caches.open(packsCacheName(root));
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}

/**
 * True where all of the version that is served is there. Browsers that run short of space may remove what a site stores;
 * what a pack says is compared with its hash whenever a file is read from it.
 */
export async function isComplete(root: string, { kept }: Pick<KeptState, 'kept'>): Promise<boolean> {
  if (kept === null) return false;
  const cache = await caches.open(packsCacheName(root));
  for (const address of addressesOf(root, kept)) if ((await cache.match(address)) === undefined) return false;
  return true;
}

/** How many bytes of a version are there already. */
export async function bytesOnDevice(root: string, { packs }: OfflineManifest): Promise<number> {
  const cache = await caches.open(packsCacheName(root));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return bytesOfPacks(packs.filter(({ sha256 }) => there.has(root + packPath(sha256))));
}
