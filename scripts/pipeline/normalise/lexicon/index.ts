import {
  FORMAT_VERSION,
  LAST_EDGE,
  type LexiconHeader,
  MAGIC,
  PAYLOAD,
  PAYLOAD_BASE,
  type Spelling,
  SYMBOL_MASK,
  TARGET_SHIFT,
} from './automaton-format.ts';

/** The compiled word list. Spellings are looked up joined, that is, without ZWNJ. */
export interface Lexicon {
  /** The ways in which a joined spelling is written; none where the word list does not know it. */
  spellings(joined: string): readonly Spelling[];
}

const NONE: readonly Spelling[] = [];

/**
 * Opens a compiled lexicon. The automaton is read where it lies; nothing is unpacked but the header.
 *
 * @param bytes what `compileLexicon` returned
 * @throws RangeError if `bytes` is not a compiled lexicon of this version
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError('Unexpected bytes, expected a compiled lexicon');
  }
  const headerLength = view.getUint32(4, true);
  const root = view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + headerLength))) as LexiconHeader;
  if (header.format !== FORMAT_VERSION) {
    throw new RangeError(`Unexpected lexicon format ${header.format}, expected ${FORMAT_VERSION}`);
  }
  const base = 16 + Math.ceil(headerLength / 4) * 4;
  const edges = new Uint32Array(view.getUint32(12, true));
  for (let index = 0; index < edges.length; index += 1) edges[index] = view.getUint32(base + index * 4, true);

  const symbolOf = new Map([...header.alphabet].map((letter, index) => [letter.charCodeAt(0), index + 1]));

  /** The edge of a node with `symbol`, or 0. */
  const edge = (node: number, symbol: number): number => {
    if (node === 0) return 0;
    for (let index = node; ; index += 1) {
      const found = edges[index] ?? 0;
      if ((found & SYMBOL_MASK) === symbol) return found;
      if ((found & LAST_EDGE) !== 0) return 0;
    }
  };

  return {
    spellings(joined) {
      let node = root;
      for (let index = 0; index < joined.length; index += 1) {
        const symbol = symbolOf.get(joined.charCodeAt(index));
        if (symbol === undefined) return NONE;
        node = edge(node, symbol) >>> TARGET_SHIFT;
        if (node === 0) return NONE;
      }
      const payload = edge(node, PAYLOAD) >>> TARGET_SHIFT;
      if (payload === 0) return NONE;
      const high = edges[payload] ?? 0;
      const low = edges[high >>> TARGET_SHIFT] ?? 0;
      return header.payloads[(high & SYMBOL_MASK) * PAYLOAD_BASE + (low & SYMBOL_MASK)] ?? NONE;
    },
  };
}
