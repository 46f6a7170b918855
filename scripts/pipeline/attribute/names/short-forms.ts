import { ZWNJ } from '../../../../src/text/characters.ts';
import { fold } from '../../../../src/text/fold.ts';
import { ROLE_NOUNS } from '../../speech/words/index.ts';
import { isGivenName, KNOWN_SURNAMES } from './given-names.ts';
import { SECOND_OF_PAIR } from './name-signs.ts';

/** What people are called by in news, though it is a common family name, too. */
const CALLINGS = new Set(['قاضی', 'محقق', 'قهرمان', 'خوشنویس'].map(fold));
/** A family name that is an office, too («دبیر») does not stand for anybody alone; a common one that is none («قربانی») does. */
const OFFICES = new Set(
  ROLE_NOUNS.map(fold).filter((word) => CALLINGS.has(word) || !KNOWN_SURNAMES.has(word)),
);

/** A name without its first words: «ثابت اقلیدی» and «اقلیدی» of a name of three. */
export function tailsOf(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

/**
 * What may stand for a name later on: its last word, and of a long name all but the first («ثابت اقلیدی»);
 * an Arabic name without its article, too («کربلایی» for «الکربلایی»).
 */
export function shortForms(name: string): string[] {
  const tails = tailsOf(name);
  const bare = tails.filter((tail) => /^ال\p{L}{4,}$/u.test(tail)).map((tail) => tail.slice(2));
  return [...tails, ...bare, ...joinedTail(name), ...firstOfTwo(name)].filter(
    (tail) =>
      !OFFICES.has(fold(tail)) && tail.length > 1 && !SECOND_OF_PAIR.test(tail.split(/\s/u, 1)[0] ?? ''),
  );
}

/** «محمدعلی موسوی‌مبارکه»: of a family name of two that a ZWNJ joins, the first stands for the whole, too. */
function firstOfTwo(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  const [first = '', second] = words.at(-1)?.split(ZWNJ) ?? [];
  return words.length > 1 && second !== undefined && KNOWN_SURNAMES.has(fold(first)) ? [first] : [];
}

/** «سید», and the shortest given name behind it. UTF-16 units. */
export const SAYYID = { title: 'سید', with: 6 } as const;
const SHORTEST_FAMILY = 3;

/** «سیدرضاخاتمی»: the family name of a sayyid whose whole name is written as one word; «علی‌محمدی» is all family name. */
export function joinedTail(name: string): string[] {
  const letters = name.trim().replaceAll(ZWNJ, '');
  if (/\s/u.test(letters) || !letters.startsWith(SAYYID.title)) return [];
  const folded = fold(letters);
  if (folded.length !== letters.length) return [];
  for (let at = SAYYID.with; at <= letters.length - SHORTEST_FAMILY; at += 1) {
    if (KNOWN_SURNAMES.has(folded.slice(at)) && isGivenName(folded.slice(0, at))) return [letters.slice(at)];
  }
  return [];
}
