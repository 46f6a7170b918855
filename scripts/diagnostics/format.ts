import type { Severity } from './codes.ts';
import { excerptAt } from './line-shown.ts';
import { indented } from './lines.ts';
import { type Diagnostic, inWords } from './said.ts';
import type { Wording } from './wording/part-names.ts';
import type { Language } from './wording/parts.ts';

/** How grave something is, in one word. */
export const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  fa: { error: 'خطا', warning: 'هشدار', note: 'یادداشت' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};

/** What a diagnostic says, in lines for a terminal: the message after its place, and how to mend it. */
export function formatWith(one: Diagnostic, text: string | null, language: Language): string {
  const lines = text === null ? [] : excerptAt(text, one);
  const { file, line, column, severity, code } = one;
  const { message, mend } = inWords(one, language, true);
  const head = `${file}:${line}:${column} ${SEVERITIES[language][severity]} ${code}`;
  return [indented(message, `${head} `, language), ...lines, indented(mend, '    ', language)].join('\n');
}

/** One diagnostic in English, as two lines: place, severity, code and message; then the mend. */
export const format = (one: Diagnostic): string => formatWith(one, null, 'en');

/** What programs are told of a diagnostic: its words in English, and beside them those in Persian. */
export interface WordedDiagnostic extends Omit<Diagnostic, 'what' | 'parts'>, Wording {
  readonly fa: Wording;
}

/** A diagnostic with its words, for `--json`. What else it has, such as the reason why it was waived, stays. */
export function worded<T extends Diagnostic>({
  what,
  parts,
  ...rest
}: T): Omit<T, 'what' | 'parts'> & WordedDiagnostic {
  return { ...rest, ...inWords({ what, parts }, 'en'), fa: inWords({ what, parts }, 'fa') };
}
