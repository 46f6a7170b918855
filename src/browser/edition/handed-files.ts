import { scriptAddress } from '../trusted-types.ts';

/**
 * The files of an edition that is opened from a folder. Browsers let no script read a file there, but they run scripts:
 * so each file that scripts ask for is also a script, which hands its content over here (scripts/edition/hand-over.ts).
 */

/** What a file's script hands over: text as it is, other bytes in base64, a module's exports. */
export type Handed =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly exports: Readonly<Record<string, unknown>> };

/** What the edition's scripts find as `goftar`. */
export interface EditionFiles {
  /** Called by a file's script; `path` is the file's, from the edition's root. */
  hand(path: string, content: Handed): void;
  /** In place of `import()` of an address that is known only as the page runs. */
  module(address: string): Promise<Readonly<Record<string, unknown>>>;
  /** In place of `import.meta.url` of the module at `path`. */
  addressOf(path: string): string;
}

/** The folder of the scripts that hand files over, from the edition's root. */
const FILES = 'usb/files/';

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The files of the edition at one root. Each is not kept, since who asked keeps what is made of it. */
class HandedFiles {
  readonly #root: string;
  /** What scripts have handed over, until who asked has taken it. */
  readonly #handed = new Map<string, Handed>();
  /** Several may ask at once for one file. */
  readonly #loading = new Map<string, Promise<Handed>>();

  constructor(root: string) {
    this.#root = root;
  }

  hand(path: string, content: Handed): void {
    this.#handed.set(path, content);
  }

  /** Rejects where the edition has no such file. */
  load(path: string): Promise<Handed> {
    const content = this.#loading.get(path) ?? this.#run(path);
    this.#loading.set(path, content);
    return content;
  }

  /** Runs the script that hands the file over. */
  #run(path: string): Promise<Handed> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const end = (): void => {
        script.remove();
        this.#loading.delete(path);
        const content = this.#handed.get(path);
        this.#handed.delete(path);
        if (content === undefined) reject(new TypeError(`${path} is not in this edition`));
        else resolve(content);
      };
      script.addEventListener('load', end);
      script.addEventListener('error', end);
      script.src = scriptAddress(this.#root, `${this.#root}${FILES}${encoded(path)}.js`);
      document.head.append(script);
    });
  }
}

/** The bytes of what was handed over as `path`. Throws a TypeError where it is a module. */
export function bytesOf(path: string, content: Handed): Uint8Array<ArrayBuffer> {
  if ('text' in content) return new TextEncoder().encode(content.text);
  if ('base64' in content) return Uint8Array.from(atob(content.base64), (byte) => byte.charCodeAt(0));
  throw new TypeError(`${path} is a module`);
}

/** The path of what the absolute `address` names, from the edition's root: of a folder, its page. Null where it is elsewhere. */
export function pathBelow(root: string, address: string): string | null {
  const bare = address.replace(/[?#].*$/, '');
  if (!bare.startsWith(root)) return null;
  const path = decodeURIComponent(bare.slice(root.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Serves the edition at `root` (absolute, with a slash at its end): puts itself before `fetch` for everything below
 * `root`, loading each file's script when it is first asked for; other addresses go on as they were. Returns what those
 * scripts call. What is asked for and not there is rejected, as by `fetch`.
 */
export function serveFiles(root: string): EditionFiles {
  const files = new HandedFiles(root);
  const modules = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  const pathOf = (address: string): string | null => pathBelow(root, new URL(address, document.baseURI).href);

  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const path = pathOf(input instanceof Request ? input.url : String(input));
    return path === null ? original(input, init) : new Response(bytesOf(path, await files.load(path)));
  };

  async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
    const content = await files.load(path);
    if ('exports' in content) return content.exports;
    throw new TypeError(`${path} is not a module`);
  }

  return {
    hand: (path, content) => files.hand(path, content),
    module(address) {
      const path = pathOf(address) ?? address;
      const found = modules.get(path) ?? loadModule(path);
      modules.set(path, found);
      found.catch(() => modules.delete(path));
      return found;
    },
    addressOf: (path) => root + encoded(path),
  };
}
