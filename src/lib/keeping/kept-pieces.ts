import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a piece of a file for the whole archive is known by from one build to the next. */
export interface PieceName {
  /** Its file in the folder of pieces. */
  readonly name: string;
  /** A digest of all that it is made of, apart from the program: the same key, the same text. */
  readonly key: string;
}

/** A SHA-256 as it stands at the beginning of what is kept. */
const DIGEST_BYTES = 32;

const digestOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(key).update(bytes).digest();

/** The file for something in the folder of pieces; null where nothing is to be kept. */
function fileOf(name: string): string | null {
  const folder = process.env.GOFTAR_PIECES;
  return folder === undefined ? null : join(folder, name);
}

/** What is kept in a file, if its digest, which is also of `key`, says that it is whole; null where it does not. */
function readWhole(file: string, key: string): Buffer | null {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(DIGEST_BYTES);
    return digestOf(key, bytes).equals(kept.subarray(0, DIGEST_BYTES)) ? bytes : null;
  } catch {
    return null;
  }
}

function writeWhole(file: string, key: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([digestOf(key, bytes), bytes]));
  } catch {
    // The next build makes it anew.
  }
}

/**
 * A piece of a file for the whole archive: as it was made before, where that was of the same; else it is made, and kept. A build says by
 * `GOFTAR_PIECES` in which folder, which is of this very program. What stands there is only taken if its digest says that it is whole:
 * several threads may write it at one time. It is handed on as bytes, as it goes into files: to make text of it takes longer than all else.
 */
export function keptPiece({ name, key }: PieceName, make: () => string): Uint8Array {
  const file = fileOf(name);
  const kept = file === null ? null : readWhole(file, key);
  if (kept !== null) return kept;
  const made = Buffer.from(make());
  if (file !== null) writeWhole(file, key, made);
  return made;
}

/** The sizes of pieces, each with the key of what it is made of, by their names. */
type Sizes = Readonly<Record<string, readonly [key: string, bytes: number]>>;

/** What is known in the place of a key: sizes are of this program alone, and tell their own keys. */
const OF_SIZES = 'sizes';

/**
 * How many bytes each of some pieces has: as it was known before, where the piece is of the same; else it is asked for. All of them are kept
 * in one file, so that where pieces stand is reckoned without opening one.
 */
export function keptSizes(
  name: string,
  pieces: readonly PieceName[],
  sizeOf: (piece: PieceName) => number,
): readonly number[] {
  const file = fileOf(name);
  const kept = file === null ? null : readWhole(file, OF_SIZES);
  const before: Sizes = kept === null ? {} : JSON.parse(kept.toString('utf8'));
  const sizes = pieces.map((piece) => {
    const [key, bytes] = before[piece.name] ?? [];
    return key === piece.key && bytes !== undefined ? bytes : sizeOf(piece);
  });
  const now = Buffer.from(
    JSON.stringify(Object.fromEntries(pieces.map((piece, at) => [piece.name, [piece.key, sizes[at]]]))),
  );
  if (file !== null && kept?.equals(now) !== true) writeWhole(file, OF_SIZES, now);
  return sizes;
}
