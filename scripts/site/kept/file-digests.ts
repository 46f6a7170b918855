import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fileState } from '../../machine/system/file-state.ts';
import { readKept, writeKept } from './kept-json.ts';

/** Where the digests of an archive's files are kept. It is safe to delete. */
const STORE = 'digests.json';

/** Of each file its state, and its SHA-256 when it was in that state. */
const digestsStore = z.strictObject({
  /** The digest of the program that has kept them. */
  program: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.string()])),
});

/**
 * A file that was changed so shortly before it was read may be changed again, to as many bytes, without having another time: systems do not keep
 * finer times than some seconds everywhere (Git calls such files "racily clean"). Milliseconds.
 */
const YOUNG = 3000;

/** The SHA-256 of files: one is read again only where its number, size or times are not as they were. */
export class FileDigests {
  readonly #before: ReadonlyMap<string, readonly [state: string, sha256: string]>;
  readonly #now = new Map<string, [state: string, sha256: string]>();

  constructor(before: Readonly<Record<string, readonly [state: string, sha256: string]>> = {}) {
    this.#before = new Map(Object.entries(before));
  }

  /** The digests that a `program` has kept of an archive's files. */
  static of(root: string, program: string): FileDigests {
    const kept = readKept(root, STORE, digestsStore);
    return new FileDigests(kept?.program === program ? kept.files : {});
  }

  /** The bytes of a file. */
  read(file: string): Buffer {
    return readFileSync(file);
  }

  /** The SHA-256 of a file. Throws as `readFileSync` does. */
  sha256Of(file: string): string {
    const { state, changed } = fileState(file);
    const known = this.#now.get(file) ?? this.#before.get(file);
    if (known?.[0] === state) {
      this.#now.set(file, [state, known[1]]);
      return known[1];
    }
    const begun = Date.now();
    const sha256 = hash('sha256', this.read(file));
    if (begun - changed > YOUNG) this.#now.set(file, [state, sha256]);
    else this.#now.delete(file);
    return sha256;
  }

  /** Keeps the digests of all files that were asked for. */
  write(root: string, program: string): void {
    writeKept(root, STORE, { program, files: Object.fromEntries(this.#now) });
  }
}
