import { MOST_OF_BLOCK } from '../../src/schemas/offline.ts';

/*
 * A large file, such as all statements as data, is cut where its content says so, not after so many bytes: then one
 * sentence more moves the borders of one part, and all others stay the same. (Gear hashing, as in FastCDC, Xia et al. 2016.)
 */

/** Parts have at least this size, and on average some 100 kB more. */
const LEAST = MOST_OF_BLOCK / 8;
/** A border is where these bits of the hash are zero: after one byte in 2^17. */
const BORDER = 0xff_ff_80_00 | 0;

/** A number for each byte, always the same ones (mulberry32). */
const GEAR = Int32Array.from({ length: 256 }, (_, byte) => {
  let t = Math.imul(byte + 1, 0x6d2b79f5);
  t = Math.imul(t ^ (t >>> 15), 1 | t);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return t ^ (t >>> 14);
});

/** Where the part that begins at `start` ends. */
function borderAfter(bytes: Uint8Array, start: number): number {
  const last = Math.min(bytes.length, start + MOST_OF_BLOCK);
  let gear = 0;
  for (let at = start + LEAST; at < last; at += 1) {
    gear = ((gear << 1) + (GEAR[bytes[at] ?? 0] ?? 0)) | 0;
    if ((gear & BORDER) === 0) return at + 1;
  }
  return last;
}

/** The parts of a file, in order; none of them is larger than a block. */
export function cutParts(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = borderAfter(bytes, start);
    parts.push(bytes.subarray(start, end));
    start = end;
  }
  return parts;
}
