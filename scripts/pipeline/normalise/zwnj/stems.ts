import { flagBits, type Lexicon } from '../lexicon.ts';
import { breakAt, joins, type Stem } from './analysis.ts';
import { compoundStems } from './compounds.ts';
import { listedStems } from './listed-words.ts';
import { remembered } from './remembered.ts';
import { AMBIGUOUS, JOINED_BY_CUSTOM } from './tables/customs.ts';
import { FIXED_WORDS } from './tables/fixed-words.ts';
import { spelledOut } from './tables/letter-names.ts';
import { WEIGHTS } from './zwnj-weights.ts';

/** Classes of words that take endings: nouns and adjectives. */
export const INFLECTED = flagBits(['pa', 'sa', 'sb', 'sc', 'sl', 'so', 'sn']);

/** «دستگیری» is joined as «دستگیر» is, «پیشگویی» as «پیشگو». */
const ABSTRACT = /یی?$/;
const YEH_OF_HEH_OR_VOWEL = /[اوه]ی$/;

/** Reads joined spellings as stems: words and compounds without endings. */
export interface StemReader {
  /** What the word list itself says of `key`. */
  listed(key: string): readonly Stem[];
  /** `key` as a word, a set phrase or a compound: «سرمایهگذار» → «سرمایه‌گذار». */
  stems(key: string): readonly Stem[];
  /** `key` as an adjective in ی or a plural in گان of a listed word: «آمریکایی», «نویسندگان». */
  derived(key: string): readonly Stem[];
}

/** The listed word that a derived one is made from: «آمریکایی» → «آمریکا», «ایرانی» → «ایران», «نویسندگان» → «نویسنده». */
function basesOf(key: string): string[] {
  const bases: string[] = [];
  if (key.endsWith('یی') || key.endsWith('ئی')) bases.push(key.slice(0, -2));
  else if (key.endsWith('ی') && !YEH_OF_HEH_OR_VOWEL.test(key)) bases.push(key.slice(0, -1));
  if (key.endsWith('گان') || key.endsWith('گی')) bases.push(`${key.slice(0, key.lastIndexOf('گ'))}ه`);
  return bases;
}

/** A word whose spelling the tables settle, whatever else it looks like; undefined where they do not. */
function settled(lexicon: Lexicon, key: string): readonly Stem[] | undefined {
  const ambiguous = AMBIGUOUS.get(key);
  if (ambiguous !== undefined) {
    const word = { flags: 0, kind: 'verb', cost: 0 } as const;
    return [
      { ...word, breaks: [] },
      { ...word, breaks: breakAt(key, ambiguous.at, 'zwnj-by-neighbours') },
    ];
  }
  if (!JOINED_BY_CUSTOM.has(key) && !JOINED_BY_CUSTOM.has(key.replace(ABSTRACT, ''))) return undefined;
  return [{ breaks: [], flags: lexicon.spellings(key)[0]?.flags ?? 0, kind: 'word', cost: 0 }];
}

/** A set phrase of the tables: «رئیسجمهور» → «رئیس‌جمهور». */
function fixedPhrase(key: string): Stem | undefined {
  const breaks = FIXED_WORDS.get(key);
  if (breaks === undefined) return undefined;
  return {
    breaks: breaks.filter((at) => joins(key[at - 1])).map((at) => ({ at, rule: 'zwnj-set-phrase' })),
    flags: 0,
    kind: 'word',
    cost: WEIGHTS.word.fixed,
  };
}

/** An abbreviation that is spelled out: «افبیآی» → «اف‌بی‌آی». */
function abbreviation(key: string): readonly Stem[] {
  const letters = spelledOut(key);
  if (letters === null) return [];
  return [
    {
      breaks: letters.breaks.flatMap((at) => breakAt(key, at, 'zwnj-set-phrase')),
      flags: 0,
      kind: 'compound',
      cost: letters.isCertain ? WEIGHTS.word.spelledOut : WEIGHTS.word.perhapsSpelledOut,
    },
  ];
}

/** A reader over `lexicon`. It remembers what it has read, so keep it. */
export function stemReader(lexicon: Lexicon): StemReader {
  const listed = remembered((key) => listedStems(lexicon, key));

  const derived = (key: string): Stem[] =>
    basesOf(key).flatMap((base) =>
      listed(base)
        .filter(({ flags }) => (flags & INFLECTED) !== 0)
        .map((stem) => ({ ...stem, flags: 0, cost: stem.cost + WEIGHTS.word.derived })),
    );

  /** Parts of compounds: listed words, also with ی of relation («آمریکایی», «ایرانی»). */
  const parts = (part: string): readonly Stem[] => {
    const words = listed(part).filter(({ kind }) => kind === 'word');
    return words.length > 0 ? words : derived(part);
  };

  const stems = remembered((key): readonly Stem[] => {
    const found = settled(lexicon, key);
    if (found !== undefined) return found;
    const phrase = fixedPhrase(key);
    const words = listed(key).filter(({ breaks }) => phrase === undefined || breaks.length > 0);
    const known = phrase === undefined ? words : [...words, phrase];
    if (known.length > 0) return known;
    const isDerived = key.endsWith('ان') || key.endsWith('گی');
    return [...known, ...compoundStems(key, parts), ...abbreviation(key), ...(isDerived ? derived(key) : [])];
  });

  return { listed, stems, derived };
}
