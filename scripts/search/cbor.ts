/** The little of CBOR (RFC 8949) that Pagefind's files hold: integers, text, arrays of definite length. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Decodes one value that fills `bytes`. Throws a `RangeError` at anything that is not integer, text or array. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 0;
    if (size === 0) throw new RangeError(`Unexpected CBOR length ${info} at byte ${at}, expected 0 to 26`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const value = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const major = head >> 5;
    const length = argument(head & 31);
    if (major === UNSIGNED) return length;
    if (major === NEGATIVE) return -1 - length;
    if (major === ARRAY) return Array.from({ length }, value);
    if (major !== TEXT)
      throw new RangeError(`Unexpected CBOR type ${major} at byte ${at}, expected 0, 1, 3 or 4`);
    at += length;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at - length, at));
  };
  const decoded = value();
  if (at !== bytes.length) throw new RangeError(`Unexpected CBOR after byte ${at}, expected the end`);
  return decoded;
}

function head(major: number, argument: number): Uint8Array {
  const top = major << 5;
  if (argument < 24) return Uint8Array.of(top | argument);
  if (argument < 0x100) return Uint8Array.of(top | 24, argument);
  if (argument < 0x10000) return Uint8Array.of(top | 25, argument >> 8, argument & 255);
  const long = new Uint8Array(5);
  long[0] = top | 26;
  new DataView(long.buffer).setUint32(1, argument);
  return long;
}

/** Encodes `value`, each length in its shortest form. Integers within ±2³². */
export function encodeCbor(value: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  const push = (item: Cbor): void => {
    if (typeof item === 'number') parts.push(item < 0 ? head(NEGATIVE, -1 - item) : head(UNSIGNED, item));
    else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      parts.push(head(TEXT, text.length), text);
    } else {
      parts.push(head(ARRAY, item.length));
      for (const inner of item) push(inner);
    }
  };
  push(value);
  return new Uint8Array(Buffer.concat(parts));
}
