/**
 * The files of an edition that is opened from a folder. Browsers let no script read a file there, but they run scripts:
 * so each file that scripts ask for is also a script, which hands its content over here (scripts/edition/hand-over.ts).
 */

/** What a file's script hands over: text as it is, other bytes in base64, a module's exports. */
type Handed =
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

/**
 * Serves the edition at `root` (absolute, with a slash at its end): puts itself before `fetch` for everything below
 * `root`, loading each file's script when it is first asked for; other addresses go on as they were. Returns what those
 * scripts call. What is asked for and not there is rejected, as by `fetch`.
 */
export function serveFiles(root: string): EditionFiles {
  const handed = new Map<string, Handed>();
  const loading = new Map<string, Promise<Handed>>();
  const modules = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

  function run(path: string): Promise<Handed> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const end = (): void => {
        script.remove();
        loading.delete(path);
        const content = handed.get(path);
        handed.delete(path);
        if (content === undefined) reject(new TypeError(`${path} is not in this edition`));
        else resolve(content);
      };
      script.addEventListener('load', end);
      script.addEventListener('error', end);
      script.src = `${root}${FILES}${encoded(path)}.js`;
      document.head.append(script);
    });
  }

  /** Several may ask at once for one file; it is not kept, since who asked keeps what is made of it. */
  function load(path: string): Promise<Handed> {
    const content = loading.get(path) ?? run(path);
    loading.set(path, content);
    return content;
  }

  async function bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const content = await load(path);
    if ('text' in content) return new TextEncoder().encode(content.text);
    if ('base64' in content) return Uint8Array.from(atob(content.base64), (byte) => byte.charCodeAt(0));
    throw new TypeError(`${path} is a module`);
  }

  /** The path of what `address` names, from the edition's root; null where it is elsewhere. */
  function pathOf(address: string): string | null {
    const { href } = new URL(address, document.baseURI);
    const bare = href.replace(/[?#].*$/, '');
    return bare.startsWith(root) ? decodeURIComponent(bare.slice(root.length)) : null;
  }

  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const path = pathOf(input instanceof Request ? input.url : String(input));
    return path === null ? original(input, init) : new Response(await bytes(path));
  };

  async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
    const content = await load(path);
    if ('exports' in content) return content.exports;
    throw new TypeError(`${path} is not a module`);
  }

  return {
    hand: (path, content) => void handed.set(path, content),
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
