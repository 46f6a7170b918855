import { INDEX_SIZE_AT, PACK_HEADER, type PackedFile, type PackIndex } from '../../schemas/offline.ts';

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const unzip = (bytes: ArrayBuffer): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();

/** A pack whose index has been read. */
export class StoredPack {
  readonly index: PackIndex;
  readonly #bytes: ArrayBuffer;
  readonly #files: ReadonlyMap<string, PackedFile>;
  /** Where each block begins, and where the last one ends. */
  readonly #borders: readonly number[];

  private constructor(bytes: ArrayBuffer, index: PackIndex, start: number) {
    this.index = index;
    this.#bytes = bytes;
    this.#files = new Map(index.files.map((file) => [file.path, file]));
    const borders = [start];
    for (const size of index.blocks) borders.push((borders.at(-1) ?? 0) + size);
    this.#borders = borders;
  }

  get size(): number {
    return this.#bytes.byteLength;
  }

  /** Rejects where the bytes are no pack. */
  static async read(bytes: ArrayBuffer): Promise<StoredPack> {
    const head = new Uint8Array(bytes, 0, Math.min(PACK_HEADER.length, bytes.byteLength));
    if (head.length < PACK_HEADER.length || PACK_HEADER.some((byte, at) => head[at] !== byte))
      throw new TypeError('This is no pack');
    const size = new DataView(bytes).getUint32(INDEX_SIZE_AT, true);
    const text = new TextDecoder().decode(await unzip(bytes.slice(0, size)));
    return new StoredPack(bytes, JSON.parse(text) as PackIndex, size);
  }

  /** The entry of a file, as the pack names it. */
  entry(path: string): PackedFile | undefined {
    return this.#files.get(path);
  }

  /** A block, unzipped. */
  block(number: number): Promise<ArrayBuffer> {
    return unzip(this.#bytes.slice(this.#borders[number], this.#borders[number + 1]));
  }
}
