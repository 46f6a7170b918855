import { fold } from '../../../../src/text/fold.ts';
import { isOfCountry } from './countries.ts';
import { isGivenName, KNOWN_SURNAMES, looksLikeSurname, NOUNS_TOO } from './given-names.ts';
import { type Line, wordAt } from './line.ts';
import { CLEAR_ENDING, isNoName, type NewName } from './name-signs.ts';
import type { IsWord } from './noun-phrase.ts';

/** A word that is the whole subject of a reporting clause: as it is folded, and as the text has it. */
export interface LoneWord {
  readonly word: string;
  readonly original: string;
  /** The verb is one that people speak with («گفت»), and not one of media and offices, too («نوشت», «اعلام کرد»). */
  readonly isSaid: boolean;
}

/** How often a text has these words together, in all. */
export type CountOf = (words: string) => number;

const DETERMINERS = ['این', 'یک', 'آن', 'همین', 'هر', 'چند'].map((word) => fold(word));
/** The share of a word's places where it is the whole subject of a reporting clause, from which on it is a name. */
const MOSTLY = 0.5;

/** «وارسته»: a word of every day that the text uses like a name: it mostly speaks, and nobody is «این وارسته». */
function isNoNoun(word: string, times: number, countOf: CountOf): boolean {
  if (DETERMINERS.some((determiner) => countOf(`${determiner} ${word}`) > 0)) return false;
  if (['ها', 'های', 'ان', 'ی'].some((ending) => countOf(`${word}${ending}`) > 0)) return false;
  return times >= countOf(word) * MOSTLY;
}

/**
 * The words that alone name somebody in a text: «بورل گفت: …», where no full name stands anywhere. A word must speak twice
 * and be used like no noun («سوپروایزر» once is an office that no list has), or be a family name by its form, and be no
 * word of every day. Nothing else shows that a word is a name, and wrong is worse than unknown.
 */
export function loneNamesOf(subjects: readonly LoneWord[], countOf: CountOf, isWord: IsWord): Set<string> {
  const spoken = new Map<string, number>();
  const said = new Set<string>();
  for (const { word, isSaid } of subjects) {
    spoken.set(word, (spoken.get(word) ?? 0) + 1);
    if (isSaid) said.add(word);
  }
  const isName = ({ word, original }: LoneWord): boolean => {
    if (isOfCountry(word) || isGivenName(word) || isNoName(word)) return false;
    const times = spoken.get(word) ?? 0;
    if (/(?:ها|های|یم|ند)$/u.test(word)) return false;
    // «ساعاتی»: a listed word with the ending of the indefinite is no name, unless it is a family name.
    const isIndefinite = word.endsWith('ی') && isWord(original.slice(0, -1)) && !KNOWN_SURNAMES.has(word);
    // Nobody is «مردی» again: whoever goes on speaking has been told of, and «اکرامی» is a name.
    if (isIndefinite && times < 2) return false;
    const isFamilyName = (KNOWN_SURNAMES.has(word) && !NOUNS_TOO.test(word)) || CLEAR_ENDING.test(word);
    if (isWord(original))
      return said.has(word) && (isFamilyName || (times >= 2 && isNoNoun(word, times, countOf)));
    if (KNOWN_SURNAMES.has(word) || CLEAR_ENDING.test(word)) return true;
    if (looksLikeSurname(word) && countOf(word) >= 2) return true;
    return said.has(word) && times >= 2 && isNoNoun(word, times, countOf);
  };
  return new Set(subjects.filter(isName).map(({ word }) => word));
}

/** The word at `offset` that alone is somebody's name; null where it is none. */
export function loneNameAt(
  line: Line,
  offset: number,
  isLoneName: (word: string) => boolean,
): NewName | null {
  const word = wordAt(line.text, offset);
  return word !== null && isLoneName(word.word)
    ? { start: word.start, end: word.end, office: null, isRespected: false }
    : null;
}
