import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A SHA-256 in hexadecimal digits, in a line of its own: what comes behind it, if text, is read by people, too. */
const DIGEST_LINE = 65;

const digestLine = (madeOf: string, bytes: Uint8Array): string =>
  `${createHash('sha256').update(madeOf).update(bytes).digest('hex')}\n`;

/**
 * What one build has kept in a file for the next, if the digest at its beginning, which is also of what it was `madeOf`, says that it is
 * whole; null where it does not, or where there is nothing.
 */
export function readWhole(file: string, madeOf: string): Buffer | null {
  try {
    const content = readFileSync(file);
    const bytes = content.subarray(DIGEST_LINE);
    return content.toString('latin1', 0, DIGEST_LINE) === digestLine(madeOf, bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** Keeps something in a file for the next build. Where it cannot be written, nothing is kept, and the next build makes it anew. */
export function writeWhole(file: string, madeOf: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([Buffer.from(digestLine(madeOf, bytes)), bytes]));
  } catch {
    // What is cut off has another digest.
  }
}
