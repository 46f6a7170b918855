import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a piece of a file for the whole archive is known by from one build to the next. */
interface PieceName {
  /** Its file in the folder of pieces. */
  readonly name: string;
  /** A digest of all that it is made of, apart from the program: the same key, the same text. */
  readonly key: string;
}

/** Between the digest at the beginning of a kept piece and the piece. */
const END_OF_DIGEST = '\n';

/**
 * A piece of a file for the whole archive: as it was made before, where that was of the same; else it is made, and kept. A build says by
 * `GOFTAR_PIECES` in which folder, which is of this very program. What stands there is only taken if its digest says that it is whole:
 * several threads may write it at one time.
 */
export function keptPiece({ name, key }: PieceName, make: () => string): string {
  const folder = process.env.GOFTAR_PIECES;
  if (folder === undefined) return make();
  const file = join(folder, name);
  const digestOf = (text: string): string => hash('sha256', key + text);
  try {
    const kept = readFileSync(file, 'utf8');
    const end = kept.indexOf(END_OF_DIGEST);
    const text = kept.slice(end + 1);
    if (digestOf(text) === kept.slice(0, end)) return text;
  } catch {
    // There is none.
  }
  const text = make();
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, digestOf(text) + END_OF_DIGEST + text);
  } catch {
    // The next build makes it anew.
  }
  return text;
}
