import type { Lexicon } from '../lexicon.ts';
import { splitWords } from '../zwnj/tables/split-words.ts';
import { verbReadings } from '../zwnj/verb-forms.ts';
import type { Pair } from './pairs.ts';

/** Words after which «می» is a month or a name, not the prefix of a verb: «ماه می», «ترزا می گفت». */
const BEFORE_NAME = new Set(splitWords('ماه اول دهم سی خانم آقای سرکار ترزا ترزای تریسا'));
const PREFIXES = new Set(['می', 'نمی']);

/** Prepositions, after which «می» is a noun («از می گفت»), unless they belong to the verb («بر می گردد»). */
const PREPOSITIONS = new Set(splitWords('از به با در بر بی برای بدون جز'));

/** Verbs that say what is done with wine, and words after which nothing tells what is drunk: «تا می خوردند». */
const DRINKING = /^(خورد|خور|نوشید|نوش)/;
const BEFORE_WINE = new Set(splitWords('تا و یا چون اگر چو گر'));

/** Whether `key` is a verb form with a ZWNJ after its first `at` letters. */
const isVerbForm = (lexicon: Lexicon, key: string, at: number): boolean =>
  verbReadings(lexicon, key).some(({ breaks }) => breaks.some((place) => place.at === at));

/** Whether «می» could be wine: before a verb of drinking, with nothing before it that could be drunk or eaten. */
const mayBeWine = ({ before, second }: Pair): boolean =>
  DRINKING.test(second.key) && (before === undefined || BEFORE_WINE.has(before.key));

/**
 * Whether a pair is «می» or «نمی» and its verb: «می رود», «نمی خواهند», «می گفته». Not where «می» may be a month, a name
 * or wine.
 */
export function isSpacedVerb(pair: Pair, lexicon: Lexicon): boolean {
  const { before, first, second, afterDay } = pair;
  if (!PREFIXES.has(first.key) || second.key.length < 2) return false;
  const key = first.key + second.key;
  if (!isVerbForm(lexicon, key, first.key.length) || PREFIXES.has(before?.key ?? '')) return false;
  if (first.key === 'نمی') return true;
  if (afterDay || mayBeWine(pair)) return false;
  if (before === undefined) return true;
  if (BEFORE_NAME.has(before.key)) return false;
  return !PREPOSITIONS.has(before.key) || lexicon.spellings(before.key + key).length > 0;
}
