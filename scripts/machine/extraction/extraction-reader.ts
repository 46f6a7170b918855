import { parentPort } from 'node:worker_threads';
import JSZip from 'jszip';
import { formatOf } from '../../../src/schemas/formats.ts';
import { extract } from '../../pipeline/read/index.ts';
import type { Question } from './extraction-thread.ts';

/** The parts of a Word file that are XML; null where it is no ZIP file, as an encrypted one. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string> | null> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    const parts = new Map<string, string>();
    for (const file of Object.values(zip.files))
      if (/\.(?:xml|rels)$/i.test(file.name)) parts.set(file.name, await file.async('string'));
    return parts;
  } catch {
    return null;
  }
}

/** A thread that answers each file with the text that is in it. */
parentPort?.on('message', async ({ path, bytes }: Question) => {
  const parts = formatOf(path) === 'word' ? await partsOf(bytes) : null;
  parentPort?.postMessage(extract(path, bytes, parts));
});
