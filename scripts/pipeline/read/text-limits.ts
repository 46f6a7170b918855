import { type Diagnostic, said, startOf } from '../../diagnostics/index.ts';

/**
 * The longest text that is taken: what is more takes ingest more than ten seconds, and readers a page that no browser
 * likes. The longest speeches and books of news stay far below.
 */
export const TEXT_LIMITS = {
  /** UTF-16 units. */
  characters: 2_000_000,
  lines: 30_000,
} as const;

/** Reports a text that is longer than a document may be; undefined where it is not. */
export function tooLong(file: string, text: string): Diagnostic | undefined {
  const { characters, lines } = TEXT_LIMITS;
  const refuse = (found: number, what: 'manyCharacters' | 'manyLines', most: number): Diagnostic =>
    said(what, startOf(file), {
      found: { figures: found.toLocaleString('en') },
      most: { figures: most.toLocaleString('en') },
    });
  if (text.length > characters) return refuse(text.length, 'manyCharacters', characters);
  const found = text.match(/[^\r\n\v\f\u0085\u2028\u2029]+/g)?.length ?? 0;
  return found > lines ? refuse(found, 'manyLines', lines) : undefined;
}
