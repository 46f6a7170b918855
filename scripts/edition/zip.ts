import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesUnder } from '../site/site-manifest.ts';

/** In local time, as ZIP has it: so that the same files make the same bytes, wherever and whenever. */
export const EPOCH = new Date(1980, 0, 1);

/** Packs all files of `folder`, below its own name, into the ZIP at `file`. */
export async function writeZip(folder: string, file: string): Promise<void> {
  const zip = new ZipFile();
  for (const path of filesUnder(folder))
    zip.addFile(join(folder, path), `${basename(folder)}/${path}`, {
      mtime: EPOCH,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
