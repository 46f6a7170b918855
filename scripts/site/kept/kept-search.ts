import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptAnalyses, NOTHING_KEPT } from '../../search/by-document/analyse-documents.ts';
import { type KeptRecord, NO_RECORD } from '../../search/making/search-record.ts';
import { readWhole, writeWhole } from './whole-file.ts';

/** The folder of what search has made of each document: one file a document. It is safe to delete. */
const FOLDER = '.cache/search';
/** The folder of what is known of the last index of all documents, and its file. It is safe to delete. */
const RECORD = { folder: '.cache/search-index', file: 'record' };

/** What search has made of the documents of an archive, on its disk. */
interface AnalysesOnDisk extends KeptAnalyses {
  /** Removes what was neither found nor kept since. */
  readonly sweep: () => void;
}

/** What one build keeps of the search for the next. */
export interface KeptSearch {
  readonly analyses: AnalysesOnDisk;
  readonly record: KeptRecord;
}

/** Where nothing may be kept. */
export const NO_SEARCH_KEPT: KeptSearch = {
  analyses: { ...NOTHING_KEPT, sweep: () => {} },
  record: NO_RECORD,
};

/** What this very `program` has made of the documents of an archive, and what it knows of the last index of all of them. */
export function keptSearch(root: string, program: string): KeptSearch {
  const { find, keep } = keptIn(join(root, RECORD.folder), program);
  return {
    analyses: keptIn(join(root, FOLDER), program),
    record: { read: () => find(RECORD.file, ''), write: (bytes) => keep(RECORD.file, '', bytes) },
  };
}

/**
 * What was made by a `program`. A file begins with a digest of what it was made of, and of what it holds: whatever is
 * amiss with it, it is not taken. Where nothing can be written, nothing is kept.
 */
function keptIn(folder: string, program: string): AnalysesOnDisk {
  const used = new Set<string>();
  return {
    find(name, made) {
      const bytes = readWhole(join(folder, name), program + made);
      if (bytes !== null) used.add(name);
      return bytes;
    },
    keep(name, made, bytes) {
      used.add(name);
      writeWhole(join(folder, name), program + made, bytes);
    },
    stays: (name) => void used.add(name),
    sweep() {
      try {
        for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
      } catch {
        // There is nothing, or it stays until the next time.
      }
    },
  };
}
