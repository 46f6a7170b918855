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
import { conflictIn } from './conflict-marks.ts';
import { decode } from './decode.ts';
import { type Extraction, extract } from './formats/extraction.ts';
import type { Remark } from './formats/taken-out.ts';
import { notUtf8 } from './not-utf8.ts';
import { lostLetters, reportRemark } from './remarks.ts';
import { tooLong } from './text-limits.ts';

export { factsText, readArchiveFacts } from './archive-facts.ts';
export { decodeAs } from './decode.ts';
export { type Extraction, extract } from './formats/extraction.ts';
export { decodeEditorsFile } from './not-utf8.ts';
export { absentYaml, type EntryPath, readYaml, type YamlFile } from './yaml.ts';

const SAVE_AGAIN = 'Save the text as UTF-8, and put the file here again.';

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

/** A file that begins as UTF-16 and is not: half a pair of units stands alone, or a byte is left over. */
function notUtf16(file: string, bytes: Uint8Array, encoding: Encoding): Diagnostic {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const offset = Math.max(0, text.indexOf('\uFFFD'));
  return diagnostic(
    'GA001',
    { file, ...lineAndColumn(text, offset) },
    `Unexpected incomplete character, expected ${encoding.toUpperCase()}`,
    SAVE_AGAIN,
  );
}

const readAs = (file: string, encoding: Encoding): Diagnostic =>
  diagnostic(
    'GA030',
    startOf(file),
    `The text is not in UTF-8; it was read as ${encoding}`,
    'Nothing is to be done where the text reads well; else save it as UTF-8, and put the file here again.',
  );

const TROUBLES = {
  unreadable: {
    code: 'GA032',
    message: (ending: string) =>
      `Unexpected content, expected a file of the format that its name says (.${ending})`,
    mend: 'Open it in the program it comes from, save it again or as plain text in UTF-8 (.txt), and put that here.',
  },
  'too slow': {
    code: 'GA056',
    message: (ending: string) =>
      `Unexpected .${ending} file that takes too long to read, expected one that takes seconds`,
    mend: 'It has far too many marks or parts for a text. Save its text as plain text in UTF-8 (.txt), and put that here.',
  },
  'too large': {
    code: 'GA056',
    message: (ending: string) =>
      `Unexpected .${ending} file that unpacks to more than memory holds, expected a text`,
    mend: 'Save its text as plain text in UTF-8 (.txt), and put that here.',
  },
  'too deep': {
    code: 'GA056',
    message: (ending: string) =>
      `Unexpected .${ending} file with thousands of levels in each other, expected a text`,
    mend: 'Save its text as plain text in UTF-8 (.txt), and put that here.',
  },
} as const;

/** Why the text of a file could not be taken out of it. */
function troubleWith(file: string, trouble: keyof typeof TROUBLES): Diagnostic {
  const { code, message, mend } = TROUBLES[trouble];
  return diagnostic(code, startOf(file), message(file.split('.').at(-1) ?? ''), mend);
}

/** A received file. `extraction` is the text that was taken out of it, where it is no plain text. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly extraction?: Extraction;
}

/** Bytes that are in no encoding known here, or damaged. */
function undecodable(file: string, bytes: Uint8Array): Diagnostic {
  const { encoding } = decode(bytes);
  return encoding === 'utf-8' ? notUtf8(file, bytes, 'GA001', SAVE_AGAIN) : notUtf16(file, bytes, encoding);
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
  if (nul >= 0)
    return diagnostic(
      'GA003',
      { file, ...lineAndColumn(text, nul) },
      'Unexpected NUL character, expected text',
      'Remove it, or export the text again; a file with NULs is often not a text at all.',
    );
  if (/[\p{L}\p{N}]/u.test(text)) return undefined;
  return diagnostic(
    'GA002',
    startOf(file),
    'Unexpected empty text, expected at least one paragraph',
    'Put the text into the file, or remove the file.',
  );
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
  const received = { file, text, bytes: bytes.length, sha256: hash('sha256', bytes), encoding };
  return {
    value:
      formatOf(file) === 'text' ? received : { ...received, extracted: { sha256: hash('sha256', text) } },
    diagnostics: [
      ...(encoding === 'utf-8' ? [] : [readAs(file, encoding)]),
      ...lostLetters(file, text),
      ...remarks.map((remark) => reportRemark(file, remark)),
    ],
  };
}
