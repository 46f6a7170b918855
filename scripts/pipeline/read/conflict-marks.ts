import { type Diagnostic, lineAndColumn, said } from '../../diagnostics/index.ts';

/** What git writes around the two versions of lines that it could not merge. */
const CONFLICT = /^<{7}(?: [^\r\n]*)?\r?\n[\s\S]*?^={7}\r?\n[\s\S]*?^>{7}(?: |\r?$)/m;

/** Reports lines that a merge of git left undecided; undefined where there are none. */
export function conflictIn(file: string, text: string): Diagnostic | undefined {
  const found = CONFLICT.exec(text);
  if (found === null) return undefined;
  return said('mergeMarks', { file, ...lineAndColumn(text, found.index) });
}
