import { ZWNJ } from '../../../src/text/characters.ts';
import { analyser, type Analyser } from './analyse.ts';
import { adjustment, type Neighbours } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { type Break, type Reading, signature } from './reading.ts';
import { JOINED_BY_CUSTOM } from './tables/fixed-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A change to a text that somebody or something proposes. */
export interface Proposal {
  /** Stable kebab-case id of the rule. */
  readonly rule: string;
  /** UTF-16 offsets in the text; `before` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Proposals from this confidence on are made; those below are shown to an editor. */
export const ZWNJ_THRESHOLD = 0.8;

/** Below this confidence a proposal is not worth an editor's time. */
const WORTH_SUGGESTING = 0.3;

/** No Persian word of three letters is written with ZWNJ, nor any of more than this many. */
const SHORTEST = 4;
const LONGEST = 40;

interface Choice {
  readonly breaks: readonly Break[];
  readonly confidence: number;
}

/** The cheapest cost for each way of writing the word, cheapest first. */
function ranked(readings: readonly Reading[], adjust: (reading: Reading) => number): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const cost = reading.cost + adjust(reading);
    const key = signature(reading);
    const known = best.get(key);
    if (known === undefined || cost < known.cost) best.set(key, { breaks: reading.breaks, cost });
  }
  return [...best.values()].sort((one, other) => one.cost - other.cost);
}

/** Costs are on a logarithmic scale, so the difference to the next reading tells how sure the first one is. */
const sureness = (margin: number): number => 1 - 0.5 * Math.exp(-margin);

function choose(word: Word, neighbours: Neighbours, analyser: Analyser): Choice | null {
  const [first, second] = ranked(analyser.readings(word.key), adjustment(word, neighbours, analyser));
  if (first === undefined) return null;
  const margin = (second?.cost ?? 8) - first.cost;
  if (first.breaks.length > 0) {
    return { breaks: first.breaks, confidence: JOINED_BY_CUSTOM.has(word.key) ? 0.4 : sureness(margin) };
  }
  if (second === undefined) return null;
  return { breaks: second.breaks, confidence: 1 - sureness(margin) };
}

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
    if (word.key.length < SHORTEST || word.key.length > LONGEST) continue;
    const next = words[index + 1];
    const neighbours = {
      before: word.followsWord ? words[index - 1] : undefined,
      after: next?.followsWord === true ? next : undefined,
    };
    const choice = choose(word, neighbours, reader);
    if (choice === null || choice.confidence < WORTH_SUGGESTING) continue;
    const places = new Set(choice.breaks.map(({ at }) => at));
    // The writer's own ZWNJs are evidence: a reading that does not account for them is not this word's.
    if ([...word.present].some((at) => !places.has(at))) continue;
    for (const { at, rule } of choice.breaks) {
      const start = word.offsets[at];
      if (start === undefined || word.present.has(at)) continue;
      proposals.push({ rule, start, end: start, before: '', after: ZWNJ, confidence: choice.confidence });
    }
  }
  return proposals;
}
