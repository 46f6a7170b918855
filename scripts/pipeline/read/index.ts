import { hash } from 'node:crypto';
import { formatOf } from '../../../src/schemas/formats.ts';
import type { Encoding } from '../../../src/schemas/primitives.ts';
import {
  type Diagnostic,
  diagnostic,
  lineAndColumn,
  type Outcome,
  startOf,
} from '../../diagnostics/index.ts';
import { decode } from './decode.ts';
import { htmlText, markdownText } from './extract.ts';

export { decodeAs } from './decode.ts';
export { absentYaml, type EntryPath, readYaml, type YamlFile } from './yaml.ts';

/** A received text and what identifies its bytes. */
export interface Received {
  readonly file: string;
  /** Every character of a plain text, a byte order mark included; else what was taken out of the file. */
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  /** Where `text` was taken out of another format: the SHA-256 of `text` in UTF-8. */
  readonly extracted?: { readonly sha256: string };
}

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

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const valid = validPrefix(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
  const found =
    valid < bytes.length
      ? `byte 0x${(bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
      : 'end of file';
  return diagnostic(
    'GA001',
    { file, ...lineAndColumn(before, before.length) },
    `Unexpected ${found} (offset ${valid}), expected UTF-8`,
    'Save the text as UTF-8, and put the file here again.',
  );
}

/** A file that begins as UTF-16 and is not: half a pair of units stands alone, or a byte is left over. */
function notUtf16(file: string, bytes: Uint8Array, encoding: Encoding): Diagnostic {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const offset = Math.max(0, text.indexOf('\uFFFD'));
  return diagnostic(
    'GA001',
    { file, ...lineAndColumn(text, offset) },
    `Unexpected incomplete character, expected ${encoding.toUpperCase()}`,
    'Save the text as UTF-8, and put the file here again.',
  );
}

const readAs = (file: string, encoding: Encoding): Diagnostic =>
  diagnostic(
    'GA030',
    startOf(file),
    `The text is not in UTF-8; it was read as ${encoding}`,
    'Nothing is to be done where the text reads well; else save it as UTF-8, and put the file here again.',
  );

const unreadable = (file: string): Diagnostic =>
  diagnostic(
    'GA032',
    startOf(file),
    `Unexpected content, expected a file of the format that its name says (.${file.split('.').at(-1)})`,
    'Open it in the program it comes from, save it again or as plain text in UTF-8 (.txt), and put that here.',
  );

/** A received file. `html` is what a Word file says as HTML, null where it could not be read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly html?: string | null;
}

/** The text taken out of a format; null where it cannot be, as where it is nested thousands of levels deep. */
function takenOut(extract: (text: string) => string, text: string): string | null {
  try {
    return extract(text);
  } catch {
    return null;
  }
}

/** The text of the file, out of its format; a Word file keeps its text in UTF-8. */
function textOf({ path, bytes, html }: SourceFile): Outcome<{ text: string; encoding: Encoding } | null> {
  const format = formatOf(path);
  const { encoding, text } = format === 'word' ? { encoding: 'utf-8' as const, text: html } : decode(bytes);
  if (text === undefined || (text === null && format === 'word'))
    return { value: null, diagnostics: [unreadable(path)] };
  if (text === null) {
    const fault = encoding === 'utf-8' ? notUtf8(path, bytes) : notUtf16(path, bytes, encoding);
    return { value: null, diagnostics: [fault] };
  }
  const extract = format === 'markdown' ? markdownText : format === 'text' ? null : htmlText;
  const plain = extract === null ? text : takenOut(extract, text);
  if (plain === null) return { value: null, diagnostics: [unreadable(path)] };
  return {
    value: { text: plain, encoding },
    diagnostics: encoding === 'utf-8' ? [] : [readAs(path, encoding)],
  };
}

/**
 * Reads a received file as text. Notes an encoding other than UTF-8. Reports bytes that are in no encoding known here,
 * a Word file that cannot be read, an empty text, and NUL characters; the value is null then. The byte order mark of a
 * plain text stays in it: nothing received is dropped.
 */
export function read(source: SourceFile): Outcome<Received | null> {
  const { path: file, bytes } = source;
  const refuse = (d: Diagnostic): Outcome<null> => ({ value: null, diagnostics: [d] });
  const { value, diagnostics } = textOf(source);
  if (value === null) return { value, diagnostics };
  const { text, encoding } = value;
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return refuse(
      diagnostic(
        'GA003',
        { file, ...lineAndColumn(text, nul) },
        'Unexpected NUL character, expected text',
        'Remove it, or export the text again; a file with NULs is often not a text at all.',
      ),
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return refuse(
      diagnostic(
        'GA002',
        startOf(file),
        'Unexpected empty text, expected at least one paragraph',
        'Put the text into the file, or remove the file.',
      ),
    );
  }
  const isExtracted = formatOf(file) !== 'text';
  const received = { file, text, bytes: bytes.length, sha256: hash('sha256', bytes), encoding };
  return {
    value: isExtracted ? { ...received, extracted: { sha256: hash('sha256', text) } } : received,
    diagnostics,
  };
}
