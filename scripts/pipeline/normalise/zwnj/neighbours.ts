import { joins, type Reading } from './analysis.ts';
import type { Analyser } from './morphology.ts';
import { AMBIGUOUS } from './tables/customs.ts';
import {
  BEFORE_INDEFINITE,
  BEFORE_PLURAL,
  EXCLAMATION,
  INDEFINITE_FIRST,
  NEVER_AFTER_EZAFE,
} from './tables/heh-pairs.ts';
import { BEFORE_LETTERS, spelledOut } from './tables/letter-names.ts';
import { PAST_STEMS } from './tables/verb-roots.ts';
import type { Word } from './word-spans.ts';
import { WEIGHTS } from './zwnj-weights.ts';

/** The neighbours of a word in the same phrase; undefined where something else than spaces stands between. */
export interface Neighbours {
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** Whether the phrase ends here: a closing mark, a new line or the end of the text, not a number or a quotation. */
  readonly closes: boolean;
}

const ONLY_SPACE = /^[ \u00A0\t]+$/;
const CLOSING = /^\s*[.،؛:!؟?,;»)\]\n\r]/;

/** The neighbours of `words[index]`. */
export function neighboursOf(words: readonly Word[], index: number): Neighbours {
  const word = words[index];
  const next = words[index + 1];
  return {
    before: word !== undefined && ONLY_SPACE.test(word.gap) ? words[index - 1] : undefined,
    after: next !== undefined && ONLY_SPACE.test(next.gap) ? next : undefined,
    closes: next === undefined || CLOSING.test(next.gap),
  };
}

/** What the surroundings add to the cost of a reading. */
export type Adjustment = (reading: Reading) => number;

const { neighbours: weights } = WEIGHTS;
const NOTHING: Adjustment = () => 0;

/**
 * How much speaks for «Xه‌ای» (above 0) or for the plural of X (below 0) in «Xهای»; null where nothing is to be said.
 * The plural needs a noun or an adjective after it; the indefinite is usual after «یک», «هر», «چنین» and before «که»,
 * prepositions, verbs and marks.
 */
function evidenceForIndefinite(
  noun: string,
  { before, after, closes }: Neighbours,
  analyser: Analyser,
): number | null {
  const isUsual = INDEFINITE_FIRST.has(`${noun}ه`);
  const isNoun = analyser.isNominal(noun);
  const isParticiple = PAST_STEMS.has(noun);
  const isWord = isUsual || isParticiple || analyser.isNominal(`${noun}ه`);
  if (!isWord) return isNoun ? weights.onlyPlural : null;
  const leadsOn = after === undefined || !cannotFollowEzafe(after.key, analyser);
  const isSingular = before !== undefined && BEFORE_INDEFINITE.has(before.key);
  // After ر، ز، د «شهرهای» is written in full: a mark after it does not make it «شهره‌ای», nor does «که», before which some
  // write «شهرهای» for «شهرهایی».
  const isWhole = isNoun && !isUsual && !isParticiple && !joins(noun.at(-1));
  if (isWhole && (leadsOn || (after.key === 'که' && !isSingular))) return weights.onlyPlural;
  let evidence: number = weights.onlyIndefinite;
  if (isUsual) evidence = weights.usuallyIndefinite;
  else if (isNoun) evidence = weights.usuallyPlural;
  if (closes || !leadsOn) evidence += weights.phraseEnds;
  if (isSingular) evidence += weights.afterIndefinite;
  if (before !== undefined && BEFORE_PLURAL.has(before.key)) evidence += weights.afterPlural;
  // «چه حرف‌های بزرگی!»: the ی at the end of the adjective is that of the phrase.
  if (before !== undefined && EXCLAMATION.has(before.key) && after?.key.endsWith('ی') === true && leadsOn)
    evidence += weights.exclamation;
  return evidence;
}

/** «Xهای»: plural of X with ezafe («زمین‌های»), or indefinite of Xه («خانه‌ای»). */
function hehOrPlural(word: Word, neighbours: Neighbours, analyser: Analyser): Adjustment {
  const { key } = word;
  const noun = key.slice(0, -3);
  if (!key.endsWith('های') || noun.length < 2 || analyser.isListed(key)) return NOTHING;
  const evidence = evidenceForIndefinite(noun, neighbours, analyser);
  if (evidence === null) return NOTHING;
  return (reading) => {
    const isIndefinite = reading.breaks.some(({ at }) => at === key.length - 2);
    return isIndefinite ? Math.max(0, -evidence) : Math.max(0, evidence);
  };
}

/** Prepositions, conjunctions and finite verbs, which end a phrase in ezafe. */
const cannotFollowEzafe = (key: string, analyser: Analyser): boolean =>
  NEVER_AFTER_EZAFE.has(key) || analyser.isProgressive(key);

/** «پیشروی», «میدانی»: left joined unless the neighbours speak for the other reading. */
function byNeighbours(word: Word, { before, after }: Neighbours): Adjustment {
  const ambiguous = AMBIGUOUS.get(word.key);
  const speaks =
    ambiguous !== undefined &&
    ((before !== undefined && ambiguous.before.has(before.key)) ||
      (after !== undefined && ambiguous.after.has(after.key)));
  return (reading) => {
    if (reading.breaks.length > 0 === speaks) return 0;
    return speaks ? weights.spokenAgainst : weights.notSpokenFor;
  };
}

/** «خبرگزاری پیتیای»: what could be a name is letters after such a word. */
const asLetters: Adjustment = ({ breaks }) => (breaks.length > 0 ? weights.spelledOut : 0);

/** What the neighbours of `word` say about its readings. */
export function adjustment(word: Word, neighbours: Neighbours, analyser: Analyser): Adjustment {
  const { before } = neighbours;
  if (before !== undefined && BEFORE_LETTERS.has(before.key) && spelledOut(word.key) !== null)
    return asLetters;
  return AMBIGUOUS.has(word.key) ? byNeighbours(word, neighbours) : hehOrPlural(word, neighbours, analyser);
}
