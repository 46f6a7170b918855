import {
  OFFLINE_FOLDER,
  OFFLINE_MANIFEST,
  type OfflineManifest,
  type Pack,
  type PackedFile,
} from '../../schemas/offline.ts';
import { forgetOthers, forgetState, keptCacheName, readState, writeState } from './kept-store.ts';

/** Why keeping could not go on. `name` is the file it failed at, where there is one. */
export type Trouble = 'offline' | 'corrupt' | 'quota' | 'changed';

export class KeepingFailed extends Error {
  readonly trouble: Trouble;
  readonly file: string;

  constructor(trouble: Trouble, file = '') {
    super(`${trouble} ${file}`);
    this.trouble = trouble;
    this.file = file;
  }
}

/** How often a pack whose bytes are wrong is fetched. */
const TRIES = 3;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const hashOf = async (bytes: BufferSource): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes));

/** The manifest of the version that the host has now. Rejects with KeepingFailed. */
export async function fetchManifest(root: string): Promise<OfflineManifest> {
  const response = await fetch(root + OFFLINE_MANIFEST, { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) throw new KeepingFailed('offline');
  return (await response.json()) as OfflineManifest;
}

/** Fetches a pack, and again where its SHA-256 is not the manifest's; `refused` is told each time. */
async function fetchPack(
  root: string,
  pack: Pack,
  signal: AbortSignal,
  refused: (file: string) => void,
): Promise<ArrayBuffer> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const response = await fetch(`${root}${OFFLINE_FOLDER}/${pack.file}`, {
      signal,
      cache: attempt === 1 ? 'default' : 'reload',
    }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
    if (response === null) throw new KeepingFailed('offline', pack.file);
    // The host has another version by now, without this pack.
    if (!response.ok) throw new KeepingFailed(response.status === 404 ? 'changed' : 'offline', pack.file);
    const bytes = await response.arrayBuffer().catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new KeepingFailed('offline', pack.file);
    });
    if ((await hashOf(bytes)) === pack.sha256) return bytes;
    refused(pack.file);
  }
  throw new KeepingFailed('corrupt', pack.file);
}

/** How many files of a pack are checked and stored at a time. */
const AT_ONCE = 16;

/** Takes the files out of a pack, checks each, and puts them into the cache. */
async function unpack(root: string, pack: Pack, bytes: ArrayBuffer, cache: Cache): Promise<void> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(stream).arrayBuffer();
  const put = async (file: PackedFile): Promise<void> => {
    const part = content.slice(file.offset, file.offset + file.bytes);
    if ((await hashOf(part)) !== file.sha256) throw new KeepingFailed('corrupt', file.path);
    const headers = { 'content-type': file.type, 'content-length': String(file.bytes) };
    try {
      await cache.put(root + encodeURI(file.path), new Response(part, { headers }));
    } catch {
      throw new KeepingFailed('quota', file.path);
    }
  };
  // Some at a time: each waits for the disk, mostly.
  for (let i = 0; i < pack.files.length; i += AT_ONCE)
    await Promise.all(pack.files.slice(i, i + AT_ONCE).map(put));
}

/**
 * Copies the files of a pack from a version that is there already; false where any of them is not. A file is the same
 * by its hash only: another version of a page may well have the same name and the same length.
 */
async function copyPack(root: string, pack: Pack, from: Cache, to: Cache): Promise<boolean> {
  for (const { path, sha256 } of pack.files) {
    const address = root + encodeURI(path);
    const found = await from.match(address);
    if (found === undefined || (await hashOf(await found.clone().arrayBuffer())) !== sha256) return false;
    try {
      await to.put(address, found);
    } catch {
      throw new KeepingFailed('quota', path);
    }
  }
  return true;
}

/** What is told while an archive is being kept. */
export interface Progress {
  /** Bytes of packs that are in, of all. */
  readonly done: number;
  readonly of: number;
  /** A file that was refused, because its bytes were wrong, and is fetched again. */
  readonly refused?: string;
}

/** Files that an open page of an older version may still ask for. */
const OF_OLD_PAGES = /^(?:_astro|search|pagefind)\//;

