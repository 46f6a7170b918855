import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../../src/schemas/media-types.ts';
import type { OfflineManifest, Pack, PackedFile } from '../../src/schemas/offline.ts';

/** A file of the site. */
export interface SiteFile {
  /** From the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A site is fetched in tens of requests whatever its size: packs grow with it, by powers of two, within these sizes. */
const PACKS = 64;
const LEAST = 32 * 1024;
const MOST = 32 * 1024 * 1024;

/** The size at which packs are closed, in bytes of content. */
export function packSize(total: number): number {
  const wanted = 2 ** Math.floor(Math.log2(Math.max(1, total / PACKS)));
  return Math.min(MOST, Math.max(LEAST, wanted));
}

/** One file in so many ends its pack even before it is full: so a change moves the borders near it, not all after it. */
const BORDER = 4;
const isBorder = (path: string): boolean =>
  Number.parseInt(hash('sha256', path).slice(0, 8), 16) % BORDER === 0;

/** Which files go together: sorted by path, in runs of `size` to twice that (a larger file stands alone). */
export function groupFiles(files: readonly SiteFile[], size: number): SiteFile[][] {
  const groups: SiteFile[][] = [];
  let group: SiteFile[] = [];
  let bytes = 0;
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    group.push(file);
    bytes += file.bytes.length;
    if (bytes < size || (bytes < size * 2 && !isBorder(file.path))) continue;
    groups.push(group);
    [group, bytes] = [[], 0];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function packOf(files: readonly SiteFile[]): { pack: Pack; content: Buffer } {
  let offset = 0;
  const packed = files.map(({ path, bytes }): PackedFile => {
    const file = { path, offset, bytes: bytes.length, sha256: hash('sha256', bytes), type: mediaType(path) };
    offset += bytes.length;
    return file;
  });
  const content = gzipSync(Buffer.concat(files.map(({ bytes }) => bytes)), { level: 9 });
  const digest = hash('sha256', content);
  return {
    pack: { file: `${digest.slice(0, 16)}.pack`, sha256: digest, bytes: content.length, files: packed },
    content,
  };
}

/** The site's files as packs, by name, with the manifest of them. The same files give the same bytes. */
export function packSite(files: readonly SiteFile[]): {
  manifest: OfflineManifest;
  packs: ReadonlyMap<string, Buffer>;
} {
  const unpacked = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const made = groupFiles(files, packSize(unpacked)).map(packOf);
  const packs = made.map(({ pack }) => pack);
  return {
    manifest: {
      version: hash('sha256', packs.map(({ sha256 }) => sha256).join()).slice(0, 16),
      bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0),
      unpacked,
      packs,
    },
    packs: new Map(made.map(({ pack, content }) => [pack.file, content])),
  };
}
