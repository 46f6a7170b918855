/** Every diagnostic code there has ever been, with its severity. Codes are permanent and never reused. */
export const CODES = {
  GA001: 'error', // the received bytes are in no encoding known here
  GA002: 'error', // the received text is empty
  GA003: 'error', // the received text has a NUL
  GA004: 'error', // document.yaml, people.yaml or places.yaml cannot be read or breaks its schema
  GA005: 'error', // a person id is not in people.yaml
  GA006: 'error', // the ledger of ids is broken, or an id was removed from it
  GA007: 'error', // a place id is not in places.yaml
  GA008: 'error', // en.po cannot be read
  GA009: 'warning', // a translation was made from another wording, or for a segment that is not there
  GA010: 'error', // two seeds would become the same document
  GA011: 'error', // a decision or an occasion names a segment that is not there
  GA012: 'warning', // a decision changes nothing
  GA013: 'warning', // a statement's speaker is unknown
  GA014: 'warning', // segments are not yet translated
  GA015: 'warning', // an attribution is not certain
  GA016: 'error', // a published id would lead nowhere
  GA017: 'error', // a published document has no ledger
  GA018: 'error', // a folder in seeds/ holds no text, or a file there belongs to no text
  GA019: 'error', // a published document has no seed any more
  GA020: 'note', // a name that people.yaml does not have
  GA021: 'error', // content is stale (ingest --check)
  GA022: 'note', // a change to the text that a rule suggests, and is not sure enough of to make
  GA030: 'note', // the received text is not UTF-8, and was read in the encoding it has
  GA031: 'warning', // the received text has controls that reorder it; they are not shown
  GA032: 'error', // a Word, HTML or Markdown file cannot be read
  GA033: 'note', // lines that were wrapped to a width are joined to paragraphs
  GA040: 'warning', // an id stays with words that were changed
  GA041: 'warning', // segments were merged, or one took in another
  GA042: 'warning', // a segment was split
  GA043: 'warning', // published words are attributed to another speaker than before
  GA044: 'error', // an editor's decision about an id cannot be carried out
  GA045: 'error', // a former id is in use
  GA046: 'note', // the words of an id of the past are in the text again
  GA047: 'error', // a date of document.yaml lies further ahead than it can
} as const;
export type Code = keyof typeof CODES;
export type Severity = (typeof CODES)[Code];

/** Where something was found: a file relative to the archive's root, line and column from 1 (columns in UTF-16). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong: `Unexpected X, expected Y`. */
  readonly message: string;
  /** How to mend it. */
  readonly mend: string;
}

/** What every stage returns: its result and what it has to say about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function diagnostic(code: Code, place: Place, message: string, mend: string): Diagnostic {
  return { code, severity: CODES[code], ...place, message, mend };
}

export const isError = (d: Diagnostic): boolean => d.severity === 'error';

/** One diagnostic as two lines: place, severity, code and message; then the mend. */
export function format(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code} ${d.message}\n    ${d.mend}`;
}

/** The word around the UTF-16 offset in `text`: what stands between white space or punctuation. */
export function wordAround(text: string, offset: number): { before: string; after: string } {
  return {
    before: /[\p{L}\p{M}\p{Cf}]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '',
    after: /^[\p{L}\p{M}\p{Cf}]*/u.exec(text.slice(offset, offset + 60))?.[0] ?? '',
  };
}

/** Line and column, from 1, of the UTF-16 offset in `text`; CR, LF and CRLF each end a line. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** `lineAndColumn` for many offsets of one text: the text is gone through once. */
export function linesAndColumns(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
