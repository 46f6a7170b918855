import { type OfflineManifest, offlineManifest } from '../../schemas/offline.ts';
import { cachePrefix, hasState, packsCacheName, stateCacheName } from './cache-names.ts';

/*
 * What a browser keeps of the archive, in its Cache Storage. Used by pages and by the service worker. Packs are kept as they
 * were fetched, under their hash. How the keeping stands is told by a few small entries; one at a time is written, or deleted,
 * which needs no space: so whatever happens between two of them, what is told is true.
 */

/** A version that is kept. */
export interface KeptVersion extends OfflineManifest {
  /** When it was complete (ISO 8601). */
  readonly date: string;
  /** How many files of the site it has. */
  readonly files: number;
  /** Folders of the site that have another name within packs (`PackIndex.folders`). */
  readonly folders: Readonly<Record<string, string>>;
}

export interface KeptState {
  /** The version that is served: all of it is there. */
  readonly kept: KeptVersion | null;
  /** The version that was served before. Pages of it that are still open may ask for their scripts. */
  readonly before: KeptVersion | null;
  /** A version that is being fetched. */
  readonly wanted: OfflineManifest | null;
  /** The reader has not said that fetching should go on. */
  readonly isPaused: boolean;
  /** What was kept in a form that is used no more was removed, and the reader does not know it yet. */
  readonly isOutdated: boolean;
}

/** Where the table of a version's files is kept, beside its packs. */
export const routesAddress = (root: string, version: string): string => `${root}offline/routes/${version}`;

const entry = (root: string, name: string): string => `${root}offline/state/${name}`;
/** The records of what is kept are numbered. The last one that can be read is the one that is true. */
const KEPT = 'kept/';

interface KeptRecord {
  readonly kept: KeptVersion;
  readonly before: KeptVersion | null;
}

/** The JSON of an entry; null where there is none, or only a part of one. */
async function readEntry(cache: Cache, address: string): Promise<unknown> {
  const found = await cache.match(address);
  return found === undefined ? null : found.json().catch(() => null);
}

const put = (cache: Cache, address: string, value: unknown): Promise<void> =>
  cache.put(address, new Response(JSON.stringify(value)));

/** The numbers of the records of what is kept, the last one first. */
async function recordNumbers(root: string, cache: Cache): Promise<number[]> {
  const start = entry(root, KEPT);
  const addresses = (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(start));
  return addresses.map((url) => Number(url.slice(start.length))).sort((one, other) => other - one);
}

async function keptRecord(root: string, cache: Cache): Promise<KeptRecord | null> {
  for (const number of await recordNumbers(root, cache)) {
    const record = (await readEntry(cache, entry(root, KEPT + number))) as KeptRecord | null;
    if (offlineManifest(record?.kept) !== null) return record;
  }
  return null;
}

const NOTHING: KeptState = { kept: null, before: null, wanted: null, isPaused: true, isOutdated: false };

export async function readState(root: string): Promise<KeptState> {
  if (!(await hasState(root))) return NOTHING;
  const cache = await caches.open(stateCacheName(root));
  const record = await keptRecord(root, cache);
  const wanted = offlineManifest(await readEntry(cache, entry(root, 'wanted')));
  const kept = record?.kept ?? null;
  return {
    kept,
    before: record?.before ?? null,
    // What is complete is not wanted any more, though nobody was left to say so.
    wanted: wanted?.version === kept?.version ? null : wanted,
    isPaused: (await cache.match(entry(root, 'running'))) === undefined,
    isOutdated: (await cache.match(entry(root, 'outdated'))) !== undefined,
  };
}

/** From now on this version is being fetched. */
export async function writeWanted(root: string, { version, packs }: OfflineManifest): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  await put(cache, entry(root, 'wanted'), { version, packs });
  await put(cache, entry(root, 'running'), true);
}

/** Fetching does not go on by itself. */
export async function pauseWanted(root: string): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  await cache.delete(entry(root, 'running'));
}

export async function forgetWanted(root: string): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  for (const name of ['running', 'wanted', 'outdated']) await cache.delete(entry(root, name));
}

/** From now on this version is the one that is served. This one entry is the switch: all of the old version, or all of the new. */
export async function writeKept(root: string, kept: KeptVersion): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  const numbers = await recordNumbers(root, cache);
  const current = await keptRecord(root, cache);
  const before = current?.kept.version === kept.version ? (current?.before ?? null) : (current?.kept ?? null);
  const record: KeptRecord = { kept, before };
  await put(cache, entry(root, KEPT + ((numbers[0] ?? 0) + 1)), record);
  for (const number of numbers) await cache.delete(entry(root, KEPT + number));
  await forgetWanted(root);
}

/** Removes all that was kept. It only deletes, so that it can be done where space has run out. */
export async function forgetAll(root: string): Promise<void> {
  await caches.delete(stateCacheName(root));
  await caches.delete(packsCacheName(root));
}

/**
 * Removes what was kept in the form of the past, file by file, in a cache for each version. Nothing reads it any more, and it
 * takes up much space; what the reader kept is told to be gone.
 */
export async function forgetFormerForm(root: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${cachePrefix(root)}kept `));
  for (const name of names) await caches.delete(name);
  if (names.length === 0 && !(await hasState(root))) return;
  const cache = await caches.open(stateCacheName(root));
  const isFormer = await cache.delete(`${root}offline/state`);
  if (names.length > 0 || isFormer) await put(cache, entry(root, 'outdated'), true).catch(() => {});
}
