/** What the build writes and the browser reads to keep a whole archive: `/offline/manifest.json` and its packs. */

/** A file within a pack. `offset` and `bytes` are into the pack's unzipped content. */
export interface PackedFile {
  /** From the site's root. */
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Its media type, since a file out of a pack comes without a host's headers. */
  readonly type: string;
}

/** Many files in one, gzipped. */
export interface Pack {
  /** Its name in `/offline/`, made of its SHA-256. */
  readonly file: string;
  /** SHA-256 and size of the pack as it is fetched. */
  readonly sha256: string;
  readonly bytes: number;
  readonly files: readonly PackedFile[];
}

export interface OfflineManifest {
  /** Changes with any file of the site. */
  readonly version: string;
  /** What is fetched to keep all of it, and what it takes up then. */
  readonly bytes: number;
  readonly unpacked: number;
  readonly packs: readonly Pack[];
}

/** Where they are, from the site's root. */
export const OFFLINE_FOLDER = 'offline';
export const OFFLINE_MANIFEST = 'offline/manifest.json';
