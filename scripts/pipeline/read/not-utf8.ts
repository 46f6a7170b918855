import {
  type Code,
  type Diagnostic,
  diagnostic,
  lineAndColumn,
  type Outcome,
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

/** Says where a file's bytes are no UTF-8. */
export function notUtf8(file: string, bytes: Uint8Array, code: Code, mend: string): Diagnostic {
  const valid = validPrefix(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
  const found =
    valid < bytes.length
      ? `byte 0x${(bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
      : 'end of file';
  return diagnostic(
    code,
    { file, ...lineAndColumn(before, before.length) },
    `Unexpected ${found} (offset ${valid}), expected UTF-8`,
    mend,
  );
}

const SAVE = 'Save the file as UTF-8: in Windows’ Notepad, “Save as”, Encoding “UTF-8”.';

/**
 * The text of an editors' file, which is always UTF-8; a byte order mark is left out. Refuses other bytes, and NUL
 * characters, with the code of the kind of file: read otherwise, its letters would be lost or be others.
 */
export function decodeEditorsFile(path: string, bytes: Uint8Array, code: Code): Outcome<TextFile | null> {
  const text = decodeAs(bytes, 'utf-8');
  if (text === null) return { value: null, diagnostics: [notUtf8(path, bytes, code, SAVE)] };
  const nul = text.indexOf('\0');
  if (nul < 0) return { value: { path, text: text.replace(/^\uFEFF/, '') }, diagnostics: [] };
  const place = { file: path, ...lineAndColumn(text, nul) };
  return {
    value: null,
    diagnostics: [diagnostic(code, place, 'Unexpected NUL character, expected UTF-8 text', SAVE)],
  };
}
