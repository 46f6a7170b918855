/** Where something was found: a file relative to the archive's root, line and column from 1 (columns in UTF-16). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A text file of the archive: path relative to its root, and content. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The first character of a file, for what is said of the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** Letters, digits and hyphens: what ids are made of. An id ends where none of them follows. */
const WORD = '[\\p{L}\\p{M}\\p{N}_-]';

/**
 * Where `word` first stands as a whole word in a file; the file's first character where it does not stand there.
 * Example: in «to: [b#s12]» and, on the next line, «to: [b#s1]», `b#s1` is found on the second line.
 */
export function placeOfWord(file: TextFile, word: string): Place {
  const pattern = new RegExp(`(?<!${WORD})${RegExp.escape(word)}(?!${WORD})`, 'u');
  return { file: file.path, ...lineAndColumn(file.text, Math.max(0, file.text.search(pattern))) };
}

/** The word around the UTF-16 offset in `text`: what stands between white space or punctuation. */
export function wordAround(text: string, offset: number): { before: string; after: string } {
  return {
    before: /[\p{L}\p{M}\p{Cf}]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '',
    after: /^[\p{L}\p{M}\p{Cf}]*/u.exec(text.slice(offset, offset + 60))?.[0] ?? '',
  };
}

/** The beginning of a text, of whole words where there are several: at most `most` UTF-16 units, and «…» where more follows. */
export const excerpt = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most)).slice(0, most)} …`;

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
