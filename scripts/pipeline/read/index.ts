import { hash } from 'node:crypto';
import { formatOf } from '../../../src/schemas/formats.ts';
import type { Encoding } from '../../../src/schemas/primitives.ts';
import { type Diagnostic, lineAndColumn, type Outcome, said, startOf } from '../../diagnostics/index.ts';
import { conflictIn } from './conflict-marks.ts';
import { decode } from './decode.ts';
import { type Extraction, extract } from './formats/extraction.ts';
import type { Remark } from './formats/taken-out.ts';
import { whereNotUtf8 } from './not-utf8.ts';
import { lostLetters, reportRemark } from './remarks.ts';
import { tooLong } from './text-limits.ts';

export { factsText, furtherLanguages, readArchiveFacts } from './archive-facts.ts';
export { decodeAs } from './decode.ts';
export { type Extraction, extract } from './formats/extraction.ts';
export { decodeEditorsFile } from './not-utf8.ts';
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
  /** How many marks of footnotes were taken out of its words. */
  readonly noteMarks: number;
}

/** A file that begins as UTF-16 and is not: half a pair of units stands alone, or a byte is left over. */
function notUtf16(file: string, bytes: Uint8Array, encoding: Encoding): Diagnostic {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const offset = Math.max(0, text.indexOf('\uFFFD'));
  return said(
    'halfCharacter',
    { file, ...lineAndColumn(text, offset) },
    { encoding: encoding.toUpperCase() },
  );
}

const TROUBLES = {
  unreadable: 'otherFormat',
  'too slow': 'slowFile',
  'too large': 'unpackedTooLarge',
  'too deep': 'tooDeep',
} as const;

/** Why the text of a file could not be taken out of it. */
const troubleWith = (file: string, trouble: keyof typeof TROUBLES): Diagnostic =>
  said(TROUBLES[trouble], startOf(file), { ending: `.${file.split('.').at(-1)}` });

/** A received file. `extraction` is the text that was taken out of it, where it is no plain text. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly extraction?: Extraction;
}

/** Bytes that are in no encoding known here, or damaged. */
function undecodable(file: string, bytes: Uint8Array): Diagnostic {
  const { encoding } = decode(bytes);
  if (encoding !== 'utf-8') return notUtf16(file, bytes, encoding);
  const { place, ...parts } = whereNotUtf8(file, bytes);
  return said('textNotUtf8', place, parts);
}

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly remarks: readonly Remark[];
}

/** The text of the file, out of its format; a Word file keeps its text in UTF-8. */
function textOf(source: SourceFile): Outcome<Decoded | null> {
  const { path, bytes } = source;
  const refuse = (d: Diagnostic): Outcome<null> => ({ value: null, diagnostics: [d] });
  if (formatOf(path) === 'text') {
    const { encoding, text } = decode(bytes);
    return text === null
      ? refuse(undecodable(path, bytes))
      : { value: { text, encoding, remarks: [] }, diagnostics: [] };
  }
  const taken = source.extraction ?? extract(path, bytes, null);
  if (!('trouble' in taken)) return { value: taken, diagnostics: [] };
  return refuse(
    taken.trouble === 'undecodable' ? undecodable(path, bytes) : troubleWith(path, taken.trouble),
  );
}

/** The reason why a text is not taken: it is too long, was left by a merge, has NULs, or has no words. */
function faultOf(file: string, text: string): Diagnostic | undefined {
  const fault = tooLong(file, text) ?? conflictIn(file, text);
  if (fault !== undefined) return fault;
  const nul = text.indexOf('\0');
  if (nul >= 0) return said('nulInText', { file, ...lineAndColumn(text, nul) });
  if (/[\p{L}\p{N}]/u.test(text)) return undefined;
  return said('emptyText', startOf(file));
}

/**
 * Reads a received file as text. Notes an encoding other than UTF-8, and what was left out of another format. Reports
 * bytes that are in no encoding known here, a file that cannot be read, and a text that is not taken; the value is null
 * then. The byte order mark of a plain text stays in it: nothing received is dropped.
 */
export function read(source: SourceFile): Outcome<Received | null> {
  const { path: file, bytes } = source;
  const { value, diagnostics } = textOf(source);
  if (value === null) return { value, diagnostics };
  const { text, encoding, remarks } = value;
  const fault = faultOf(file, text);
  if (fault !== undefined) return { value: null, diagnostics: [fault] };
  const noteMarks = remarks.find(({ kind }) => kind === 'notes')?.count ?? 0;
  const received = { file, text, bytes: bytes.length, sha256: hash('sha256', bytes), encoding, noteMarks };
  return {
    value:
      formatOf(file) === 'text' ? received : { ...received, extracted: { sha256: hash('sha256', text) } },
    diagnostics: [
      ...(encoding === 'utf-8' ? [] : [said('readAsEncoding', startOf(file), { encoding })]),
      ...lostLetters(file, text),
      ...remarks.map((remark) => reportRemark(file, remark)),
    ],
  };
}
