/** The kinds of CBOR's data items that are written here (RFC 8949, 3.1). */
const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;
/** A head holds numbers below this in its first byte; above, it tells how many bytes follow (RFC 8949, 3). */
const IN_HEAD = 24;
const ONE_BYTE = 24;
const TWO_BYTES = 25;
const FOUR_BYTES = 26;

/** Writes CBOR, as far as Pagefind's files are made of it: whole numbers of 32 bits, text, arrays of a known length. */
export class CborWriter {
  #bytes: Buffer;
  #length = 0;

  /** `room` is how many bytes are expected; more find their place, too. */
  constructor(room: number) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  /** What was written so far. It is only valid until more is written. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  #head(major: number, value: number): void {
    this.#reserve(5);
    const first = major << 5;
    if (value < IN_HEAD) this.#length = this.#bytes.writeUInt8(first | value, this.#length);
    else if (value < 2 ** 8) {
      this.#length = this.#bytes.writeUInt8(first | ONE_BYTE, this.#length);
      this.#length = this.#bytes.writeUInt8(value, this.#length);
    } else if (value < 2 ** 16) {
      this.#length = this.#bytes.writeUInt8(first | TWO_BYTES, this.#length);
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#length = this.#bytes.writeUInt8(first | FOUR_BYTES, this.#length);
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  /** Begins an array: its `length` items are written after it. */
  array(length: number): this {
    this.#head(MAJOR.array, length);
    return this;
  }

  number(value: number): this {
    if (value < 0) this.#head(MAJOR.negative, -1 - value);
    else this.#head(MAJOR.unsigned, value);
    return this;
  }

  text(value: string): this {
    const length = Buffer.byteLength(value);
    this.#head(MAJOR.text, length);
    this.#reserve(length);
    this.#length += this.#bytes.write(value, this.#length);
    return this;
  }

  /** Items that are written already. */
  items(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }
}
