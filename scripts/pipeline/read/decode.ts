import type { Encoding } from '../../../src/schemas/primitives.ts';
import { fold } from '../../../src/text/fold.ts';

/** Received bytes as text, a byte order mark included; or, with `text` null, the encoding they break. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string | null;
}

/** The text of `bytes` in one encoding, every character kept, a byte order mark too; null where they break it. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has: all of C0 but tab and line ends, and C1 (NEL is in none of these encodings). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x9F]/;
const PERSIAN = /[\u0621-\u065F\u067E\u0686\u0698\u06A9\u06AF\u06CC]/g;
/** What else of Windows-1256 and ISO-8859-6 stands in a Persian text: punctuation, joiners, signs. */
const BESIDES = /[\u060C\u061B\u061F\u200C-\u200F\p{P}\p{S}\s\p{N}]/gu;

/** The commonest words of Persian, folded: about a quarter of any text. */
const COMMON = new Set(
  'و در به از که را این است با آن برای بر شد های می تا هم یا بود کرد گفت خود شده دو ما یک'
    .split(' ')
    .map(fold),
);
/**
 * What tells Persian in the Arabic encodings from bytes that happen to be letters there, and UTF-16 without a mark from
 * other bytes. Chosen by hand, far from both sides: `tests/fixtures/read` has a file for each encoding and for what is
 * refused, and `npx vitest run --config tests/vitest.config.ts tests/pipeline/read` reads them.
 */
const DETECTION = {
  /** The least share of a Persian text's words that are of the commonest ones; a quarter is usual. */
  commonWords: 0.04,
  /** The least share of its letters that Persian has. */
  persianLetters: 0.9,
  /** The least share of all bytes that are 00 or 06 and stand where UTF-16 has its high bytes: half would be all. */
  highBytes: 0.4,
  /** The greatest share of such bytes that may stand where it has its low bytes. */
  strayHighBytes: 0.05,
} as const;

/** How much like Persian a text is, from 0 to 2; 0 where it cannot be Persian. */
function plausibility(text: string | null): number {
  if (text === null || CONTROLS.test(text)) return 0;
  const foreign = text.replace(/[\0-\x7F]+/g, '').replace(BESIDES, '');
  const share = (foreign.match(PERSIAN)?.length ?? 0) / Math.max(1, foreign.length);
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word)).map(fold);
  const common = words.filter((word) => COMMON.has(word)).length / Math.max(1, words.length);
  return share >= DETECTION.persianLetters && common >= DETECTION.commonWords ? share + common : 0;
}

const SEQUENCE = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;

/** Whether most bytes beyond ASCII are UTF-8: such a file is UTF-8 that was damaged, and no other encoding. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const units = Buffer.from(bytes).toString('latin1');
  const high = units.match(/[\x80-\xFF]/g)?.length ?? 0;
  const sequences = (units.match(SEQUENCE) ?? []).reduce((sum, one) => sum + one.length, 0);
  return sequences >= high / 2;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Whether nearly all units have the high byte 00 (ASCII) or 06 (Arabic) when the high bytes stand at `parity`. */
function looksLikeUtf16(bytes: Uint8Array, parity: 0 | 1): boolean {
  if (bytes.length < 8 || bytes.length % 2 === 1) return false;
  let high = 0;
  let other = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== 0 && bytes[i] !== 6) continue;
    if (i % 2 === parity) high += 1;
    else other += 1;
  }
  return high >= bytes.length * DETECTION.highBytes && other <= bytes.length * DETECTION.strayHighBytes;
}

/**
 * Finds the encoding of received bytes and decodes them: by byte order mark; by the pattern of UTF-16; UTF-8 where it
 * is valid; else the Arabic encoding of Windows or of ISO in which the text reads as Persian. Bytes that are mostly
 * UTF-8, or read as Persian in neither, are not guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  const as = (encoding: Encoding): Decoded => ({ encoding, text: decodeAs(bytes, encoding) });
  if (startsWith(bytes, 0xff, 0xfe) || looksLikeUtf16(bytes, 1)) return as('utf-16le');
  if (startsWith(bytes, 0xfe, 0xff) || looksLikeUtf16(bytes, 0)) return as('utf-16be');
  const utf8 = as('utf-8');
  if (utf8.text !== null || startsWith(bytes, 0xef, 0xbb, 0xbf) || isBrokenUtf8(bytes)) return utf8;
  const windows = as('windows-1256');
  const iso = as('iso-8859-6');
  const [likeWindows, likeIso] = [plausibility(windows.text), plausibility(iso.text)];
  if (likeWindows === 0 && likeIso === 0) return utf8;
  return likeIso > likeWindows ? iso : windows;
}
