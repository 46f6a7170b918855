/** Longer quotations are named by their first and last words. UTF-16 units. */
const WHOLE = 120;
const WORDS_AT_ENDS = 4;
const WORDS_AROUND = 3;

/** Percent-encodes a term of a text directive: its own syntax uses hyphens, commas and ampersands. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

const lastWords = (text: string, count: number): string => text.trim().split(/\s+/).slice(-count).join(' ');
const firstWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(0, count).join(' ');

/** How often `part` stands in `text`. */
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** A stretch of a text that is quoted. Offsets are UTF-16. */
interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Something that is not text, such as the number of a note, stands within. */
  readonly isBroken: boolean;
}

/**
 * The text directive (WICG Text Fragments) that leads to `text.slice(start, end)`: the words themselves, or the first
 * and last of them where they are many or `isBroken` by what is no text (the number of a note); with the words around
 * them where they stand in the text more than once. Offsets are UTF-16.
 */
export function textDirective({ text, start, end, isBroken }: Quoted): string {
  const words = text.slice(start, end).trim();
  const isLong = words.length > WHOLE || isBroken;
  const many = words.split(/\s+/).length > 2 * WORDS_AT_ENDS;
  const count = many ? WORDS_AT_ENDS : 1;
  const target =
    isLong && words.includes(' ')
      ? `${encode(firstWords(words, count))},${encode(lastWords(words, count))}`
      : encode(words);
  const isRepeated = occurrences(text, isLong ? firstWords(words, count) : words) > 1;
  const before = lastWords(text.slice(0, start), WORDS_AROUND);
  const after = firstWords(text.slice(end), WORDS_AROUND);
  const prefix = isRepeated && before !== '' ? `${encode(before)}-,` : '';
  const suffix = isRepeated && after !== '' ? `,-${encode(after)}` : '';
  return `:~:text=${prefix}${target}${suffix}`;
}
