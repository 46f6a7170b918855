import { removeUnused } from '../browser/offline/keep.ts';
import { KeepingTurns } from '../browser/offline/keeping-turns.ts';
import { KeptFiles } from '../browser/offline/kept-files.ts';
import { readState } from '../browser/offline/kept-store.ts';

/** Files that an open page of an older version may still ask for. */
const OF_OLD_PAGES = /^(?:_astro|search|pagefind)\//;

interface Serving {
  readonly kept: KeptFiles | null;
  readonly before: KeptFiles | null;
}

/** The path of a file, from the root, for any address that leads to it: folders have their index.html. Null where it is no address of a file. */
export function filePath(address: string, root: string): string | null {
  const bare = address.replace(/[?#].*$/, '');
  if (!bare.startsWith(root)) return null;
  try {
    const path = decodeURIComponent(bare.slice(root.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** What the worker serves of what is kept. */
export class KeptVersions {
  readonly #root: string;
  /** Read once for each start of the worker, and when a page says that it has changed. */
  #serving: Promise<Serving> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  async #read(): Promise<Serving> {
    const { kept, before } = await readState(this.#root);
    const files = (version: typeof kept): KeptFiles | null =>
      version === null ? null : new KeptFiles(this.#root, version);
    return { kept: files(kept), before: files(before) };
  }

  #now(): Promise<Serving> {
    this.#serving ??= this.#read().catch(() => {
      this.#serving = undefined;
      return { kept: null, before: null };
    });
    return this.#serving;
  }

  /** Reads anew what is kept, and tells which version that is; null where nothing is. */
  async version(): Promise<string | null> {
    this.#serving = undefined;
    return (await this.#now()).kept?.version.version ?? null;
  }

  /** The file at an address. Undefined where it is not kept, or the device has lost it: the host may have it. */
  async file(address: string): Promise<Response | undefined> {
    const path = filePath(address, this.#root);
    const { kept, before } = await this.#now();
    if (path === null || kept === null) return undefined;
    const found = await kept.read(path).catch(() => undefined);
    if (found !== undefined || !OF_OLD_PAGES.test(path)) return found;
    return before?.read(path).catch(() => undefined);
  }

  /** Whether a page is kept at an address. */
  async has(address: string): Promise<boolean> {
    const path = filePath(address, this.#root);
    const { kept } = await this.#now();
    if (path === null || kept === null) return false;
    return kept.has(path).catch(() => false);
  }

  /** Removes packs of versions that no page needs any more, where nothing is being fetched. `windows`: how many pages are open. */
  async tidy(windows: number): Promise<void> {
    const turns = new KeepingTurns(this.#root, () => {});
    await turns.betweenTurns(() => removeUnused(this.#root, { hasOldPages: windows > 1 }));
    turns.end();
  }
}
