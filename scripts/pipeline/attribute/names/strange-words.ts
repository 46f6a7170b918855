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
