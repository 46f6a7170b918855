import { PERSIAN_LETTERS, TATWEEL, ZWNJ } from '../../../../src/text/characters.ts';

/** A run of Persian letters in a text. */
export interface Word {
  /** Its letters, without ZWNJ and marks, in their Persian forms. */
  readonly key: string;
  /** For each letter of `key`, its UTF-16 offset in the text; null where the text has nothing but these letters. */
  readonly offsets: readonly number[] | null;
  /** Offsets in `key` where the text already has ZWNJ. */
  readonly present: ReadonlySet<number>;
  /** Where it stands in the text, with its marks: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before; all that comes before the first word. */
  readonly gap: string;
}

const WORD = /[\u0621-\u063A\u0640-\u065F\u0670-\u06D3\u06D5\u06FA-\u06FF\u200C]+/g;
/** A word that is its own key: without ZWNJ, marks, tatweel and letters of other forms. */
const PLAIN = /^[\u0621-\u063A\u0641\u0642\u0644-\u0648\u0671-\u06D3\u06D5\u06FA-\u06FF]+$/;
const NONE: ReadonlySet<number> = new Set();
const MARK = /[\u064B-\u065F\u0670]/;
/** Marks that are a part of a letter, where a text has letters taken apart (NFD): «آ» as «ا» and madda. */
const PART_OF_LETTER = /[\u0653-\u0655]/;

/** `key` with `mark` put on its last letter, if the two are one letter of a Persian word: «ا» and madda → «آ». */
function withMark(key: string, mark: string): string {
  const letter = key.at(-1);
  if (letter === undefined || letter === 'ه' || !PART_OF_LETTER.test(mark)) return key;
  const whole = (letter === 'ی' ? 'ي' : letter) + mark;
  const composed = whole.normalize('NFC');
  return composed.length === 1 ? key.slice(0, -1) + composed : key;
}

/** The UTF-16 offset in the text of the letter at `at` in the word's key; undefined where the key is shorter. */
export const offsetIn = ({ key, offsets, start }: Word, at: number): number | undefined =>
  offsets === null && at < key.length ? start + at : offsets?.[at];

/** A word with ZWNJ, marks or letters of other forms, letter by letter. */
function spelledWord(text: string, start: number): Pick<Word, 'key' | 'offsets' | 'present'> {
  const offsets: number[] = [];
  const present = new Set<number>();
  let key = '';
  for (const [index, letter] of text.split('').entries()) {
    if (letter === ZWNJ) present.add(key.length);
    else if (MARK.test(letter)) key = withMark(key, letter);
    else {
      key += PERSIAN_LETTERS[letter] ?? letter;
      offsets.push(start + index);
    }
  }
  return { key: text.includes(TATWEEL) ? '' : key, offsets, present };
}

/** The words of `text` in order. One stretched with tatweel is set by hand: it has an empty key and is left alone. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const end = start + found.length;
    const gap = text.slice(previousEnd, start);
    words.push(
      PLAIN.test(found)
        ? { key: found, offsets: null, present: NONE, start, end, gap }
        : { ...spelledWord(found, start), start, end, gap },
    );
    previousEnd = end;
  }
  return words;
}
