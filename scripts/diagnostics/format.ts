import { CODES, type Code, type Severity } from './codes.ts';
import type { Place } from './place.ts';

export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /**
   * A fault as `Unexpected X, expected Y`; what is no fault as a plain sentence that says what was found or done:
   * «5 line ends from s2 on are shown as spaces».
   */
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
  const { file, line, column } = place;
  return { code, severity: CODES[code].severity, file, line, column, message, mend };
}

export const isError = (d: Diagnostic): boolean => d.severity === 'error';

/** One diagnostic as two lines: place, severity, code and message; then the mend. */
export function format(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code} ${d.message}\n    ${d.mend}`;
}
