/** The room that a text has. */
interface Room {
  /** Of a line, in the units of `measure` (pixels, say). */
  readonly width: number;
  /** How many lines there may be. */
  readonly lines: number;
  /** How wide a text is. */
  readonly measure: (text: string) => number;
}

/**
 * Breaks a text between its words into lines no wider than `width`, at most `lines` of them; what does not fit is
 * left out, with an ellipsis in its place. A word wider than a line stands alone.
 */
export function brokenLines(text: string, { width, lines, measure }: Room): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const space = measure(' ');
  const made: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const [i, word] of words.entries()) {
    const own = measure(word);
    if (line.length > 0 && used + space + own > width) {
      made.push(line.join(' '));
      if (made.length === lines) return withEllipsis(made, { width, measure });
      [line, used] = [[], 0];
    }
    used += (line.length > 0 ? space : 0) + own;
    line.push(word);
    if (i === words.length - 1) made.push(line.join(' '));
  }
  return made;
}

const ELLIPSIS = '…';
const TRAILING = /[\s،,.؛;:…]+$/u;

function withEllipsis(
  lines: readonly string[],
  { width, measure }: Pick<Room, 'width' | 'measure'>,
): string[] {
  let last = lines.at(-1)?.replace(TRAILING, '') ?? '';
  while (last.includes(' ') && measure(last) + measure(ELLIPSIS) > width)
    last = last.slice(0, last.lastIndexOf(' ')).replace(TRAILING, '');
  return [...lines.slice(0, -1), `${last}${ELLIPSIS}`];
}
