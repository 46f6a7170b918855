import { ZWNJ } from '../../../../src/text/characters.ts';
import type { EditRule } from '../../../../src/text/edit-rules.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Break, cheapest, type Reading } from './analysis.ts';
import { type Analyser, analyser } from './morphology.ts';
import { adjustment, type Neighbours, neighboursOf } from './neighbours.ts';
import { HONORIFICS } from './tables/honorifics.ts';
import { WHOLE_GIVEN_NAMES } from './tables/whole-names.ts';
import { offsetIn, type Word, wordsOf } from './word-spans.ts';
import { WEIGHTS } from './zwnj-weights.ts';

/** A change to a text that somebody or something proposes. */
export interface Proposal {
  readonly rule: EditRule;
  /** UTF-16 offsets in the text; `before` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Proposals from this confidence on are made; those below are shown to an editor. */
export const ZWNJ_THRESHOLD = WEIGHTS.confidence.make;

/** No Persian word of three letters is written with ZWNJ, nor any of more than this many. */
const SHORTEST = 4;
const LONGEST = 40;

const COMPOUND = 'zwnj-compound';
/** Rules that could take a name apart. */
const IN_NAMES = new Set([COMPOUND, 'zwnj-heh-suffix', 'zwnj-comparative', 'zwnj-copula']);

/** A break and how sure it is. */
interface Choice extends Break {
  readonly confidence: number;
}

/** Costs are on a logarithmic scale, so the lead of one reading over another tells how sure it is. */
const sureness = (lead: number): number => (lead >= 0 ? 1 - 0.5 * Math.exp(-lead) : 0.5 * Math.exp(lead));

/**
 * The breaks of the best reading that has any, each as sure as the best reading with it is ahead of the best without
 * it. So «کتابخانه‌اش» is sure of its ending even where «کتاب‌خانه‌اش» is nearly as good. Where a word is right as it
 * stands, and may be a name, a compound is not suggested either: «سیدی» is a name, too, not only «سی‌دی».
 */
function choose(word: Word, neighbours: Neighbours, reader: Analyser): Choice[] {
  const adjust = adjustment(word, neighbours, reader);
  const readings = reader.readings(word.key).map(({ breaks, cost }, index, all) => ({
    breaks,
    cost: cost + adjust(all[index] ?? { breaks, cost }),
  }));
  const best = cheapest(readings);
  const chosen =
    best !== undefined && best.breaks.length > 0
      ? best
      : cheapest(readings.filter((one) => one.breaks.length > 0));
  const whole = cheapest(readings.filter(({ breaks }) => breaks.length === 0))?.cost ?? 0;
  return (chosen?.breaks ?? [])
    .map((place) => {
      const has = (reading: Reading): boolean => reading.breaks.some(({ at }) => at === place.at);
      const without = cheapest(readings.filter((reading) => !has(reading)))?.cost ?? 0;
      return { ...place, confidence: sureness(without - (chosen?.cost ?? 0)) };
    })
    .filter(
      ({ rule, confidence }) =>
        confidence >= ZWNJ_THRESHOLD || rule !== COMPOUND || whole > WEIGHTS.confidence.whole,
    );
}

/**
 * Whether a word may be a name, as the word before it says («آقای جماللو»), and no word of the word list either. Nothing
 * is put into a name, nor suggested.
 */
const mayBeName = (word: Word, { before }: Neighbours, lexicon: Lexicon): boolean =>
  before !== undefined && HONORIFICS.has(before.key) && lexicon.spellings(word.key).length === 0;

/**
 * Finds where ZWNJ was lost from Persian text. Only ever inserts, between two letters the first of which joins, so that
 * deleting the ZWNJs gives the text back; words that have all of theirs are left alone.
 *
 * The words are read by the morphology of Persian over the word list (plural, comparative, verb prefixes, endings after
 * silent ه, compounds); the cheapest reading wins, its lead over the next gives the confidence, neighbours decide ties.
 *
 * @param text any text
 * @param lexicon the compiled word list (`openLexicon`)
 * @returns proposals in order of place; those from `ZWNJ_THRESHOLD` on are meant to be made, the others to be suggested
 */
export function restoreZwnj(text: string, lexicon: Lexicon): Proposal[] {
  const words = wordsOf(text);
  const reader = analyser(lexicon);
  const proposals: Proposal[] = [];
  for (const [index, word] of words.entries()) {
    if (word.key.length < SHORTEST || word.key.length > LONGEST || WHOLE_GIVEN_NAMES.has(word.key)) continue;
    const neighbours = neighboursOf(words, index);
    const found = choose(word, neighbours, reader);
    const choices = mayBeName(word, neighbours, lexicon)
      ? found.filter(({ rule }) => !IN_NAMES.has(rule))
      : found;
    const places = new Set(choices.map(({ at }) => at));
    // The writer's own ZWNJs are evidence: a reading that does not account for them is not this word's.
    if ([...word.present].some((at) => !places.has(at))) continue;
    for (const { at, rule, confidence } of choices) {
      const start = offsetIn(word, at);
      if (start === undefined || word.present.has(at) || confidence < WEIGHTS.confidence.suggest) continue;
      proposals.push({ rule, start, end: start, before: '', after: ZWNJ, confidence });
    }
  }
  return proposals;
}
