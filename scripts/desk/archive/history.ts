import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The bytes of a file; null where there is none. */
type Bytes = Buffer | null;

const bytesOf = (root: string, path: string): Bytes =>
  existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;

const isSame = (one: Bytes, other: Bytes): boolean =>
  one === null || other === null ? one === other : one.equals(other);

interface Step {
  readonly before: ReadonlyMap<string, Bytes>;
  readonly after: ReadonlyMap<string, Bytes>;
}

/** Files as they were before each act of this desk, so that the acts can be undone, the last one first, byte for byte. */
export class History {
  readonly #root: string;
  readonly #steps: Step[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  get length(): number {
    return this.#steps.length;
  }

  #bytes(paths: readonly string[]): Map<string, Bytes> {
    return new Map(paths.map((path) => [path, bytesOf(this.#root, path)]));
  }

  /**
   * Does `work`, which writes the files `paths` or removes them, and remembers what they were. If it throws, they are as before.
   * The files `fresh` are there already, and belong to the act: before it, they were not there.
   */
  during(
    { paths, fresh = [] }: { readonly paths: readonly string[]; readonly fresh?: readonly string[] },
    work: () => void,
  ): void {
    const before = new Map([...this.#bytes(paths), ...fresh.map((path) => [path, null] as const)]);
    try {
      work();
    } catch (error) {
      this.#put(before);
      throw error;
    }
    this.#steps.push({ before, after: this.#bytes([...before.keys()]) });
  }

  /** Undoes the last act. Returns the files that somebody has changed since, where there are any: then nothing is undone. */
  undo(): readonly string[] {
    const step = this.#steps.at(-1);
    if (step === undefined) return [];
    const changed = [...step.after].filter(([path, bytes]) => !isSame(bytesOf(this.#root, path), bytes));
    if (changed.length > 0) return changed.map(([path]) => path);
    this.#put(step.before);
    this.#steps.pop();
    return [];
  }

  #put(files: ReadonlyMap<string, Bytes>): void {
    for (const [path, bytes] of files) {
      const place = join(this.#root, path);
      if (bytes === null) rmSync(place, { force: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, bytes);
      }
    }
    // A folder that an act has made is empty then; one that was there before is not touched.
    for (const [path, bytes] of files) if (bytes === null) removeEmpty(join(this.#root, dirname(path)));
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it, or it is gone.
  }
}
