/** The kinds of CBOR's data items that are written here (RFC 8949, 3.1). */
export const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;
/** A head holds numbers below this in its first byte; above, it tells how many bytes follow (RFC 8949, 3). */
export const IN_HEAD = 24;
export const ONE_BYTE = 24;
export const TWO_BYTES = 25;
export const FOUR_BYTES = 26;
