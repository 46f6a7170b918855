import type { Field } from './search-fields.ts';
import { stem } from './stem.ts';

/**
 * How one word stands in Pagefind's index: stem, SEAM, the rest of the word, END, the field's letter. Pagefind finds
 * every word that begins with what is asked, so one entry serves four questions: `stemToken` finds all words of one
 * stem, `exactToken` without a field this very word anywhere (END comes once only), with a field only there, and a
 * bare beginning all words that begin so. The marks are letters without case or decomposition, of no language of ours:
 * Pagefind drops punctuation on both sides.
 */
const SEAM = '\u01C0';
const END = '\u01C1';
/** Sorts after both marks and after every letter we index. */
const LAST = '\uFFDC';

const FIELD_LETTERS: Readonly<Record<Field, string>> = { text: 'x', occasion: 'o', title: 't', speaker: 's' };

export interface Stemmed {
  readonly exact: string;
  readonly stem: string;
}

/** A folded word with its stem. */
export const stemmed = (exact: string): Stemmed => ({ exact, stem: stem(exact) });

/** The query that finds exactly this word, in one field or in any; with a field, also its entry in the index. */
export function exactToken(word: Stemmed, field?: Field): string {
  const rest = word.exact.startsWith(word.stem) ? word.exact.slice(word.stem.length) : SEAM + word.exact;
  return word.stem + SEAM + rest + END + (field === undefined ? '' : FIELD_LETTERS[field]);
}

/** The query that finds every word with this word's stem. */
export function stemToken(word: Stemmed): string {
  return word.stem + SEAM;
}

/** Sorts after all entries that begin with `token`: asked for together, the two bring the chunks that hold them. */
export function lastAfter(token: string): string {
  return token + LAST;
}
