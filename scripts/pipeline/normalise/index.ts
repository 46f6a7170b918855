import { applyChanges, type Change, type Intervention } from '../../../src/text/intervention.ts';
import type { Lexicon } from './lexicon.ts';
import { mendRanges } from './swapped-range.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from './zwnj.ts';

/** A change that a rule is not sure enough of to make. `start` is UTF-16, into the received text. */
export interface Suggestion extends Change {
  /** From 0 to 1. */
  readonly confidence: number;
}

export interface Normalised {
  /** The edited text: what readers see. */
  readonly text: string;
  readonly interventions: readonly Intervention[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * Decides what readers see of a received text. Never touches a line break, so that lines of source and edited text
 * correspond. Idempotent; `fold(normalise(x).text) = fold(x)`; undoing the interventions gives `x`.
 */
export function normalise(text: string, lexicon: Lexicon): Normalised {
  const proposals = restoreZwnj(text, lexicon);
  const changes = [
    ...mendRanges(text),
    ...proposals.filter(({ confidence }) => confidence >= ZWNJ_THRESHOLD),
  ];
  changes.sort((a, b) => a.start - b.start);
  return {
    ...applyChanges(text, changes),
    suggestions: proposals.filter(({ confidence }) => confidence < ZWNJ_THRESHOLD),
  };
}
