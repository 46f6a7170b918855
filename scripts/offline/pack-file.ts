import { promisify } from 'node:util';
import { crc32, deflateRaw, gzip } from 'node:zlib';
import {
  MOST_OF_BLOCK,
  MOST_OF_PACK,
  PACK_HEADER,
  type PackedFile,
  type PackIndex,
} from '../../src/schemas/offline.ts';

const zip = promisify(gzip);
const deflate = promisify(deflateRaw);
const LEVEL = { level: 9 };

/** A file or a part with its bytes, which are at most those of a block; its place in a pack is still to be found. */
export type Unplaced = Omit<PackedFile, 'block' | 'offset'> & { readonly content: Uint8Array };

/** Which system has made a gzip member, at its tenth byte: "unknown", so that all systems make the same bytes. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

/** Files that are zipped together. */
interface Block {
  readonly files: readonly Unplaced[];
  readonly zipped: Buffer;
}

async function zipBlock(files: readonly Unplaced[]): Promise<Block> {
  const zipped = await zip(Buffer.concat(files.map(({ content }) => content)), LEVEL);
  zipped[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return { files, zipped };
}

/** Runs of `items`, in order: one ends where another item would make it larger than `most`. */
function runsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number, most: number): Item[][] {
  const runs: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (size + sizeOf(item) > most) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return runs;
}

/** Where the files of a pack stand in it. */
function placesOf(blocks: readonly Block[]): PackedFile[] {
  return blocks.flatMap(({ files }, block) => {
    let offset = 0;
    return files.map(({ content, ...file }) => {
      const placed = { ...file, block, offset };
      offset += content.length;
      return placed;
    });
  });
}

async function zipIndex(index: PackIndex): Promise<Buffer> {
  const text = Buffer.from(JSON.stringify(index));
  const content = await deflate(text, LEVEL);
  const [size, end] = [Buffer.alloc(4), Buffer.alloc(8)];
  size.writeUInt32LE(PACK_HEADER.length + size.length + content.length + end.length);
  end.writeUInt32LE(crc32(text), 0);
  end.writeUInt32LE(text.length, 4);
  return Buffer.concat([Buffer.from(PACK_HEADER), size, content, end]);
}

async function packOf(blocks: readonly Block[], folders: PackIndex['folders']): Promise<Buffer> {
  const sizes = blocks.map(({ zipped }) => zipped.length);
  const index = await zipIndex({ blocks: sizes, files: placesOf(blocks), folders });
  return Buffer.concat([index, ...blocks.map(({ zipped }) => zipped)]);
}

/** What the blocks of a pack may have together, so that there is room for its index. */
const MOST_OF_BLOCKS = MOST_OF_PACK * 0.75;

/**
 * The bytes of the packs that hold these files: one, where one is not larger than a pack may be. The same files in the
 * same order give the same bytes.
 */
export async function packFiles(
  files: readonly Unplaced[],
  folders: PackIndex['folders'] = {},
): Promise<Buffer[]> {
  const blocks = await Promise.all(
    runsOf(files, ({ content }) => content.length, MOST_OF_BLOCK).map(zipBlock),
  );
  const packs = runsOf(blocks, ({ zipped }) => zipped.length, MOST_OF_BLOCKS);
  return Promise.all(packs.map((some) => packOf(some, folders)));
}
