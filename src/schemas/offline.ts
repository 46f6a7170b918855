/*
 * What the build writes and the browser reads to keep a whole archive. `/offline/manifest.json` lists packs and nothing
 * else; what is in a pack, the pack says itself.
 *
 * A pack is a run of gzip members, so that `zcat` takes it apart without this program. The first one is its index (JSON, see
 * `PackIndex`); it says in its header how long it is. The others are its blocks, each of them files one after the other.
 */

/** A pack, as the manifest lists it. Its name is its SHA-256. */
export interface ListedPack {
  readonly sha256: string;
  readonly bytes: number;
}

export interface OfflineManifest {
  /** The SHA-256 of the packs' names: it changes with any file of the site. */
  readonly version: string;
  readonly packs: readonly ListedPack[];
}

/** A file, or a part of one. */
export interface PackedFile {
  /** From the site's root; of a part, `PARTS` and its SHA-256. */
  readonly path: string;
  /** The block it is in, and where it stands in what that block holds unzipped. */
  readonly block: number;
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Its media type, since a file out of a pack comes without a host's headers. */
  readonly type: string;
  /** The SHA-256 of the parts that make it up, where it is too large to stand in a block. */
  readonly parts?: readonly string[];
}

export interface PackIndex {
  /** The size of each block, as it is in the pack. */
  readonly blocks: readonly number[];
  readonly files: readonly PackedFile[];
  /** Folders named by their content, as the site has them and as `files` has them: `search/1a2b…/` is `search/~/`. */
  readonly folders: Readonly<Record<string, string>>;
}

/** Where they are, from the site's root. */
export const OFFLINE_FOLDER = 'offline';
export const OFFLINE_MANIFEST = 'offline/manifest.json';
export const packPath = (sha256: string): string => `${OFFLINE_FOLDER}/${sha256}.pack`;

/** The header with which the worker answers to who asks for the manifest and there is no host, so that it is no error of the page. */
export const WITHOUT_HOST = 'goftar-without-host';

/** Before the SHA-256 of a part. No file of a site is there. */
export const PARTS = '~/';

/** The most that a pack has: every host takes files of that size. */
export const MOST_OF_PACK = 20 * 2 ** 20;
/** The most that a block has, unzipped: what is unzipped for one page. */
export const MOST_OF_BLOCK = 2 ** 19;

/**
 * The beginning of a pack: the header of a gzip member (RFC 1952) with one extra field, "Go", of four bytes, which are
 * the size of that member.
 */
export const PACK_HEADER = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 255, 8, 0, 0x47, 0x6f, 4, 0] as const;
/** Where the extra field's value stands; the zipped index follows it. */
export const INDEX_SIZE_AT = PACK_HEADER.length;

/** What the version of a list of packs is the SHA-256 of. */
export const versionText = (packs: readonly ListedPack[]): string =>
  packs.map(({ sha256 }) => sha256).join('\n');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const SHA256 = /^[0-9a-f]{64}$/;
const isListedPack = (value: unknown): value is ListedPack =>
  isObject(value) &&
  SHA256.test(String(value.sha256)) &&
  Number.isSafeInteger(value.bytes) &&
  Number(value.bytes) > 0;

/**
 * The manifest that `value` is; null where it is something else, such as what a network says that wants a log-in first.
 * An archive without a pack is none.
 */
export function offlineManifest(value: unknown): OfflineManifest | null {
  if (!isObject(value) || !SHA256.test(String(value.version))) return null;
  const { packs } = value;
  if (!Array.isArray(packs) || packs.length === 0 || !packs.every(isListedPack)) return null;
  return value as unknown as OfflineManifest;
}

/** The bytes of all packs: what is fetched to keep an archive, and what it takes up then. */
export const bytesOfPacks = (packs: readonly ListedPack[]): number =>
  packs.reduce((sum, { bytes }) => sum + bytes, 0);
