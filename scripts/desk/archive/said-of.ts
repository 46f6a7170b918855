import type { Said } from '../../../src/schemas/desk/desk-view.ts';
import { CODES, type Diagnostic, inWords, segmentsNamed } from '../../diagnostics/index.ts';

/** A message as the desk's page is told it. Titles are in Markdown; the page shows plain text. */
export function saidOf(one: Diagnostic): Said {
  const { code, severity, file, line } = one;
  const { fa, en } = CODES[code].title;
  const plain = (text: string): string => text.replaceAll('`', '');
  const words = { fa: inWords(one, 'fa'), en: inWords(one, 'en') };
  return {
    code,
    severity,
    title: { fa: plain(fa), en: plain(en) },
    message: { fa: words.fa.message, en: words.en.message },
    mend: { fa: words.fa.mend, en: words.en.mend },
    place: `${file}:${line}`,
  };
}

/** A segment by which messages are told apart: its id, and the line of the received text that it begins at. */
export interface Placed {
  readonly id: string;
  readonly line: number;
}

/**
 * The segment that a message is about: the one that it names, else the one at its line of the received text. Undefined where it is
 * about the whole document: it names several, or stands at the first character of the file.
 */
export function segmentOf(one: Diagnostic, source: string, segments: readonly Placed[]): string | undefined {
  const { file, line, column } = one;
  const known = segmentsNamed(one).filter((id) => segments.some((one) => one.id === id));
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  if (file !== source || (line === 1 && column === 1)) return undefined;
  return segments.findLast((one) => one.line <= line)?.id;
}
