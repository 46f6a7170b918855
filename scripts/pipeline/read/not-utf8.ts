import {
  type Code,
  lineAndColumn,
  type Outcome,
  type Part,
  type Place,
  phrase,
  saidUnder,
  type TextFile,
} from '../../diagnostics/index.ts';
import { decodeAs } from './decode.ts';

/** The number of leading bytes that are valid UTF-8, found by halving: a prefix cut inside a character is still valid. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** Where a file's bytes are no UTF-8, and what stands there. */
export function whereNotUtf8(
  file: string,
  bytes: Uint8Array,
): { readonly place: Place; readonly found: Part; readonly offset: number } {
  const valid = validPrefix(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
  const found =
    valid < bytes.length
      ? phrase('byte', { byte: `0x${(bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}` })
      : phrase('endOfFile');
  return { place: { file, ...lineAndColumn(before, before.length) }, found, offset: valid };
}

/**
 * The text of an editors' file, which is always UTF-8; a byte order mark is left out. Refuses other bytes, and NUL
 * characters, with the code of the kind of file: read otherwise, its letters would be lost or be others.
 */
export function decodeEditorsFile(path: string, bytes: Uint8Array, code: Code): Outcome<TextFile | null> {
  const text = decodeAs(bytes, 'utf-8');
  if (text === null) {
    const { place, ...parts } = whereNotUtf8(path, bytes);
    return { value: null, diagnostics: [saidUnder(code, 'fileNotUtf8', place, parts)] };
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return { value: { path, text: text.replace(/^\uFEFF/, '') }, diagnostics: [] };
  const place = { file: path, ...lineAndColumn(text, nul) };
  return { value: null, diagnostics: [saidUnder(code, 'nulInFile', place)] };
}
