import { joinSpaced } from './join-spaced.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** A word as the index and the query both see it. Offsets are UTF-16 units of the original; `end` is exclusive. */
export interface Term {
  /** The folded word: the same for every spelling of it. */
  readonly exact: string;
  /** What its inflected forms have in common. */
  readonly stem: string;
  readonly stop: boolean;
  readonly start: number;
  readonly end: number;
  /** The pieces between its ZWNJs, where it was written with any. */
  readonly parts: readonly string[];
}

/** The words of `text` for searching. The index and the query both go through this, so that they agree. */
export function analyse(text: string): Term[] {
  return joinSpaced(tokenise(text)).map(({ word, start, end, parts }) => ({
    exact: word,
    stem: stem(word),
    stop: isStopWord(word),
    start,
    end,
    parts,
  }));
}