/**
 * Keeps the whole archive at `root`: fetches the packs that are not in yet, checks every file, and only then makes it
 * the version that is served. Goes on where it was left, also after the page was closed. Rejects with KeepingFailed, or
 * with the signal's reason where it was stopped; what is in by then stays.
 */
export async function keepArchive(
  root: string,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  const manifest = await fetchManifest(root);
  const state = await readState(root);
  const before = state.kept;
  const { version } = manifest;
  let packs = state.partial?.version === version ? [...state.partial.packs] : [];
  const cache = await caches.open(keptCacheName(root, version));
  const older = await Promise.all(
    [before?.version, state.partial?.version]
      .filter((other) => other !== undefined && other !== version)
      .map((other) => caches.open(keptCacheName(root, other ?? ''))),
  );
  const has = new Set(packs);
  let done = manifest.packs.reduce((sum, { sha256, bytes }) => sum + (has.has(sha256) ? bytes : 0), 0);
  tell({ done, of: manifest.bytes });
  for (const pack of manifest.packs) {
    if (has.has(pack.sha256)) continue;
    signal.throwIfAborted();
    let isCopied = false;
    for (const other of older) isCopied ||= await copyPack(root, pack, other, cache);
    if (!isCopied) {
      const bytes = await fetchPack(root, pack, signal, (refused) =>
        tell({ done, of: manifest.bytes, refused }),
      );
      await unpack(root, pack, bytes, cache);
    }
    packs = [...packs, pack.sha256];
    done += pack.bytes;
    const partial = { version, packs, isPaused: false };
    await writeState(root, { kept: before, partial }).catch(() => {
      throw new KeepingFailed('quota', pack.file);
    });
    tell({ done, of: manifest.bytes });
  }
  await cache.put(root + OFFLINE_MANIFEST, new Response(JSON.stringify(manifest)));
  const files = manifest.packs.reduce((sum, pack) => sum + pack.files.length, 0);
  if (before !== null && before.version !== version)
    await copyForOldPages(root, await caches.open(keptCacheName(root, before.version)), cache);
  const kept = { version, date: new Date().toISOString(), bytes: manifest.unpacked, files };
  await writeState(root, { kept, partial: null });
  await forgetOthers(root, [version]);
}

/** The manifest that is kept with a version. */
async function keptManifest(root: string, cache: Cache): Promise<OfflineManifest | null> {
  const found = await cache.match(root + OFFLINE_MANIFEST);
  return found === undefined ? null : ((await found.json()) as OfflineManifest);
}

/** Puts files that open pages of the older version may still ask for beside those of the new one. */
async function copyForOldPages(root: string, from: Cache, to: Cache): Promise<void> {
  const older = await keptManifest(root, from);
  const paths = (older?.packs ?? []).flatMap(({ files }) => files.map(({ path }) => path));
  for (const path of paths.filter((one) => OF_OLD_PAGES.test(one))) {
    const address = root + encodeURI(path);
    const found = await from.match(address);
    if (found !== undefined && (await to.match(address)) === undefined) await to.put(address, found);
  }
}

/**
 * True where the kept version is there. Browsers that run short of space evict all that a site stores at once, so one
 * file of each pack tells; to ask for the names of all files would take minutes in a large archive.
 */
export async function isComplete(root: string): Promise<boolean> {
  const { kept } = await readState(root);
  if (kept === null) return false;
  const cache = await caches.open(keptCacheName(root, kept.version));
  const manifest = await keptManifest(root, cache);
  if (manifest === null) return false;
  const firsts = manifest.packs.flatMap(({ files: [first] }) => first?.path ?? []);
  const found = await Promise.all(firsts.map((path) => cache.match(root + encodeURI(path))));
  return !found.includes(undefined);
}

/**
 * Removes all that was kept. It only deletes: where space has run out, nothing can be written, and browsers give the
 * space of what is deleted back some time later.
 */
export async function removeArchive(root: string): Promise<void> {
  await forgetOthers(root, []);
  await forgetState(root);
}
