import {
  type ListedPack,
  OFFLINE_MANIFEST,
  type OfflineManifest,
  offlineManifest,
  packPath,
  versionText,
  WITHOUT_HOST,
} from '../../schemas/offline.ts';
import { sha256Of } from './stored-pack.ts';

/**
 * Why keeping could not go on: no connection; what answers is not this archive; the host answers with an error; a pack is
 * damaged each time; the host lacks a pack that it lists; the device has no space; it does not let anything be stored; no
 * service worker can answer from what is kept.
 */
export type Trouble = 'offline' | 'foreign' | 'host' | 'corrupt' | 'missing' | 'quota' | 'storage' | 'worker';

/** `file` is the pack at which it failed, where there is one. */
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

/** The name of a pack's file: whoever keeps the site finds it by that. */
export const packName = ({ sha256 }: ListedPack): string => `${sha256}.pack`;

const utf8 = new TextEncoder();

/** The manifest of the version that the host has now. Rejects with KeepingFailed where there is none of this archive. */
export async function fetchManifest(root: string, signal?: AbortSignal): Promise<OfflineManifest> {
  const request = { cache: 'no-cache', ...(signal && { signal }) } as const;
  const response = await fetch(root + OFFLINE_MANIFEST, request).catch(() => null);
  signal?.throwIfAborted();
  if (response === null || response.headers.has(WITHOUT_HOST)) throw new KeepingFailed('offline');
  if (!response.ok) throw new KeepingFailed('host', String(response.status));
  const text = await response.text().catch(() => null);
  signal?.throwIfAborted();
  if (text === null) throw new KeepingFailed('offline');
  let manifest: OfflineManifest | null = null;
  try {
    manifest = offlineManifest(JSON.parse(text));
  } catch {
    // What answers here is not even JSON.
  }
  // A list that was cut off, or is made up, is not the version that it says it is.
  if (manifest === null || (await sha256Of(utf8.encode(versionText(manifest.packs)))) !== manifest.version)
    throw new KeepingFailed('foreign');
  return manifest;
}

/** Fetches a pack, and again where its SHA-256 is not its name; `refused` is told each time. */
export async function fetchPack(
  root: string,
  pack: ListedPack,
  signal: AbortSignal,
  refused: (file: string) => void,
): Promise<ArrayBuffer> {
  const file = packName(pack);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const cache = attempt === 1 ? 'default' : 'reload';
    const response = await fetch(root + packPath(pack.sha256), { signal, cache }).catch(() => null);
    signal.throwIfAborted();
    if (response === null) throw new KeepingFailed('offline', file);
    if (response.status === 404 || response.status === 410) throw new KeepingFailed('missing', file);
    if (!response.ok) throw new KeepingFailed('host', String(response.status));
    const bytes = await response.arrayBuffer().catch(() => null);
    signal.throwIfAborted();
    if (bytes === null) throw new KeepingFailed('offline', file);
    if ((await sha256Of(bytes)) === pack.sha256) return bytes;
    if (attempt < TRIES) refused(file);
  }
  throw new KeepingFailed('corrupt', file);
}
