import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptAnalyses, NOTHING_KEPT } from '../../search/by-document/analyse-documents.ts';

/** The folder of what search has made of each document: one file a document. It is safe to delete. */
const FOLDER = '.cache/search';
/** A SHA-256 as it stands at the beginning of a file. */
const DIGEST_BYTES = 32;

/** What search has made of the documents of an archive, on its disk. */
export interface AnalysesOnDisk extends KeptAnalyses {
  /** Removes what was neither found nor kept since. */
  readonly sweep: () => void;
}

/** Where nothing may be kept. */
export const noAnalyses: AnalysesOnDisk = { ...NOTHING_KEPT, sweep: () => {} };

/**
 * What this very `program` has made of documents. A file begins with a digest of what it was made of, and of what it holds: whatever is
 * amiss with it, it is not taken. Where nothing can be written, nothing is kept.
 */
export function keptAnalyses(root: string, program: string): AnalysesOnDisk {
  const folder = join(root, FOLDER);
  const used = new Set<string>();
  const headOf = (made: string, bytes: Uint8Array): Buffer =>
    createHash('sha256').update(program).update(made).update(bytes).digest();
  return {
    find(name, made) {
      try {
        const content = readFileSync(join(folder, name));
        const bytes = content.subarray(DIGEST_BYTES);
        if (!headOf(made, bytes).equals(content.subarray(0, DIGEST_BYTES))) return null;
        used.add(name);
        return bytes;
      } catch {
        return null;
      }
    },
    keep(name, made, bytes) {
      used.add(name);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), Buffer.concat([headOf(made, bytes), bytes]));
      } catch {
        // The next build makes it anew.
      }
    },
    sweep() {
      try {
        for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
      } catch {
        // There is nothing, or it stays until the next time.
      }
    },
  };
}
