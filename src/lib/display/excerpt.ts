import { NBSP } from '../../text/characters.ts';
import { type Inline, textOf } from '../content/content-tree.ts';

/** For titles. */
const WORDS = 16;
/** For lists, which show some three lines of it. */
export const WORDS_OF_LIST = 48;

/**
 * The first words of a statement's direct speech (of its whole text where it has none), for lists and page titles.
 * The words are joined anew, so that keeping the opening does not keep the whole text in memory.
 */
export function openingOf(marked: readonly Inline[], most = WORDS): string {
  const speech = marked.find((node) => node.type === 'speech');
  const words = textOf(speech === undefined ? marked : [speech])
    .trim()
    .split(/\s+/);
  return words.length <= most
    ? words.join(' ')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[،,.؛;:]$/u, '')}${NBSP}…`;
}
