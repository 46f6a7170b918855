/**
 * How one word stands in Pagefind's index: stem, SEAM, the rest of the word, END. Pagefind finds every word that begins
 * with what is asked, so one entry serves three questions: `exactToken` finds only this very word (END can only be
 * last), `stemToken` all words of the same stem, `beginning` all words that begin so. The two marks are letters
 * without case or decomposition (Pagefind drops punctuation on both sides) of no language of ours.
 */
const SEAM = '\u01C0';
const END = '\u01C1';

export interface Stemmed {
  readonly exact: string;
  readonly stem: string;
}

/** The index entry of a word, and the query that finds exactly it. */
export function exactToken({ exact, stem }: Stemmed): string {
  return exact.startsWith(stem)
    ? `${stem}${SEAM}${exact.slice(stem.length)}${END}`
    : `${stem}${SEAM}${SEAM}${exact}${END}`;
}

/** The query that finds every word with this word's stem. */
export function stemToken({ stem }: Stemmed): string {
  return stem + SEAM;
}

/** Sorts after every entry with this word's stem: asked for together, the two bring all chunks that hold one. */
export function stemLimit({ stem }: Stemmed): string {
  return stem + SEAM + END + END;
}
