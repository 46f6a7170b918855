import { ZWNJ } from '../../../src/text/characters.ts';

/** A run of Persian letters in a text. */
export interface Word {
  /** Its letters, without ZWNJ and marks, in their Persian forms. */
  readonly key: string;
  /** For each letter of `key`, its UTF-16 offset in the text. */
  readonly offsets: readonly number[];
  /** Offsets in `key` where the text already has ZWNJ. */
  readonly present: ReadonlySet<number>;
  /** Whether only spaces stand between this word and the one before. */
  readonly followsWord: boolean;
}

const WORD = /[\u0621-\u063A\u0641-\u065F\u0670-\u06D3\u06D5\u06FA-\u06FF\u200C]+/g;
const MARK = /[\u064B-\u065F\u0670]/;
const ONLY_SPACE = /^[ \u00A0\t]+$/;
const PERSIAN_FORM: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** The words of `text` in order. Words with tatweel are single letters and stay out of it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const offsets: number[] = [];
    const present = new Set<number>();
    let key = '';
    for (const [index, letter] of match[0].split('').entries()) {
      if (letter === ZWNJ) present.add(key.length);
      else if (!MARK.test(letter)) {
        key += PERSIAN_FORM[letter] ?? letter;
        offsets.push(match.index + index);
      }
    }
    const between = previousEnd < 0 ? '' : text.slice(previousEnd, match.index);
    words.push({ key, offsets, present, followsWord: ONLY_SPACE.test(between) });
    previousEnd = match.index + match[0].length;
  }
  return words;
}
