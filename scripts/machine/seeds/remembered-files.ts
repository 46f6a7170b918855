import { readFileSync } from 'node:fs';
import { eachTime, type Once } from '../../pipeline/index.ts';
import { fileState } from '../system/file-state.ts';

/** How the files of an archive are read. */
export interface FileReading {
  /** The bytes of a file. Throws as `readFileSync` does. */
  readonly bytes: (file: string) => Buffer;
  /** What is made of them, where the same bytes may be asked for again. */
  readonly once: Once;
}

/** Reads each file each time. */
export const EACH_TIME: FileReading = { bytes: (file) => readFileSync(file), once: eachTime };

/** A file that was written within this time could be written again without having another time. Milliseconds. */
const YOUNG = 100;

/**
 * Remembers what was read, for whoever reads an archive again and again: a file is the same as long as its number, size and times are, and so
 * are its bytes (the same object), and all that was made of them.
 */
export class RememberedFiles implements FileReading {
  readonly #files = new Map<string, { readonly state: string; readonly bytes: Buffer }>();
  readonly #made = new WeakMap<object, Map<string, unknown>>();

  readonly bytes = (file: string): Buffer => {
    const { state, changed } = fileState(file);
    const known = this.#files.get(file);
    if (known?.state === state) return known.bytes;
    const now = Date.now();
    const bytes = readFileSync(file);
    if (now - changed > YOUNG) this.#files.set(file, { state, bytes });
    else this.#files.delete(file);
    return bytes;
  };

  readonly once: Once = <T>(purpose: string, from: object, make: () => T): T => {
    const made = this.#made.get(from) ?? new Map<string, unknown>();
    this.#made.set(from, made);
    if (!made.has(purpose)) made.set(purpose, make());
    return made.get(purpose) as T;
  };
}

/** A file as text. */
export const textIn = (reading: FileReading, file: string): string => {
  const bytes = reading.bytes(file);
  return reading.once('text', bytes, () => ({ text: bytes.toString('utf8') })).text;
};
