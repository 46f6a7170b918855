import type { EditRule } from '../../../../src/text/edit-rules.ts';
import type { Stem } from './analysis.ts';
import { breakAt, joins, shifted } from './analysis.ts';
import { JOINED_ELEMENTS } from './tables/customs.ts';
import { FIRST_ELEMENTS, MEASURED, NUMERALS } from './tables/first-elements.ts';
import { SECOND_ELEMENTS } from './tables/second-elements.ts';

const RULE = 'zwnj-compound';
/** Two words of which neither is known to form compounds. */
const PAIR_RULE = 'zwnj-word-pair';
/** Cost of a part that the word list does not know, by what supports it. */
const UNKNOWN_PART = 4;

/** Looks up the readings of a part: words and, for longer wholes, compounds. */
export type PartReader = (part: string) => readonly Stem[];

const best = (stems: readonly Stem[]): Stem | undefined =>
  stems.reduce<Stem | undefined>(
    (least, stem) => (least === undefined || stem.cost < least.cost ? stem : least),
    undefined,
  );

/** Short parts are met by chance in any word; each letter under four adds to the cost. */
const shortness = (part: string): number => (part.length >= 4 ? 0 : part.length === 3 ? 0.5 : 1.4);

const known = (cost: number): { cost: number; rule: EditRule } => ({ cost, rule: RULE });

function weighPair(
  first: string,
  second: string,
  hasFirst: boolean,
  hasSecond: boolean,
): { cost: number; rule: EditRule } | null {
  const freedom = SECOND_ELEMENTS.get(second);
  const opening = FIRST_ELEMENTS.get(first);
  if (NUMERALS.has(first) && (MEASURED.has(second) || (hasSecond && /[هی]$/.test(second)))) return known(0.8);
  if (hasFirst && freedom !== undefined)
    return known(0.8 + freedom * 2.7 + shortness(first) * (1 + 2 * freedom));
  if (hasSecond && opening !== undefined) return known(0.6 + opening * 1.4 + 2 * shortness(second));
  if (freedom === 0 && second.length >= 4 && first.length >= 3) return known(UNKNOWN_PART);
  if (hasFirst && hasSecond && first.length >= 3 && second.length >= 3) {
    return { cost: 4 + 6.4 * (shortness(first) + shortness(second)), rule: PAIR_RULE };
  }
  return null;
}

/**
 * Readings of `key` as two parts: «سرمایه‌گذاری», «هم‌سطح», «سه‌جانبه», «صلح‌آمیز». Where the first part ends in a letter
 * that does not join («کارسازی») the reading has no break there, but still says that the word is well formed.
 *
 * @param key joined spelling
 * @param read readings of a part as a word; a part may itself be a compound
 */
export function compoundStems(key: string, read: PartReader): Stem[] {
  const stems: Stem[] = [];
  for (let at = 2; at <= key.length - 2; at += 1) {
    const first = key.slice(0, at);
    const second = key.slice(at);
    if (first === 'می' || first === 'نمی') continue;
    const readFirst = best(read(first));
    const readSecond = best(read(second));
    if (readFirst !== undefined && JOINED_ELEMENTS.has(second) && !/[هی]$/.test(first)) {
      stems.push({
        breaks: readFirst.breaks,
        cost: 1 + shortness(first) + readFirst.cost,
        flags: 0,
        kind: 'compound',
      });
      continue;
    }
    const pair = weighPair(first, second, readFirst !== undefined, readSecond !== undefined);
    if (pair === null) continue;
    stems.push({
      breaks: [
        ...(readFirst?.breaks ?? []),
        ...breakAt(key, at, pair.rule),
        ...shifted(readSecond?.breaks ?? [], at),
      ],
      cost: pair.cost + (readFirst?.cost ?? 0) + (readSecond?.cost ?? 0),
      flags: 0,
      kind: 'compound',
    });
  }
  return stems.concat(linked(key, read));
}

/** What stands between the words of a linked compound, and its cost: the article, «و», «بن» of Arabic names. */
const LINKS = [
  ['ال', 1.2],
  ['و', 3],
  ['بن', 2],
] as const;

/** «بین‌المللی», «گفت‌وگو», «علی‌بن‌موسی»: two words and a link between them. */
function linked(key: string, read: PartReader): Stem[] {
  const stems: Stem[] = [];
  for (const [link, cost] of LINKS) {
    for (let at = key.indexOf(link, 2); at >= 0; at = key.indexOf(link, at + 1)) {
      const first = key.slice(0, at);
      const second = key.slice(at + link.length);
      if (second.length < 3 || (link === 'و' && first.length < 3) || (link !== 'بن' && !joins(first.at(-1))))
        continue;
      const [readFirst, readSecond] = [best(read(first)), best(read(second))];
      if (readFirst === undefined || readSecond === undefined) continue;
      stems.push({
        breaks: [
          ...readFirst.breaks,
          ...breakAt(key, at, RULE),
          ...(link === 'بن' ? breakAt(key, at + link.length, RULE) : []),
          ...shifted(readSecond.breaks, at + link.length),
        ],
        cost: cost + readFirst.cost + readSecond.cost + shortness(first) + shortness(second),
        flags: 0,
        kind: 'compound',
      });
    }
  }
  return stems;
}
