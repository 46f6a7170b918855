import { list } from '../../speech/words/index.ts';
import type { IsWord } from './noun-phrase.ts';

const PREFIXES = list('ب، به، در، از، بر، با، نا، بی، پر، هم، سر، ابر، پیش، پس، نیم، و');
const SHORTEST_PART = 3;
/** No two words of Persian are longer together. UTF-16. */
const LONGEST = 40;

/**
 * Whether a word that no list has is two words written together, as slips of the pen and new coinages are («بگفته»,
 * «سرطبیب»): such a one says less for a name than a word of which nothing is known.
 */
export function isJoinedWord(original: string, isWord: IsWord): boolean {
  if (original.length > LONGEST) return false;
  for (let at = 1; at < original.length; at += 1) {
    const [before, after] = [original.slice(0, at), original.slice(at)];
    if (after.length < SHORTEST_PART) continue;
    if (PREFIXES.includes(before) && isWord(after)) return true;
    if (before.length >= SHORTEST_PART && isWord(before) && isWord(after)) return true;
  }
  return false;
}

/** Whether two words differ in one letter that is put in, left out or replaced: «شانوش», «شادنوش». */
export function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  const first = Array.from(short).findIndex((letter, at) => letter !== long[at]);
  const at = first < 0 ? short.length : first;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
