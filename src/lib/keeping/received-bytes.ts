import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../content/archive-root.ts';

/** Where a file stands in the one that a build keeps all received files in, by its SHA-256. */
type Places = Readonly<Record<string, readonly [begin: number, length: number]>>;

let places: Places | undefined;

/** Reads a part of a file. */
function part(file: string, [begin, length]: readonly [number, number]): Buffer {
  const [descriptor, bytes] = [openSync(file, 'r'), Buffer.alloc(length)];
  try {
    readSync(descriptor, bytes, 0, length, begin);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A received file, byte for byte. A build keeps all of them as they were when they were ingested, in one file that `GOFTAR_RECEIVED` names with another
 * that tells their places (`keepReceived`), since seeds may change while it runs. Throws where it has none with this SHA-256.
 */
export function receivedBytes({ file, sha256 }: { readonly file: string; readonly sha256: string }): Buffer {
  const kept = process.env.GOFTAR_RECEIVED;
  if (kept === undefined) return readFileSync(join(ROOT, file));
  places ??= JSON.parse(readFileSync(`${kept}.json`, 'utf8')) as Places;
  const place = places[sha256];
  if (place === undefined) throw new Error(`${file} is not what was ingested: build the site again`);
  return part(kept, place);
}
