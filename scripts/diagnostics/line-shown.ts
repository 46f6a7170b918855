import type { Place } from './place.ts';

/** So much of a line is shown. UTF-16 units. */
const WIDTH = 100;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** How long the word is that begins at the start of `text`: an id, a key, a value up to a sign that parts it from others. */
const wordLength = (text: string): number =>
  (/^(?:"[^"]*"|'[^']*'|[^\s:,[\]{}#]+)/u.exec(text)?.[0] ?? text.slice(0, 1)).length;

/**
 * The line that a diagnostic is about, with marks under the word where it begins:
 *
 *     3 | - segmnet: s5
 *       |   ^^^^^^^
 *
 * In a line with letters from right to left, which every terminal sets in its own way, no mark would stand under the word: there the
 * word is repeated instead. Nothing where the line is not there, or is said of the file as a whole.
 */
export function excerptAt(text: string, { line, column }: Pick<Place, 'line' | 'column'>): string[] {
  const whole = text.split(/\r\n|\r|\n/)[line - 1];
  if (whole === undefined || whole.trim() === '' || (line === 1 && column === 1)) return [];
  const at = Math.min(column - 1, whole.length);
  const from = whole.length <= WIDTH ? 0 : Math.max(0, Math.min(at - 20, whole.length - WIDTH));
  const cut = whole.slice(from, from + WIDTH).replaceAll('\t', ' ');
  const shown = `${from > 0 ? '…' : ''}${cut}${from + WIDTH < whole.length ? '…' : ''}`;
  const number = String(line).padStart(5);
  const length = wordLength(whole.slice(at));
  if (RIGHT_TO_LEFT.test(cut)) {
    const word = whole.slice(at, at + length);
    return [`${number} | ${shown}`, ...(column > 1 && word !== '' ? [`${' '.repeat(5)} | at: ${word}`] : [])];
  }
  const indent = ' '.repeat(at - from + (from > 0 ? 1 : 0));
  return [`${number} | ${shown}`, `${' '.repeat(5)} | ${indent}${'^'.repeat(Math.max(1, length))}`];
}
