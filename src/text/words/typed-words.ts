import { ZWNJ } from '../characters.ts';
import { fold } from '../fold.ts';

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words by which an entry of a list is found; of one that is joined with ZWNJs its pieces, too. Folded. */
export const entryWords = (text: string): readonly string[] => [
  ...new Set([...wordsOf(text), ...wordsOf(text.replaceAll(ZWNJ, ' '))]),
];

/**
 * What a reader has typed into a box that narrows a list: it fits an entry where each of its words begins one of the
 * entry's, however they are spelled. An empty box fits everything.
 */
export function typedWords(typed: string): {
  readonly isEmpty: boolean;
  fits(words: readonly string[]): boolean;
} {
  const wanted = wordsOf(typed);
  return {
    isEmpty: wanted.length === 0,
    fits: (words) => wanted.every((begin) => words.some((word) => word.startsWith(begin))),
  };
}
