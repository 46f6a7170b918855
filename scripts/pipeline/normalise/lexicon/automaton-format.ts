/**
 * What the compiler of the lexicon writes and its reader reads: a header in JSON, then a minimal automaton (DAWG) of
 * joined spellings. A path ends in PAYLOAD and two digits that number a payload, so that spellings with the same
 * inflection share their ends. One edge is 32 bits: target (23), last edge of its node (1), symbol (8).
 */
export const FORMAT_VERSION = 1;
export const MAGIC = 0x5a4e4c31;
/** Symbol before the payload's number; letters have the symbols from 1 on. */
export const PAYLOAD = 0;
/** Digits of a payload's number. */
export const PAYLOAD_BASE = 200;
export const SYMBOL_MASK = 0xff;
export const LAST_EDGE = 0x100;
export const TARGET_SHIFT = 9;

/** Inflection classes of dictionary-fa's affix file, as bits. */
const FLAG_NAMES = [
  'pa',
  'sa',
  'sb',
  'sc',
  'sd',
  'se',
  'sf',
  'sg',
  'sh',
  'si',
  'sj',
  'sk',
  'sl',
  'sm',
  'sn',
  'so',
  'sp',
  'sq',
  'sr',
  'st',
  'su',
  'sv',
  '!!',
] as const; // prettier-ignore
export type FlagName = (typeof FLAG_NAMES)[number];

/** The bits of the classes named; unknown names count for nothing. */
export function flagBits(names: readonly string[]): number {
  let bits = 0;
  for (const name of names) {
    const index = FLAG_NAMES.indexOf(name as FlagName);
    if (index >= 0) bits |= 1 << index;
  }
  return bits;
}

/** One way of writing a joined spelling: the offsets in it at which ZWNJ stands (none: it is written joined). */
export interface Spelling {
  readonly breaks: readonly number[];
  readonly flags: number;
}

/** The JSON header of the compiled file. */
export interface LexiconHeader {
  readonly format: number;
  /** Every letter of the lexicon; the symbol of one is its index plus 1. */
  readonly alphabet: string;
  readonly payloads: readonly (readonly Spelling[])[];
}
