import { IN_HEAD, MAJOR, ONE_BYTE, TWO_BYTES } from './cbor-format.ts';

/** Reads what `CborWriter` has written. What is neither a whole number of 32 bits nor text nor an array of a known length is refused. */
export class CborReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes were read so far. */
  get at(): number {
    return this.#at;
  }

  #value(first: number): number {
    const low = first & 0b1_1111;
    if (low < IN_HEAD) return low;
    const begin = this.#at;
    if (low === ONE_BYTE) {
      this.#at += 1;
      return this.#bytes.readUInt8(begin);
    }
    if (low === TWO_BYTES) {
      this.#at += 2;
      return this.#bytes.readUInt16BE(begin);
    }
    this.#at += 4;
    return this.#bytes.readUInt32BE(begin);
  }

  /** The value of the next head. Throws an `Error` where another kind of item comes. */
  #head(...majors: readonly number[]): { readonly major: number; readonly value: number } {
    const first = this.#bytes.readUInt8(this.#at);
    const major = first >> 5;
    if (!majors.includes(major)) throw new Error(`Unexpected item of kind ${major} at byte ${this.#at}.`);
    this.#at += 1;
    return { major, value: this.#value(first) };
  }

  /** Begins an array, and returns how many items follow. */
  array(): number {
    return this.#head(MAJOR.array).value;
  }

  number(): number {
    const { major, value } = this.#head(MAJOR.unsigned, MAJOR.negative);
    return major === MAJOR.negative ? -1 - value : value;
  }

  text(): string {
    const length = this.#head(MAJOR.text).value;
    const begin = this.#at;
    this.#at += length;
    return this.#bytes.toString('utf8', begin, this.#at);
  }

  /** Passes over an array of numbers. */
  skipNumbers(): void {
    const count = this.array();
    for (let item = 0; item < count; item += 1) {
      const low = (this.#bytes[this.#at] ?? 0) & 0b1_1111;
      this.#at += low < IN_HEAD ? 1 : 1 + 2 ** (low - ONE_BYTE);
    }
  }
}
