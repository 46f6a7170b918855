import { PARTS, type PackedFile, packPath } from '../../schemas/offline.ts';
import { packsCacheName } from './cache-names.ts';
import { packsFor } from './file-routes.ts';
import { type KeptVersion, routesAddress } from './kept-store.ts';
import { StoredPack, sha256Of } from './stored-pack.ts';

/** What was used last, up to so many bytes. */
class Recent<Value> {
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;
  readonly #values = new Map<string, Promise<Value>>();
  #size = 0;

  constructor(most: number, sizeOf: (value: Value) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** The value of `key`, made by `make` where it is not there; several may ask for it at once. */
  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const there = this.#values.get(key);
    if (there !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, there);
      return there;
    }
    const made = make();
    this.#values.set(key, made);
    try {
      this.#size += this.#sizeOf(await made);
    } catch (error) {
      this.#values.delete(key);
      throw error;
    }
    for (const [oldest, value] of this.#values) {
      if (this.#size <= this.#most || this.#values.size === 1) break;
      this.#values.delete(oldest);
      this.#size -= this.#sizeOf(await value.catch(() => made));
    }
    return made;
  }
}

const MEGABYTE = 2 ** 20;

/** The files of a version that is kept, read out of its packs. */
export class KeptFiles {
  readonly version: KeptVersion;
  readonly #root: string;
  readonly #packs = new Recent<StoredPack>(32 * MEGABYTE, ({ size }) => size);
  readonly #blocks = new Recent<ArrayBuffer>(8 * MEGABYTE, ({ byteLength }) => byteLength);
  #routes: Promise<ArrayBuffer> | undefined;

  constructor(root: string, version: KeptVersion) {
    this.#root = root;
    this.version = version;
  }

  /** What is stored at an address. Rejects where it is not there. */
  async #stored(address: string): Promise<ArrayBuffer> {
    const cache = await caches.open(packsCacheName(this.#root));
    const found = await cache.match(address);
    if (found === undefined) throw new TypeError(`${address} is not on this device`);
    return found.arrayBuffer();
  }

  /** The path of a file as packs name it. */
  #inPacks(path: string): string {
    for (const [folder, lasting] of Object.entries(this.version.folders))
      if (path.startsWith(folder)) return lasting + path.slice(folder.length);
    return path;
  }

  async #find(path: string): Promise<{ pack: StoredPack; name: string; file: PackedFile } | undefined> {
    this.#routes ??= this.#stored(routesAddress(this.#root, this.version.version));
    const table = await this.#routes;
    for (const number of packsFor(path, table)) {
      const name = this.version.packs[number]?.sha256 ?? '';
      const pack = await this.#packs.get(name, async () =>
        StoredPack.read(await this.#stored(this.#root + packPath(name))),
      );
      const file = pack.entry(path);
      if (file !== undefined) return { pack, name, file };
    }
    return undefined;
  }

  async #bytes(path: string): Promise<{ file: PackedFile; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    const found = await this.#find(path);
    if (found === undefined) return undefined;
    const { pack, name, file } = found;
    if (file.parts !== undefined) {
      const parts = await Promise.all(file.parts.map((part) => this.#bytes(PARTS + part)));
      if (parts.includes(undefined)) return undefined;
      const whole = await new Blob(parts.flatMap((part) => part?.bytes ?? [])).arrayBuffer();
      return { file, bytes: new Uint8Array(whole) };
    }
    const block = await this.#blocks.get(`${name} ${file.block}`, () => pack.block(file.block));
    return { file, bytes: new Uint8Array(block, file.offset, file.bytes) };
  }

  /** Whether there is a file at `path`, from the site's root. */
  async has(path: string): Promise<boolean> {
    return (await this.#find(this.#inPacks(path))) !== undefined;
  }

  /** The file at `path`, from the site's root. Undefined where there is none; rejects where the device has lost or spoilt it. */
  async read(path: string): Promise<Response | undefined> {
    const found = await this.#bytes(this.#inPacks(path));
    if (found === undefined) return undefined;
    const { file, bytes } = found;
    if ((await sha256Of(bytes)) !== file.sha256) throw new TypeError(`${path} is damaged on this device`);
    const headers = { 'content-type': file.type, 'content-length': String(file.bytes) };
    return new Response(bytes, { headers });
  }
}
