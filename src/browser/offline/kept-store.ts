/** What a browser keeps of the archive, in its Cache Storage. Used by pages and by the service worker. */

/** How the keeping stands. */
export interface KeptState {
  /** The whole archive is there: its version, when it was completed (ISO 8601), and its size unpacked, in bytes. */
  readonly kept: {
    readonly version: string;
    readonly date: string;
    readonly bytes: number;
    readonly files: number;
  } | null;
  /** A version that is being fetched: the SHA-256 of the packs that are in. */
  readonly partial: {
    readonly version: string;
    readonly packs: readonly string[];
    readonly isPaused: boolean;
  } | null;
}

export const NOTHING: KeptState = { kept: null, partial: null };

/** Caches are the origin's; an origin may hold several archives, each at a root of its own. */
const prefix = (root: string): string => `goftar ${root} `;
export const keptCacheName = (root: string, version: string): string => `${prefix(root)}kept ${version}`;
const stateCacheName = (root: string): string => `${prefix(root)}state`;
const stateKey = (root: string): string => `${root}offline/state`;

export async function readState(root: string): Promise<KeptState> {
  const cache = await caches.open(stateCacheName(root));
  const found = await cache.match(stateKey(root));
  return found === undefined ? NOTHING : ((await found.json()) as KeptState);
}

export async function writeState(root: string, state: KeptState): Promise<void> {
  const cache = await caches.open(stateCacheName(root));
  await cache.put(stateKey(root), new Response(JSON.stringify(state)));
}

/** Forgets how the keeping stands: from now on nothing is kept. Needs no space, since nothing is written. */
export async function forgetState(root: string): Promise<void> {
  await caches.delete(stateCacheName(root));
}

/** Deletes what was kept of versions other than `versions`. */
export async function forgetOthers(root: string, versions: readonly string[]): Promise<void> {
  const wanted = new Set(versions.map((version) => keptCacheName(root, version)));
  for (const name of await caches.keys())
    if (name.startsWith(`${prefix(root)}kept `) && !wanted.has(name)) await caches.delete(name);
}

/** The address under which a file is kept, for any address that leads to it: folders have their index.html. */
export function keptAddress(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}
