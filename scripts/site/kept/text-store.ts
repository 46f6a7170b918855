import { hash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { EACH_TIME, type FileReading, textIn } from '../../machine/seeds/remembered-files.ts';
import type { KeptText, KeptTexts } from '../../pipeline/index.ts';
import { readKept, writeKept } from './kept-json.ts';

/** Where it is kept what ingest has made of each text. It is safe to delete. */
const STORE = 'last-texts.json';

/** What is kept of a text. */
interface Stored extends Omit<KeptText, 'files'> {
  /** Of each file its SHA-256: the file itself is in its place. */
  readonly files: readonly (readonly [path: string, digest: string])[];
}

/**
 * The digest of the program that has made them, and the texts by the ids of their documents. What is in them is believed: this very program
 * has written it, and its digest says that it is whole.
 */
const store = z.strictObject({
  program: z.string(),
  texts: z.array(z.tuple([z.string(), z.custom<Stored>()])),
});

const sha256 = (text: string): string => hash('sha256', text);

function read(root: string, program: string): ReadonlyMap<string, Stored> {
  const found = readKept(root, STORE, store);
  return new Map(found?.program === program ? found.texts : []);
}

/** The text of a file that is as it was written; null where it is not. */
function standing(
  root: string,
  [path, digest]: readonly [path: string, digest: string],
  reading: FileReading,
): [string, string] | null {
  try {
    const file = join(root, path);
    return hash('sha256', reading.bytes(file)) === digest ? [path, textIn(reading, file)] : null;
  } catch {
    return null;
  }
}

/** What ingest has made of texts, on the disk of an archive. */
export interface TextStore extends KeptTexts {
  /** Keeps what was found and what was made since, and nothing else. */
  readonly write: () => void;
}

/**
 * What the last ingest of an archive has made of its texts, as far as this very program made it, and the files that it wrote
 * stand as they were written.
 */
export function textStore(root: string, program: string, reading: FileReading = EACH_TIME): TextStore {
  const before = read(root, program);
  const now = new Map<string, Stored>();
  return {
    find(id) {
      const text = before.get(id);
      const files = text?.files.map((file) => standing(root, file, reading)) ?? [];
      if (text === undefined || files.some((file) => file === null)) return undefined;
      now.set(id, text);
      return { ...text, files: files.filter((file) => file !== null) };
    },
    keep(id: string, { files, ...text }: KeptText) {
      const digests = files.map(([path, content]): [string, string] => [path, sha256(content)]);
      now.set(id, { ...text, files: digests });
    },
    write() {
      writeKept(root, STORE, { program, texts: [...now] });
    },
  };
}
